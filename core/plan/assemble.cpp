// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/assemble.h"

#include <algorithm>

#include "plan/contract_check.h"
#include "plan/parse.h"
#include "plan/validate.h"

namespace headroom {

namespace {

/// Rows of defaults under their ids, so that references can be checked before the values are there.
void placeRows(Plan<>& plan, const TableType& type, std::vector<Row>& rows)
{
    HR_REQUIRE(!type.single || rows.size() == 1);
    if (type.single) return;
    std::ranges::sort(rows, {}, &Row::id);
    for (std::size_t index = 0; index < rows.size(); ++index) type.insert(plan, index, rows[index].id);
}

std::optional<Issue> fillRow(Plan<>& plan, const TableType& type, std::size_t index, const Row& row)
{
    HR_REQUIRE(row.values.size() == type.fields.size());
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
        if (auto issue = check(plan, {.table = type.kind, .row = type.id(plan, index), .field = field}, row.values[field])) return issue;
        writeField(plan, type, index, field, row.values[field]);
    }
    return std::nullopt;
}

}  // namespace

Checked<Plan<>> assemble(PlanRows rows)
{
    HR_REQUIRE(rows.size() == tables().size());
    Plan<> plan;
    for (std::size_t at = 0; at < rows.size(); ++at) placeRows(plan, tables()[at], rows[at]);
    for (std::size_t at = 0; at < rows.size(); ++at)
        for (std::size_t index = 0; index < rows[at].size(); ++index)
            if (auto issue = fillRow(plan, tables()[at], index, rows[at][index])) return tl::unexpected(*std::move(issue));
    if (auto issue = firstError(plan)) return tl::unexpected(*std::move(issue));
    return plan;
}

PlanRows rowsOf(const Plan<>& plan)
{
    PlanRows rows;
    for (const TableType& type : tables()) {
        auto& list = rows.emplace_back();
        for (std::size_t index = 0; index < type.count(plan); ++index) list.push_back(readRow(plan, type, index));
    }
    return rows;
}

}  // namespace headroom

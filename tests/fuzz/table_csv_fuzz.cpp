// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "exchange/csv.h"
#include "exchange/table_csv.h"
#include "fuzz/require.h"
#include "plan/validate.h"
#include "support/everything_plan.h"

namespace headroom {
namespace {

void requireRowsReadBack(std::string_view text)
{
    const auto rows = readCsv(text);
    if (!rows) return;
    const auto again = readCsv(writeCsv(*rows));
    // A row of one empty cell is a blank line, which is no row.
    std::vector<CsvRow> expected;
    for (const CsvRow& row : *rows)
        if (row != CsvRow{""}) expected.push_back(row);
    require(again && *again == expected, "rows that are written read back");
    for (const CsvRow& row : *rows)
        for (const std::string& cell : row) require(unguardedCell(guardedCell(cell)) == cell, "the guard of a cell comes off");
}

void requireTableReadsBack(const Plan<>& plan, EntityKind kind)
{
    const auto group = tableFromCsv(plan, kind, tableCsv(plan, kind), nextId(plan));
    require(group && group->empty(), "the import of an export changes nothing" + (group ? std::string{} : ": " + group.error()));
}

}  // namespace
}  // namespace headroom

/// A byte that chooses a table, then any bytes as its CSV.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    static const Plan<> plan = everythingPlan();
    if (size == 0) return 0;
    const auto kind = static_cast<EntityKind>(data[0] % tables().size());
    const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
    requireRowsReadBack(text);
    const auto group = tableFromCsv(plan, kind, text, nextId(plan));
    if (!group) {
        requireSentence(group.error());
        return 0;
    }
    Plan<> after = plan;
    const EditGroup inverse = applyEdit(after, *group);
    require(!firstError(after), "an import that is accepted leaves no error");
    requireTableReadsBack(after, kind);
    applyEdit(after, inverse);
    require(samePlan(after, plan), "an import is taken back");
    return 0;
}

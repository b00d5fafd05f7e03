// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_engine/changed_inputs.h"

#include <algorithm>

#include "plan/convert.h"
#include "plan/validate.h"
#include "workbook/input_rows.h"

namespace headroom::testing {

namespace {

double drawn(const InputRow& row, Draw& draw)
{
    switch (row.part) {
    case InputPart::Rate: return draw.whole(-4'000, 4'000) / 10'000.0;
    case InputPart::Anchor:
    case InputPart::PointMonth: return draw.whole(-1'200, 4'800) / 100.0;
    default: return draw.number(table(row.place.table).fields[row.place.field]);
    }
}

bool sameStructure(const Structure& a, const Structure& b) { return a.sizes == b.sizes && a.columns == b.columns; }

/// Whether any figure differs. What an algorithm finds does only where others do.
bool movesAFigure(const Statement& before, const Statement& after)
{
    const Layout& layout = before.ledger().layout();
    for (std::size_t row = 0; row < layout.constants(); ++row) {
        const auto owner = layout.ownerOfConstant(row);
        if (before.constant(owner.figure, owner.entity) != after.constant(owner.figure, owner.entity)) return true;
    }
    return false;
}

}  // namespace

std::vector<ChangedInput> changedInputs(const Statement& statement, std::size_t count, Draw& draw)
{
    std::vector<InputRow> numbers = inputRows(statement.plan());
    std::erase_if(numbers, [](const InputRow& row) { return row.role != InputRole::Number; });
    std::vector<ChangedInput> changes;
    // Each input is taken once, in an order that is drawn.
    while (changes.size() < count && !numbers.empty()) {
        std::swap(numbers[static_cast<std::size_t>(draw.whole(0, static_cast<int>(numbers.size()) - 1))], numbers.back());
        const InputRow row = std::move(numbers.back());
        numbers.pop_back();
        ChangedInput change{.key = row.key, .value = drawn(row, draw), .plan = {}};
        change.plan = convert<double>(statement.plan(), [&](const std::string& place, double number) { return place == row.key ? change.value : number; });
        if (firstError(change.plan) || !sameStructure(Structure(change.plan), statement.structure()) || !movesAFigure(statement, Statement(change.plan))) continue;
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/entering.h"

#include "inputs/field_facts.h"

namespace headroom {

void enter(PlanDocument& document, const Place& place, const QString& text)
{
    // What was typed in a row that an undo or another program has taken away is of no use to anybody.
    if (!indexOf(document.plan(), place.table, place.row)) return;
    const auto value = parseEntry(document.plan(), place, text.toStdString());
    if (!value || document.edit({SetField{place, *value}}, changeOf(typeOf(place)))) document.keepPending(place, text);
}

Entered enterAll(PlanDocument& document, const EditGroup& first, const std::vector<TypedCell>& cells, NumberMarks marks, const QString& what)
{
    // Rows that come first can be named by the cells.
    Plan<> after = document.plan();
    applyEdit(after, first);
    EditGroup sets;
    std::vector<const TypedCell*> behind, refused;
    for (const TypedCell& cell : cells) {
        const auto value = parseEntry(after, cell.place, cell.text.toStdString(), marks);
        if (!value) {
            refused.push_back(&cell);
            continue;
        }
        sets.push_back(SetField{cell.place, *value});
        behind.push_back(&cell);
        applyEdit(after, sets.back());
    }
    EditGroup group = first;
    group.insert(group.end(), sets.begin(), sets.end());
    if (errorAfter(document.plan(), group)) {
        // Together they break the plan: those that come first are taken.
        group = first;
        for (std::size_t at = 0; at < sets.size(); ++at) {
            group.push_back(sets[at]);
            if (!errorAfter(document.plan(), group)) continue;
            group.pop_back();
            refused.push_back(behind[at]);
        }
    }
    if (auto issue = document.edit(group, what)) return {.issue = std::move(issue)};
    for (const TypedCell* cell : refused) document.keepPending(cell->place, cell->text);
    return {.taken = static_cast<int>(cells.size() - refused.size()), .refused = static_cast<int>(refused.size()), .issue = {}};
}

}  // namespace headroom

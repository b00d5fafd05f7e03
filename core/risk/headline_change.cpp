// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/headline_change.h"

#include "model/headline.h"
#include "risk/headline_text.h"

namespace headroom {

bool hasMoved(const HeadlineChange& change) { return change.before != change.after || change.beforeText != change.afterText; }

std::vector<HeadlineChange> headlineChanges(const Statement& before, const Statement& after)
{
    const std::string &from = before.plan().settings.currency, &to = after.plan().settings.currency;
    std::vector<HeadlineChange> changes;
    for (const HeadlineFigure& now : headline(after)) {
        const auto then = headlineOf(before, now.key);
        HeadlineChange change{.key = now.key, .label = now.label, .unit = now.unit, .before = then->value, .after = now.value, .beforeText = headlineText(before, *then), .afterText = headlineText(after, now), .change = {}};
        if (change.before && change.after && symbol(now.unit, from) == symbol(now.unit, to)) change.difference = *change.after - *change.before;
        if (change.difference && *change.difference != 0) change.change = headlineChange(*change.difference, now.unit, to);
        changes.push_back(std::move(change));
    }
    return changes;
}

TextTable headlineChangeTable(const std::vector<HeadlineChange>& changes, const std::string& before, const std::string& after)
{
    TextTable table;
    table.columns = {{said(HR_TR("Headline figure")), ColumnKind::Words}, {before, ColumnKind::Words}, {after, ColumnKind::Words}, {said(HR_TR("Change")), ColumnKind::Words}};
    for (const HeadlineChange& change : changes) table.rows.push_back({RowKind::Line, {said(change.label), change.beforeText, change.afterText, change.change}});
    return table;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/change_table.h"

namespace headroom {

TextTable changeTable(const std::vector<ChangeText>& changes, const std::string& before, const std::string& after)
{
    TextTable result;
    result.columns = {{said(HR_TR("Table")), ColumnKind::Words}, {said(HR_TR("Row")), ColumnKind::Words}, {said(HR_TR("Input")), ColumnKind::Words}, {before, ColumnKind::Words}, {after, ColumnKind::Words}};
    for (const ChangeText& change : changes) {
        const std::string input = change.unit.empty() ? change.input : said(HR_TR("%1 (%2)"), {change.input, change.unit});
        result.rows.push_back({RowKind::Line, {said(table(change.table).plural), change.name, input, change.before, change.after}});
    }
    return result;
}

}  // namespace headroom

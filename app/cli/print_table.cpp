// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print_table.h"

#include <algorithm>

namespace headroom {

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
}

std::string printed(const TextTable& table)
{
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        std::size_t width = columnsOf(table.columns[at].header);
        for (const TextRow& row : table.rows) width = std::max(width, columnsOf(row.cells[at]));
        widths.push_back(width);
    }
    std::string text;
    const auto line = [&](auto&& cellAt) {
        std::string cells;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            const std::string& cell = cellAt(at);
            const std::string blanks(widths[at] - columnsOf(cell), ' ');
            cells += (at == 0 ? "" : "  ") + (table.columns[at].kind == ColumnKind::Words ? cell + blanks : blanks + cell);
        }
        while (cells.ends_with(' ')) cells.pop_back();
        text += cells + "\n";
    };
    line([&](std::size_t at) -> const std::string& { return table.columns[at].header; });
    for (const TextRow& row : table.rows) line([&](std::size_t at) -> const std::string& { return row.cells[at]; });
    return text;
}

}  // namespace headroom

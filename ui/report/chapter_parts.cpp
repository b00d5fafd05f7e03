// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapter_parts.h"

#include <algorithm>

namespace headroom {

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more) { std::ranges::move(more, std::back_inserter(blocks)); }

void startPage(std::vector<ReportBlock>& blocks)
{
    const auto seen = std::ranges::find_if(blocks, [](const ReportBlock& block) { return bool(block.paint); });
    if (seen != blocks.end()) seen->startsPage = true;
}

std::vector<ReportBlock> chapter(const QString& title, double width)
{
    std::vector<ReportBlock> blocks{space(20)};
    append(blocks, chapterHeading(title, width));
    return blocks;
}

std::vector<ReportBlock> lead(const QString& text, double width)
{
    auto blocks = paragraph(text, paperFont(paper::small), paper::faded, width);
    blocks.push_back(space(6));
    for (ReportBlock& block : blocks) block.keepsNext = true;
    return blocks;
}

void appendYears(std::vector<ReportBlock>& blocks, const std::string& key, const std::vector<TextTable>& tables, std::size_t names, double width)
{
    // In widths of a column of amounts.
    constexpr double label = 3.0, unit = 1.6;
    constexpr std::size_t fewest = 5;
    const double named = names == 1 ? label + 1 : label + unit;
    for (std::size_t at = 0; at < tables.size(); ++at) {
        if (at > 0) blocks.push_back(space(16));
        const double columns = named + static_cast<double>(tables[at].columns.size() - names);
        append(blocks, tableBlocks(tables[at], {.width = std::min(width, width * columns / (named + fewest)), .shares = names == 1 ? std::vector<double>{named, 1} : std::vector<double>{label, unit, 1}, .size = paper::dense, .key = partKey(key, at)}));
    }
}

void appendTable(std::vector<ReportBlock>& blocks, const QString& title, const TextTable& table, const QString& words, const TableLook& look)
{
    append(blocks, sectionHeading(title, look.width));
    append(blocks, table.rows.empty() ? paragraph(words, paperFont(paper::small), paper::faded, look.width) : tableBlocks(table, look));
}

}  // namespace headroom

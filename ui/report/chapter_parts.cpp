// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapter_parts.h"

#include <algorithm>

namespace headroom {

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more) { std::ranges::move(more, std::back_inserter(blocks)); }

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

void appendTable(std::vector<ReportBlock>& blocks, const QString& title, const TextTable& table, const QString& none, const TableLook& look)
{
    append(blocks, sectionHeading(title, look.width));
    append(blocks, table.rows.empty() ? paragraph(none, paperFont(paper::small), paper::faded, look.width) : tableBlocks(table, look));
}

}  // namespace headroom

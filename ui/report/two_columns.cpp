// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/two_columns.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double gutter = 22;

using Column = std::vector<ReportBlock>;

/// Space at the end of a column holds nothing apart.
Column trimmed(Column column)
{
    while (!column.empty() && !column.back().paint) column.pop_back();
    return column;
}

ReportBlock abreast(const Column& left, const Column& right, double width)
{
    ReportBlock both{.height = std::max(heightOf(left), heightOf(right))};
    for (const Column* column : {&left, &right})
        for (const ReportBlock& block : *column)
            if (block.heading) both.below.push_back(*block.heading);
    both.paint = [left, right, width](QPainter& painter, const QRectF& place) {
        double x = place.left();
        for (const Column* column : {&left, &right}) {
            double y = place.top();
            for (const ReportBlock& block : *column) {
                painter.save();
                if (block.paint) block.paint(painter, QRectF(x, y, columnWidth(width), block.height));
                painter.restore();
                y += block.height;
            }
            x += columnWidth(width) + gutter;
        }
    };
    return both;
}

/// The two columns that hold these blocks with the least height.
std::vector<Column> balanced(const std::vector<ReportBlock>& blocks, double height)
{
    constexpr double step = 12;
    for (double tried = heightOf(blocks) / 2; tried < height; tried += step)
        if (auto columns = paginated(blocks, tried); columns.size() <= 2) return columns;
    return paginated(blocks, height);
}

}  // namespace

double columnWidth(double width) { return (width - gutter) / 2; }

std::vector<ReportBlock> inTwoColumns(const std::vector<ReportBlock>& blocks, double width, double first, double height)
{
    std::vector<ReportBlock> pages;
    std::vector<ReportBlock> left = blocks;
    while (!left.empty()) {
        const double room = pages.empty() ? first : height;
        std::vector<Column> columns = paginated(left, room);
        std::vector<ReportBlock> rest;
        for (std::size_t at = 2; at < columns.size(); ++at)
            std::ranges::copy_if(columns[at], std::back_inserter(rest), [](const ReportBlock& block) { return !block.isRepeated; });
        if (rest.empty()) columns = balanced(left, room);
        columns.resize(2);
        pages.push_back(abreast(trimmed(columns[0]), trimmed(columns[1]), width));
        left = std::move(rest);
    }
    return pages;
}

}  // namespace headroom

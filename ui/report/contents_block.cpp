// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contents_block.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr double above = 12, titleHeight = 20, pitch = 15, gutter = 28;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

void paintEntry(QPainter& painter, const ReportContents::Entry& entry, const QRectF& place)
{
    const QFont font = paperFont(paper::small);
    const QString page = QString::number(entry.page), title = elided(entry.title, font, place.width() - 40);
    painter.setFont(font);
    painter.setPen(paper::ink);
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), title);
    painter.drawText(place, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), page);
    const double from = place.left() + widthOf(title, font) + 6, until = place.right() - widthOf(page, font) - 6;
    painter.fillRect(QRectF(from, place.bottom() - 4, std::max(0.0, until - from), 0.5), paper::rule);
}

}  // namespace

void ReportContents::place(const std::vector<PlacedHeading>& headings)
{
    for (const PlacedHeading& each : headings)
        for (Entry& entry : entries)
            if (each.heading.level == 0 && entry.title == each.heading.title) entry.page = each.page + 1;
}

ReportContents contentsOf(const std::vector<ReportBlock>& blocks)
{
    ReportContents contents;
    for (const ReportBlock& block : blocks)
        if (block.heading && block.heading->level == 0) contents.entries.push_back({block.heading->title});
    return contents;
}

ReportBlock contentsBlock(std::shared_ptr<const ReportContents> contents, double width)
{
    const std::size_t rows = (contents->entries.size() + 1) / 2;
    return {.height = above + titleHeight + static_cast<double>(rows) * pitch, .paint = [contents = std::move(contents), width, rows](QPainter& painter, const QRectF& place) {
                painter.setFont(paperFont(paper::heading, QFont::Bold));
                painter.setPen(paper::accent);
                painter.drawText(QRectF(place.left(), place.top() + above, width, titleHeight), static_cast<int>(Qt::AlignLeft | Qt::AlignTop), tr("Contents"));
                const double column = (width - gutter) / 2;
                for (std::size_t at = 0; at < contents->entries.size(); ++at) {
                    const double left = place.left() + (at < rows ? 0 : column + gutter), top = place.top() + above + titleHeight + static_cast<double>(at % rows) * pitch;
                    paintEntry(painter, contents->entries[at], QRectF(left, top, column, pitch));
                }
            }};
}

}  // namespace headroom

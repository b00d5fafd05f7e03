// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_pages.h"

#include <QCoreApplication>
#include <QPageSize>
#include <utility>

#include "report/printed_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString basisText() { return tr("Nominal amounts; coverage after tax"); }
QString pageText(std::size_t page, std::size_t count) { return tr("page %1 of %2").arg(page + 1).arg(count); }

/// The name of the plan, as far as there is room for it.
QString shownName(const QString& name, const QRectF& inner) { return elided(name, paperFont(paper::small), inner.width() * 0.6); }

/// What stands above and below every page.
void paintFurniture(QPainter& painter, const QRectF& inner, const ReportPages::Furniture& furniture, const QString& page)
{
    painter.setFont(paperFont(paper::small));
    painter.setPen(paper::faded);
    const QRectF header(inner.left(), inner.top(), inner.width(), paper::headerHeight - 8), footer(inner.left(), inner.bottom() - paper::footerHeight + 8, inner.width(), paper::footerHeight - 8);
    painter.drawText(header, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), shownName(furniture.name, inner));
    painter.drawText(header, static_cast<int>(Qt::AlignRight | Qt::AlignTop), basisText());
    painter.drawText(footer, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), furniture.made);
    painter.drawText(footer, static_cast<int>(Qt::AlignRight | Qt::AlignBottom), page);
    painter.fillRect(QRectF(inner.left(), header.bottom(), inner.width(), 0.6), paper::rule);
    painter.fillRect(QRectF(inner.left(), footer.top(), inner.width(), 0.6), paper::rule);
}

}  // namespace

QSizeF paperSize(PaperSize paper)
{
    const QSizeF inches = QPageSize::size(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter, QPageSize::Inch);
    return inches * paper::perInch;
}

QRectF withinMargins(const QSizeF& size) { return QRectF(QPointF(), size).adjusted(paper::margin, paper::margin, -paper::margin, -paper::margin); }

double roomOf(const QSizeF& size) { return withinMargins(size).height() - paper::headerHeight - paper::footerHeight; }

std::vector<PlacedHeading> ReportPages::headings() const
{
    std::vector<PlacedHeading> headings;
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        for (const ReportBlock& block : m_pages[page]) {
            if (block.heading) headings.push_back({*block.heading, page});
            for (const ReportHeading& each : block.below) headings.push_back({each, page});
        }
    return headings;
}

std::vector<PrintedCell> ReportPages::printed(std::size_t page) const
{
    const QString name = shownName(m_furniture.name, withinMargins(m_size));
    std::vector<PrintedCell> cells;
    for (const auto& [text, shown] : {std::pair{m_furniture.name, name}, {basisText(), basisText()}, {m_furniture.made, m_furniture.made}, {pageText(page, count()), pageText(page, count())}}) {
        const std::size_t column = cells.size() + (m_furniture.name.isEmpty() ? 1 : 0);
        if (!text.isEmpty()) cells.push_back(printedCell({.table = "furniture", .row = page, .column = column}, text, {shown}));
    }
    for (const ReportBlock& block : m_pages[page]) cells.insert(cells.end(), block.printed.begin(), block.printed.end());
    return cells;
}

void ReportPages::paint(std::size_t page, QPainter& painter) const
{
    const QRectF inner = withinMargins(m_size);
    paintFurniture(painter, inner, m_furniture, pageText(page, count()));
    double y = inner.top() + paper::headerHeight;
    for (const ReportBlock& block : m_pages[page]) {
        painter.save();
        if (block.paint) block.paint(painter, QRectF(inner.left(), y, inner.width(), block.height));
        painter.restore();
        y += block.height;
    }
}

}  // namespace headroom

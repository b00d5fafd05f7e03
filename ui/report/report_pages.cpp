// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_pages.h"

#include <QCoreApplication>
#include <QPageSize>

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

/// What stands above and below every page.
void paintFurniture(QPainter& painter, const QRectF& inner, const ReportPages::Furniture& furniture, const QString& page)
{
    painter.setFont(paperFont(paper::small));
    painter.setPen(paper::faded);
    const QRectF header(inner.left(), inner.top(), inner.width(), paper::headerHeight - 8), footer(inner.left(), inner.bottom() - paper::footerHeight + 8, inner.width(), paper::footerHeight - 8);
    painter.drawText(header, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), elided(furniture.name, paperFont(paper::small), inner.width() * 0.6));
    painter.drawText(header, static_cast<int>(Qt::AlignRight | Qt::AlignTop), tr("Nominal amounts; coverage after tax"));
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

void ReportPages::paint(std::size_t page, QPainter& painter) const
{
    const QRectF inner = withinMargins(m_size);
    paintFurniture(painter, inner, m_furniture, tr("page %1 of %2").arg(page + 1).arg(count()));
    double y = inner.top() + paper::headerHeight;
    for (const ReportBlock& block : m_pages[page]) {
        painter.save();
        if (block.paint) block.paint(painter, QRectF(inner.left(), y, inner.width(), block.height));
        painter.restore();
        y += block.height;
    }
}

}  // namespace headroom

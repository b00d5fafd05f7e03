// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_page.h"

#include <QApplication>
#include <QTextLayout>
#include <cmath>

namespace headroom {

QFont paperFont(double pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    // Letter spacing (1/64 of a pixel at least) switches ligatures off: whoever searches the PDF for "fiscal" finds it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

std::vector<std::vector<ReportBlock>> paginated(std::vector<ReportBlock> blocks, double pageHeight)
{
    std::vector<std::vector<ReportBlock>> pages(1);
    double used = 0;
    for (ReportBlock& block : blocks) {
        if (!pages.back().empty() && (block.startsPage || used + block.height > pageHeight)) {
            pages.emplace_back();
            used = 0;
        }
        used += block.height;
        pages.back().push_back(std::move(block));
    }
    return pages;
}

std::vector<ReportBlock> paragraph(const QString& text, const QFont& font, const QColor& colour, double width)
{
    std::vector<ReportBlock> blocks;
    for (const QString& part : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString words = part.mid(line.textStart(), line.textLength());
            blocks.push_back({line.height() * 1.2, [=](QPainter& painter, const QRectF& place) {
                                  painter.setFont(font);
                                  painter.setPen(colour);
                                  painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), words);
                              }});
        }
        layout.endLayout();
    }
    return blocks;
}

ReportBlock space(double height)
{
    return {height, [](QPainter&, const QRectF&) {}};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline_rows.h"

#include <QCoreApplication>

#include "model/headline.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double rowHeight = 16.6;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

ReportBlock heading(double width)
{
    return {22, [width](QPainter& painter, const QRectF& place) {
                painter.setFont(paperFont(paper::heading, QFont::Bold));
                painter.setPen(paper::ink);
                painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), tr("Headline figures"));
                painter.fillRect(QRectF(place.left(), place.bottom() - 1, width, 0.8), paper::ink);
            }};
}

ReportBlock row(const QString& name, const QString& value, bool exists, bool isStriped)
{
    return {rowHeight, [=](QPainter& painter, const QRectF& place) {
                if (isStriped) painter.fillRect(place, paper::stripe);
                painter.setFont(paperFont(paper::text));
                painter.setPen(paper::ink);
                const QRectF inner = place.adjusted(4, 0, -4, 0);
                painter.drawText(inner, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), name);
                painter.setPen(exists ? paper::ink : paper::faded);
                painter.drawText(inner, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), value);
            }};
}

}  // namespace

std::vector<ReportBlock> headlineRows(const Statement& statement, double width)
{
    std::vector<ReportBlock> blocks{heading(width)};
    bool isStriped = false;
    for (const HeadlineFigure& figure : headline(statement)) {
        QString value = figureText(figure, statement);
        if (figure.month) value = tr("%1 in %2").arg(value, monthText(statement, *figure.month));
        blocks.push_back(row(translated(figure.label), value, figure.value.has_value(), isStriped));
        isStriped = !isStriped;
    }
    return blocks;
}

}  // namespace headroom

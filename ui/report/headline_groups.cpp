// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline_groups.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "model/headline.h"
#include "plan/text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double gutter = 22, headHeight = 21, gap = 1.5;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

enum class Side { Left, Right };

/// The first figure of each group, in the order of the headline, and the column in which the group stands. A figure that is
/// new to the headline joins the group that stands before it.
struct Group {
    Figure first;
    Side side;
    const char* title;
};
constexpr std::array groups{
    Group{Figure::TotalCapex, Side::Left, HR_TR("Capex")},
    Group{Figure::LowestCoverage, Side::Left, HR_TR("Revenue coverage")},
    Group{Figure::FinalAchieved, Side::Left, HR_TR("Utilization")},
    Group{Figure::TotalInstalled, Side::Right, HR_TR("GPU-hours and waste")},
    Group{Figure::RecallCost, Side::Left, HR_TR("Recalls from offline storage")},
    Group{Figure::TotalContractRevenue, Side::Right, HR_TR("Revenue and obligations")},
    Group{Figure::LargestCustomer, Side::Right, HR_TR("Customers and backlog")},
    Group{Figure::ProjectNpv, Side::Left, HR_TR("Value and returns")},
    Group{Figure::LowestDscr, Side::Right, HR_TR("Debt and equity")},
    Group{Figure::Overhang, Side::Left, HR_TR("Beyond the contracts, and peak debt")},
};

struct Line {
    QStringList name, value;
    QString title;  ///< of the group that begins here
    Side side = Side::Left;
    bool exists = true;
    double height = 0;
};

QString valueText(const HeadlineFigure& figure, const Statement& statement)
{
    const QString value = figureText(figure, statement);
    return figure.month ? tr("%1 in %2").arg(value, monthText(statement, *figure.month)) : value;
}

std::vector<Line> linesOfAll(const Statement& statement, double width)
{
    const QFont font = paperFont(paper::dense);
    std::vector<Line> lines;
    Side side = Side::Left;
    for (const HeadlineFigure& figure : headline(statement)) {
        Line line;
        line.exists = figure.value.has_value();
        line.value = linesOf(valueText(figure, statement), font, width * 0.48);
        double valueWidth = 0;
        for (const QString& text : line.value) valueWidth = std::max(valueWidth, widthOf(text, font));
        line.name = linesOf(translated(figure.label), font, width - valueWidth - 10);
        const auto group = std::ranges::find(groups, figure.figure, &Group::first);
        if (group != groups.end()) {
            line.title = translated(group->title);
            side = group->side;
        }
        line.side = side;
        line.height = static_cast<double>(std::max(line.name.size(), line.value.size())) * pitchOf(font) + gap + (line.title.isEmpty() ? 0 : headHeight);
        lines.push_back(std::move(line));
    }
    return lines;
}

void paintLine(QPainter& painter, const Line& line, QRectF place)
{
    if (!line.title.isEmpty()) {
        painter.setFont(paperFont(paper::small, QFont::Bold));
        painter.setPen(paper::accent);
        painter.drawText(QRectF(place.left(), place.top(), place.width(), headHeight - 4), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), line.title);
        painter.fillRect(QRectF(place.left(), place.top() + headHeight - 3, place.width(), 0.7), paper::rule);
        place.setTop(place.top() + headHeight);
    }
    const QFont font = paperFont(paper::dense);
    const double pitch = pitchOf(font);
    painter.setFont(font);
    painter.setPen(paper::ink);
    for (qsizetype at = 0; at < line.name.size(); ++at) painter.drawText(QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, place.width(), pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), line.name[at]);
    if (!line.exists) painter.setPen(paper::faded);
    for (qsizetype at = 0; at < line.value.size(); ++at) painter.drawText(QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, place.width(), pitch), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), line.value[at]);
}

}  // namespace

std::vector<ReportBlock> headlineGroups(const Statement& statement, double width)
{
    const double column = (width - gutter) / 2;
    const auto lines = linesOfAll(statement, column);
    double left = 0, right = 0;
    for (const Line& line : lines) (line.side == Side::Left ? left : right) += line.height;
    return {{std::max(left, right), [=](QPainter& painter, const QRectF& place) {
                 double y[]{place.top(), place.top()};
                 for (const Line& line : lines) {
                     double& top = y[static_cast<int>(line.side)];
                     paintLine(painter, line, QRectF(place.left() + (line.side == Side::Left ? 0 : column + gutter), top, column, line.height));
                     top += line.height;
                 }
             }}};
}

}  // namespace headroom

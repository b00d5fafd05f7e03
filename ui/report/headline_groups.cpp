// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/headline_groups.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "model/headline.h"
#include "plan/text.h"
#include "proof/report_tables.h"
#include "report/printed_text.h"
#include "risk/founding.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double gutter = 22, headHeight = 18, gap = 0.6;
constexpr double pitch = 12;  ///< of dense text: all figures have to stand on the first page

constexpr double leastRoom = 120;  ///< below which the figures begin on the next page

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
    std::vector<PrintedCell> printed{};
    bool exists = true;
    bool stacked = false;  ///< the value stands below a name that leaves it no room
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
    std::vector<HeadlineFigure> figures = headline(statement);
    const std::size_t ofPlan = figures.size();
    std::ranges::move(foundingFigures(statement), std::back_inserter(figures));
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const HeadlineFigure& figure = figures[at];
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
        } else if (at == ofPlan) {
            line.title = tr("How much may go wrong");
            side = Side::Right;
        }
        line.side = side;
        if (at >= ofPlan && (line.name.size() > 1 || line.value.size() > 1)) {
            line.stacked = true;
            line.name = linesOf(translated(figure.label), font, width);
            line.value = linesOf(valueText(figure, statement), font, width);
        }
        line.height = static_cast<double>(line.stacked ? line.name.size() + line.value.size() : std::max(line.name.size(), line.value.size())) * pitch + gap + (line.title.isEmpty() ? 0 : headHeight);
        line.printed = {printedCell({.table = "headline", .row = at, .column = 0}, translated(figure.label), line.name), printedCell({.table = "headline", .row = at, .column = 1}, valueText(figure, statement), line.value)};
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
    painter.setFont(font);
    painter.setPen(paper::ink);
    for (qsizetype at = 0; at < line.name.size(); ++at) painter.drawText(QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, place.width(), pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), line.name[at]);
    if (!line.exists) painter.setPen(paper::faded);
    if (line.stacked) place.setTop(place.top() + static_cast<double>(line.name.size()) * pitch);
    for (qsizetype at = 0; at < line.value.size(); ++at) painter.drawText(QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, place.width(), pitch), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), line.value[at]);
}

}  // namespace

std::vector<ReportBlock> headlineGroups(const Statement& statement, double width, double room, double height)
{
    const double column = (width - gutter) / 2;
    std::vector<Line> waiting[2];
    for (Line& line : linesOfAll(statement, column)) waiting[static_cast<int>(line.side)].push_back(std::move(line));
    std::vector<ReportBlock> blocks;
    double free = room < leastRoom ? height : room;
    while (!waiting[0].empty() || !waiting[1].empty()) {
        // Each column goes on at the top of the next page where it left off.
        std::vector<Line> here[2];
        double used = 0;
        for (int side = 0; side < 2; ++side) {
            double y = 0;
            std::size_t taken = 0;
            while (taken < waiting[side].size() && (taken == 0 || y + waiting[side][taken].height <= free)) y += waiting[side][taken++].height;
            const auto end = waiting[side].begin() + static_cast<std::ptrdiff_t>(taken);
            here[side].assign(waiting[side].begin(), end);
            waiting[side].erase(waiting[side].begin(), end);
            used = std::max(used, y);
        }
        blocks.push_back({used, [column, left = here[0], right = here[1]](QPainter& painter, const QRectF& place) {
                              const auto paint = [&](const std::vector<Line>& lines, double x) {
                                  double y = place.top();
                                  for (const Line& line : lines) {
                                      paintLine(painter, line, QRectF(x, y, column, line.height));
                                      y += line.height;
                                  }
                              };
                              paint(left, place.left());
                              paint(right, place.left() + column + gutter);
                          }});
        for (const auto& side : here)
            for (const Line& line : side) std::ranges::copy(line.printed, std::back_inserter(blocks.back().printed));
        free = height;
    }
    return blocks;
}

}  // namespace headroom

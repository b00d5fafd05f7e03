// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/waterfall_table.h"

#include <algorithm>
#include <array>

#include "figures/families.h"
#include "figures/footing.h"

namespace headroom {

namespace {

/// A column of the table: what each cause takes of the whole, what is sold, all as displayed.
struct Column {
    std::string whole, lost, sold;
    std::vector<std::string> causes;
};

Column footedColumn(double whole, double lost, double sold, const std::vector<double>& causes, const Scale& scale)
{
    const double all = stepsOf(whole, scale);
    const std::vector<double> halves = footed({lost, sold}, all, scale);
    const std::vector<double> parts = footed(causes, halves[0], scale);
    Column column{.whole = formatSteps(all, whole, scale), .lost = formatSteps(halves[0], lost, scale), .sold = formatSteps(halves[1], sold, scale), .causes = {}};
    for (std::size_t at = 0; at < causes.size(); ++at) column.causes.push_back(formatSteps(parts[at], causes[at], scale));
    return column;
}

std::vector<double> totals(const Statement& statement, Figure family)
{
    std::vector<double> values;
    for (std::size_t at = 0; at < causeCount; ++at) values.push_back(statement.ledger().total(after(family, at)));
    return values;
}

std::vector<double> constants(const Statement& statement, Figure family)
{
    std::vector<double> values;
    for (std::size_t at = 0; at < causeCount; ++at) values.push_back(statement.constant(after(family, at)));
    return values;
}

std::vector<WaterfallBar> barsOf(const Statement& statement, const std::vector<double>& lost, const Column& hours)
{
    double level = statement.constant(Figure::TotalInstalled);
    std::vector<WaterfallBar> bars{{.figure = Figure::TotalInstalled, .label = said(HR_TR("Installed")), .from = 0, .to = level, .text = hours.whole}};
    for (std::size_t at = 0; at < causeCount; ++at) {
        const double below = std::max(0.0, level - lost[at]);
        bars.push_back({.figure = after(Figure::LostNoPower, at), .label = said(causeLabel(static_cast<Cause>(at))), .from = below, .to = level, .text = hours.causes[at]});
        level = below;
    }
    bars.push_back({.figure = Figure::TotalSold, .label = said(HR_TR("Sold")), .from = 0, .to = statement.constant(Figure::TotalSold), .text = hours.sold});
    return bars;
}

}  // namespace

Waterfall waterfall(const Statement& statement)
{
    const std::string& currency = statement.plan().settings.currency;
    const double installed = statement.constant(Figure::TotalInstalled), sold = statement.constant(Figure::TotalSold), lost = statement.constant(Figure::TotalLost);
    const double waste = statement.constant(Figure::TotalWaste), atCost = statement.constant(Figure::WasteAtCost), cost = statement.constant(Figure::PresentCost);
    // One to three digits more than an axis has: small causes stay visible.
    const Scale hoursScale = scaleFor(installed / 1000, Unit::GpuHours, currency), moneyScale = scaleFor(std::max(waste, std::abs(cost)) / 1000, Unit::Money, currency);
    const Scale shareScale = scaleFor(1, Unit::Share, currency);

    const std::vector<double> lostHours = totals(statement, Figure::LostNoPower);
    std::vector<double> shares = lostHours;
    for (double& share : shares) share /= std::max(installed, least);
    const Column hours = footedColumn(installed, lost, sold, lostHours, hoursScale);
    const Column share = footedColumn(installed > least ? 1 : 0, lost / std::max(installed, least), sold / std::max(installed, least), shares, shareScale);
    const Column price = footedColumn(waste, waste, 0, totals(statement, Figure::WasteNoPower), moneyScale);
    const Column money = footedColumn(cost, atCost, statement.constant(Figure::CostSold), constants(statement, Figure::CostNoPower), moneyScale);

    Waterfall result{.scale = hoursScale, .bars = barsOf(statement, lostHours, hours), .table = {}};
    TextTable& table = result.table;
    table.columns = {{said(HR_TR("GPU-hours over the horizon")), ColumnKind::Words},
                     {hoursScale.header},
                     {said(HR_TR("% of installed"))},
                     {said(HR_TR("At price, %1"), {moneyScale.header})},
                     {said(HR_TR("At cost, present value, %1"), {moneyScale.header})}};
    // Without an installed hour there is none to levelise the cost over.
    const bool hasCost = installed > least;
    const auto row = [&](RowKind kind, std::string label, const std::array<std::string, 4>& texts, const CellFigure& ofHours, const CellFigure& ofPrice, const CellFigure& ofCost) {
        table.rows.push_back({.kind = kind, .cells = {std::move(label), texts[0], texts[1], texts[2], hasCost ? texts[3] : said(HR_TR("none"))}, .figures = {{}, ofHours, {}, ofPrice, hasCost ? ofCost : CellFigure{}}});
    };
    const auto constant = [](Figure figure) { return CellFigure::constant(figure); };
    const auto cause = [&](Figure family, std::size_t at) { return CellFigure::months(after(family, at), 0, 0, statement.horizon()); };
    row(RowKind::Total, said(HR_TR("Installed")), {hours.whole, share.whole, {}, money.whole}, constant(Figure::TotalInstalled), {}, constant(Figure::PresentCost));
    for (std::size_t at = 0; at < causeCount; ++at)
        row(RowKind::Part, said(causeLabel(static_cast<Cause>(at))), {hours.causes[at], share.causes[at], price.causes[at], money.causes[at]}, cause(Figure::LostNoPower, at), cause(Figure::WasteNoPower, at), constant(after(Figure::CostNoPower, at)));
    row(RowKind::Total, said(HR_TR("Lost")), {hours.lost, share.lost, price.lost, money.lost}, constant(Figure::TotalLost), constant(Figure::TotalWaste), constant(Figure::WasteAtCost));
    row(RowKind::Total, said(HR_TR("Sold")), {hours.sold, share.sold, {}, money.sold}, constant(Figure::TotalSold), {}, constant(Figure::CostSold));
    return result;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/unit_table.h"

#include <array>
#include <optional>

#include "figures/footing.h"
#include "model/headline.h"
#include "model/unit_economics.h"
#include "plan/contract_check.h"

namespace headroom {

namespace {

/// A thousandth: software and insurance of an hour are a few of them.
Scale hourScale(const Statement& statement) { return {.divisor = 1, .decimals = 3, .header = symbol(Unit::MoneyPerGpuHour, statement.plan().settings.currency)}; }

TextColumn words(std::string_view header) { return {said(header), ColumnKind::Words}; }
TextColumn numbers(std::string_view header) { return {said(header), ColumnKind::Number}; }

/// The mean price at the start of the contracts that name the SKU, weighted by their GPUs.
std::optional<double> contractPrice(const Statement& statement, std::size_t sku)
{
    double gpus = 0, paid = 0;
    for (std::size_t i = 0; i < statement.plan().contracts.size(); ++i) {
        if (statement.plan().contracts[i].sku.id != statement.plan().skus[sku].id) continue;
        gpus += statement.constant(Figure::ContractGpus, i);
        paid += statement.constant(Figure::ContractGpus, i) * statement.constant(Figure::ContractPrice, i);
    }
    if (gpus <= 0) return std::nullopt;
    return paid / gpus;
}

}  // namespace

std::string_view unitComponentLabel(std::size_t component)
{
    static constexpr std::array<std::string_view, unitComponents> labels{HR_TR("Servers and spares"), HR_TR("Network"), HR_TR("Storage"), HR_TR("Sites"), HR_TR("Power"), HR_TR("Staff"), HR_TR("Maintenance"), HR_TR("Insurance"), HR_TR("Software"), HR_TR("Fixed SG&A")};
    return labels[component];
}

std::vector<std::size_t> boughtSkus(const Statement& statement)
{
    std::vector<std::size_t> bought;
    for (std::size_t s = 0; s < statement.plan().skus.size(); ++s)
        if (statement.constant(Figure::SkuUnitGpus, s) > 0) bought.push_back(s);
    return bought;
}

TextTable unitCostTable(const Statement& statement, const std::vector<std::size_t>& skus)
{
    const Scale scale = hourScale(statement);
    TextTable table;
    table.columns = {{scale.header, ColumnKind::Words}};
    for (std::size_t at = 0; at < unitComponents; ++at) table.rows.push_back({RowKind::Part, {said(unitComponentLabel(at))}});
    table.rows.push_back({RowKind::Total, {said(HR_TR("Cost of a GPU-hour"))}});
    const auto add = [&](const std::string& name, Figure components, std::size_t entity) {
        std::vector<double> parts;
        for (std::size_t at = 0; at < unitComponents; ++at) parts.push_back(statement.constant(after(components, at), entity));
        const double whole = statement.constant(after(components, unitComponents), entity);
        const auto texts = formatFooted(parts, whole, scale);
        table.columns.push_back({name});
        for (std::size_t at = 0; at < unitComponents; ++at) table.rows[at].cells.push_back(texts[at]);
        table.rows.back().cells.push_back(formatScaled(whole, scale));
        for (std::size_t at = 0; at <= unitComponents; ++at) {
            table.rows[at].figures.resize(table.columns.size() - 1);
            table.rows[at].figures.push_back(CellFigure::constant(after(components, at), entity));
        }
    };
    for (const std::size_t s : skus) {
        add(said(HR_TR("%1, 100 %"), {statement.plan().skus[s].name}), Figure::SkuHourServers, s);
        add(said(HR_TR("%1, target"), {statement.plan().skus[s].name}), Figure::SkuHourServersAtTarget, s);
    }
    add(said(HR_TR("All, 100 %")), Figure::HourServers, 0);
    add(said(HR_TR("All, target")), Figure::HourServersAtTarget, 0);
    return table;
}

TextTable unitPriceTable(const Statement& statement)
{
    const Scale scale = hourScale(statement);
    TextTable table;
    table.columns = {words(HR_TR("GPU")), numbers(HR_TR("Cost at 100 %")), numbers(HR_TR("Cost at the target")), numbers(HR_TR("List price")), numbers(HR_TR("Market price, month 0")), numbers(HR_TR("Mean contract price")), numbers(HR_TR("Market less cost at the target")), numbers(HR_TR("Contract less cost at the target"))};
    for (const std::size_t s : boughtSkus(statement)) {
        const double cost = statement.constant(Figure::SkuHourCostAtTarget, s), market = statement.at(Figure::SkuMarketPrice, s, 0);
        const auto contract = contractPrice(statement, s);
        const std::string unpriced = said(HR_TR("none"));
        const auto text = [&](double value) { return formatScaled(value, scale); };
        // Of the prices as they are shown.
        const auto less = [&](double price) { return formatSteps(stepsOf(price, scale) - stepsOf(cost, scale), price - cost, scale); };
        table.rows.push_back({RowKind::Line, {statement.plan().skus[s].name, text(statement.constant(Figure::SkuHourCost, s)), text(cost), text(statement.plan().skus[s].listPrice), text(market), contract ? text(*contract) : unpriced,
                                              less(market), contract ? less(*contract) : unpriced}});
        table.rows.back().figures = {{}, CellFigure::constant(Figure::SkuHourCost, s), CellFigure::constant(Figure::SkuHourCostAtTarget, s), CellFigure::ofInput(EntityKind::Sku, statement.plan().skus[s].id, "list_price"), CellFigure::month(Figure::SkuMarketPrice, s, 0)};
    }
    return table;
}

TextTable levelisedTable(const Statement& statement)
{
    TextTable table;
    table.columns = {words(HR_TR("Over the whole plan")), {hourScale(statement).header, ColumnKind::Number}};
    for (const Figure figure : {Figure::InstalledHourCost, Figure::UsefulHourCost, Figure::BilledHourCost}) {
        const auto shown = headlineOf(statement, info(figure).key);
        HR_REQUIRE(shown.has_value());
        table.rows.push_back({RowKind::Line, {said(shown->label), shown->value ? formatScaled(*shown->value, hourScale(statement)) : said(shown->reason)}});
        table.rows.back().figures = {{}, CellFigure::constant(figure)};
    }
    return table;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_tables.h"

#include <algorithm>

#include "figures/footing.h"
#include "graph/graph_sentences.h"
#include "plan/text.h"

namespace headroom {

namespace {

TextColumn words(std::string_view header) { return {said(header), ColumnKind::Words}; }
TextColumn amounts(std::string_view header, const Scale& scale) { return {said(header, {scale.header}), ColumnKind::Number}; }

Scale moneyScale(const Statement& statement, double largest) { return scaleFor(largest, Unit::Money, statement.plan().settings.currency); }

std::string cell(const std::optional<double>& value, const Scale& scale, std::string_view otherwise)
{
    return value ? formatScaled(*value, scale) : said(otherwise);
}

}  // namespace

TextTable dependenceTable(const Statement& statement, const CounterpartyGraph& graph)
{
    const auto suppliers = dependences(statement, graph);
    double largest = 0;
    for (const Dependence& each : suppliers) largest = std::max({largest, each.earned, each.paysUs, each.baseline.value_or(0)});
    const Scale money = moneyScale(statement, largest), share = scaleFor(1, Unit::Share, {});
    TextTable table;
    table.columns = {words(HR_TR("Supplier")), amounts(HR_TR("We pay, %1"), money), amounts(HR_TR("Its revenue without us, %1"), money), amounts(HR_TR("We pay / without us, %1"), share),
                     amounts(HR_TR("Our share of its revenue, %1"), share), amounts(HR_TR("It pays us, %1"), money)};
    for (const Dependence& each : suppliers)
        table.rows.push_back({RowKind::Line, {graph.nodes[each.node].name, formatScaled(each.earned, money), cell(each.baseline, money, HR_TR("not given")), cell(each.ofBaseline, share, HR_TR("none")),
                                              cell(each.ofRevenue, share, HR_TR("none")), formatScaled(each.paysUs, money)}});
    return table;
}

TextTable roundTripTable(const Statement& statement, const CounterpartyGraph& graph)
{
    const Scale money = moneyScale(statement, graph.roundTrip);
    std::vector<double> amount;
    for (const FlowPath& path : graph.paths) amount.push_back(path.amount);
    const auto shown = formatFooted(amount, graph.roundTrip, money);
    TextTable table;
    table.columns = {words(HR_TR("Way home")), amounts(HR_TR("Amount, %1"), money)};
    for (std::size_t at = 0; at < graph.paths.size(); ++at) table.rows.push_back({RowKind::Part, {pathText(graph, graph.paths[at]), shown[at]}});
    if (!graph.paths.empty()) table.rows.push_back({RowKind::Total, {said(HR_TR("Round-trip money")), formatScaled(graph.roundTrip, money)}});
    return table;
}

TextTable unnamedTable(const Statement& statement, const CounterpartyGraph& graph)
{
    double largest = 0;
    for (const UnnamedMoney& line : graph.money.unnamed) largest = std::max({largest, line.received, line.paid});
    const Scale money = moneyScale(statement, largest);
    TextTable table;
    table.columns = {words(HR_TR("Nobody named")), amounts(HR_TR("We receive, %1"), money), amounts(HR_TR("We pay, %1"), money)};
    for (const UnnamedMoney& line : graph.money.unnamed) table.rows.push_back({RowKind::Line, {said(line.label), formatScaled(line.received, money), formatScaled(line.paid, money)}});
    return table;
}

}  // namespace headroom

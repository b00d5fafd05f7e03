// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "exchange/csv.h"
#include "exchange/figure_rows.h"
#include "figures/format.h"
#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "plan/value.h"

namespace headroom {

namespace {

struct Options {
    std::string path, format = "table";
};

/// A table after a blank line. Nothing where it has no rows.
std::string laidOut(const TextTable& table) { return table.rows.empty() ? std::string{} : "\n" + printed(table); }

std::string asTable(const Statement& statement, const CounterpartyGraph& graph)
{
    const std::string& currency = statement.plan().settings.currency;
    std::string text = statement.plan().settings.name + ", " + graph.money.year.label + "\n\n";
    const auto figures = graphFigures(statement, graph);
    std::size_t width = 0;
    for (const GraphFigure& figure : figures) width = std::max(width, columnsOf(figure.label));
    for (const GraphFigure& figure : figures) {
        text += std::string{figure.label} + std::string(width + 2 - columnsOf(figure.label), ' ') + (figure.value ? formatFigure(*figure.value, figure.unit, currency) : "none: " + std::string{figure.reason});
        text += (figure.who.empty() ? "" : " (" + figure.who + ")") + "\n";
    }
    const GraphSentences words = graphSentences(statement, graph);
    text += "\n" + words.year + "\n" + words.roundTrip + "\n" + words.anchor + "\n" + words.dependence + "\n";
    return text + laidOut(dependenceTable(statement, graph)) + laidOut(roundTripTable(statement, graph)) + laidOut(unnamedTable(statement, graph));
}

std::string asCsv(const Statement& statement, const CounterpartyGraph& graph)
{
    const std::string& currency = statement.plan().settings.currency;
    std::vector<CsvRow> rows{{"record", "name", "other", "kind", "unit", "value"}};
    const auto add = [&](std::string_view record, const std::string& name, const std::string& other, std::string_view kind, Unit unit, const std::optional<double>& value) {
        rows.push_back({std::string{record}, guardedCell(name), guardedCell(other), std::string{kind}, guardedCell(fileUnit(unit, currency)), value ? numberText(*value) : std::string{}});
    };
    for (const GraphFigure& figure : graphFigures(statement, graph)) add(figure.key, figure.who, {}, {}, figure.unit, figure.value);
    for (const Dependence& each : dependences(statement, graph)) {
        const std::string& name = graph.nodes[each.node].name;
        add("supplier_paid", name, {}, {}, Unit::Money, each.earned);
        add("supplier_baseline", name, {}, {}, Unit::Money, each.baseline);
        add("supplier_paid_of_baseline", name, {}, {}, Unit::Share, each.ofBaseline);
        add("supplier_paid_of_revenue", name, {}, {}, Unit::Share, each.ofRevenue);
        add("supplier_pays_us", name, {}, {}, Unit::Money, each.paysUs);
    }
    for (const GraphEdge& edge : graph.edges) {
        add("flow", nodeName(graph, edge.from), nodeName(graph, edge.to), edgeKindKey(edge.kind), Unit::Money, edge.amount);
        if (edge.home > 0) add("flow_coming_home", nodeName(graph, edge.from), nodeName(graph, edge.to), edgeKindKey(edge.kind), Unit::Money, edge.home);
    }
    for (const UnnamedMoney& line : graph.money.unnamed) {
        add("unnamed_received", std::string{line.label}, {}, {}, Unit::Money, line.received);
        add("unnamed_paid", std::string{line.label}, {}, {}, Unit::Money, line.paid);
    }
    return writeCsv(rows);
}

Json nameOrNull(const CounterpartyGraph& graph, std::size_t node) { return node == us ? Json(nullptr) : Json(graph.nodes[node].name); }

std::string asJson(const Statement& statement, const CounterpartyGraph& graph)
{
    const PeriodSpan& year = graph.money.year;
    Json all{{"year", year.label}, {"months", year.until - year.from}, {"received", graph.money.received}, {"paid", graph.money.paid}, {"figures", Json::object()}, {"suppliers", Json::array()}, {"flows", Json::array()}, {"ways_home", Json::array()}, {"unnamed", Json::array()}};
    for (const GraphFigure& figure : graphFigures(statement, graph)) {
        Json entry{{"value", orNull(figure.value)}, {"unit", fileUnit(figure.unit, statement.plan().settings.currency)}};
        if (!figure.who.empty()) entry["who"] = figure.who;
        if (!figure.value) entry["reason"] = figure.reason;
        all["figures"][std::string{figure.key}] = std::move(entry);
    }
    for (const Dependence& each : dependences(statement, graph)) {
        Json entry{{"name", graph.nodes[each.node].name}, {"paid", each.earned}, {"baseline", orNull(each.baseline)}, {"paid_of_baseline", orNull(each.ofBaseline)}, {"paid_of_revenue", orNull(each.ofRevenue)}, {"pays_us", each.paysUs}};
        if (!each.reason.empty()) entry["reason"] = each.reason;
        all["suppliers"].push_back(std::move(entry));
    }
    for (const GraphEdge& edge : graph.edges) all["flows"].push_back({{"from", nameOrNull(graph, edge.from)}, {"to", nameOrNull(graph, edge.to)}, {"kind", edgeKindKey(edge.kind)}, {"amount", edge.amount}, {"coming_home", edge.home}});
    for (const FlowPath& path : graph.paths) {
        Json nodes = Json::array();
        for (const std::size_t node : path.nodes) nodes.push_back(nameOrNull(graph, node));
        all["ways_home"].push_back({{"nodes", std::move(nodes)}, {"amount", path.amount}});
    }
    for (const UnnamedMoney& line : graph.money.unnamed) all["unnamed"].push_back({{"name", line.label}, {"received", line.received}, {"paid", line.paid}});
    return printed(all);
}

}  // namespace

Command counterpartiesCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("counterparties", "Shows who pays whom in a year: what suppliers depend on us for, and what of our money comes home.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("--format", options->format, "table (for people), csv or json (every flow)")->check(CLI::IsMember({"table", "csv", "json"}));
    arguments->footer("The year is the one that settings.flows_month names, or that of the largest receipts.\nJSON: {year, months, received, paid, \"figures\": {KEY: {value, unit, who, reason}}, \"suppliers\": [{name, paid, baseline, paid_of_baseline, paid_of_revenue, pays_us, reason}],\n\"flows\": [{from, to, kind, amount, coming_home}], \"ways_home\": [{nodes, amount}], \"unnamed\": [{name, received, paid}]}; null is us.\nExamples:\n  headroom-cli counterparties fleet.headroom\n  headroom-cli counterparties fleet.headroom --format csv\n  headroom-cli counterparties fleet.headroom --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const Statement statement(*std::move(plan));
                const CounterpartyGraph graph = counterparties(statement);
                out << (options->format == "csv" ? asCsv(statement, graph) : options->format == "json" ? asJson(statement, graph) : asTable(statement, graph));
                return exitDone;
            }};
}

}  // namespace headroom

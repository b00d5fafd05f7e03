// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/beside.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "explain/exact_parts.h"
#include "explain/lines.h"
#include "graph/graph_sentences.h"
#include "risk/founding.h"
#include "risk/scenario.h"

namespace headroom {

namespace {

/// A break-even: the input that is tried, the figure that is watched, and what is said of both.
struct Trial {
    std::string_view key;
    std::string_view input;
    Figure watched;
    std::string_view words;
};
constexpr std::array trials{
    Trial{"months_of_demand_delay", "settings.demand_delay", Figure::LowestCoverage, HR_TR("the smallest “%1” at which “%2” is below 1")},
    Trial{"market_price_at_npv_0", "settings.market_price_shift", Figure::ProjectNpv, HR_TR("1 + the “%1” at which “%2” is 0")},
    Trial{"break_even_price", "settings.price_scale", Figure::ProjectNpv, HR_TR("the “%1” at which “%2” is 0")},
};

void explainTrial(const Reading& reading, const Trial& trial, Explanation& explanation)
{
    const ExplainedLine input = reading.line(Asked::ofInput(std::string{trial.input})), watched = reading.line(Asked::constant(trial.watched));
    explanation.formula = said(trial.words, {input.label, watched.label});
    explanation.operands = {watched, input};
    if (!explanation.note.empty()) return;
    explanation.note = said(HR_TR("No formula gives it: it is found by trials, each an evaluation of the whole plan."));
    Plan<> tried = reading.statement().plan();
    const auto place = findInput(tried, trial.input);
    const double at = trial.key == "market_price_at_npv_0" ? explanation.value - 1 : explanation.value;
    const TableType& type = table(place->place.table);
    writeField(tried, type, 0, place->place.field, at);
    const Statement there = statementBeside(reading.statement(), std::move(tried));
    // What is left of it is the tolerance of the search.
    const double reached = std::abs(there.constant(trial.watched)) < 1e-9 * std::abs(watched.value) ? 0 : there.constant(trial.watched);
    explanation.note += " " + said(HR_TR("Proof: with “%1” at %2, “%3” is %4."), {input.label, reading.names().value(at, input.unit), watched.label, reading.names().inFormula(reached, watched.unit)});
}

/// The supplier of the largest share, what its revenue is made of, and the shares of the others.
void ofDependence(const Reading& reading, const CounterpartyGraph& graph, Explanation& explanation, const auto& amountLine)
{
    auto all = dependences(reading.statement(), graph);
    std::ranges::stable_sort(all, std::greater{}, [](const Dependence& each) { return each.ofRevenue.value_or(-1); });
    explanation.formula = said(HR_TR("what we pay a supplier for purchases and rent ÷ (the same + its revenue without us); of all suppliers the largest"));
    for (std::size_t at = 0; at < all.size(); ++at) {
        const Dependence& each = all[at];
        const std::string& name = graph.nodes[each.node].name;
        ExplainedLine paid = amountLine(said(HR_TR("Paid to %1"), {name}), each.earned, std::nullopt);
        if (at == 0 && each.ofRevenue) {
            const std::string earned = reading.names().inFormula(each.earned, Unit::Money);
            explanation.numbers = earned + " ÷ (" + earned + " + " + reading.names().inFormula(*each.baseline, Unit::Money) + ")";
            ExplainedLine baseline = amountLine(said(HR_TR("Revenue of %1 without us"), {name}), *each.baseline, std::nullopt);
            const auto& counterparty = reading.statement().plan().counterparties[each.node - 1];
            baseline.asked = Asked::ofInput("counterparties." + std::to_string(counterparty.id) + ".baseline_revenue");
            explanation.operands.insert(explanation.operands.end(), {paid, baseline});
            continue;
        }
        paid.label = said(HR_TR("Share of the revenue of %1"), {name});
        paid.unit = Unit::Share;
        paid.value = each.ofRevenue.value_or(0);
        paid.isThere = each.ofRevenue.has_value();
        paid.valueText = each.ofRevenue ? reading.names().value(*each.ofRevenue, Unit::Share) : said(HR_TR("none"));
        if (!each.ofRevenue) paid.term = said(each.reason);
        explanation.operands.push_back(paid);
    }
}

/// The flows that `isOf` chooses, the largest first.
void addFlows(const CounterpartyGraph& graph, Explanation& explanation, const auto& amountLine, const auto& isOf)
{
    std::vector<GraphEdge> edges;
    for (const GraphEdge& edge : graph.edges)
        if (isOf(edge)) edges.push_back(edge);
    std::ranges::stable_sort(edges, std::greater{}, &GraphEdge::amount);
    for (const GraphEdge& edge : edges) explanation.operands.push_back(amountLine(said(HR_TR("%1 → %2: %3"), {nodeName(graph, edge.from), nodeName(graph, edge.to), said(edgeKindLabel(edge.kind))}), edge.amount, std::nullopt));
}

void explainMoney(const Reading& reading, const GraphFigure& figure, Explanation& explanation, std::size_t most)
{
    const Statement& statement = reading.statement();
    const CounterpartyGraph graph = counterparties(statement);
    const auto amountLine = [&](std::string label, double amount, std::optional<double> part) {
        ExplainedLine line;
        line.label = std::move(label);
        line.when = graph.money.year.label;
        line.value = amount;
        line.unit = Unit::Money;
        line.valueText = reading.names().value(amount, Unit::Money);
        line.part = part;
        if (part) line.partText = reading.names().part(*part, Unit::Money);
        return line;
    };
    explanation.when = graph.money.year.label;
    explanation.entity = figure.who;
    const GraphSentences words = graphSentences(statement, graph);
    if (figure.key == "round_trip_money") {
        explanation.formula = said(HR_TR("the most of our payments that can flow back to us through the graph of counterparties, added up over the paths that carry it"));
        explanation.note = words.roundTrip;
        std::vector<double> parts;
        for (const FlowPath& path : graph.paths) parts.push_back(path.amount);
        makeExact(parts, explanation.value);
        for (std::size_t at = 0; at < graph.paths.size(); ++at) explanation.operands.push_back(amountLine(pathText(graph, graph.paths[at]), parts[at], parts[at]));
        addFlows(graph, explanation, amountLine, [](const GraphEdge& edge) { return edge.home > 0; });
        cutToMost(reading, explanation.operands, most, Unit::Money);
    } else if (figure.key == "round_trip_share") {
        explanation.formula = said(HR_TR("Round-trip money ÷ all that we receive in the year"));
        explanation.numbers = reading.names().inFormula(graph.roundTrip, Unit::Money) + " ÷ " + reading.names().inFormula(graph.money.received, Unit::Money);
        ExplainedLine money = amountLine(said(HR_TR("Round-trip money")), graph.roundTrip, std::nullopt);
        money.asked = Asked::beside("round_trip_money");
        explanation.operands = {money, amountLine(said(HR_TR("Received in the year")), graph.money.received, std::nullopt)};
        explanation.note = words.roundTrip;
    } else if (figure.key == "anchor_share") {
        explanation.formula = said(HR_TR("the flows that touch the counterparty that touches most ÷ all flows between counterparties"));
        const auto anchor = anchorOf(graph);
        if (anchor) explanation.operands.push_back(amountLine(said(HR_TR("Flows that touch %1"), {graph.nodes[*anchor].name}), graph.touching(*anchor), std::nullopt));
        explanation.operands.push_back(amountLine(said(HR_TR("All flows between counterparties")), graph.flows(), std::nullopt));
        if (anchor) {
            explanation.numbers = reading.names().inFormula(graph.touching(*anchor), Unit::Money) + " ÷ " + reading.names().inFormula(graph.flows(), Unit::Money);
            addFlows(graph, explanation, amountLine, [&](const GraphEdge& edge) { return edge.from == *anchor || edge.to == *anchor; });
        }
        cutToMost(reading, explanation.operands, most, Unit::Money);
        explanation.note = words.anchor;
    } else {
        ofDependence(reading, graph, explanation, amountLine);
        cutToMost(reading, explanation.operands, most, Unit::Money);
        explanation.note = words.dependence;
    }
}

}  // namespace

std::vector<std::string_view> besideKeys()
{
    std::vector<std::string_view> keys;
    for (const Trial& trial : trials) keys.push_back(trial.key);
    for (const std::string_view key : {"round_trip_money", "round_trip_share", "anchor_share", "largest_dependence"}) keys.push_back(key);
    return keys;
}

bool isBesideKey(std::string_view key) { return isGraphFigure(key) || std::ranges::find(trials, key, &Trial::key) != trials.end(); }

Explanation explainBeside(const Reading& reading, const std::string& key, std::size_t most)
{
    Explanation explanation;
    explanation.asked = Asked::beside(key);
    const auto begin = [&](const auto& figure) {
        explanation.label = said(figure.label);
        explanation.unit = figure.unit;
        explanation.value = figure.value.value_or(0);
        explanation.isThere = figure.value.has_value();
        explanation.valueText = figure.value ? reading.names().value(explanation.value, figure.unit) : said(HR_TR("none"));
        if (!figure.value) explanation.note = said(HR_TR("There is no value: %1."), {said(figure.reason)});
    };
    if (const auto figure = graphFigureOf(reading.statement(), key)) {
        begin(*figure);
        const std::string reason = explanation.note;
        explainMoney(reading, *figure, explanation, most);
        if (!reason.empty()) explanation.note = reason;
        return explanation;
    }
    const auto trial = std::ranges::find(trials, key, &Trial::key);
    for (const HeadlineFigure& figure : foundingFigures(reading.statement()))
        if (figure.key == key && trial != trials.end()) {
            begin(figure);
            explainTrial(reading, *trial, explanation);
        }
    return explanation;
}

ExplainedDifference besideDifference(const Reading& before, const std::string& keyBefore, const Reading& after, const std::string& keyAfter)
{
    const Explanation first = explainBeside(before, keyBefore, 1), last = explainBeside(after, keyAfter, 1);
    ExplainedDifference difference{.before = first.asked, .after = last.asked, .label = last.label, .beforeWhen = first.when, .afterWhen = last.when};
    difference.beforeValue = first.value;
    difference.afterValue = last.value;
    difference.unit = last.unit;
    difference.beforeText = first.valueText;
    difference.afterText = last.valueText;
    difference.beforeIsThere = first.isThere;
    difference.afterIsThere = last.isThere;
    difference.formula = last.formula;
    difference.note = said(HR_TR("It is found by a search: the difference is not told apart further."));
    if (!first.isThere || !last.isThere) return difference;
    difference.differenceText = after.names().part(last.value - first.value, last.unit);
    if (first.value == last.value) return difference;
    DifferenceLine& line = difference.lines.emplace_back();
    const auto lineOf = [](const Explanation& from) { return ExplainedLine{.asked = from.asked, .label = from.label, .entity = from.entity, .when = from.when, .value = from.value, .unit = from.unit, .valueText = from.valueText}; };
    line.before = lineOf(first);
    line.after = lineOf(last);
    line.part = last.value - first.value;
    line.partText = difference.differenceText;
    return difference;
}

}  // namespace headroom

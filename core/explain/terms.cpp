// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/terms.h"

#include <algorithm>
#include <unordered_set>

#include "explain/curves.h"

namespace headroom {

namespace {

/// A cell of the same row, so many months later.
Formula later(const Formula& cell, std::uint32_t months) { return Formula::monthly(cell.place() + months); }

void collect(const PlanGraph& graph, const Formula& formula, bool isNegative, Ranges ranges, std::vector<Term>& terms)
{
    if (!formula.isNode()) {
        terms.push_back({formula, isNegative});
        return;
    }
    const auto& node = graph.arena().node(formula);
    switch (node.kind) {
    case FormulaKind::Add:
    case FormulaKind::Subtract:
        collect(graph, node.first, isNegative, ranges, terms);
        collect(graph, node.second, isNegative != (node.kind == FormulaKind::Subtract), ranges, terms);
        return;
    case FormulaKind::Negate: collect(graph, node.first, !isNegative, ranges, terms); return;
    case FormulaKind::Sum:
        for (const FormulaRange& range : graph.arena().rangesOf(node)) {
            if (range.count > 1 && ranges == Ranges::Whole) terms.push_back({range.first, isNegative, range.count});
            else if (range.count == 1) collect(graph, range.first, isNegative, ranges, terms);
            else
                for (std::uint32_t at = 0; at < range.count; ++at) terms.push_back({later(range.first, at), isNegative});
        }
        return;
    case FormulaKind::Constant:
        if (graph.arena().constantOf(node) == 0) return;
        [[fallthrough]];
    default: terms.push_back({formula, isNegative});
    }
}

class Leaves
{
public:
    explicit Leaves(const PlanGraph& graph, Ranges ranges = Ranges::Apart) : m_graph(graph), m_ranges(ranges) {}

    void visit(const Formula& formula)
    {
        if (formula.isNode() && m_graph.arena().node(formula).kind == FormulaKind::Constant) return;
        if (!m_seen.insert(formula.id()).second) return;
        if (!formula.isNode() || m_graph.arena().node(formula).kind == FormulaKind::Input) {
            all.push_back(formula);
            return;
        }
        const auto& node = m_graph.arena().node(formula);
        switch (node.kind) {
        case FormulaKind::Sum:
        case FormulaKind::Highest:
            for (const FormulaRange& range : m_graph.arena().rangesOf(node)) {
                if (range.count > 1 && node.kind == FormulaKind::Sum && m_ranges == Ranges::Whole) {
                    wholes.push_back({all.size(), range});
                    continue;
                }
                for (std::uint32_t at = 0; at < range.count; ++at) visit(range.count == 1 ? range.first : later(range.first, at));
            }
            return;
        case FormulaKind::Select:
            visit(node.first);
            visit(node.second);
            visit(node.third);
            return;
        case FormulaKind::Negate:
        case FormulaKind::Root:
        case FormulaKind::Log: visit(node.first); return;
        default:
            visit(node.first);
            visit(node.second);
        }
    }

    /// A range, and how many leaves stand before it.
    struct Whole {
        std::size_t place = 0;
        FormulaRange range;
    };
    std::vector<Formula> all;
    std::vector<Whole> wholes;

private:
    const PlanGraph& m_graph;
    Ranges m_ranges;
    std::unordered_set<std::uint32_t> m_seen;
};

}  // namespace

std::vector<Term> termsOf(const PlanGraph& graph, const Formula& formula, Ranges ranges)
{
    std::vector<Term> terms;
    collect(graph, formula, false, ranges, terms);
    return terms;
}

std::vector<Formula> leavesOf(const PlanGraph& graph, const Formula& formula)
{
    Leaves leaves(graph);
    leaves.visit(formula);
    return std::move(leaves.all);
}

std::vector<Asked> operandsOf(const Reading& reading, const Placed& placed)
{
    Leaves leaves(reading.graph(), Ranges::Whole);
    leaves.visit(placed.formula);
    std::vector<Asked> operands;
    const auto add = [&](const Asked& asked) {
        if (std::ranges::find(operands, asked) == operands.end()) operands.push_back(asked);
    };
    std::size_t next = 0;
    for (std::size_t at = 0; at <= leaves.all.size(); ++at) {
        for (; next < leaves.wholes.size() && leaves.wholes[next].place == at; ++next) {
            const FormulaRange& range = leaves.wholes[next].range;
            const Asked first = reading.asked(range.first, placed.shift);
            const int until = first.from + static_cast<int>(range.count);
            // Only of a flow is the period worth the sum of its months.
            if (info(first.figure).shape == Shape::Flow) add(Asked::period(first.figure, first.entity, first.from, until));
            else
                for (int month = first.from; month < until; ++month) add(Asked::month(first.figure, first.entity, month));
        }
        if (at < leaves.all.size()) add(wholeInput(reading, reading.asked(leaves.all[at], placed.shift)));
    }
    return operands;
}

std::optional<Formula> handedOn(const Reading& reading, const Placed& placed)
{
    if (!placed.formula.isNode()) return std::nullopt;
    const auto& node = reading.node(placed.formula);
    const auto valueOf = [&](const Formula& formula) { return reading.value({formula, placed.shift}); };
    switch (node.kind) {
    case FormulaKind::Min: return valueOf(node.first) < valueOf(node.second) ? node.first : node.second;
    case FormulaKind::Max: return valueOf(node.first) > valueOf(node.second) ? node.first : node.second;
    case FormulaKind::Select: return valueOf(node.first) != 0 ? node.second : node.third;
    case FormulaKind::Highest: {
        Formula largest;
        double most = 0;
        for (const FormulaRange& range : reading.graph().arena().rangesOf(node))
            for (std::uint32_t at = 0; at < range.count; ++at) {
                const Formula each = range.count == 1 ? range.first : later(range.first, at);
                if (const double value = valueOf(each); value > most) {
                    most = value;
                    largest = each;
                }
            }
        return largest;
    }
    default: return std::nullopt;
    }
}

Formula resolved(const Reading& reading, const Placed& placed)
{
    Formula formula = placed.formula;
    while (const auto next = handedOn(reading, {formula, placed.shift})) formula = *next;
    return formula;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/terms.h"

#include <unordered_set>

namespace headroom {

namespace {

/// A cell of the same row, so many months later.
Formula later(const Formula& cell, std::uint32_t months) { return Formula::monthly(cell.place() + months); }

void collect(const PlanGraph& graph, const Formula& formula, bool isNegative, std::vector<Term>& terms)
{
    if (!formula.isNode()) {
        terms.push_back({formula, isNegative});
        return;
    }
    const auto& node = graph.arena().node(formula);
    switch (node.kind) {
    case FormulaKind::Add:
    case FormulaKind::Subtract:
        collect(graph, node.first, isNegative, terms);
        collect(graph, node.second, isNegative != (node.kind == FormulaKind::Subtract), terms);
        return;
    case FormulaKind::Negate: collect(graph, node.first, !isNegative, terms); return;
    case FormulaKind::Sum:
        for (const FormulaRange& range : graph.arena().rangesOf(node))
            for (std::uint32_t at = 0; at < range.count; ++at) collect(graph, range.count == 1 ? range.first : later(range.first, at), isNegative, terms);
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
    explicit Leaves(const PlanGraph& graph) : m_graph(graph) {}

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
            for (const FormulaRange& range : m_graph.arena().rangesOf(node))
                for (std::uint32_t at = 0; at < range.count; ++at) visit(range.count == 1 ? range.first : later(range.first, at));
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

    std::vector<Formula> all;

private:
    const PlanGraph& m_graph;
    std::unordered_set<std::uint32_t> m_seen;
};

}  // namespace

std::vector<Term> termsOf(const PlanGraph& graph, const Formula& formula)
{
    std::vector<Term> terms;
    collect(graph, formula, false, terms);
    return terms;
}

std::vector<Formula> leavesOf(const PlanGraph& graph, const Formula& formula)
{
    Leaves leaves(graph);
    leaves.visit(formula);
    return std::move(leaves.all);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula_text.h"

#include <algorithm>

namespace headroom {

namespace {

/// Functions take 255 arguments at most; longer lists are nested.
constexpr std::size_t mostArguments = 250;

/// How tightly an operation binds: an operand that binds less gets brackets.
enum Binding { Comparing, Adding, Multiplying, Whole };

class Printer
{
public:
    Printer(const PlanGraph& graph, int shift, const CellNames& names) : m_graph(graph), m_shift(shift), m_names(names) {}

    std::string text(const Formula& formula, Binding least) const
    {
        if (!formula.isNode()) return m_names.cell(m_graph.cellOf(formula, m_shift));
        if (std::string other = m_names.replaced(formula); !other.empty()) return other;
        const auto& node = m_graph.arena().node(formula);
        switch (node.kind) {
        case FormulaKind::Constant: return number(m_graph.arena().constantOf(node));
        case FormulaKind::Input: return m_names.input(node.at);
        case FormulaKind::Add: return infix(node, "+", Adding, least);
        case FormulaKind::Subtract: return infix(node, "-", Adding, least);
        case FormulaKind::Multiply: return infix(node, "*", Multiplying, least);
        case FormulaKind::Divide: return infix(node, "/", Multiplying, least);
        case FormulaKind::Less: return infix(node, "<", Comparing, least);
        case FormulaKind::Greater: return infix(node, ">", Comparing, least);
        case FormulaKind::Negate: return "(-" + text(node.first, Whole) + ")";
        case FormulaKind::Min:
        case FormulaKind::Max: return joined(listFunction(m_graph, formula), texts(formula));
        case FormulaKind::Sum: return joined(listFunction(m_graph, formula), m_names.gathered(texts(formula)));
        case FormulaKind::Select: return joined("IF", {text(node.first, Comparing), text(node.second, Comparing), text(node.third, Comparing)});
        case FormulaKind::Root: return joined("SQRT", {text(node.first, Comparing)});
        case FormulaKind::Power: return joined("POWER", {text(node.first, Comparing), text(node.second, Comparing)});
        case FormulaKind::Log: return joined("LN", {text(node.first, Comparing)});
        case FormulaKind::Highest: {
            auto operands = m_names.gathered(texts(formula));
            operands.insert(operands.begin(), "0");
            return joined("MAX", std::move(operands));
        }
        }
        return {};
    }

    std::string text(const FormulaRange& operand) const
    {
        if (operand.count == 1) return text(operand.first, Comparing);
        const Cell from = m_graph.cellOf(operand.first, m_shift);
        return m_names.range(from, {from.row, from.month + static_cast<int>(operand.count) - 1, false});
    }

private:
    std::string number(double value) const
    {
        const std::string text = m_names.number(value);
        return text.starts_with('-') ? "(" + text + ")" : text;
    }

    /// Sums are not associative in floating point, so the right operand of the same binding keeps its brackets.
    std::string infix(const FormulaNode& node, const char* sign, Binding binding, Binding least) const
    {
        const std::string inner = text(node.first, binding) + sign + text(node.second, static_cast<Binding>(binding + 1));
        return binding < least ? "(" + inner + ")" : inner;
    }

    std::vector<std::string> texts(const Formula& list) const
    {
        std::vector<std::string> all;
        for (const FormulaRange& operand : operandsOf(m_graph, list)) all.push_back(text(operand));
        return all;
    }

    static std::string joined(const std::string& name, std::vector<std::string> texts)
    {
        while (texts.size() > mostArguments) {
            std::vector<std::string> nested;
            for (std::size_t from = 0; from < texts.size(); from += mostArguments) nested.push_back(call(name, std::span(texts).subspan(from, std::min(mostArguments, texts.size() - from))));
            texts = std::move(nested);
        }
        return call(name, texts);
    }

    static std::string call(const std::string& name, std::span<const std::string> texts)
    {
        std::string text = name + "(";
        for (std::size_t at = 0; at < texts.size(); ++at) text += (at > 0 ? "," : "") + texts[at];
        return text + ")";
    }

    const PlanGraph& m_graph;
    int m_shift;
    const CellNames& m_names;
};

/// MIN(a,MIN(b,c)) is MIN(a,b,c).
void collect(const FormulaArena& arena, const FormulaNode& node, std::vector<FormulaRange>& operands)
{
    for (const Formula& operand : {node.first, node.second}) {
        if (operand.isNode() && arena.node(operand).kind == node.kind) collect(arena, arena.node(operand), operands);
        else operands.push_back({operand, 1});
    }
}

}  // namespace

std::string listFunction(const PlanGraph& graph, const Formula& formula)
{
    if (!formula.isNode()) return {};
    switch (graph.arena().node(formula).kind) {
    case FormulaKind::Sum: return "SUM";
    case FormulaKind::Min: return "MIN";
    case FormulaKind::Max:
    case FormulaKind::Highest: return "MAX";
    default: return {};
    }
}

std::vector<FormulaRange> operandsOf(const PlanGraph& graph, const Formula& formula)
{
    const FormulaNode& node = graph.arena().node(formula);
    std::vector<FormulaRange> operands;
    if (node.kind == FormulaKind::Min || node.kind == FormulaKind::Max) collect(graph.arena(), node, operands);
    else for (const FormulaRange& range : graph.arena().rangesOf(node)) operands.push_back(range);
    return operands;
}

std::string operandText(const PlanGraph& graph, const FormulaRange& operand, int shift, const CellNames& names) { return Printer(graph, shift, names).text(operand); }

std::string formulaText(const PlanGraph& graph, const Formula& formula, int shift, const CellNames& names) { return Printer(graph, shift, names).text(formula, Comparing); }

}  // namespace headroom

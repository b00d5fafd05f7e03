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
        case FormulaKind::Min: return list("MIN", node);
        case FormulaKind::Max: return list("MAX", node);
        case FormulaKind::Select: return joined("IF", {text(node.first, Comparing), text(node.second, Comparing), text(node.third, Comparing)});
        case FormulaKind::Root: return joined("SQRT", {text(node.first, Comparing)});
        case FormulaKind::Power: return joined("POWER", {text(node.first, Comparing), text(node.second, Comparing)});
        case FormulaKind::Log: return joined("LN", {text(node.first, Comparing)});
        case FormulaKind::Sum: return many("SUM", node, {});
        case FormulaKind::Highest: return many("MAX", node, {"0"});
        }
        return {};
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

    /// MIN(a,MIN(b,c)) is MIN(a,b,c).
    std::string list(const std::string& name, const FormulaNode& node) const
    {
        std::vector<std::string> texts;
        collect(node, texts);
        return joined(name, texts);
    }

    void collect(const FormulaNode& node, std::vector<std::string>& texts) const
    {
        for (const Formula& operand : {node.first, node.second}) {
            if (operand.isNode() && m_graph.arena().node(operand).kind == node.kind) collect(m_graph.arena().node(operand), texts);
            else texts.push_back(text(operand, Comparing));
        }
    }

    std::string many(const std::string& name, const FormulaNode& node, std::vector<std::string> texts) const
    {
        for (const auto& range : m_graph.arena().rangesOf(node)) {
            if (range.count == 1) {
                texts.push_back(text(range.first, Comparing));
                continue;
            }
            const Cell from = m_graph.cellOf(range.first, m_shift);
            texts.push_back(m_names.range(from, {from.row, from.month + static_cast<int>(range.count) - 1, false}));
        }
        return joined(name, std::move(texts));
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

}  // namespace

std::string formulaText(const PlanGraph& graph, const Formula& formula, int shift, const CellNames& names) { return Printer(graph, shift, names).text(formula, Comparing); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula.h"

#include <algorithm>

#include "plan/value.h"

namespace headroom {

namespace {

/// Functions take 255 arguments at most; longer lists are nested.
constexpr std::size_t mostArguments = 250;

class Printer
{
public:
    Printer(const FormulaArena& arena, const CellNames& names) : m_arena(arena), m_names(names) {}

    std::string text(std::uint32_t index, bool root) const
    {
        const auto& node = m_arena.node(index);
        if (node.tagged && !root) return m_names.cell(m_arena.cell(index));
        switch (node.kind) {
        case FormulaKind::Constant: return node.value < 0 ? "(" + numberText(node.value) + ")" : numberText(node.value);
        case FormulaKind::Input: return m_names.input(node.first);
        case FormulaKind::Same: return operand(node.first);
        case FormulaKind::Add: return infix(node, "+");
        case FormulaKind::Subtract: return infix(node, "-");
        case FormulaKind::Multiply: return infix(node, "*");
        case FormulaKind::Divide: return infix(node, "/");
        case FormulaKind::Less: return infix(node, "<");
        case FormulaKind::Greater: return infix(node, ">");
        case FormulaKind::Negate: return "(-" + operand(node.first) + ")";
        case FormulaKind::Min: return call("MIN", {node.first, node.second});
        case FormulaKind::Max: return call("MAX", {node.first, node.second});
        case FormulaKind::Select: return call("IF", {node.first, node.second, node.third});
        case FormulaKind::Root: return call("SQRT", {node.first});
        case FormulaKind::Power: return call("POWER", {node.first, node.second});
        case FormulaKind::Log: return call("LN", {node.first});
        case FormulaKind::Sum: return many("SUM", node);
        case FormulaKind::Highest: return many("MAX", node);
        }
        return {};
    }

private:
    std::string operand(std::uint32_t index) const { return text(index, false); }

    std::string infix(const FormulaArena::Node& node, const char* sign) const { return "(" + operand(node.first) + sign + operand(node.second) + ")"; }

    std::string call(const std::string& name, std::initializer_list<std::uint32_t> operands) const
    {
        std::vector<std::string> texts;
        for (const auto each : operands) texts.push_back(operand(each));
        return joined(name, texts, 0, texts.size());
    }

    /// Arguments of SUM or MAX; consecutive months of one row become a range.
    std::vector<std::string> arguments(const FormulaArena::Node& node) const
    {
        std::vector<std::string> texts;
        const auto operands = m_arena.operands(node);
        for (std::size_t from = 0; from < operands.size();) {
            std::size_t last = from;
            while (last + 1 < operands.size() && follows(operands[last], operands[last + 1])) ++last;
            texts.push_back(last > from ? m_names.range(m_arena.cell(operands[from]), m_arena.cell(operands[last])) : operand(operands[from]));
            from = last + 1;
        }
        return texts;
    }

    bool follows(std::uint32_t earlier, std::uint32_t later) const
    {
        const Cell &a = m_arena.cell(earlier), &b = m_arena.cell(later);
        return m_arena.node(earlier).tagged && m_arena.node(later).tagged && !a.constant && !b.constant && a.row == b.row && a.month + 1 == b.month;
    }

    std::string many(const std::string& name, const FormulaArena::Node& node) const
    {
        auto texts = arguments(node);
        while (texts.size() > mostArguments) {
            std::vector<std::string> nested;
            for (std::size_t from = 0; from < texts.size(); from += mostArguments) nested.push_back(joined(name, texts, from, std::min(texts.size(), from + mostArguments)));
            texts = std::move(nested);
        }
        return joined(name, texts, 0, texts.size());
    }

    static std::string joined(const std::string& name, const std::vector<std::string>& texts, std::size_t from, std::size_t until)
    {
        std::string text = name + "(";
        for (std::size_t at = from; at < until; ++at) text += (at > from ? "," : "") + texts[at];
        return text + ")";
    }

    const FormulaArena& m_arena;
    const CellNames& m_names;
};

}  // namespace

std::string formulaText(const FormulaArena& arena, std::uint32_t node, const CellNames& names) { return Printer(arena, names).text(node, true); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/formula_parts.h"

#include <algorithm>
#include <optional>

#include "figures/arithmetic.h"

namespace headroom {

namespace {

std::string joined(const std::string& name, const std::vector<std::string>& texts)
{
    std::string text = name + "(";
    for (std::size_t at = 0; at < texts.size(); ++at) text += (at > 0 ? "," : "") + texts[at];
    return text + ")";
}

/// The formulas that an operation, not a list, works on.
std::vector<Formula> operandsOf(const FormulaNode& node)
{
    switch (node.kind) {
    case FormulaKind::Negate:
    case FormulaKind::Root:
    case FormulaKind::Log: return {node.first};
    case FormulaKind::Select: return {node.first, node.second, node.third};
    case FormulaKind::Constant:
    case FormulaKind::Input: return {};
    default: return {node.first, node.second};
    }
}

}  // namespace

std::string FormulaParts::text(const Formula& formula, const WorkingsRow& row, const RowStretch& stretch, int at, std::vector<WorkingsRow>& parts)
{
    m_row = &row;
    m_stretch = stretch;
    m_at = at;
    m_parts = &parts;
    m_names.begin(at);
    const std::size_t before = parts.size();
    shorten(formula);
    const std::size_t count = parts.size() - before;
    for (std::size_t part = 0; part < count; ++part) parts[before + part].label = count == 1 ? said(HR_TR("%1: a part of its formula"), {row.label}) : said(HR_TR("%1: part %2 of %3"), {row.label, std::to_string(part + 1), std::to_string(count)});
    return formulaText(m_graph, formula, 0, m_names);
}

bool FormulaParts::isLong(const Formula& formula) const { return lengthBound(formulaText(m_graph, formula, 0, m_names)) > longestFormula; }

/// Afterwards the formula is short, its longest operands replaced by helper rows.
void FormulaParts::shorten(const Formula& formula)
{
    if (!formula.isNode() || !isLong(formula)) return;
    if (listFunction(m_graph, formula).empty()) splitOperands(formula);
    else splitList(formula);
}

void FormulaParts::splitOperands(const Formula& formula)
{
    const auto operands = operandsOf(m_graph.arena().node(formula));
    for (const Formula& operand : operands) shorten(operand);
    while (isLong(formula)) {
        const Formula longest = *std::ranges::max_element(operands, {}, [&](const Formula& operand) { return lengthBound(formulaText(m_graph, operand, 0, m_names)); });
        const RowId part = addPart(formulaText(m_graph, longest, 0, m_names), [this, longest](int shift) { return valueOf(m_graph, longest, shift, m_values); });
        m_names.replace(longest, token(part));
    }
}

void FormulaParts::splitList(const Formula& formula)
{
    const auto operands = headroom::operandsOf(m_graph, formula);
    for (const FormulaRange& operand : operands) shorten(operand.first);
    if (!isLong(formula)) return;
    const std::string function = listFunction(m_graph, formula);
    const bool isGathered = function == "SUM" || m_graph.arena().node(formula).kind == FormulaKind::Highest;
    const bool fromNothing = m_graph.arena().node(formula).kind == FormulaKind::Highest;
    std::vector<FormulaRange> run;
    std::string text;
    std::optional<RowId> first, last;
    const auto add = [&] {
        const auto combined = [this, run, function](int shift) {
            std::optional<double> all;
            const auto take = [&](double value) { all = !all ? value : function == "SUM" ? *all + value : function == "MIN" ? min(*all, value) : max(*all, value); };
            for (const FormulaRange& range : run) {
                if (range.count == 1) {
                    take(valueOf(m_graph, range.first, shift, m_values));
                    continue;
                }
                Cell cell = m_graph.cellOf(range.first, shift);
                for (std::uint32_t at = 0; at < range.count; ++at, ++cell.month) take(m_values.cell(cell));
            }
            return all.value_or(0);
        };
        last = addPart(text, combined);
        if (!first) first = last;
        run.clear();
    };
    for (const FormulaRange& operand : operands) {
        run.push_back(operand);
        std::vector<std::string> texts;
        for (const FormulaRange& each : run) texts.push_back(operandText(m_graph, each, 0, m_names));
        std::string longer = joined(function, isGathered ? m_names.gathered(texts) : texts);
        if (run.size() > 1 && lengthBound(longer) > longestFormula) {
            run.pop_back();
            add();
            run.push_back(operand);
            longer = joined(function, {texts.back()});
        }
        text = std::move(longer);
    }
    add();
    const auto kind = m_row->isConstant ? CellReference::Kind::Constant : CellReference::Kind::Monthly;
    m_names.replace(formula, joined(function, fromNothing ? std::vector<std::string>{"0", tokenOf({.kind = kind, .first = *first, .last = *last})} : std::vector{tokenOf({.kind = kind, .first = *first, .last = *last})}));
}

std::string FormulaParts::token(RowId row) const { return m_row->isConstant ? constantToken(row) : monthToken(row); }

RowId FormulaParts::addPart(std::string text, std::function<double(int shift)> value)
{
    WorkingsRow part{.id = m_nextRow++, .role = RowRole::Part, .figure = m_row->figure, .entity = m_row->entity, .unit = Unit::Factor, .isConstant = m_row->isConstant};
    if (part.isConstant) {
        part.constant = std::move(text);
        part.value = [value = std::move(value)](int) { return value(0); };
    } else {
        part.stretches = {{m_stretch.from, m_stretch.until, std::move(text)}};
        part.value = [value = std::move(value), at = m_at](int month) { return value(month - at); };
    }
    m_parts->push_back(std::move(part));
    return part.id;
}

}  // namespace headroom

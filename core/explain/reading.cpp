// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/reading.h"

#include "figures/periods.h"

namespace headroom {

Reading::Reading(const Statement& statement, const LendersCase* lenders)
    : m_statement(statement), m_graph(statement.plan(), lenders), m_names(statement), m_values(valuesOf(m_graph, statement.ledger()))
{
}

std::optional<Placed> Reading::formulaOf(const Asked& asked) const
{
    if (asked.isInput() || m_graph.isGiven(asked.figure, asked.entity)) return std::nullopt;
    if (info(asked.figure).shape == Shape::Constant) {
        const auto formula = m_graph.constant(m_graph.layout().constantRow(asked.figure, asked.entity));
        return formula ? std::optional{Placed{*formula, 0}} : std::nullopt;
    }
    const auto* stretch = m_graph.stretchAt(m_graph.layout().row(asked.figure, asked.entity), asked.from);
    return stretch ? std::optional{Placed{stretch->formula, asked.from - stretch->at}} : std::nullopt;
}

double Reading::value(const Asked& asked) const
{
    if (asked.isInput()) {
        const auto input = findInput(m_statement.plan(), asked.input);
        return input ? numberAt(m_statement.plan(), *input).value_or(0) : 0;
    }
    if (info(asked.figure).shape == Shape::Constant) return m_statement.constant(asked.figure, asked.entity);
    if (!asked.isPeriod()) return m_statement.at(asked.figure, asked.entity, asked.from);
    return series(m_statement.ledger(), asked.figure, asked.entity, {{.from = asked.from, .until = asked.until, .label = {}}}).front();
}

std::optional<double> Reading::constant(const Formula& formula) const
{
    if (!formula.isNode() || node(formula).kind != FormulaKind::Constant) return std::nullopt;
    return m_graph.arena().constantOf(node(formula));
}

Asked Reading::asked(const Formula& leaf, int shift) const
{
    if (leaf.isNode()) return Asked::ofInput(m_graph.inputs()[node(leaf).at]);
    const Cell cell = m_graph.cellOf(leaf, shift);
    const auto owner = cell.constant ? m_graph.layout().ownerOfConstant(cell.row) : m_graph.layout().ownerOfRow(cell.row);
    return cell.constant ? Asked::constant(owner.figure, owner.entity) : Asked::month(owner.figure, owner.entity, cell.month);
}

Unit Reading::unit(const Formula& leaf) const
{
    const Asked at = asked(leaf, 0);
    if (!at.isInput()) return info(at.figure).unit;
    const auto input = findInput(m_statement.plan(), at.input);
    return input ? unitOf(*input) : Unit::None;
}

ExplainedLine Reading::line(const Asked& asked) const
{
    ExplainedLine line = m_names.line(asked);
    line.value = value(asked);
    if (asked.isInput()) return line;
    const auto instead = placeholder(asked.figure, line.value);
    line.isThere = !instead;
    line.valueText = instead ? *instead : m_names.value(line.value, line.unit);
    return line;
}

}  // namespace headroom

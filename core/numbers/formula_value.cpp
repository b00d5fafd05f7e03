// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/formula_value.h"

namespace headroom {

namespace {

class Reader
{
public:
    Reader(const PlanGraph& graph, int shift, const FormulaValues& values) : m_graph(graph), m_shift(shift), m_values(values) {}

    double value(const Formula& formula) const
    {
        if (!formula.isNode()) return m_values.cell(m_graph.cellOf(formula, m_shift));
        const auto& node = m_graph.arena().node(formula);
        const auto first = [&] { return value(node.first); };
        const auto second = [&] { return value(node.second); };
        switch (node.kind) {
        case FormulaKind::Constant: return m_graph.arena().constantOf(node);
        case FormulaKind::Input: return m_values.input(node.at);
        case FormulaKind::Add: return first() + second();
        case FormulaKind::Subtract: return first() - second();
        case FormulaKind::Multiply: return first() * second();
        case FormulaKind::Divide: return first() / second();
        case FormulaKind::Negate: return -first();
        case FormulaKind::Min: return min(first(), second());
        case FormulaKind::Max: return max(first(), second());
        case FormulaKind::Less: return first() < second() ? 1 : 0;
        case FormulaKind::Greater: return first() > second() ? 1 : 0;
        case FormulaKind::Select: return first() != 0 ? second() : value(node.third);
        case FormulaKind::Root: return squareRoot(first());
        case FormulaKind::Power: return power(first(), second());
        case FormulaKind::Log: return naturalLog(first());
        case FormulaKind::Sum: return many<Sum<double>>(node);
        case FormulaKind::Highest: return many<Highest<double>>(node);
        }
        return 0;
    }

private:
    template <class Of>
    double many(const FormulaNode& node) const
    {
        Of all;
        for (const auto& range : m_graph.arena().rangesOf(node)) {
            if (range.count == 1) {
                all.add(value(range.first));
                continue;
            }
            Cell cell = m_graph.cellOf(range.first, m_shift);
            for (std::uint32_t at = 0; at < range.count; ++at, ++cell.month) all.add(m_values.cell(cell));
        }
        return all.value();
    }

    const PlanGraph& m_graph;
    int m_shift;
    const FormulaValues& m_values;
};

}  // namespace

double cellValue(const Ledger<double>& ledger, const Cell& cell)
{
    if (cell.constant) {
        const auto owner = ledger.layout().ownerOfConstant(cell.row);
        return ledger.constant(owner.figure, owner.entity);
    }
    const auto owner = ledger.layout().ownerOfRow(cell.row);
    return ledger.at(owner.figure, owner.entity, cell.month);
}

FormulaValues valuesOf(const PlanGraph& graph, const Ledger<double>& ledger)
{
    return {.cell = [&ledger](const Cell& cell) { return cellValue(ledger, cell); }, .input = [&graph](std::size_t input) { return graph.inputValues()[input]; }};
}

double valueOf(const PlanGraph& graph, const Formula& formula, int shift, const FormulaValues& values) { return Reader(graph, shift, values).value(formula); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/lenders_case.h"
#include "model/structure.h"
#include "numbers/formula_ledger.h"

namespace headroom {

/// The formula reading of a plan (DESIGN §1): how each of its figures follows from others and from inputs, down to the last
/// input. One graph serves the workbook, the explanations and whatever walks it; nothing of the model is written twice.
///
/// A row's formula is given for one month of a stretch and holds for all: what stands `n` months away there, stands `n` months
/// away from each (law: the graph through all months is the same text). Figures that no formula gives are *given*: the calendar
/// (Month, Hours, YearBegins), what an algorithm finds (isReadOff), and in a scenario the lenders' case of the base plan.
class PlanGraph
{
public:
    using Stretch = Ledger<Formula>::Stretch;

    /// Of a plan without an error. With `lenders`: of a scenario, whose sculpted principal stands.
    explicit PlanGraph(const Plan<>& plan, const LendersCase* lenders = nullptr, Through through = Through::OneMonth);

    const FormulaArena& arena() const { return m_arena; }
    const Structure& structure() const { return m_structure; }
    const Layout& layout() const { return m_ledger.layout(); }
    const Columns& columns() const { return m_ledger.columns(); }

    /// The inputs by the number of their node: the place of each as convert() names it ("sites.7.critical_it_mw",
    /// "sites.7.energy_price.0.value") and its value.
    const std::vector<std::string>& inputs() const { return m_inputs; }
    const std::vector<double>& inputValues() const { return m_inputValues; }

    /// The stretches of a row with months, by month; none where the figure has no formula.
    std::span<const Stretch> stretches(std::size_t row) const;
    /// The stretch that holds a month, or nullptr: the cell is blank, or given.
    const Stretch* stretchAt(std::size_t row, int month) const;
    /// The formula of a constant; nothing where it has none.
    std::optional<Formula> constant(std::size_t row) const;
    /// Whether the calendar, an algorithm or the base plan gives the figure of a row.
    bool isGiven(Figure figure, std::size_t entity) const;

    /// The cell that a formula names, in a stretch whose formula is moved by `shift` months (month − Stretch::at).
    Cell cellOf(const Formula& formula, int shift) const;

    std::size_t bytes() const;

private:
    FormulaArena m_arena;
    Structure m_structure;
    std::vector<std::string> m_inputs;
    std::vector<double> m_inputValues;
    Ledger<Formula> m_ledger;
    std::vector<Stretch> m_stretches;      ///< by row, then by month
    std::vector<std::size_t> m_rowBegins;  ///< of each row its first stretch; one more at the end
    std::vector<Formula> m_constants;
    std::vector<bool> m_lendersGive;  ///< by facility: its principal and capacity are the base plan's
};

}  // namespace headroom

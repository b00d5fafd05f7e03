// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <set>
#include <vector>

#include "figures/figure.h"
#include "plan/plan.h"

namespace headroom {

/// An input as its description knows it, of whatever row.
struct InputField {
    EntityKind table = EntityKind::Count_;
    std::size_t field = 0;
    auto operator<=>(const InputField&) const = default;
};

/// Which figures and inputs the formulas of a figure name, whatever the row and the month: read from the formula graphs of plans.
/// The structure of a plan decides which terms its formulas have, so several plans say more than one.
class FormulaUses
{
public:
    /// Adds what the formulas of a plan name; of one with an error there are none.
    void add(const Plan<>& plan);

    /// What the formulas of a figure name, in the order of the catalogue and of the tables.
    std::vector<Figure> figuresIn(Figure figure) const;
    std::vector<InputField> inputsIn(Figure figure) const;

    /// The figures whose formulas name it: the same the other way round (a law).
    std::vector<Figure> usersOf(Figure figure) const;
    std::vector<Figure> usersOf(const InputField& input) const;

private:
    std::vector<std::set<Figure>> m_figures = std::vector<std::set<Figure>>(figureCount);
    std::vector<std::set<InputField>> m_inputs = std::vector<std::set<InputField>>(figureCount);
};

}  // namespace headroom

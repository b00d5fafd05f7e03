// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/ledger.h"
#include "model/structure.h"
#include "plan/plan.h"

namespace headroom {

/// A plan and all of its figures, in double: what the desk shows and the command line prints. The plan must have no
/// error (validate.h); a stored plan never has one. Every figure is finite.
class Statement
{
public:
    explicit Statement(Plan<> plan);

    /// Of a plan that differs from `base` in values, not in rows: a scenario or a trial. Lenders sculpted once, on the base
    /// plan: its sculpted principal and its debt capacity stand (MODEL §8).
    Statement(Plan<> plan, const Statement& base);

    /// Becomes Statement(plan, base), to the bit (a law), where the plan differs from the one that stands in numbers only.
    /// Where the months are the same too, it is computed into the figures that stand, and nothing large is allocated.
    void renew(Plan<> plan, const Statement& base);

    const Plan<>& plan() const { return m_plan; }
    const Structure& structure() const { return m_structure; }
    const Ledger<double>& ledger() const { return m_ledger; }
    int horizon() const { return m_ledger.columns().horizon; }

    double at(Figure figure, std::size_t entity, int month) const { return m_ledger.at(figure, entity, month); }
    double at(Figure figure, int month) const { return m_ledger.at(figure, 0, month); }
    double constant(Figure figure, std::size_t entity = 0) const { return m_ledger.constant(figure, entity); }

private:
    Plan<> m_plan;
    Structure m_structure;
    Ledger<double> m_ledger;
};

}  // namespace headroom

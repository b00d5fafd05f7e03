// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <memory>

#include "document/plan_document.h"
#include "explain/explainer.h"

namespace headroom {

/// Answers on the figures that a document shows, in the scenario that is chosen. The graph behind them is made at the first
/// question after a change, not before: whoever hears of the change calls drop().
class Answers
{
public:
    /// The document is not owned.
    void setDocument(PlanDocument* document);
    PlanDocument* document() const { return m_document; }

    /// The figures are others: forgets all that was read from those before, and touches none of it.
    void drop();

    bool holds(const Asked& asked);
    Explanation explain(const Asked& asked);
    ExplainedDifference difference(const Asked& before, const Asked& after);
    /// The chosen scenario beside its plan.
    ExplainedDifference differenceToPlan(const Asked& asked);

private:
    const Explainer& shown();

    QPointer<PlanDocument> m_document;
    std::unique_ptr<LendersCase> m_lenders;  ///< of the plan, while a scenario is chosen
    std::unique_ptr<Explainer> m_shown;
    std::unique_ptr<Explainer> m_plan;
};

}  // namespace headroom

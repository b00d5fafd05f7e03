// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answers.h"

namespace headroom {

void Answers::setDocument(PlanDocument* document)
{
    drop();
    m_document = document;
}

void Answers::drop()
{
    m_shown.reset();
    m_plan.reset();
    m_lenders.reset();
}

const Explainer& Answers::shown()
{
    if (m_shown) return *m_shown;
    if (m_document->scenario()) m_lenders = std::make_unique<LendersCase>(lendersCase(m_document->plain()));
    m_shown = std::make_unique<Explainer>(m_document->statement(), m_lenders.get());
    return *m_shown;
}

bool Answers::holds(const Asked& asked) { return shown().holds(asked); }

Explanation Answers::explain(const Asked& asked) { return shown().explain(asked); }

ExplainedDifference Answers::difference(const Asked& before, const Asked& after) { return shown().difference(before, after); }

ExplainedDifference Answers::differenceToPlan(const Asked& asked)
{
    if (!m_plan) m_plan = std::make_unique<Explainer>(m_document->plain());
    return m_plan->differenceTo(shown(), asked);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement.h"

#include "model/evaluate.h"
#include "model/lenders_case.h"
#include "model/plan_returns.h"

namespace headroom {

Statement::Statement(Plan<> plan)
    : m_plan(std::move(plan)), m_structure(m_plan), m_ledger(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar)
{
    evaluate(m_plan, m_structure, m_ledger);
    writeReturns(m_plan, m_ledger);
}

Statement::Statement(Plan<> plan, const Statement& base)
    : m_plan(std::move(plan)), m_structure(m_plan), m_ledger(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar)
{
    const LendersCase lenders = lendersCase(base);
    evaluate(m_plan, m_structure, m_ledger, &lenders);
    writeReturns(m_plan, m_ledger);
}

LendersCase lendersCase(const Statement& base)
{
    LendersCase lenders;
    const auto& facilities = base.plan().facilities;
    for (std::size_t f = 0; f < facilities.size(); ++f) {
        auto& principal = lenders.principal.emplace_back();
        lenders.capacity.push_back(base.constant(Figure::FacilityCapacity, f));
        if (facilities[f].repayment != Repayment::Sculpted) continue;
        for (int t = 0; t < base.ledger().columns().last; ++t) principal.push_back(base.at(Figure::FacilityPlannedPrincipal, f, t));
    }
    return lenders;
}

void Statement::renew(Plan<> plan, const Statement& base)
{
    Structure structure(plan);
    const auto& old = m_plan.settings;
    const bool fits = structure.sizes == m_structure.sizes && structure.columns == m_structure.columns && plan.settings.start == old.start && plan.settings.hours == old.hours && plan.settings.fiscalYearEnd == old.fiscalYearEnd;
    m_plan = std::move(plan);
    m_structure = std::move(structure);
    if (!fits) m_ledger = Ledger<double>(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar);
    const LendersCase lenders = lendersCase(base);
    evaluate(m_plan, m_structure, m_ledger, &lenders);
    writeReturns(m_plan, m_ledger);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement.h"

#include "model/evaluate.h"

namespace headroom {

Statement::Statement(Plan<> plan)
    : m_plan(std::move(plan)), m_structure(m_plan), m_ledger(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar)
{
    evaluate(m_plan, m_structure, m_ledger);
}

void Statement::renew(Plan<> plan)
{
    Structure structure(plan);
    const auto& old = m_plan.settings;
    const bool fits = structure.sizes == m_structure.sizes && structure.columns == m_structure.columns && plan.settings.start == old.start && plan.settings.hours == old.hours;
    m_plan = std::move(plan);
    m_structure = std::move(structure);
    if (!fits) m_ledger = Ledger<double>(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar);
    evaluate(m_plan, m_structure, m_ledger);
}

}  // namespace headroom

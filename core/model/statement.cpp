// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement.h"

#include "model/evaluate.h"

namespace headroom {

Statement::Statement(Plan<> plan)
    : m_plan(std::move(plan)), m_structure(m_plan), m_ledger(Layout(m_structure.sizes), m_structure.columns, m_structure.calendar)
{
    evaluate(m_plan, m_structure, m_ledger);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/question.h"

#include "plan/registry.h"

namespace headroom {

namespace {

/// The rows that a figure is of; a figure of the plan or beside the ledger, and an input, has none.
std::optional<EntityKind> rowsOf(const Asked& asked) { return asked.figure == Figure::Count_ ? std::nullopt : entityOf(info(asked.figure).scope); }

}  // namespace

Question::Question(const Asked& asked, const Plan<>& plan) : m_asked(asked)
{
    const auto rows = rowsOf(asked);
    if (!rows || asked.entity >= table(*rows).count(plan)) return;
    m_row = table(*rows).id(plan, asked.entity);
    m_asked.entity = 0;
}

std::optional<Asked> Question::in(const Plan<>& plan) const
{
    Asked asked = m_asked;
    if (m_row == 0) return asked;
    const auto index = indexOf(plan, *rowsOf(asked), m_row);
    if (!index) return std::nullopt;
    asked.entity = *index;
    return asked;
}

}  // namespace headroom

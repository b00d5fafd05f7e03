// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_document.h"

namespace headroom {

void PlanDocument::setPlan(const Plan<>& plan)
{
    m_statement = std::make_unique<Statement>(plan);
    emit changed();
}

void PlanDocument::setNotice(const QString& notice)
{
    if (notice == m_notice) return;
    m_notice = notice;
    emit noticeChanged();
}

LoosePlan::LoosePlan(const Plan<>& plan, QString place, QObject* parent) : PlanDocument(parent), m_place(std::move(place)) { setPlan(plan); }

}  // namespace headroom

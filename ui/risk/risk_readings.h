// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

#include "document/plan_document.h"
#include "model/headline.h"
#include "risk/check_table.h"

namespace headroom {

/// What the checks of the plan say, and the answers to the questions of every plan. Checks are read after every edit, in the scenario that is chosen,
/// and never while a lever is held; the questions cost some dozens of evaluations and wait until edits pause.
class RiskReadings : public QObject
{
    Q_OBJECT

public:
    explicit RiskReadings(QObject* parent = nullptr);

    /// The document to read; none where no plan is open.
    void setDocument(PlanDocument* document);
    const PlanDocument* document() const { return m_document; }

    const std::vector<CheckResult>& checks() const { return m_checks; }
    CheckCounts counts() const { return countsOf(m_checks); }

    /// Those of the scenario that is chosen; old ones while isStale().
    const std::vector<HeadlineFigure>& founding() const { return m_founding; }
    bool isStale() const { return m_pause.isActive(); }

    /// Reads what waits, now.
    void settle();

signals:
    void checksChanged();
    void foundingChanged();

private:
    void follow();
    void readChecks();

    QPointer<PlanDocument> m_document;
    std::vector<CheckResult> m_checks;
    std::vector<HeadlineFigure> m_founding;
    QTimer m_pause;
};

}  // namespace headroom

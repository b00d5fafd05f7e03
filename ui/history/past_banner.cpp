// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/past_banner.h"

#include <QHBoxLayout>
#include <QShortcut>

#include "text/core_text.h"

namespace headroom {

PastBanner::PastBanner(TimeTravel& travel, QWidget* parent)
    : QWidget(parent), m_travel(travel), m_banner(new Banner), m_restore(new QPushButton(tr("Restore this"))), m_earlier(new QPushButton(tr("\u25C0 Earlier"))), m_later(new QPushButton(tr("Later \u25B6"))), m_back(new QPushButton(tr("Back to now")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_banner, 1);
    for (QPushButton* button : {m_restore, m_earlier, m_later, m_back}) row->addWidget(button);
    m_earlier->setAccessibleName(tr("The plan as it was one step earlier"));
    m_later->setAccessibleName(tr("The plan as it was one step later"));
    m_back->setToolTip(toolTipOf(tr("Shows the plan as it is now (Esc)")));
    // A shortcut of the window only while there is somewhere to come back from: Esc has its own meaning elsewhere.
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, &travel, &TimeTravel::back);
    connect(m_restore, &QPushButton::clicked, &travel, [&travel] { travel.restore(travel.point().step.number); });
    connect(m_earlier, &QPushButton::clicked, &travel, &TimeTravel::goEarlier);
    connect(m_later, &QPushButton::clicked, &travel, &TimeTravel::goLater);
    connect(m_back, &QPushButton::clicked, &travel, &TimeTravel::back);
    connect(&travel, &TimeTravel::arrived, this, &PastBanner::refresh);
    connect(&travel, &TimeTravel::moved, this, &PastBanner::refresh);
    refresh();
}

void PastBanner::refresh()
{
    const bool isPast = m_travel.past();
    setVisible(isPast);
    m_banner->say({isPast ? m_travel.sentence() : QString(), Remedy::None});
    if (!isPast) return;
    const QString refusal = m_travel.restoreRefusal();
    m_restore->setEnabled(refusal.isEmpty());
    m_restore->setToolTip(toolTipOf(refusal.isEmpty() ? tr("Brings back the plan as it was then, as one more edit: nothing is lost, and undo takes it back") : refusal));
    m_earlier->setEnabled(m_travel.point().earlier >= 0);
    m_later->setEnabled(m_travel.point().later >= 0);
}

}  // namespace headroom

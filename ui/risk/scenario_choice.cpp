// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario_choice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include "plan/overrides.h"
#include "text/core_text.h"

namespace headroom {

ScenarioChoice::ScenarioChoice(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Scenario whose figures are shown"));
    setToolTip(toolTipOf(tr("Whose figures are shown: the plan's, or those of one of its scenarios. Edits go to the plan.")));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(22);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (m_document) m_document->choose(static_cast<Id>(itemData(row).toLongLong()));
    });
    refill();
}

void ScenarioChoice::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &PlanDocument::planChanged, this, &ScenarioChoice::refill);
        connect(document, &PlanDocument::scenarioChosen, this, &ScenarioChoice::refill);
    }
    refill();
}

void ScenarioChoice::refill()
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Base plan"), 0);
    if (m_document)
        for (const auto& scenario : m_document->plan().scenarios) addItem(textOf(scenario.name), static_cast<qlonglong>(scenario.id));
    setCurrentIndex(m_document ? findData(static_cast<qlonglong>(m_document->scenario())) : 0);
    setEnabled(count() > 1);
}

ScenarioBanner::ScenarioBanner(QWidget* parent) : QWidget(parent), m_banner(new Banner), m_back(new QPushButton(tr("Back to the base plan")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_banner, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_document) m_document->choose(0);
    });
    refresh();
}

void ScenarioBanner::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &PlanDocument::planChanged, this, &ScenarioBanner::refresh);
        connect(document, &PlanDocument::scenarioChosen, this, &ScenarioBanner::refresh);
    }
    refresh();
}

void ScenarioBanner::refresh()
{
    const Id scenario = m_document ? m_document->scenario() : 0;
    setVisible(scenario != 0);
    if (!scenario) return m_banner->say({});
    const auto& plan = m_document->plan();
    QString text = tr("Scenario: %1 – inputs shown are the base plan's.").arg(textOf(rowName(plan, EntityKind::Scenario, scenario)));
    for (const Issue& issue : applyScenario(plan, scenario).problems) text += QLatin1Char(' ') + textOf(sentence(issue));
    m_banner->say({text, Remedy::None});
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenarios_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "pages/page_heading.h"
#include "palette/icon.h"
#include "plan/overrides.h"
#include "plan/rows.h"
#include "risk/presets.h"
#include "text/core_text.h"

namespace headroom {

namespace {

Place firstInput(EntityKind kind, Id row) { return {.table = kind, .row = row, .field = 0}; }

}  // namespace

ScenariosPage::ScenariosPage(QWidget* parent)
    : QScrollArea(parent), m_model(new ScenarioModel(this)), m_table(new FigureTable), m_menu(new QMenu(this)), m_preset(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add from history"))), m_new(new QPushButton(themedIcon(QStringLiteral("new")), tr("New scenario"))),
      m_edit(new QPushButton(themedIcon(QStringLiteral("settings")), tr("Edit overrides"))), m_legend(pageText()), m_problems(pageText())
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Scenarios"));
    m_table->setAccessibleName(tr("Headline figures by scenario"));
    m_table->setAlternatingRowColors(false);
    m_table->setModel(m_model);
    m_menu->setToolTipsVisible(true);
    const auto infos = presetInfos();
    for (std::size_t at = 0; at < infos.size(); ++at) {
        QAction* action = m_menu->addAction(translated(infos[at].name));
        action->setToolTip(toolTipOf(translated(infos[at].note)));
        action->setStatusTip(translated(infos[at].note));
        connect(action, &QAction::triggered, this, [this, at] { addPresetAt(at); });
    }
    m_preset->setMenu(m_menu);
    m_preset->setToolTip(toolTipOf(tr("What has happened to others, as a scenario of this plan; its note says where its figures are from and what of it is assumed.")));

    auto* intro = pageText();
    intro->setText(tr("A scenario is a list of overrides on the plan, which stays as it is. The scenario that the window shows is chosen in the toolbar."));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_preset, m_new, m_edit}) buttons->addWidget(button);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(pageTitle(tr("Scenarios")));
    column->addWidget(intro);
    column->addLayout(buttons);
    column->addWidget(m_problems);
    column->addWidget(m_table);
    column->addWidget(m_legend);
    column->addStretch(1);
    setWidget(page);
    connect(m_new, &QPushButton::clicked, this, &ScenariosPage::addScenario);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (!m_document) return;
        const auto& plan = m_document->plan();
        if (!plan.overrides.empty()) emit revealAsked(firstInput(EntityKind::Override, plan.overrides.front().id));
        else if (!plan.scenarios.empty()) emit revealAsked(firstInput(EntityKind::Scenario, plan.scenarios.front().id));
    });
    // The column that is looked at is the scenario that is shown.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int section) {
        if (m_document) m_document->choose(m_model->comparison().columns[static_cast<std::size_t>(section)].id);
    });
}

void ScenariosPage::setDocument(PlanDocument* document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_isOld = true;
    if (!document) return;
    connect(document, &PlanDocument::planChanged, this, [this] {
        m_isOld = true;
        if (isVisible()) refresh();
    });
    connect(document, &PlanDocument::scenarioChosen, this, [this] { m_model->setShown(m_document->scenario()); });
    if (isVisible()) refresh();
}

void ScenariosPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isOld && m_document) refresh();
}

void ScenariosPage::refresh()
{
    m_isOld = false;
    m_model->setComparison(compareScenarios(m_document->base()));
    m_model->setShown(m_document->scenario());
    const auto& plan = m_document->plan();
    const bool isEmpty = plan.scenarios.empty();
    m_edit->setEnabled(!isEmpty);
    m_preset->setEnabled(m_document->canEdit());
    m_new->setEnabled(m_document->canEdit());
    m_legend->setText(isEmpty ? tr("The plan has no scenario yet: add one from history, or a new one.") : tr("\u25BC marks the worst of a row, where it is worse than the plan."));
    say({});
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() + m_table->horizontalScrollBar()->sizeHint().height() + 2);
}

void ScenariosPage::say(const QString& refusal)
{
    QStringList lines;
    if (!refusal.isEmpty()) lines.append(refusal);
    for (const Issue& issue : overrideProblems(m_document->plan())) lines.append(QStringLiteral("\u25B2 ") + textOf(sentence(issue)));
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
}

void ScenariosPage::addPresetAt(std::size_t index)
{
    if (!m_document) return;
    const PresetInfo& preset = presetInfos()[index];
    const auto issue = m_document->edit(addPreset(m_document->plan(), preset.preset, m_document->nextId()), tr("Scenario: %1").arg(translated(preset.name)));
    if (issue) say(textOf(sentence(*issue)));
}

void ScenariosPage::addScenario()
{
    if (!m_document) return;
    const auto row = newRow(m_document->plan(), EntityKind::Scenario, m_document->nextId());
    const auto issue = row ? m_document->edit({*row}, tr("New scenario")) : std::optional<Issue>(row.error());
    if (issue) say(textOf(sentence(*issue)));
    else emit revealAsked(firstInput(EntityKind::Scenario, row->row.id));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include "document/plan_document.h"
#include "risk/scenario_model.h"
#include "tables/figure_table.h"

namespace headroom {

/// Headline figures by scenario, and what makes scenarios: presets, a new one, the overrides. Read again after an edit, while
/// the page is seen; a lever that is held waits for the hand.
class ScenariosPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScenariosPage(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open.
    void setDocument(PlanDocument* document);

    ScenarioModel& model() { return *m_model; }
    QString problems() const { return m_problems->text(); }
    QMenu& presets() { return *m_menu; }
    QPushButton& newButton() { return *m_new; }
    QPushButton& editButton() { return *m_edit; }

signals:
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addPresetAt(std::size_t index);
    void addScenario();
    void say(const QString& refusal);

    QPointer<PlanDocument> m_document;
    bool m_isOld = true;  ///< the table, since the plan changed out of sight
    ScenarioModel* m_model;
    FigureTable* m_table;
    QMenu* m_menu;
    QPushButton* m_preset;
    QPushButton* m_new;
    QPushButton* m_edit;
    QLabel* m_legend;
    QLabel* m_problems;
};

}  // namespace headroom

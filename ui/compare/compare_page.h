// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include "compare/bridge_panel.h"
#include "compare/side_choice.h"
#include "history/changes_table.h"
#include "pages/chart_card.h"

namespace headroom {

/// Any two of the plan, its scenarios, its history and other files beside each other: what moved a headline figure, all headline
/// figures, the inputs that differ, and the charts of both. It follows edits while it is in sight.
class ComparePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where none is open.
    void setDocument(PlanDocument* document);

    /// Compares these.
    void compare(const WantedSide& a, const WantedSide& b);

    SideChoice& a() { return *m_a; }
    SideChoice& b() { return *m_b; }
    QPushButton& swap() { return *m_swap; }
    BridgePanel& bridge() { return *m_bridge; }
    CutTable& headline() { return *m_headline; }
    ChangesTable& inputs() { return *m_inputs; }
    std::vector<ChartCard*> charts() { return {m_capex, m_waste, m_coverage}; }
    QTabWidget& parts() { return *m_parts; }
    QString text() const { return m_text->text(); }
    /// Whether a bridge is being computed.
    bool isWaiting() const { return m_comparing.isBridging(); }

signals:
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);
    /// Everything shown is that of the sides that are chosen, but for the bridge, which follows.
    void compared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCharts();
    void readVersions();
    void refresh();
    void fill();
    void fillCharts();

    QPointer<PlanDocument> m_document;
    Comparing m_comparing;
    SideChoice* m_a;
    SideChoice* m_b;
    QPushButton* m_swap;
    QLabel* m_text;
    QTabWidget* m_parts;
    BridgePanel* m_bridge;
    CutTable* m_headline;
    ChangesTable* m_inputs;
    QLabel* m_ghost;
    ChoiceButtons* m_period;
    ChartCard* m_capex;
    ChartCard* m_waste;
    ChartCard* m_coverage;
    QTimer m_pause;       ///< between edits that come fast
    bool m_isOld = true;  ///< something changed out of sight
};

}  // namespace headroom

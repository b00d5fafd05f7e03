// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include "risk/break_even_panel.h"
#include "risk/check_model.h"
#include "risk/founding_panel.h"
#include "risk/risk_readings.h"
#include "tables/printed_table.h"

namespace headroom {

/// Checks with their sentences in full: as high as its rows, whose last column wraps.
class CheckTable : public FigureTable
{
    Q_OBJECT

public:
    explicit CheckTable(QWidget* parent = nullptr);

protected:
    void fitColumns() override;

private:
    void fitHeight();
};

/// What the plan promises and whether it holds: its checks, the questions of every plan, break-even of any input, and the model beside
/// published values.
class ChecksPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecksPage(const RiskReadings& readings, QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open.
    void setDocument(PlanDocument* document);

    CheckModel& model() { return *m_model; }
    PrintedTable& published() { return *m_published; }
    BreakEvenPanel& breakEven() { return *m_breakEven; }
    FoundingPanel& founding() { return *m_founding; }
    QPushButton& addButton() { return *m_add; }
    QPushButton& editButton() { return *m_edit; }
    QString counts() const { return m_counts->text(); }

signals:
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* contents();
    void refresh();
    void refreshInputs();
    void add();

    const RiskReadings& m_readings;
    QPointer<PlanDocument> m_document;
    bool m_isOld = true;  ///< choices and published values, since the plan changed out of sight
    CheckModel* m_model;
    CheckTable* m_table;
    FoundingPanel* m_founding;
    BreakEvenPanel* m_breakEven;
    PrintedTable* m_published;
    QLabel* m_counts;
    QLabel* m_noPublished;
    QPushButton* m_add;
    QPushButton* m_edit;
};

}  // namespace headroom

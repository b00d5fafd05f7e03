// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include "history/detail_panel.h"
#include "history/history_filter_bar.h"
#include "history/history_model.h"
#include "history/history_table.h"

namespace headroom {

/// Who changed what, and when: the steps and versions of a plan file, and what the chosen one did. From here the plan is
/// looked at as it was, restored and compared; the window does that.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open. One that is kept in no file has no history.
    void setDocument(PlanDocument* document);

    /// Chooses a step, where the list has it.
    void choose(StepNumber step);

    HistoryModel& model() { return *m_model; }
    HistoryTable& table() { return *m_table; }
    HistoryFilterBar& filters() { return *m_filters; }
    DetailPanel& detail() { return *m_detail; }
    QString emptyText() const { return m_empty->isVisibleTo(this) ? m_empty->text() : QString(); }

signals:
    void showAsked(headroom::StepNumber step);
    void restoreAsked(headroom::StepNumber step);
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshFaces();
    void refreshDetail();
    void openMenu(const QPoint& at);
    void compare();
    void nameVersion(int column);
    void reveal(const Place& place);

    QPointer<FileDocument> m_document;
    VersionDrift* m_drift;
    HistoryModel* m_model;
    HistoryFilterBar* m_filters;
    HistoryTable* m_table;
    DetailPanel* m_detail;
    QLabel* m_empty;
    QWidget* m_list;
    QTimer m_pause;       ///< between edits that come fast
    bool m_isOld = true;  ///< something changed out of sight
};

}  // namespace headroom

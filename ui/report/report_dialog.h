// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "document/plan_document.h"
#include "report/page_preview.h"
#include "report/report_draft.h"

namespace headroom {

/// What the report is to be, beside its pages as they would be printed. It writes nothing: it says that the report is wanted, and
/// remembers what was chosen.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(PlanDocument& document, QWidget* parent = nullptr);

    ReportOptions options() const;

    QListWidget& chapters() { return *m_chapters; }
    QComboBox& paper() { return *m_paper; }
    QComboBox& scenario() { return *m_scenario; }
    QCheckBox& attachment() { return *m_attach; }
    PagePreview& preview() { return *m_preview; }
    QPushButton& saveButton() { return *m_save; }
    QString summary() const { return m_summary->text(); }

    /// Shows the pages of what is chosen, now.
    void settle();

signals:
    /// The report is to be written; the dialog stays until it is closed.
    void wanted(const ReportOptions& options);

protected:
    /// The pages are set once the window is there.
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void fill();
    void takePlan();
    void checkAll(bool are);
    void save();
    void followPage();

    QPointer<PlanDocument> m_document;
    std::optional<Statement> m_base;  // its own: the plan may be edited by others while this is open
    std::unique_ptr<ReportDraft> m_draft;
    QListWidget* m_chapters;
    QComboBox* m_paper;
    QComboBox* m_scenario;
    QCheckBox* m_attach;
    QLabel* m_disclosure;
    QLabel* m_summary;
    PagePreview* m_preview;
    QToolButton* m_before;
    QToolButton* m_next;
    QLabel* m_at;
    QPushButton* m_save = nullptr;
    QTimer m_pause;
};

}  // namespace headroom

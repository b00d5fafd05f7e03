// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include "document/file_document.h"
#include "history/changes_table.h"
#include "history/point_detail.h"
#include "pages/choice_buttons.h"
#include "text/elided_label.h"

namespace headroom {

/// What the chosen row of the history says: what it changed, the headline figures of then beside those of now, and what this
/// program computes otherwise for a version; with what can be done with it.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where there is none.
    void setDocument(FileDocument* document);

    /// The row that is chosen, or none; `since` is the step of the version before a version.
    void setRow(const std::optional<HistoryRow>& row, StepNumber since);

    /// What is computed from the plan of now is old.
    void refresh();

    /// How many rows are chosen: two are compared with each other.
    void setChosen(int rows);

    ChangesTable& changes() { return *m_changes; }
    CutTable& headline() { return *m_headline; }
    CutTable& drift() { return *m_drift; }
    QString title() const { return m_title->text(); }
    QString facts() const { return m_facts->text(); }
    /// Which figures stand there, where this program computes some of a version otherwise: those of then and now, or these.
    ChoiceButtons& figures() { return *m_figures; }
    QString driftSentence() const { return m_driftText->text(); }
    QPushButton& showButton() { return *m_show; }
    QPushButton& restoreButton() { return *m_restore; }
    QPushButton& compareButton() { return *m_compare; }

signals:
    void showAsked();
    void restoreAsked();
    void compareAsked();
    void revealAsked(const headroom::Place& place);
    /// The details of the row are there.
    void shown();

private:
    QWidget* changesPart();
    QWidget* figuresPart();
    void ask();
    void refreshFigures();
    void fill(const Result<PointDetail>& detail);

    QPointer<FileDocument> m_document;
    std::optional<HistoryRow> m_row;
    StepNumber m_since = 0;
    QTimer m_pause;            ///< while a cursor runs through the list
    bool m_isAsking = false, m_isOld = false;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QPushButton* m_show;
    QPushButton* m_restore;
    QPushButton* m_compare;
    ChoiceButtons* m_figures;
    QLabel* m_changesTitle;
    QLabel* m_changesText;
    QLabel* m_figuresText;
    QLabel* m_driftText;
    ChangesTable* m_changes;
    CutTable* m_headline;
    CutTable* m_drift;
};

}  // namespace headroom

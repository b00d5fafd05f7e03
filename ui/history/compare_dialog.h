// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>

#include "document/file_document.h"
#include "history/changes_table.h"
#include "history/point_detail.h"

namespace headroom {

/// Two points of the history side by side: the inputs that differ, and the headline figures. It stays open beside the window
/// while somebody goes to the inputs.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    struct Side {
        ComparedStep step;
        QString name;  ///< "Step 12", "Board, March", "Now"
        QString when;  ///< and by whom; empty for now
    };
    CompareDialog(FileDocument& document, const Side& a, const Side& b, QWidget* parent);

    ChangesTable& inputs() { return *m_inputs; }
    CutTable& headline() { return *m_headline; }
    QString text() const { return m_text->text(); }

signals:
    void revealAsked(const headroom::Place& place);
    /// Both plans were read.
    void compared();

private:
    void fill(const Result<Comparison>& comparison);

    Side m_a, m_b;
    QLabel* m_text;
    QLabel* m_inputsTitle;
    ChangesTable* m_inputs;
    QLabel* m_headlineTitle;
    CutTable* m_headline;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include "document/plan_document.h"
#include "risk/input_choice.h"

namespace headroom {

/// At which value of an input does a check flip? Asked by a button; the answer goes with the next edit.
class BreakEvenPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BreakEvenPanel(QWidget* parent = nullptr);

    /// The document is not owned; nullptr where no plan is open.
    void setDocument(PlanDocument* document);

    /// Offers the checks and inputs of the plan as it is now.
    void refresh();
    void chooseCheck(Id check);

    InputChoice& input() { return *m_input; }
    QPushButton& button() { return *m_find; }
    QString answer() const { return m_answer->text(); }

private:
    void find();

    QPointer<PlanDocument> m_document;
    QComboBox* m_check;
    InputChoice* m_input;
    QPushButton* m_find;
    QLabel* m_answer;
};

}  // namespace headroom

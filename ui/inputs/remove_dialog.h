// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QRadioButton>

#include "document/plan_document.h"
#include "plan/rows.h"

namespace headroom {

/// Whether anything in the plan names one of the rows.
bool areUsed(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows);

/// Asks what becomes of the rows that name those to be deleted: they move to another row, or they go too (they name
/// nobody any more, where they may). Accepted, it makes the edit as one step.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(PlanDocument& document, EntityKind kind, std::vector<Id> rows, QWidget* parent = nullptr);

    QRadioButton& move() { return *m_move; }
    QRadioButton& remove() { return *m_remove; }
    QComboBox& heirs() { return *m_heirs; }

    void accept() override;

private:
    void listUsers(class QVBoxLayout& column);
    void offerHeirs();

    PlanDocument& m_document;
    EntityKind m_kind;
    std::vector<Id> m_rows;
    QRadioButton* m_move;
    QRadioButton* m_remove;
    QComboBox* m_heirs;
};

}  // namespace headroom

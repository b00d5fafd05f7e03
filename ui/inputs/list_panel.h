// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStackedWidget>

#include "inputs/field_form.h"
#include "inputs/table_buttons.h"
#include "text/elided_label.h"

namespace headroom {

/// A list of the plan: its buttons, its table, a line on the current cell, and the current row as a form.
class ListPanel : public QWidget
{
    Q_OBJECT

public:
    ListPanel(EntityKind kind, const std::vector<std::string_view>& headings, const QString& title, QWidget* parent = nullptr);

    ~ListPanel() override;

    void setDocument(PlanDocument* document);
    void setCatalogue(const std::string& json) { m_buttons->setCatalogue(json); }
    void reveal(const Place& place);

    EntityTable& table() { return *m_table; }
    FieldForm& form() { return *m_form; }
    TableButtons& buttons() { return *m_buttons; }
    const QLabel& message() const { return *m_message; }
    /// Whether the hint stands in place of the table.
    bool isEmpty() const { return m_faces->currentIndex() == 0; }

signals:
    /// Rows of this table are wanted from a file.
    void importAsked(headroom::EntityKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* emptyFace();
    QWidget* fullFace();
    void refresh();
    void refreshMessage();
    void say(const QString& sentence);
    void showHelp(const QModelIndex& cell);
    void editCurve(const QModelIndex& cell);
    QString ofSource(const QModelIndex& cell) const;
    void editSource(const std::vector<Place>& places);

    EntityTable* m_table;
    FieldForm* m_form;
    TableButtons* m_buttons;
    QLabel* m_message;
    QLabel* m_hint;
    QPushButton* m_first;
    QStackedWidget* m_faces;
    QString m_said;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <string>

#include "inputs/entity_table.h"

namespace headroom {

/// The buttons above a table: add, duplicate, delete, and the rows of a catalogue where there is one.
class TableButtons : public QWidget
{
    Q_OBJECT

public:
    explicit TableButtons(EntityTable& table, QWidget* parent = nullptr);

    /// A plan as JSON whose rows of this table can be added. What is no plan, or has no such row, offers nothing.
    void setCatalogue(const std::string& json);
    bool hasCatalogue() const { return m_fromCatalogue != nullptr; }

    QToolButton& add() { return *m_add; }
    QToolButton& duplicate() { return *m_duplicate; }
    QToolButton& remove() { return *m_remove; }
    QToolButton& import() { return *m_import; }
    QMenu* catalogue() { return m_fromCatalogue ? m_fromCatalogue->menu() : nullptr; }

    /// Enables what the document and the current row allow.
    void refresh();

signals:
    /// Rows are wanted from a file.
    void importAsked();

private:
    QToolButton* button(const QString& icon, const QString& text, const QString& tip);
    void refreshCopies();
    void adopt(const Plan<>& from, Id row);

    EntityTable& m_table;
    QHBoxLayout* m_row;
    QToolButton* m_add;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    QToolButton* m_import;
    QToolButton* m_fromCatalogue = nullptr;
    QMenu* m_copies;
};

}  // namespace headroom

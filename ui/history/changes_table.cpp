// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/changes_table.h"

#include "model/change_table.h"

namespace headroom {

ChangesTable::ChangesTable(const QString& name, QWidget* parent) : CutTable(name, 28, parent)
{
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ChangeText& change = m_changes[static_cast<std::size_t>(index.row())];
        emit revealAsked({.table = change.table, .row = change.row, .field = change.field.value_or(0)});
    });
}

void ChangesTable::setChanges(const std::vector<ChangeText>& changes, const QString& before, const QString& after)
{
    m_changes = changes;
    setContents(changeTable(changes, before.toStdString(), after.toStdString()));
}

}  // namespace headroom

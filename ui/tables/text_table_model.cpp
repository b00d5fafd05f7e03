// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/text_table_model.h"

#include <QFont>

#include "text/core_text.h"

namespace headroom {

void TextTableModel::setTable(TextTable table)
{
    if (table.columns.size() != m_table.columns.size() || table.rows.size() != m_table.rows.size()) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    if (m_table.columns.empty() || m_table.rows.empty()) return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }

int TextTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || m_table.columns.empty() ? 0 : static_cast<int>(m_table.columns.size()) - 1; }

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const TextRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column()) + 1;
    switch (role) {
    case Qt::DisplayRole: return textOf(row.cells[column]);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((m_table.columns[column].kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: {
        if (row.kind != RowKind::Total) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (section >= rowCount()) return {};
        const QString name = textOf(m_table.rows[at].cells.front());
        return role == Qt::DisplayRole ? QVariant(name.simplified()) : role == Qt::ToolTipRole ? QVariant(toolTipOf(name)) : QVariant();
    }
    if (section >= columnCount()) return {};
    const TextColumn& column = m_table.columns[at + 1];
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment((column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(textOf(column.header)) : QVariant();
}

}  // namespace headroom

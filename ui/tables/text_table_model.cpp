// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/text_table_model.h"

#include <QGuiApplication>
#include <QPalette>

#include "explain/asking.h"
#include "palette/series_style.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QFont boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
}

bool isBold(RowKind kind) { return kind == RowKind::Total || kind == RowKind::Group; }

}  // namespace

void TextTableModel::setTable(TextTable table)
{
    const bool isSameShape = table.rows.size() == m_table.rows.size() && table.columns.size() == m_table.columns.size();
    if (!isSameShape) beginResetModel();
    m_table = std::move(table);
    if (!isSameShape) return endResetModel();
    if (rowCount() == 0 || columnCount() == 0) return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }

int TextTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || m_table.columns.empty() ? 0 : static_cast<int>(m_table.columns.size()) - 1; }

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const TextRow& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column()) + 1;
    const bool saysVerdict = row.verdict != Verdict::None && column + 1 == m_table.columns.size();
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(row.cells[column]);
        if (!saysVerdict) return text;
        return (row.verdict == Verdict::Held ? QStringLiteral("\u2713 %1") : QStringLiteral("\u2717 %1")).arg(text);
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((m_table.columns[column].kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: return isBold(row.kind) || saysVerdict ? QVariant(boldFont()) : QVariant();
    case askedRole: return askedData(row.figure(column));
    case Qt::ForegroundRole: return saysVerdict ? QVariant(verdictColour(row.verdict == Verdict::Held, QGuiApplication::palette())) : QVariant();
    default: return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) return {};
    if (orientation == Qt::Vertical) {
        const TextRow& row = m_table.rows[static_cast<std::size_t>(section)];
        const QString name = textOf(row.cells.front());
        if (role == Qt::DisplayRole) return name.simplified();
        if (role == Qt::ToolTipRole) return toolTipOf(name);
        return role == Qt::FontRole && isBold(row.kind) ? QVariant(boldFont()) : QVariant();
    }
    const TextColumn& column = m_table.columns[static_cast<std::size_t>(section) + 1];
    if (role == Qt::DisplayRole) return textOf(column.header);
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment((column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

}  // namespace headroom

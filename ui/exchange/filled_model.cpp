// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filled_model.h"

#include "text/core_text.h"

namespace headroom {

void FilledModel::setTable(const ReadTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FilledModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_table.import ? 0 : static_cast<int>(m_table.import->filled.size()); }

int FilledModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QVariant FilledModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const FilledIn& filled = m_table.import->filled[static_cast<std::size_t>(index.row())];
    const TableType& type = table(m_table.import->table);
    if (role == Qt::ToolTipRole) return toolTipOf(textOf(filledText(type, filled)));
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Input) return translated(type.fields[filled.field].field.label);
    if (index.column() == Value) return textOf(filled.value);
    if (!filled.isInFile) return tr("not in the file");
    QStringList lines;
    for (const std::size_t line : filled.lines) lines.append(QString::number(line));
    const QString text = tr("empty in lines %1").arg(lines.join(QStringLiteral(", ")));
    return filled.lines.size() < filled.rows ? tr("%1 and %2 more").arg(text).arg(filled.rows - filled.lines.size()) : text;
}

QVariant FilledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    return section == Input ? tr("Input") : section == Value ? tr("In every new row") : tr("In the file");
}

}  // namespace headroom

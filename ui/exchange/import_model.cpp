// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_model.h"

#include <QGuiApplication>

#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

void ImportModel::setImport(WorkbookImport import)
{
    beginResetModel();
    m_import = std::move(import);
    endResetModel();
    emit acceptedChanged();
}

std::vector<std::size_t> ImportModel::accepted() const
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < m_import.lines.size(); ++at)
        if (const ImportLine& line = m_import.lines[at]; line.kind == ImportLine::Kind::Change && !m_unchecked.contains(line.key)) places.push_back(at);
    return places;
}

void ImportModel::setAll(bool checked)
{
    m_unchecked.clear();
    if (!checked)
        for (const ImportLine& line : m_import.lines) m_unchecked.insert(line.key);
    if (rowCount() > 0) emit dataChanged(index(0, Input), index(rowCount() - 1, Input), {Qt::CheckStateRole});
    emit acceptedChanged();
}

int ImportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_import.lines.size()); }

int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QString ImportModel::text(const ImportLine& line, Column column) const
{
    const auto orNothing = [](const std::string& words) { return words.empty() ? QStringLiteral("–") : textOf(words); };
    switch (column) {
    case Input: return textOf(line.label);
    case InPlan: return orNothing(line.before);
    case InWorkbook: return orNothing(line.after);
    default: break;
    }
    // A reason begins with the input, which stands in the first column.
    const QString reason = textOf(line.reason), beginning = textOf(line.label) + QStringLiteral(": ");
    return reason.startsWith(beginning) ? reason.mid(beginning.size()) : reason;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ImportLine& line = m_import.lines[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isChange = line.kind == ImportLine::Kind::Change;
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::ToolTipRole: return toolTipOf(isChange || column == Reason ? text(line, column) : text(line, Reason));
    case Qt::AccessibleTextRole: return column == Input && !isChange ? tr("%1, refused").arg(text(line, column)) : tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(line, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | Qt::AlignLeft);
    case Qt::ForegroundRole: return isChange || column == Reason ? QVariant() : QVariant(faded(QGuiApplication::palette(), 0.4));
    case Qt::CheckStateRole: return column == Input && isChange ? QVariant(m_unchecked.contains(line.key) ? Qt::Unchecked : Qt::Checked) : QVariant();
    default: return {};
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Input || !isChange(index.row())) return false;
    const std::string& key = m_import.lines[static_cast<std::size_t>(index.row())].key;
    if (value.toInt() == Qt::Unchecked) m_unchecked.insert(key);
    else m_unchecked.erase(key);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit acceptedChanged();
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Input: return tr("Input");
    case InPlan: return tr("In the plan");
    case InWorkbook: return tr("In the workbook");
    default: return tr("Refused because");
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Input && isChange(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace headroom

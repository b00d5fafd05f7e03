// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/missing_model.h"

#include <QGuiApplication>
#include <algorithm>

#include "explain/asking.h"
#include "palette/theme.h"
#include "plan/entry.h"
#include "text/core_text.h"

namespace headroom {

namespace {

bool isSame(const Unsourced& a, const Unsourced& b) { return a.place == b.place && a.standing == b.standing; }

}  // namespace

void MissingModel::setMissing(PlanDocument* document, std::vector<Unsourced> missing)
{
    if (document != m_document) {
        beginResetModel();
        m_document = document;
        m_missing = std::move(missing);
        return endResetModel();
    }
    // What is the same at the beginning and at the end stays; what lies between goes and comes.
    const auto most = std::min(m_missing.size(), missing.size());
    std::size_t first = 0, last = 0;
    while (first < most && isSame(m_missing[first], missing[first])) ++first;
    while (last < most - first && isSame(m_missing[m_missing.size() - 1 - last], missing[missing.size() - 1 - last])) ++last;
    const auto begin = static_cast<std::ptrdiff_t>(first);
    if (const auto end = m_missing.size() - last; end > first) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_missing.erase(m_missing.begin() + begin, m_missing.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
    }
    if (const auto end = missing.size() - last; end > first) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_missing.insert(m_missing.begin() + begin, missing.begin() + begin, missing.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
    }
    // Values, names and the currency may be others.
    if (!m_missing.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Count_ - 1));
}

int MissingModel::rowOf(const Place& place) const
{
    const auto found = std::ranges::find_if(m_missing, [&](const Unsourced& each) { return isSame(each, {place, each.standing}); });
    return found == m_missing.end() ? -1 : static_cast<int>(found - m_missing.begin());
}

int MissingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_missing.size()); }

int MissingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QString MissingModel::text(const Unsourced& each, Column column) const
{
    const Plan<>& plan = m_document->plan();
    const TableType& type = table(each.place.table);
    const auto index = indexOf(plan, each.place.table, each.place.row);
    if (!index) return {};
    switch (column) {
    case Table: return translated(type.plural);
    case Row: return type.single ? QString() : textOf(rowName(plan, each.place.table, each.place.row));
    case Input: return translated(type.fields[each.place.field].field.label);
    case Value: {
        const QString value = textOf(shownText(plan, each.place, readField(plan, type, *index, each.place.field))), unit = textOf(unitText(plan, type.fields[each.place.field]));
        return unit.isEmpty() ? value : value + QLatin1Char(' ') + unit;
    }
    default: return each.standing == Standing::Entered ? tr("entered") : tr("default");
    }
}

QVariant MissingModel::data(const QModelIndex& index, int role) const
{
    if (!m_document || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Unsourced& each = m_missing[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(each, column);
    case Qt::ToolTipRole: return toolTipOf(column == Stands && each.standing == Standing::Default ? tr("The value is the default of a new row: an assumption that nobody may have looked at.") : translated(table(each.place.table).fields[each.place.field].field.help));
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(each, column));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | Qt::AlignLeft);
    case Qt::ForegroundRole: return each.standing == Standing::Default ? QVariant(faded(QGuiApplication::palette(), 0.4)) : QVariant();
    case askedRole: return askedData(each.place);
    default: return {};
    }
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Table: return tr("Table");
    case Row: return tr("Row");
    case Input: return tr("Input");
    case Value: return tr("Value");
    default: return tr("How it stands");
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include "explain/asking.h"
#include "palette/series_style.h"
#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Rows of a figure: its value, then the difference, where there is something to differ.
int rowsEach(const ScenarioComparison& comparison) { return comparison.columns.size() > 1 ? 2 : 1; }

QFont boldFont()
{
    QFont bold;
    bold.setBold(true);
    return bold;
}

}  // namespace

void ScenarioModel::setComparison(ScenarioComparison comparison)
{
    const bool isSame = comparison.columns.size() == m_comparison.columns.size() && comparison.rows.size() == m_comparison.rows.size();
    if (!isSame) beginResetModel();
    m_comparison = std::move(comparison);
    if (!isSame) return endResetModel();
    if (rowCount() == 0 || columnCount() == 0) return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ScenarioModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rowsEach(m_comparison) * static_cast<int>(m_comparison.rows.size()); }

int ScenarioModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_comparison.columns.size()); }

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const bool isValue = index.row() % rowsEach(m_comparison) == 0;
    const ScenarioCell& cell = m_comparison.rows[static_cast<std::size_t>(index.row() / rowsEach(m_comparison))].cells[static_cast<std::size_t>(index.column())];
    const bool isMarked = isValue && cell.isWorst;
    switch (role) {
    case askedRole: {
        const auto figure = findFigure(m_comparison.rows[static_cast<std::size_t>(index.row() / rowsEach(m_comparison))].key);
        const bool isShown = m_comparison.columns[static_cast<std::size_t>(index.column())].id == m_shown;
        return isShown && figure ? askedData(CellFigure::constant(*figure)) : QVariant();
    }
    // Why there is no value is too long for a column.
    case Qt::DisplayRole: return isValue && !cell.value ? tr("none") : textOf(!isValue ? cell.difference : isMarked ? markedWorst(cell.text) : cell.text);
    case Qt::AccessibleTextRole: return isMarked ? tr("%1, the worst of its row").arg(textOf(cell.text)) : textOf(isValue ? cell.text : cell.difference);
    case Qt::ToolTipRole: return toolTipOf(isMarked ? tr("%1: the worst of its row").arg(textOf(cell.text)) : textOf(cell.text));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: return isMarked ? QVariant(boldFont()) : QVariant();
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        if (isMarked) return verdictColour(false, palette);
        return isValue && cell.value ? QVariant() : QVariant(faded(palette, 0.3));
    }
    default: return {};
    }
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount())) return {};
    if (orientation == Qt::Vertical) {
        if (section % rowsEach(m_comparison) == 1) return role == Qt::DisplayRole ? QVariant(tr("    beside the plan")) : QVariant();
        const QString name = translated(m_comparison.rows[static_cast<std::size_t>(section / rowsEach(m_comparison))].label);
        if (role == Qt::DisplayRole) return name;
        return role == Qt::ToolTipRole ? QVariant(toolTipOf(name)) : QVariant();
    }
    const auto& column = m_comparison.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return textOf(column.name).left(40);
    if (role == Qt::ToolTipRole) return toolTipOf(textOf(column.name + "\n" + column.note));
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

}  // namespace headroom

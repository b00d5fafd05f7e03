// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/preview_model.h"

#include <QGuiApplication>
#include <algorithm>

#include "palette/series_style.h"
#include "palette/theme.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr std::size_t longestShown = 200;  ///< of a cell: a note of pages is no preview

QString cellText(const std::string& cell) { return textOf(quotable(cell, longestShown)); }

}  // namespace

void PreviewModel::setTable(const ReadTable& table)
{
    beginResetModel();
    m_table = table;
    m_indexes = m_table.plan ? std::make_unique<RowIndexes>(*m_table.plan) : nullptr;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_table.import ? 0 : static_cast<int>(m_table.text->lines.size() - first()); }

int PreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() || !m_table.import ? 0 : 1 + static_cast<int>(m_table.import->columns.size()); }

int PreviewModel::rowOf(std::size_t at) const { return static_cast<int>(at - first()); }

const LineOutcome* PreviewModel::outcomeAt(int row) const
{
    const std::size_t at = first() + static_cast<std::size_t>(row);
    const auto found = std::ranges::lower_bound(m_table.import->lines, at, {}, &LineOutcome::at);
    return found != m_table.import->lines.end() && found->at == at ? &*found : nullptr;
}

QString PreviewModel::outcomeText(int row) const
{
    const LineOutcome* outcome = outcomeAt(row);
    if (!outcome) return QStringLiteral("–");
    switch (outcome->kind) {
    case LineOutcome::Kind::New: return tr("new");
    case LineOutcome::Kind::Changed: return tr("changed");
    case LineOutcome::Kind::Same: return tr("same");
    case LineOutcome::Kind::Refused: break;
    }
    return tr("refused");
}

QString PreviewModel::lineReason(int row) const
{
    const std::size_t at = first() + static_cast<std::size_t>(row);
    QStringList reasons;
    for (auto refusal = std::ranges::lower_bound(m_table.import->refusals, at, {}, &ImportRefusal::at); refusal != m_table.import->refusals.end() && refusal->at == at; ++refusal) reasons.append(textOf(refusal->reason));
    return reasons.join(QLatin1Char('\n'));
}

const std::string& PreviewModel::cellAt(int row, std::size_t column) const
{
    static const std::string nothing;
    const auto& cells = m_table.text->lines[first() + static_cast<std::size_t>(row)].cells;
    return column < cells.size() ? cells[column] : nothing;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const bool isRefused = outcomeAt(index.row()) && outcomeAt(index.row())->kind == LineOutcome::Kind::Refused;
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: return outcomeText(index.row());
        case Qt::ForegroundRole: return isRefused ? QVariant(warningColour()) : QVariant();
        case Qt::ToolTipRole: return isRefused ? toolTipOf(lineReason(index.row())) : QVariant();
        default: return {};
        }
    }
    const auto column = static_cast<std::size_t>(index.column() - 1);
    const ImportColumn& about = m_table.import->columns[column];
    const std::string& cell = cellAt(index.row(), column);
    const bool isIgnored = about.target.kind == ColumnTarget::Kind::Ignored;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole && role != Qt::AccessibleTextRole) return {};
    if (role == Qt::ForegroundRole && isIgnored) return faded(QGuiApplication::palette(), 0.4);
    const CellPreview preview = previewCell(*m_table.plan, *m_indexes, *m_table.import, cell, column);
    const bool isWrong = !preview.reason.empty();
    // An empty cell of a new row is no empty input: what is put there is shown.
    const bool isNew = outcomeAt(index.row()) && outcomeAt(index.row())->kind == LineOutcome::Kind::New;
    const std::string filled = isNew && !isWrong && preview.text.empty() ? filledValue(*m_table.plan, *m_table.import, column) : std::string{};
    switch (role) {
    case Qt::DisplayRole: return isIgnored ? cellText(cell) : !filled.empty() ? tr("%1 (empty in the file)").arg(cellText(filled)) : isWrong ? QStringLiteral("⚠ ") + cellText(cell) : cellText(preview.text);
    case Qt::ForegroundRole: return isWrong || !filled.empty() ? QVariant(warningColour()) : QVariant();
    case Qt::AccessibleTextRole: return isWrong ? tr("%1, refused: %2").arg(cellText(cell), textOf(preview.reason)) : QVariant();
    default: return toolTipOf(isWrong ? textOf(preview.reason) : tr("In the file: %1").arg(cellText(cell)));
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole || !m_table.import) return {};
    if (orientation == Qt::Vertical) return static_cast<qulonglong>(m_table.text->lines[first() + static_cast<std::size_t>(section)].line);
    if (section == 0) return tr("Line is");
    const ImportColumn& about = m_table.import->columns.at(static_cast<std::size_t>(section - 1));
    if (about.target.kind == ColumnTarget::Kind::Field) return translated(table(m_table.import->table).fields[about.target.field].field.label);
    return about.target.kind == ColumnTarget::Kind::RowId ? tr("Row id") : cellText(about.heading);
}

void RefusalModel::setTable(const ReadTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int RefusalModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_table.import ? 0 : static_cast<int>(m_table.import->refusals.size()); }

int RefusalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QVariant RefusalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ImportRefusal& about = refusal(index.row());
    if (role == Qt::ToolTipRole) return toolTipOf(textOf(about.reason));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Line: return static_cast<qulonglong>(about.line);
    case Heading: return about.column ? cellText(m_table.import->columns[*about.column].heading) : QString();
    case Value: return cellText(about.value);
    default: return textOf(about.reason);
    }
}

QVariant RefusalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Line: return tr("Line");
    case Heading: return tr("Column");
    case Value: return tr("In the file");
    default: return tr("Refused because");
    }
}

}  // namespace headroom

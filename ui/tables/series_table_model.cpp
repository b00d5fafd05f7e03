// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/series_table_model.h"

#include <QFont>
#include <QStringList>

#include "explain/asking.h"

namespace headroom {

void SeriesTableModel::setContents(const ChartContents& contents)
{
    std::vector<Column> columns;
    for (std::size_t panel = 0; panel < contents.panels.size(); ++panel)
        for (std::size_t series = 0; series < contents.panels[panel].series.size(); ++series) columns.push_back({panel, series});

    if (columns.size() != m_columns.size() || contents.periods.size() != m_contents.periods.size()) {
        beginResetModel();
        m_contents = contents;
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    m_contents = contents;
    m_columns = std::move(columns);
    if (m_columns.empty() || m_contents.periods.empty()) return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SeriesTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_contents.periods.size()); }

int SeriesTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const SeriesContents& shown = series(index.column());
    const auto period = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(panel(index.column()), shown, period);
    case ExactRole: return shown.existsAt(period) ? QVariant(shown.values[period] / panel(index.column()).scale.divisor) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole: return shown.existsAt(period) ? QVariant() : QVariant(shown.reason);
    case Qt::FontRole: {
        if (shown.role != SeriesRole::Listed) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case askedRole: return askedData(figureAt(m_contents, shown, period));
    default: return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount() || role != Qt::DisplayRole) return {};
        return periodText(m_contents.periods[static_cast<std::size_t>(section)]);
    }
    if (section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DisplayRole) return headerText(panel(section), series(section));
    return {};
}

QString tableText(const QAbstractItemModel& model)
{
    const auto join = [&model](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) cells.append(cell(column).toString());
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{QLatin1Char('\t') + join([&](int column) { return model.headerData(column, Qt::Horizontal); })};
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.headerData(row, Qt::Vertical).toString() + QLatin1Char('\t') + join([&](int column) { return model.index(row, column).data(); }));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace headroom

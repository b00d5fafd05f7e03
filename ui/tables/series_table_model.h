// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "charts/chart_contents.h"

namespace headroom {

/// The numbers behind a chart: a row a period, a column a figure, unit and scale once in the header. Read-only. New
/// contents of the same shape change cells; others reset the model.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The number of a cell in full precision, in the unit of its header; nothing where there is none.
    static constexpr int ExactRole = Qt::UserRole + 101;

    using QAbstractTableModel::QAbstractTableModel;

    void setContents(const ChartContents& contents);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        std::size_t panel;
        std::size_t series;
    };
    const PanelContents& panel(int column) const { return m_contents.panels[m_columns[static_cast<std::size_t>(column)].panel]; }
    const SeriesContents& series(int column) const { return panel(column).series[m_columns[static_cast<std::size_t>(column)].series]; }

    ChartContents m_contents;
    std::vector<Column> m_columns;
};

/// The model as text, tabs between cells: for the clipboard and for tests.
QString tableText(const QAbstractItemModel& model);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "exchange/table_reader.h"

namespace headroom {

/// The lines of a table as they are understood: first what becomes of the line, then every column, in the unit of the plan. A
/// cell that is refused stands as it stands in the file, marked, its reason in the tool tip; what is ignored is grey.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ReadTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The row of the line of the text at this place.
    int rowOf(std::size_t at) const;

private:
    std::size_t first() const { return m_table.import->firstRow; }
    const LineOutcome* outcomeAt(int row) const;
    QString outcomeText(int row) const;
    QString lineReason(int row) const;
    const std::string& cellAt(int row, std::size_t column) const;

    ReadTable m_table;
    std::unique_ptr<RowIndexes> m_indexes;
};

/// Every refusal: line, column, what stands there, why.
class RefusalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Heading, Value, Reason, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ReadTable& table);
    const ImportRefusal& refusal(int row) const { return m_table.import->refusals[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ReadTable m_table;
};

}  // namespace headroom

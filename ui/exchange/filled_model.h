// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "exchange/table_reader.h"

namespace headroom {

/// What new rows hold that the file does not say: the input, its value, and whether the file lacks it or some of its cells are
/// empty.
class FilledModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Input, Value, Where, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ReadTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ReadTable m_table;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "model/text_table.h"

namespace headroom {

/// A table that core has made, on screen: its first column stands in the row headers, so that it stays in sight. Read-only.
/// New contents of the same shape change cells; others reset the model.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(TextTable table);
    const TextTable& table() const { return m_table; }

    RowKind kind(int row) const { return m_table.rows[static_cast<std::size_t>(row)].kind; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TextTable m_table;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

#include "document/plan_document.h"
#include "plan/sources.h"

namespace headroom {

/// Inputs without a source, each with its table, row, value and how it came to stand. Read-only. A new list signals what
/// came and went, so that a view stays where it is while one input after the other is given its source.
class MissingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Row, Input, Value, Stands, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    /// The document is not owned; it is that of the places.
    void setMissing(PlanDocument* document, std::vector<Unsourced> missing);

    const Place& placeAt(int row) const { return m_missing[static_cast<std::size_t>(row)].place; }
    /// -1 where the list does not have the input.
    int rowOf(const Place& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Unsourced& each, Column column) const;

    QPointer<PlanDocument> m_document;
    std::vector<Unsourced> m_missing;
};

}  // namespace headroom

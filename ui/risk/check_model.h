// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "risk/check_table.h"

namespace headroom {

/// The checks of a plan with their colour in words and by a mark. Read-only; the same checks again change cells, others
/// reset the model.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Check, Distance, Scenario, Finding, Count_ };

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(const Plan<>& plan, const std::vector<CheckResult>& results, Id scenario);
    void clear();
    Id idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    CheckState stateAt(int row) const { return m_rows[static_cast<std::size_t>(row)].state; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Id id = 0;
        CheckState state = CheckState::Undefined;
        QStringList cells;
        CellFigure figure;  ///< what it looks at in the figures that the window shows; nothing of another scenario
    };
    void take(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

}  // namespace headroom

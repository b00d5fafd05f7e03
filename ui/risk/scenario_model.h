// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "risk/scenario_table.h"

namespace headroom {

/// Headline figures by scenario: two rows a figure, its value and the difference to the plan, a column a scenario, the plan
/// first. Read-only; a comparison of the same shape changes cells, others reset the model.
class ScenarioModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(ScenarioComparison comparison);
    /// Whose figures the window shows: those of this scenario can be asked.
    void setShown(Id scenario) { m_shown = scenario; }
    const ScenarioComparison& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ScenarioComparison m_comparison;
    Id m_shown = 0;
};

}  // namespace headroom

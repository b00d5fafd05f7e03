// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "pages/chart_card.h"
#include "tables/printed_table.h"

namespace headroom {

/// What a GPU-hour costs in steady state, by component and SKU, beside its prices and its levelised cost.
class UnitPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit UnitPage(QWidget* parent = nullptr);

    /// Shows these figures; the statement is read at once and not kept.
    void setStatement(const Statement& statement);

    ChartCard& chart() { return *m_chart; }
    PrintedTable& costs() { return *m_costs; }
    PrintedTable& prices() { return *m_prices; }
    PrintedTable& levelised() { return *m_levelised; }

private:
    QLabel* m_none;
    QWidget* m_all;
    QLabel* m_unit;
    ChartCard* m_chart;
    PrintedTable* m_costs;
    PrintedTable* m_prices;
    PrintedTable* m_levelised;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/figure_table.h"
#include "tables/text_table_model.h"

namespace headroom {

/// A table that core has made: totals bold below a rule, all numbers in columns of one width.
class PrintedTable : public FigureTable
{
    Q_OBJECT

public:
    explicit PrintedTable(const QString& name, QWidget* parent = nullptr);

    void setTable(TextTable table);
    TextTableModel& model() { return *m_model; }

    /// Takes the height of its rows, at most this many, so that a page with several tables scrolls as a whole.
    void fitHeight(int mostRows);

protected:
    void fitColumns() override;
    void changeEvent(QEvent* event) override;

private:
    TextTableModel* m_model;
    int m_mostRows = 0;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/figure_table.h"

namespace headroom {

/// The list of a history: whole rows are chosen, one or with Ctrl two; a rule and the date where a day begins. F2 names a
/// version in place.
class HistoryTable : public FigureTable
{
    Q_OBJECT

public:
    explicit HistoryTable(QWidget* parent = nullptr);

    /// The rows that are chosen, from the top.
    QList<int> chosenRows() const;
    void choose(int row);

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Home and End go to the first and last row: rows are what is chosen.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent* event) override;

private:
    bool m_isFitted = false;  ///< the widths are the user's from then on
};

}  // namespace headroom

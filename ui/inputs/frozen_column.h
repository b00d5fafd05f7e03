// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace headroom {

/// The first column of a table, drawn over its left edge while the table is scrolled to the right: whoever looks at the
/// twentieth column still sees whose it is. It only shows and takes clicks; the keyboard stays with the table.
class FrozenColumn : public QTableView
{
    Q_OBJECT

public:
    /// `table` owns it.
    explicit FrozenColumn(QTableView* table);

    /// After the table has another model, size or place.
    void follow();
    /// What it covers of the table's first columns; 0 while it is not there.
    int covered() const { return isVisible() ? width() : 0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QTableView* m_table;
};

}  // namespace headroom

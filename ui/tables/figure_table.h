// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace headroom {

/// A table of figures that is looked at and copied from: Ctrl+C takes the selected cells as tab-separated text, or the
/// whole table with its headers where nothing is selected. The current cell is the figure that is chosen (Asking).
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    /// The selection as tab-separated lines; everything where nothing is selected.
    QString selectedText() const;

    void setModel(QAbstractItemModel* model) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    virtual void fitColumns();
};

}  // namespace headroom

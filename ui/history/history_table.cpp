// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

#include "history/history_model.h"
#include "palette/theme.h"

namespace headroom {

namespace {

/// A rule above the first row of a day; the date below it is faint. Versions stand on a tint.
class HistoryCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isFirst = index.data(HistoryModel::IsFirstOfDay).toBool();
        if (index.data(HistoryModel::IsVersion).toBool()) {
            QColor tint = option.palette.color(QPalette::Highlight);
            tint.setAlphaF(0.10F);
            painter->fillRect(option.rect, tint);
        }
        QStyleOptionViewItem own = option;
        if (index.column() == HistoryModel::Day && !isFirst) own.palette.setColor(QPalette::Text, faded(option.palette, 0.4));
        QStyledItemDelegate::paint(painter, own, index);
        if (!isFirst || index.row() == 0) return;
        painter->setPen(QPen(faded(option.palette, 0.6), 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
};

}  // namespace

HistoryTable::HistoryTable(QWidget* parent) : FigureTable(parent)
{
    setAccessibleName(tr("Steps and versions, newest first"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(false);
    setEditTriggers(EditKeyPressed);
    setItemDelegate(new HistoryCells(this));
    verticalHeader()->hide();
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QList<int> HistoryTable::chosenRows() const
{
    QList<int> rows;
    if (selectionModel())
        for (const QModelIndex& index : selectionModel()->selectedRows()) rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void HistoryTable::choose(int row)
{
    if (row < 0) return;
    // Whatever keys are held meanwhile.
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(model()->index(row, 0));
}

void HistoryTable::fitColumns()
{
    if (std::exchange(m_isFitted, true)) return;
    // Digits are as wide in every font; the average of a Chinese one is not that of Latin letters.
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const std::array digits{8, 16, 7, 13, 26, 26, 10};
    for (int column = 0; column < HistoryModel::Count_; ++column) setColumnWidth(column, digit * digits[static_cast<std::size_t>(column)]);
    for (const int column : {HistoryModel::Done, HistoryModel::Changed}) horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void HistoryTable::keyPressEvent(QKeyEvent* event)
{
    // F2 names the version, wherever in its row the cursor stands.
    const QModelIndex at = currentIndex(), name = at.siblingAtColumn(HistoryModel::Done);
    const bool isElsewhere = event->key() == Qt::Key_F2 && at.isValid() && !(at.flags() & Qt::ItemIsEditable) && (name.flags() & Qt::ItemIsEditable);
    if (isElsewhere) selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    FigureTable::keyPressEvent(event);
}

QModelIndex HistoryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model()->rowCount();
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) return model()->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()));
    return FigureTable::moveCursor(action, modifiers);
}

void HistoryTable::changeEvent(QEvent* event)
{
    FigureTable::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

}  // namespace headroom

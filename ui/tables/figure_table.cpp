// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figure_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <map>

#include "tables/series_table_model.h"

namespace headroom {

FigureTable::FigureTable(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void FigureTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &FigureTable::fitColumns);
    fitColumns();
}

void FigureTable::fitColumns() { resizeColumnsToContents(); }

QString FigureTable::selectedText() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty()) return tableText(*model());
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : chosen) rows[index.row()][index.column()] = index.data().toString();
    QString text;
    for (const auto& [row, cells] : rows) {
        QStringList line;
        for (const auto& [column, cell] : cells) line.append(cell);
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) QGuiApplication::clipboard()->setText(selectedText());
    else QTableView::keyPressEvent(event);
}

}  // namespace headroom

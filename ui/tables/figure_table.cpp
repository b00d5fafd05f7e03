// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figure_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <map>

#include "explain/asking.h"
#include "inputs/clipboard_cells.h"
#include "plan/value.h"
#include "tables/series_table_model.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// The selection for spreadsheets, word processors and mail: numbers in full precision where the model has them, with the marks
/// of the system. Without a selection, the whole table with its headers.
void copySelected(const FigureTable& table)
{
    const QAbstractItemModel& model = *table.model();
    const NumberMarks plain{'.', '\''}, marks = systemMarks();
    CellBlock foreign, exact;
    const auto add = [&](const QString& shown, const QVariant& number) {
        const QString inFull = number.isValid() ? textOf(numberText(number.toDouble())) : withForeignMarks(shown, plain);
        exact.back().append(inFull);
        foreign.back().append(number.isValid() ? QString(inFull).replace(QLatin1Char('.'), QLatin1Char(marks.decimal)) : withForeignMarks(shown, marks));
    };
    const auto begin = [&] { foreign.emplace_back(), exact.emplace_back(); };
    const auto addCell = [&](const QModelIndex& cell) { add(cell.data().toString(), cell.data(SeriesTableModel::ExactRole)); };
    std::map<int, std::map<int, QModelIndex>> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedIndexes()) rows[index.row()][index.column()] = index;
    for (const auto& [row, cells] : rows) {
        begin();
        for (const auto& [column, cell] : cells) addCell(cell);
    }
    if (rows.empty()) {
        begin();
        add({}, {});
        for (int column = 0; column < model.columnCount(); ++column) add(model.headerData(column, Qt::Horizontal).toString(), {});
        for (int row = 0; row < model.rowCount(); ++row) {
            begin();
            add(model.headerData(row, Qt::Vertical).toString(), {});
            for (int column = 0; column < model.columnCount(); ++column) addCell(model.index(row, column));
        }
    }
    QGuiApplication::clipboard()->setMimeData(mimeOf(foreign, exact));
}

}  // namespace

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
    if (event->matches(QKeySequence::Copy)) copySelected(*this);
    else QTableView::keyPressEvent(event);
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus()) tellChosen(*this);
}

void FigureTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex before = currentIndex();
    QTableView::mousePressEvent(event);
    // The cell that is current already is chosen again.
    if (currentIndex() == before) tellChosen(*this);
}

void FigureTable::contextMenuEvent(QContextMenuEvent* event)
{
    // Nothing to ask: the menu of what holds the table.
    if (!chosenIn(this)) return QTableView::contextMenuEvent(event);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy = menu->addAction(tr("&Copy"), this, [this] { copySelected(*this); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    Asking::offer(*menu, *this);
    menu->popup(event->globalPos());
    event->accept();
}

}  // namespace headroom

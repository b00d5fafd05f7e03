// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/printed_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "palette/theme.h"

namespace headroom {

namespace {

bool isTotal(const QAbstractItemModel* model, int row) { return static_cast<const TextTableModel*>(model)->kind(row) == RowKind::Total; }

void paintRule(QPainter& painter, const QRect& row, const QPalette& palette)
{
    painter.setPen(QPen(faded(palette, 0.3), 1));
    painter.drawLine(row.topLeft(), row.topRight());
}

/// Numbers of a total below a rule.
class RuledCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (isTotal(index.model(), index.row())) paintRule(*painter, option.rect, option.palette);
    }
};

/// Names of rows, the rule of a total going on over them.
class RuledNames : public QHeaderView
{
public:
    explicit RuledNames(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rectangle, int row) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rectangle, row);
        painter->restore();
        if (isTotal(model(), row)) paintRule(*painter, rectangle, palette());
    }
};

}  // namespace

PrintedTable::PrintedTable(const QString& name, QWidget* parent) : FigureTable(parent), m_model(new TextTableModel(this))
{
    auto* names = new RuledNames(this);
    names->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    names->setSectionResizeMode(QHeaderView::Fixed);
    names->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    names->setHighlightSections(false);
    setVerticalHeader(names);
    setItemDelegate(new RuledCells(this));
    setAlternatingRowColors(false);
    setAccessibleName(name);
    setModel(m_model);
}

void PrintedTable::setTable(TextTable table)
{
    m_model->setTable(std::move(table));
    if (m_mostRows > 0) fitHeight(m_mostRows);
}

void PrintedTable::fitColumns()
{
    const auto& table = m_model->table();
    if (table.columns.size() < 2) return;
    // Measuring the longest text, not each of some thousand, keeps up with a lever.
    const QFontMetrics metrics([this] {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }());
    const bool isSeries = std::ranges::all_of(table.columns.begin() + 1, table.columns.end(), [](const TextColumn& column) { return column.kind == ColumnKind::Number; }) && table.columns.size() > 8;
    if (!isSeries) return resizeColumnsToContents();
    const std::string* longest = &table.columns[1].header;
    for (const TextColumn& column : table.columns)
        if (&column != &table.columns.front() && column.header.size() > longest->size()) longest = &column.header;
    int width = metrics.horizontalAdvance(QString::fromStdString(*longest));
    longest = nullptr;
    for (const TextRow& row : table.rows)
        for (std::size_t at = 1; at < row.cells.size(); ++at)
            if (!longest || row.cells[at].size() > longest->size()) longest = &row.cells[at];
    if (longest) width = std::max(width, metrics.horizontalAdvance(QString::fromStdString(*longest)));
    horizontalHeader()->setDefaultSectionSize(width + 2 * metrics.averageCharWidth() + 4);
}

void PrintedTable::fitHeight(int mostRows)
{
    m_mostRows = mostRows;
    const int rows = std::min(mostRows, m_model->rowCount());
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + horizontalScrollBar()->sizeHint().height() + 2);
}

void PrintedTable::changeEvent(QEvent* event)
{
    FigureTable::changeEvent(event);
    // Colours of verdicts are those of the theme.
    if (event->type() == QEvent::PaletteChange) viewport()->update();
}

}  // namespace headroom

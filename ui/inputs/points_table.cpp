// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/points_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <set>

#include "inputs/cell_block.h"
#include "plan/decimal_text.h"
#include "plan/entry_number.h"
#include "text/core_text.h"

namespace headroom {

PointsTable::PointsTable(const QString& valueHeader, QWidget* parent) : QTableWidget(1, 2, parent), m_marks(systemMarks())
{
    setAccessibleName(tr("Points of the curve"));
    setHorizontalHeaderLabels({tr("Month"), valueHeader});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    setTabKeyNavigation(true);
    connect(this, &QTableWidget::cellChanged, this, [this] {
        keepEmptyLine();
        emit changed();
    });
}

QString PointsTable::textAt(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

void PointsTable::setTextAt(int row, int column, const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    if (column == 1) cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, column, cell);
}

void PointsTable::setPoints(const std::vector<CurvePoint<double>>& points, const EntryNumber& months, const EntryNumber& values)
{
    {
        const QSignalBlocker quiet(this);
        setRowCount(static_cast<int>(points.size()));
        for (int row = 0; row < rowCount(); ++row) {
            const auto& point = points[static_cast<std::size_t>(row)];
            setTextAt(row, 0, textOf(entryNumberText(point.month, months)));
            setTextAt(row, 1, textOf(entryNumberText(point.value, values)));
        }
        keepEmptyLine();
    }
    emit changed();
}

QString PointsTable::entry() const
{
    QStringList points;
    for (int row = 0; row < rowCount(); ++row) {
        const QString month = textAt(row, 0), value = textAt(row, 1);
        if (!month.isEmpty() || !value.isEmpty()) points.append((month + QLatin1Char(' ') + value).trimmed());
    }
    return points.join(QStringLiteral("; "));
}

void PointsTable::keepEmptyLine()
{
    const QSignalBlocker quiet(this);
    if (rowCount() == 0 || !textAt(rowCount() - 1, 0).isEmpty() || !textAt(rowCount() - 1, 1).isEmpty()) setRowCount(rowCount() + 1);
}

namespace {

/// A number of another program as this one writes it; any other text as it stands.
QString withOurMarks(const QString& text, NumberMarks marks)
{
    const auto number = readDecimal(plainLetters(text.toStdString()), marks, 0);
    return number ? textOf(decimalText(*number, 0)) : text;
}

}  // namespace

void PointsTable::paste()
{
    const CellBlock block = readBlock(QGuiApplication::clipboard()->text());
    {
        const QSignalBlocker quiet(this);
        const int top = std::max(0, currentRow()), left = std::max(0, currentColumn());
        for (std::size_t row = 0; row < block.size(); ++row) {
            const int to = top + static_cast<int>(row);
            if (to >= rowCount()) setRowCount(to + 1);
            for (int column = 0; column < block[row].size() && left + column < 2; ++column) setTextAt(to, left + column, withOurMarks(block[row][column].trimmed(), m_marks));
        }
        keepEmptyLine();
    }
    emit changed();
}

void PointsTable::removeLines()
{
    std::set<int, std::greater<>> rows;
    for (const QModelIndex& index : selectedIndexes()) rows.insert(index.row());
    for (const int row : rows) removeRow(row);
    keepEmptyLine();
    emit changed();
}

void PointsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) paste();
    else if (event->key() == Qt::Key_Delete) removeLines();
    else QTableWidget::keyPressEvent(event);
}

}  // namespace headroom

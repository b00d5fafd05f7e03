// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cut_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int mostOfNames = 22;  ///< digits in the width of the names of rows

}  // namespace

CutTable::CutTable(const QString& name, int mostDigits, QWidget* parent) : PrintedTable(name, parent), m_mostDigits(mostDigits) { verticalHeader()->setTextElideMode(Qt::ElideRight); }

void CutTable::setContents(TextTable table)
{
    setTable(std::move(table));
    fitColumns();
}

void CutTable::fitColumns()
{
    PrintedTable::fitColumns();
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < model().columnCount(); ++column) setColumnWidth(column, std::min(columnWidth(column), m_mostDigits * digit));
    verticalHeader()->setMaximumWidth(mostOfNames * digit);
}

bool CutTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return PrintedTable::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex cell = indexAt(help->pos());
    const bool isCut = cell.isValid() && sizeHintForIndex(cell).width() > columnWidth(cell.column());
    if (isCut) QToolTip::showText(help->globalPos(), toolTipOf(cell.data().toString()), viewport());
    else QToolTip::hideText();
    return true;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/cut_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

#include "text/core_text.h"

namespace headroom {

namespace {

constexpr int mostOfNames = 34;  ///< letters of the names of rows

}  // namespace

CutTable::CutTable(const QString& name, int mostLetters, QWidget* parent) : PrintedTable(name, parent), m_mostLetters(mostLetters) { verticalHeader()->setTextElideMode(Qt::ElideRight); }

void CutTable::setContents(TextTable table)
{
    setTable(std::move(table));
    fitColumns();
}

void CutTable::fitColumns()
{
    PrintedTable::fitColumns();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < model().columnCount(); ++column) setColumnWidth(column, std::min(columnWidth(column), m_mostLetters * letter));
    verticalHeader()->setMaximumWidth(mostOfNames * letter);
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

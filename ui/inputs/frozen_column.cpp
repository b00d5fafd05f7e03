// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/frozen_column.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "palette/theme.h"

namespace headroom {

FrozenColumn::FrozenColumn(QTableView* table) : QTableView(table), m_table(table)
{
    setObjectName(QStringLiteral("frozen"));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(table);
    setAccessibleName(tr("Names, fixed"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::follow);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::follow);
    hide();
}

void FrozenColumn::follow()
{
    const bool isScrolled = model() && m_table->horizontalScrollBar()->value() > 0;
    setVisible(isScrolled);
    if (!isScrolled) return;
    for (int column = 0; column < model()->columnCount(); ++column) setColumnHidden(column, column > 0);
    const int width = m_table->columnWidth(0);
    setColumnWidth(0, width);
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setGeometry(m_table->frameWidth() + m_table->verticalHeader()->width(), m_table->frameWidth(), width + 1, m_table->viewport()->height() + m_table->horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

void FrozenColumn::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    // Where the fixed column ends and the rest slides under it.
    QPainter painter(viewport());
    painter.setPen(QPen(faded(palette(), 0.4), 2));
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

void FrozenColumn::mousePressEvent(QMouseEvent* event)
{
    m_table->setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

void FrozenColumn::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void FrozenColumn::wheelEvent(QWheelEvent* event) { QCoreApplication::sendEvent(m_table->viewport(), event); }

}  // namespace headroom

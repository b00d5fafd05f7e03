// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/line_list.h"

#include <QKeyEvent>

#include "explain/line_delegate.h"

namespace headroom {

LineList::LineList(const QString& name, QWidget* parent) : QListView(parent), m_model(new LineModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new LineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    // The page behind shows through: a list without lines is no hole in it.
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &LineList::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LineList::fitHeight);
    fitHeight();
}

void LineList::setLines(std::vector<AnswerLine> lines)
{
    m_model->setLines(std::move(lines));
    setVisible(m_model->rowCount() > 0);
}

bool LineList::enter()
{
    if (m_model->rowCount() == 0) return false;
    // Every row is laid out before it is scrolled to.
    doItemsLayout();
    if (!currentIndex().isValid()) setCurrentIndex(m_model->index(0));
    setFocus(Qt::OtherFocusReason);
    return true;
}

void LineList::follow(const QModelIndex& index)
{
    if (const auto asked = m_model->leadsTo(index)) emit followed(*asked);
}

void LineList::fitHeight()
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) height += sizeHintForIndex(m_model->index(row)).height();
    setFixedHeight(height);
}

void LineList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) follow(currentIndex());
    // A step beyond the last line is one of the panel: it scrolls.
    else QListView::keyPressEvent(event);
}

void LineList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) emit currentMoved(visualRect(current));
}

void LineList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid()) emit currentMoved(visualRect(currentIndex()));
}

void LineList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const bool isLink = m_model->leadsTo(indexAt(event->pos())).has_value();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LineList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Names wrap: narrower lines are higher.
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fitHeight();
    }
}

void LineList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model) fitHeight();
}

bool LineList::viewportEvent(QEvent* event)
{
    // The wheel scrolls the answer, of which the list is a part.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return false;
    }
    return QListView::viewportEvent(event);
}

}  // namespace headroom

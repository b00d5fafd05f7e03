// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_slider.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace headroom {

LeverSlider::LeverSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::valueChanged, this, &LeverSlider::moved);
}

void LeverSlider::place(int position)
{
    const QSignalBlocker quiet(this);
    setValue(position);
}

void LeverSlider::setPlanned(std::optional<int> position)
{
    if (m_planned == position) return;
    m_planned = position;
    update();
}

void LeverSlider::drop()
{
    if (!isSliderDown()) return;
    m_isDropped = true;
    const QSignalBlocker quiet(this);
    setSliderDown(false);
}

bool LeverSlider::event(QEvent* event)
{
    // While a move is open, undo means this move, not the step before it.
    if (event->type() == QEvent::ShortcutOverride && m_planned && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QSlider::event(event);
}

void LeverSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_planned) return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = option.sliderValue = *m_planned;
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::DotLine));
    painter.drawLine(handle.center().x(), rect().top(), handle.center().x(), rect().bottom());
}

void LeverSlider::mousePressEvent(QMouseEvent* event)
{
    m_isDropped = false;
    QSlider::mousePressEvent(event);
}

void LeverSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDropped) QSlider::mouseMoveEvent(event);
}

void LeverSlider::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasDropped = m_isDropped;
    QSlider::mouseReleaseEvent(event);
    m_isDropped = false;
    if (!wasDropped) emit kept();
}

void LeverSlider::keyPressEvent(QKeyEvent* event)
{
    if (m_planned && (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Undo))) emit takenBack();
    else if (m_planned && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) emit kept();
    else QSlider::keyPressEvent(event);
}

void LeverSlider::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    if (!isSliderDown()) emit kept();
}

void LeverSlider::wheelEvent(QWheelEvent* event)
{
    // Scrolling past a lever must not move it.
    if (hasFocus()) QSlider::wheelEvent(event);
    else event->ignore();
}

}  // namespace headroom

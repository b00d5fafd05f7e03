// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterparties/graph_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>

#include "graph/graph_sentences.h"
#include "text/core_text.h"

namespace headroom {

GraphNodeBox::GraphNodeBox(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

void GraphNodeBox::setBox(const GraphBox& box, const GraphContents& contents)
{
    m_box = box;
    setGeometry(box.box.toRect());
    const QString name = textOf(nodeName(contents.graph, box.node)), texts = nodeTexts(contents, box.node).join(QLatin1Char('\n'));
    setAccessibleName(name);
    setAccessibleDescription(texts);
    setToolTip(toolTipOf(name + QLatin1Char('\n') + texts));
    update();
}

void GraphNodeBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, m_box, QRectF(rect()), chartColours(palette()), font());
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
}

void GraphNodeBox::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) emit left(key);
    else QWidget::keyPressEvent(event);
}

void GraphNodeBox::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    emit attention();
}

void GraphNodeBox::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    emit attention();
}

void GraphNodeBox::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    emit attention();
}

void GraphNodeBox::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    emit attention();
}

GraphView::GraphView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GraphView::setContents(GraphContents contents)
{
    m_contents = std::move(contents);
    setAccessibleName(m_contents.title);
    setAccessibleDescription(m_contents.graph.edges.empty() ? m_contents.none : QString());
    const QSize size = least(0);
    setMinimumSize(size);
    place();
    updateGeometry();
}

MarkedNode GraphView::marked() const
{
    for (const GraphNodeBox* box : m_boxes)
        if (box->underMouse()) return box->node();
    for (const GraphNodeBox* box : m_boxes)
        if (box->hasFocus()) return box->node();
    return std::nullopt;
}

QSize GraphView::least(int width) const
{
    const GraphLayout layout = layOut(m_contents.graph, font(), width);
    if (layout.boxes.empty()) return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
    const double legend = paintGraphLegend(nullptr, m_contents, {}, layout.size.width() - 16, chartColours(palette()), font());
    return QSizeF(layout.size.width(), std::ceil(layout.size.height() + legend + 6)).toSize();
}

QSize GraphView::sizeHint() const { return least(0).expandedTo({fontMetrics().averageCharWidth() * 110, 0}); }

int GraphView::heightForWidth(int width) const { return least(width).height(); }

void GraphView::place()
{
    m_layout = layOut(m_contents.graph, font(), width());
    // Boxes that stay keep the focus that they have.
    while (m_boxes.size() > m_layout.boxes.size()) {
        delete m_boxes.back();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < m_layout.boxes.size()) {
        auto* box = new GraphNodeBox(this);
        connect(box, &GraphNodeBox::attention, this, qOverload<>(&QWidget::update));
        connect(box, &GraphNodeBox::left, this, [this, box](Qt::Key key) { go(box, key); });
        box->show();
        m_boxes.push_back(box);
    }
    for (std::size_t at = 0; at < m_boxes.size(); ++at) m_boxes[at]->setBox(m_layout.boxes[at], m_contents);
    update();
}

void GraphView::go(const GraphNodeBox* from, Qt::Key key)
{
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    GraphNodeBox* next = nullptr;
    double nearest = std::numeric_limits<double>::infinity();
    for (GraphNodeBox* box : m_boxes) {
        const QPointF way = QRectF(box->geometry()).center() - QRectF(from->geometry()).center();
        const double along = sign * (isAcross ? way.x() : way.y()), aside = std::abs(isAcross ? way.y() : way.x());
        // Columns are walked up and down; across, the column that is next comes before the row that is near.
        const bool isThere = isAcross ? along > from->width() / 2.0 : along > 0 && aside < from->width() / 2.0;
        const double distance = isAcross ? along * 1000 + aside : along;
        if (!isThere || distance >= nearest) continue;
        nearest = distance;
        next = box;
    }
    if (next) next->setFocus(Qt::OtherFocusReason);
}

void GraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ChartColours colours = chartColours(palette());
    painter.fillRect(rect(), colours.background);
    if (m_layout.boxes.empty()) {
        painter.setPen(colours.faded);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_contents.none);
        return;
    }
    paintLines(painter, m_contents, m_layout, colours, font(), marked());
    paintGraphLegend(&painter, m_contents, QPointF(8, m_layout.size.height()), width() - 16, colours, font());
}

void GraphView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void GraphView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) place();
}

bool GraphView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto line = m_layout.lineAt(help->pos());
    if (line) QToolTip::showText(help->globalPos(), toolTipOf(edgeText(m_contents, m_layout.lines[*line].edge)), this);
    else QToolTip::hideText();
    return true;
}

}  // namespace headroom

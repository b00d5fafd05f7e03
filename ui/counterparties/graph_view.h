// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "counterparties/graph_paint.h"

namespace headroom {

/// One counterparty in the picture: a control of its own, so that Tab and screen readers find it.
class GraphNodeBox : public QWidget
{
    Q_OBJECT

public:
    explicit GraphNodeBox(QWidget* parent);

    void setBox(const GraphBox& box, const GraphContents& contents);
    std::size_t node() const { return m_box.node; }

signals:
    /// Pointer or keyboard came to it, or left it.
    void attention();
    /// An arrow key asks for the neighbour in this direction.
    void left(Qt::Key key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    GraphBox m_box;
};

/// The drawn graph on screen (GraphLayout says how it stands), its legend below it. A node with the focus or under the
/// pointer makes its lines stand out; a line under the pointer says in words what it is.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);

    void setContents(GraphContents contents);
    const GraphContents& contents() const { return m_contents; }
    const GraphLayout& layoutShown() const { return m_layout; }
    const std::vector<GraphNodeBox*>& boxes() const { return m_boxes; }
    MarkedNode marked() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void go(const GraphNodeBox* from, Qt::Key key);
    QSize least(int width) const;

    GraphContents m_contents;
    GraphLayout m_layout;
    std::vector<GraphNodeBox*> m_boxes;
};

}  // namespace headroom

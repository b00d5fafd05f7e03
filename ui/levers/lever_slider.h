// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <optional>

namespace headroom {

/// A slider whose move is a question until it is answered: keep it (let go, Enter, leave) or take it back (Esc). Says
/// what the hand does; what follows from it is the lever's.
class LeverSlider : public QSlider
{
    Q_OBJECT

public:
    explicit LeverSlider(QWidget* parent = nullptr);

    /// Moves the handle without anybody having moved it.
    void place(int position);

    /// While a move is open: where the plan has the lever.
    void setPlanned(std::optional<int> position);

    /// The hand lets go of the handle, and holds it no more however far it moves.
    void drop();

signals:
    /// The hand moved it.
    void moved(int position);
    void kept();
    void takenBack();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    std::optional<int> m_planned;
    bool m_isDropped = false;
};

}  // namespace headroom

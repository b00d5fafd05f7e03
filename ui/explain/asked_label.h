// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "explain/asking.h"

namespace headroom {

/// A figure that stands on its own in a page, as words that can be chosen by a click or by Tab.
class AskedLabel : public QLabel, public ShowsFigures
{
    Q_OBJECT

public:
    explicit AskedLabel(QWidget* parent = nullptr);

    void setFigure(const CellFigure& figure) { m_figure = figure; }
    std::optional<Asked> chosenFigure() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    CellFigure m_figure;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include "explain/asking.h"
#include "headline/card_contents.h"

namespace headroom {

/// One headline figure with what stands beside it. Reads as one sentence to a screen reader, and takes the focus so that
/// the keyboard reaches it; from there the arrows go through its lines, each a figure that can be asked.
class HeadlineCard : public QFrame, public ShowsFigures
{
    Q_OBJECT

public:
    explicit HeadlineCard(QWidget* parent = nullptr);
    void setContents(const CardContents& contents);

    /// The width at which nothing of its title and figure is cut.
    int wantedWidth() const;

    /// Whether the lines under the figure are there; they stay in its description.
    void setLinesShown(bool areShown);

    std::optional<Asked> chosenFigure() const override;

    /// What of the card takes the keyboard for a line; nothing where it has no such line.
    QWidget* linePart(std::size_t line) const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };
    QLabel* makeLabel(double points, bool isBold, QLabel* label = nullptr);
    void colour();
    void choose(int line);
    bool hasLine(int line) const;

    CardContents m_contents;
    QLabel* m_title = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_was = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_warning = nullptr;  ///< made last: colours may change before
    QGridLayout* m_grid;
    bool m_areLinesShown = true;
    int m_chosen = -1;  ///< the line that had the keyboard last; -1: the figure of the card
    std::vector<Line> m_lines;
    std::vector<int> m_columns;  // that the name of a line takes
};

}  // namespace headroom

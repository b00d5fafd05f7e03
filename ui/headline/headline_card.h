// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include "headline/card_contents.h"

namespace headroom {

/// One headline figure with what stands beside it. Reads as one sentence to a screen reader, and takes the focus so that
/// the keyboard reaches it.
class HeadlineCard : public QFrame
{
    Q_OBJECT

public:
    explicit HeadlineCard(QWidget* parent = nullptr);
    void setContents(const CardContents& contents);

    /// The width at which nothing of its title and figure is cut.
    int wantedWidth() const;

    /// Whether the lines under the figure are there; they stay in its description.
    void setLinesShown(bool areShown);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Line {
        QLabel* name;
        QLabel* value;
    };
    QLabel* makeLabel(double points, bool isBold, QLabel* label = nullptr);
    void colour();

    CardContents m_contents;
    QLabel* m_title = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_was = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_warning = nullptr;  ///< made last: colours may change before
    QGridLayout* m_grid;
    bool m_areLinesShown = true;
    std::vector<Line> m_lines;
    std::vector<int> m_columns;  // that the name of a line takes
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "explain/line_model.h"

namespace headroom {

/// Lines of an answer as links: a click or Enter goes where a line leads. As high as its lines, so that an answer scrolls as a
/// whole.
class LineList : public QListView
{
    Q_OBJECT

public:
    explicit LineList(const QString& name, QWidget* parent = nullptr);

    void setLines(std::vector<AnswerLine> lines);
    LineModel& lines() { return *m_model; }
    /// Where the current line leads.
    std::optional<Asked> current() const { return m_model->leadsTo(currentIndex()); }

    /// Gives the list the keyboard, on its first line where none is current. False where it has no lines.
    bool enter();

signals:
    void followed(const headroom::Asked& asked);
    /// A line got the keyboard: where it is within the list.
    void currentMoved(const QRect& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void follow(const QModelIndex& index);
    void fitHeight();

    LineModel* m_model;
};

}  // namespace headroom

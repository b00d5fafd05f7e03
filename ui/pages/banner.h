// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <map>

#include "document/notice.h"

class QPushButton;

namespace headroom {

/// A sentence that must be seen, across the page, with what can be done about it as buttons; there only while there is
/// something to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows the notice; an empty one takes the banner away.
    void say(const Notice& notice);
    QString text() const { return m_text->text(); }

    enum class Act { SaveElsewhere, OpenThere, ShowHistory, Recover, Dismiss };
    QPushButton* button(Act act) const { return m_buttons.at(act); }

signals:
    void asked(headroom::Banner::Act act);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    std::map<Act, QPushButton*> m_buttons;
};

}  // namespace headroom

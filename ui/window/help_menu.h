// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace headroom {

/// The Help menu: the keys, and what the program is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget* window);

private:
    void showKeys();
    void about();

    QWidget* m_window;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

#include "window/methodology_window.h"

namespace headroom {

/// The Help menu: how figures are computed, the keys, and what the program is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget* window);

private:
    void showMethodology();
    void showKeys();
    void about();

    QWidget* m_window;
    QPointer<MethodologyWindow> m_methodology;
};

}  // namespace headroom

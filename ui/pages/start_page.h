// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "pages/banner.h"

class QAction;

namespace headroom {

/// What the window shows without a plan: what the program is for, how to open a plan, and why the last one could not be.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// Offers the actions as buttons.
    explicit StartPage(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// The sentence to say, or nothing.
    void setProblem(const QString& sentence);

private:
    Banner* m_problem;
};

}  // namespace headroom

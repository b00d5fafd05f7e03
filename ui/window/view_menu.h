// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>

#include "pages/overview_page.h"

namespace headroom {

/// The View menu: periods, charts or tables, panels beside the page, colours. What is chosen is kept in the settings of
/// the user.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    ViewMenu(OverviewPage* overview, const QList<QDockWidget*>& panels, QWidget* parent);

private:
    QAction* add(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void addPeriods(OverviewPage* overview);
    void addThemes();
};

}  // namespace headroom

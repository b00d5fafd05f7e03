// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <map>

#include "pages/overview_page.h"

namespace headroom {

/// The View menu: periods, charts or tables, panels beside the page, colours. What is chosen is kept in the settings of
/// the user.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// A panel beside the page, and the key that brings it to the front or puts it away.
    struct Panel {
        QDockWidget* dock;
        QKeySequence keys;
    };
    ViewMenu(OverviewPage* overview, const std::vector<Panel>& panels, QMenu* why, QWidget* parent);

    /// Brings the panel to the front, or puts it away.
    QAction* actionOf(const QDockWidget* panel) const { return m_panels.at(panel); }

private:
    QAction* add(const QString& text, const QKeySequence& keys, const std::function<void()>& run);
    void addPeriods(OverviewPage* overview);
    void addPanel(const Panel& panel);
    void addThemes();

    std::map<const QDockWidget*, QAction*> m_panels;
};

}  // namespace headroom

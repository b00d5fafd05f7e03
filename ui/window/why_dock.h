// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QMenu>
#include <QPointer>

#include "explain/asking.h"
#include "explain/why_panel.h"

namespace headroom {

/// The panel Why beside the pages: comes to the front when something in the window is asked, and gives the keyboard back where it
/// came from. Its menu has the keys.
class WhyDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Hears what is chosen and asked in this window.
    explicit WhyDock(QWidget* window);

    /// The document is not owned. `past`: whose figures these are, where they are those of an earlier point of the history.
    void setDocument(PlanDocument* document, const QString& past);
    /// Another plan: what was asked of the one before means nothing here.
    void forget() { m_panel->forget(); }

    WhyPanel& panel() { return *m_panel; }
    QMenu* menu() { return m_menu; }

signals:
    /// The input is where somebody wants to go on.
    void revealAsked(const headroom::Place& place);

private:
    void bringToFront();
    void trace(WhyPanel::Trace trace);
    void makeMenu();

    QWidget* m_window;
    Asking* m_asking;
    WhyPanel* m_panel;
    QMenu* m_menu;
    QPointer<QWidget> m_cameFrom;  ///< had the keyboard before the panel
};

}  // namespace headroom

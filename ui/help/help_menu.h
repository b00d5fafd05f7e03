// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>
#include <functional>

#include "document/plan_document.h"
#include "help/help_topic.h"
#include "help/help_window.h"
#include "window/shipped.h"

namespace headroom {

/// The Help menu: the guide and F1 on whatever has the keyboard, the methodology, the keys, and what the program is.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    /// `page` says on which page of the desk the window is, by its key in the outline.
    HelpMenu(const Shipped& shipped, std::function<QString()> page, QWidget* window);

    /// The plan whose currency, dates and formulas the reference speaks of.
    void setDocument(PlanDocument* document) { m_document = document; }

    /// Opens the help at a page; the one that is open comes to the front.
    void open(const QString& address);
    /// What F1 does: the page of the input or the figure that has the keyboard, else the chapter on this page of the desk.
    void openHere();
    HelpWindow* helpWindow() const { return m_help; }

private:
    HelpBook book() const;
    void about();

    QWidget* m_window;
    Shipped m_shipped;
    std::function<QString()> m_page;
    QPointer<PlanDocument> m_document;
    QPointer<HelpWindow> m_help;
};

}  // namespace headroom

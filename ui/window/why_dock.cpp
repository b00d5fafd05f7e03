// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/why_dock.h"

namespace headroom {

WhyDock::WhyDock(QWidget* window) : QDockWidget(tr("Why")), m_window(window), m_asking(new Asking(window)), m_panel(new WhyPanel), m_menu(new QMenu(tr("&Why this figure"), window))
{
    setObjectName(QStringLiteral("why"));
    setWidget(m_panel);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    makeMenu();
    // In sight is more than shown: behind Levers it is a tab that nobody sees.
    connect(this, &QDockWidget::visibilityChanged, m_panel, &WhyPanel::setInSight);
    connect(m_asking, &Asking::chosen, m_panel, &WhyPanel::follow);
    connect(m_asking, &Asking::asked, m_panel, &WhyPanel::ask);
    connect(m_panel, &WhyPanel::openAsked, this, &WhyDock::bringToFront);
    connect(m_panel, &WhyPanel::revealAsked, this, &WhyDock::revealAsked);
    connect(m_panel, &WhyPanel::left, this, [this] {
        if (m_cameFrom && m_cameFrom->isVisible()) m_cameFrom->setFocus(Qt::OtherFocusReason);
    });
}

void WhyDock::makeMenu()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = m_menu->addAction(text, this, run);
        action->setShortcut(keys);
        action->setEnabled(false);
        return action;
    };
    QAction* inputs = add(tr("Trace &inputs"), Qt::CTRL | Qt::Key_BracketLeft, [this] { trace(WhyPanel::Trace::Inputs); });
    QAction* uses = add(tr("Trace &uses"), Qt::CTRL | Qt::Key_BracketRight, [this] { trace(WhyPanel::Trace::Uses); });
    m_menu->addSeparator();
    QAction* back = add(tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { m_panel->back(); });
    QAction* forward = add(tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { m_panel->forward(); });
    connect(m_panel, &WhyPanel::trailChanged, this, [this, inputs, uses, back, forward] {
        for (QAction* action : {inputs, uses}) action->setEnabled(m_panel->hasPlan());
        back->setEnabled(m_panel->canGoBack());
        forward->setEnabled(m_panel->canGoForward());
    });
}

void WhyDock::setDocument(PlanDocument* document, const QString& past) { m_panel->setDocument(document, past); }

void WhyDock::bringToFront()
{
    show();
    raise();
    // What the system says of the tab may come later than the question.
    m_panel->setInSight(true);
}

void WhyDock::trace(WhyPanel::Trace trace)
{
    QWidget* focus = m_window->focusWidget();
    if (focus && m_panel->isAncestorOf(focus)) return m_panel->trace(trace);
    m_cameFrom = focus;
    if (const auto asked = chosenIn(focus)) m_asking->ask(*asked);
    else bringToFront();
    m_panel->trace(trace);
}

}  // namespace headroom

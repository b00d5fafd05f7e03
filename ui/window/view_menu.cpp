// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/view_menu.h"

#include <QSettings>

#include "palette/theme.h"

namespace headroom {

ViewMenu::ViewMenu(OverviewPage* overview, const std::vector<Panel>& panels, QMenu* why, QWidget* parent) : QMenu(tr("&View"), parent)
{
    addPeriods(overview);
    addSeparator();
    add(tr("&Charts"), QKeySequence(Qt::CTRL | Qt::Key_G), [overview] { overview->show(ChartCard::Face::Chart); });
    add(tr("&Tables"), QKeySequence(Qt::CTRL | Qt::Key_T), [overview] { overview->show(ChartCard::Face::Table); });
    addSeparator();
    for (const Panel& panel : panels) addPanel(panel);
    addMenu(why);
    addSeparator();
    addThemes();
}

QAction* ViewMenu::add(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = addAction(text);
    action->setShortcut(keys);
    if (run) connect(action, &QAction::triggered, this, run);
    return action;
}

void ViewMenu::addPeriods(OverviewPage* overview)
{
    auto* periods = new QActionGroup(this);
    const QStringList names{tr("By &month"), tr("By &quarter"), tr("By &year")};
    for (int at = 0; at < names.size(); ++at) {
        QAction* action = add(names[at], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + at)), [overview, at] { overview->choose(static_cast<Period>(at)); });
        action->setCheckable(true);
        action->setChecked(at == static_cast<int>(overview->period()));
        periods->addAction(action);
    }
    connect(overview, &OverviewPage::periodChosen, this, [periods](int chosen) { periods->actions().at(chosen)->setChecked(true); });
}

void ViewMenu::addPanel(const Panel& panel)
{
    // A panel may be a tab behind another: then its key brings it to the front.
    QAction* action = add(panel.dock->windowTitle(), panel.keys, {});
    action->setCheckable(true);
    m_panels[panel.dock] = action;
    connect(panel.dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
    connect(action, &QAction::triggered, panel.dock, [dock = panel.dock](bool isWanted) {
        dock->setVisible(isWanted);
        if (isWanted) dock->raise();
    });
}

void ViewMenu::addThemes()
{
    const QString key = QStringLiteral("theme");
    const int kept = qBound(0, QSettings().value(key, 0).toInt(), 2);
    if (kept != 0) applyTheme(static_cast<Theme>(kept));
    auto* themes = new QActionGroup(this);
    const QStringList names{tr("&System colours"), tr("&Light"), tr("&Dark")};
    for (int at = 0; at < names.size(); ++at) {
        QAction* action = add(names[at], {}, [at, key] {
            applyTheme(static_cast<Theme>(at));
            QSettings().setValue(key, at);
        });
        action->setCheckable(true);
        action->setChecked(at == kept);
        themes->addAction(action);
    }
}

}  // namespace headroom

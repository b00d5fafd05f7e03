// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_menu.h"

#include <QApplication>
#include <QMessageBox>

#include "exchange/plan_json.h"

namespace headroom {

HelpMenu::HelpMenu(const Shipped& shipped, std::function<QString()> page, QWidget* window) : QMenu(tr("&Help"), window), m_window(window), m_shipped(shipped), m_page(std::move(page))
{
    const auto add = [this](const QString& text, auto run) {
        QAction* action = addAction(text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("&Help on this"), [this] { openHere(); })->setShortcut(QKeySequence(Qt::Key_F1));
    add(tr("&Guide"), [this] { open(QStringLiteral("guide/01-five-minutes")); });
    add(tr("&Inputs"), [this] { open(QStringLiteral("inputs")); });
    add(tr("&Figures"), [this] { open(QStringLiteral("figures")); });
    add(tr("&Methodology"), [this] { open(QStringLiteral("methodology/01-conventions")); });
    add(tr("Glossar&y"), [this] { open(QStringLiteral("glossary")); });
    add(tr("&Keys and entries"), [this] { open(QStringLiteral("keys")); });
    add(tr("Files and f&ormats"), [this] { open(QStringLiteral("formats/exports")); });
    addSeparator();
    add(tr("&About Headroom"), [this] { about(); });
    connect(new HelpDesk(window), &HelpDesk::asked, this, &HelpMenu::open);
}

HelpBook HelpMenu::book() const
{
    // Formulas of the plan that is open, and of the examples: between them they have nearly every branch of the model.
    FormulaUses uses;
    for (const NamedExample& example : m_shipped.examples)
        if (const auto plan = fromJson(example.json)) uses.add(*plan);
    if (m_document) uses.add(m_document->plan());
    return HelpBook(uses, m_document ? m_document->plan() : Plan<>{});
}

void HelpMenu::open(const QString& address)
{
    // One window, read beside the plan: asked for again it comes to the front.
    if (!m_help) {
        m_help = new HelpWindow(book(), m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->go(address);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpMenu::openHere()
{
    const QString topic = topicIn(m_window->focusWidget());
    open(topic.isEmpty() ? guideOf(m_page()) : topic);
}

void HelpMenu::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Headroom"),
                                tr("<h3>Headroom %1</h3><p>GPU capacity plans: what they cost, what they waste, and whether their contracts cover them.</p>"
                                   "<p>Free software under the GNU General Public License, version 3 or later. Without any warranty.</p>")
                                    .arg(QApplication::applicationVersion().toHtmlEscaped()),
                                QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace headroom

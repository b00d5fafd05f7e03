// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_page.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QPushButton>

#include "palette/icon.h"

namespace headroom {

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_problem(new Banner), m_buttons(new QHBoxLayout)
{
    auto* picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(72, 72));
    auto* name = new QLabel(tr("Headroom"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    name->setFont(large);
    auto* purpose = new QLabel(tr("Whether a GPU build-out is covered by its contracts, what it wastes, and what breaks it, before you sign."));
    purpose->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(purpose);
    auto* head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_buttons->setSpacing(8);

    auto* middle = new QWidget;
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(14);
    column->addWidget(m_problem);
    column->addLayout(head);
    column->addLayout(m_buttons);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(24);
    for (QVBoxLayout** list : {&m_examples, &m_recent}) {
        auto* side = new QVBoxLayout;
        *list = addList(side, list == &m_examples ? tr("Begin with an example") : tr("Go on with"));
        side->addStretch(1);
        lists->addLayout(side, 1);
    }
    column->addLayout(lists);

    auto* all = new QHBoxLayout;
    all->addStretch(1);
    all->addWidget(middle, 8);
    all->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(all);
    page->addStretch(3);
}

QVBoxLayout* StartPage::addList(QVBoxLayout* column, const QString& title)
{
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* box = new QWidget;
    auto* list = new QVBoxLayout(box);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    list->addWidget(heading);
    column->addWidget(box);
    return list;
}

void StartPage::fill(QVBoxLayout* list, const QList<QAction*>& actions)
{
    while (list->count() > 1) {
        QLayoutItem* item = list->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    list->parentWidget()->setVisible(!actions.isEmpty());
    for (QAction* action : actions) {
        auto* button = new QCommandLinkButton(action->text(), action->toolTip() == action->text() ? QString() : action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setIcon(themedIcon(QStringLiteral("open")));
        connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
        list->addWidget(button);
    }
}

void StartPage::setBeginnings(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void StartPage::setExamples(const QList<QAction*>& actions) { fill(m_examples, actions); }

void StartPage::setRecent(const QList<QAction*>& actions) { fill(m_recent, actions); }


}  // namespace headroom

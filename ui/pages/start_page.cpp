// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_page.h"

#include <QAction>
#include <QPushButton>

namespace headroom {

StartPage::StartPage(const QList<QAction*>& actions, QWidget* parent) : QWidget(parent), m_problem(new Banner)
{
    auto* name = new QLabel(tr("Headroom"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    name->setFont(large);
    auto* purpose = new QLabel(tr("Whether a GPU build-out is covered by its contracts, what it wastes, and what breaks it, before you sign."));
    purpose->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QAction* action : actions) {
        auto* button = new QPushButton(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);

    auto* middle = new QWidget;
    middle->setFixedWidth(780);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(14);
    column->addWidget(m_problem);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addLayout(buttons);

    auto* all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addWidget(middle, 0, Qt::AlignHCenter);
    all->addStretch(3);
}

void StartPage::setProblem(const QString& sentence) { m_problem->say(sentence); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choice_buttons.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace headroom {

ChoiceButtons::ChoiceButtons(const QString& name, const QStringList& choices, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int at = 0; at < choices.size(); ++at) {
        auto* button = new QPushButton(choices[at]);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(name, choices[at]));
        m_group->addButton(button, at);
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen) emit chosenChanged(id);
    });
}

void ChoiceButtons::choose(int choice)
{
    if (QAbstractButton* button = m_group->button(choice)) button->setChecked(true);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choice_buttons.h"

#include <QEvent>
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
        // No wider than its word: titles need the room more.
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(choices[at]) + 2 * button->fontMetrics().height());
        m_group->addButton(button, at);
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    colour();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (!isChosen) return;
        colour();
        emit chosenChanged(id);
    });
}

void ChoiceButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

void ChoiceButtons::colour()
{
    // A pressed button is hardly darker than the others in the dark theme.
    QPalette chosen = palette();
    chosen.setColor(QPalette::Button, palette().color(QPalette::Highlight));
    chosen.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
    for (QAbstractButton* button : m_group->buttons()) button->setPalette(button->isChecked() ? chosen : palette());
}

void ChoiceButtons::choose(int choice)
{
    if (QAbstractButton* button = m_group->button(choice)) button->setChecked(true);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/banner.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <array>

#include "palette/series_style.h"

namespace headroom {

namespace {

bool offers(Remedy remedy, Banner::Act act)
{
    switch (act) {
    case Banner::Act::SaveElsewhere: return remedy == Remedy::SaveElsewhere || remedy == Remedy::SaveOrOpen || remedy == Remedy::SaveOrDismiss;
    case Banner::Act::OpenThere: return remedy == Remedy::SaveOrOpen;
    case Banner::Act::ShowHistory: return remedy == Remedy::ShowHistory;
    case Banner::Act::Recover: return remedy == Remedy::Recover;
    case Banner::Act::Dismiss: return remedy == Remedy::Dismiss || remedy == Remedy::ShowHistory || remedy == Remedy::SaveOrDismiss || remedy == Remedy::Recover;
    }
    return false;
}

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A long sentence takes lines, not width from the panels beside the page.
    QSizePolicy policy = m_text->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_text->setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_text, 1);
    const std::array<std::pair<Act, QString>, 5> acts{{{Act::SaveElsewhere, tr("Save &elsewhere…")}, {Act::OpenThere, tr("&Open what is there")}, {Act::ShowHistory, tr("Show the &history")}, {Act::Recover, tr("&Recover what can be read…")}, {Act::Dismiss, tr("Dis&miss")}}};
    for (const auto& [act, text] : acts) {
        auto* button = new QPushButton(text);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, act = act] { emit asked(act); });
        m_buttons[act] = button;
    }
    hide();
}

void Banner::say(const Notice& notice)
{
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    setAccessibleName(notice.text);
    for (const auto& [act, button] : m_buttons) button->setVisible(offers(notice.remedy, act));
    setVisible(!notice.text.isEmpty());
}

void Banner::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    QColor tint = warningColour();
    painter.fillRect(QRect(0, 0, 5, height()), tint);
    tint.setAlphaF(0.14F);
    painter.fillRect(rect(), tint);
    painter.end();
    QFrame::paintEvent(event);
}

}  // namespace headroom

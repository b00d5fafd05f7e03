// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline/headline_strip.h"

#include <QHBoxLayout>

namespace headroom {

HeadlineStrip::HeadlineStrip(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Headline figures"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 0);
    row->setSpacing(8);
}

void HeadlineStrip::setStatement(const Statement& statement, const Statement* base, Beside beside)
{
    const auto contents = headlineCards(statement, base, beside);
    while (m_cards.size() < contents.size()) {
        m_cards.push_back(new HeadlineCard);
        layout()->addWidget(m_cards.back());
        m_cards.back()->setLinesShown(m_detail == Detail::Full);
    }
    for (std::size_t at = 0; at < contents.size(); ++at) {
        m_cards[at]->setContents(contents[at]);
        // In proportion to what each wants; while a lever moves, cards keep the width that they have.
        if (!base || beside == Beside::BasePlan) static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_cards[at], m_cards[at]->wantedWidth());
    }
}

void HeadlineStrip::setDetail(Detail detail)
{
    m_detail = detail;
    for (HeadlineCard* card : m_cards) card->setLinesShown(detail == Detail::Full);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "headline/headline_card.h"
#include "risk/risk_readings.h"

namespace headroom {

/// The questions of every plan as cards: how late demand may be, and how far market prices or all prices may fall. "…" while they are read.
class FoundingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FoundingPanel(const RiskReadings& readings, QWidget* parent = nullptr);

    HeadlineCard& card(std::size_t at) { return *m_cards[at]; }

private:
    void refresh();

    const RiskReadings& m_readings;
    std::vector<HeadlineCard*> m_cards;
};

}  // namespace headroom

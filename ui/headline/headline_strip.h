// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "headline/headline_card.h"

namespace headroom {

/// The headline figures of a plan, always in sight above everything else.
class HeadlineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineStrip(QWidget* parent = nullptr);

    /// With a base, each card says what its figure is in the plan.
    void setStatement(const Statement& statement, const Statement* base = nullptr, Beside beside = Beside::Before);

    /// How much a card shows: the figure alone, or what stands beside it too.
    enum class Detail { Figure, Full };
    void setDetail(Detail detail);

private:
    Detail m_detail = Detail::Full;
    std::vector<HeadlineCard*> m_cards;
};

}  // namespace headroom

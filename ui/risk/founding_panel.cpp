// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/founding_panel.h"

#include <QHBoxLayout>

#include "text/core_text.h"

namespace headroom {

FoundingPanel::FoundingPanel(const RiskReadings& readings, QWidget* parent) : QWidget(parent), m_readings(readings)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int at = 0; at < 3; ++at) {
        m_cards.push_back(new HeadlineCard);
        row->addWidget(m_cards.back(), 1);
    }
    connect(&readings, &RiskReadings::foundingChanged, this, &FoundingPanel::refresh);
    refresh();
}

void FoundingPanel::refresh()
{
    const QStringList titles{tr("Demand may be late by"), tr("Market prices: NPV is 0 at"), tr("All prices: NPV is 0 at")};
    const auto& figures = m_readings.founding();
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        CardContents card{.title = titles[static_cast<qsizetype>(at)], .help = {}, .value = {}, .reason = {}, .was = {}, .warning = {}, .lines = {}};
        const bool isKnown = !m_readings.isStale() && at < figures.size() && m_readings.document();
        if (isKnown) {
            const HeadlineFigure& figure = figures[at];
            const Statement& statement = m_readings.document()->statement();
            card.help = translated(figure.label);
            card.figure = CellFigure::beside(figure.key);
            (figure.value ? card.value : card.reason) = figureText(figure, statement);
            card.lines.push_back({translated(figure.label), {}, translated(figure.label)});
            if (figure.month) card.lines.push_back({tr("Lowest coverage then in"), monthText(statement, *figure.month), {}});
        } else {
            card.value = QStringLiteral("\u2026");
            card.help = tr("Being read again after an edit.");
        }
        m_cards[at]->setContents(card);
    }
}

}  // namespace headroom

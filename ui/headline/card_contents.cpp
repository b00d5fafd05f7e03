// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline/card_contents.h"

#include <QCoreApplication>

#include "figures/families.h"
#include "figures/format.h"
#include "model/headline.h"
#include "model/reading.h"
#include "plan/contract_check.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::HeadlineStrip", text); }

HeadlineFigure figureOf(const Statement& statement, Figure figure)
{
    const auto found = headlineOf(statement, info(figure).key);
    HR_REQUIRE(found.has_value());
    return *found;
}

bool isMoney(const HeadlineFigure& figure) { return figure.value && info(figure.unit).moneyPower == 1; }

CardContents card(const Statement& statement, const QString& title, Figure figure)
{
    const HeadlineFigure shown = figureOf(statement, figure);
    const QString text = figureText(shown, statement);
    return {.title = title, .help = translated(shown.label), .value = shown.value ? text : QString(), .reason = shown.value ? QString() : text, .was = {}, .warning = {}, .lines = {}, .figure = CellFigure::constant(figure), .isMoney = isMoney(shown)};
}

/// A line whose figure does not exist is left out where the card itself says why.
void addLine(CardContents& card, const Statement& statement, const QString& name, Figure figure)
{
    const HeadlineFigure shown = figureOf(statement, figure);
    if (!shown.value && !card.reason.isEmpty()) return;
    // Under an amount of money, amounts need no currency of their own: the names need the room.
    const QString text = card.isMoney && isMoney(shown) ? textOf(formatFigure(*shown.value, shown.unit, {})) : figureText(shown, statement);
    card.lines.push_back({name, text, translated(shown.label), CellFigure::constant(figure)});
}

CardContents capexCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Capex"), Figure::TotalCapex);
    addLine(result, statement, tr("Before month 0"), Figure::CapexBefore);
    addLine(result, statement, tr("After the horizon"), Figure::CapexAfter);
    addLine(result, statement, tr("Peak debt"), Figure::PeakDebt);
    return result;
}

CardContents wasteCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Waste at price"), Figure::TotalWaste);
    addLine(result, statement, tr("Recoverable"), Figure::TotalRecoverable);
    addLine(result, statement, tr("Borne by us"), Figure::TotalWasteOurs);
    addLine(result, statement, tr("Borne by customers"), Figure::TotalWasteCustomers);
    return result;
}

CardContents utilizationCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Final utilization"), Figure::FinalAchieved);
    addLine(result, statement, tr("Target"), Figure::FinalTarget);
    addLine(result, statement, tr("Ceiling"), Figure::FinalCeiling);
    addLine(result, statement, tr("Effective, all months"), Figure::MeanEffective);
    const auto cause = ceilingCause(statement);
    if (cause && targetAboveCeiling(statement) > 0) {
        const QString named = *cause == Cause::Unscheduled ? tr("the scheduling limit") : midSentence(translated(causeLabel(*cause)));
        result.warning = tr("Ceiling set by %1").arg(named);
    }
    return result;
}

CardContents coverageCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Revenue coverage"), Figure::LowestCoverage);
    const HeadlineFigure lowest = figureOf(statement, Figure::LowestCoverage);
    if (lowest.month) result.lines.push_back({tr("Lowest in"), monthText(statement, *lowest.month), translated(info(Figure::LowestCoverageAt).label), CellFigure::constant(Figure::LowestCoverageAt)});
    addLine(result, statement, tr("Largest shortfall"), Figure::LargestShortfall);
    addLine(result, statement, tr("Months below 1"), Figure::MonthsBelow);
    const auto holds = coverageHolds(statement);
    if (holds && !*holds) result.warning = tr("Below threshold %1").arg(textOf(formatFigure(statement.plan().settings.coverageThreshold, Unit::Ratio, {})));
    return result;
}

CardContents recallCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Cost of one recall"), Figure::RecallCost);
    addLine(result, statement, tr("At market price"), Figure::RecallCostAtMarket);
    addLine(result, statement, tr("Time of a recall"), Figure::RecallHours);
    return result;
}

CardContents customerCard(const Statement& statement)
{
    CardContents result = card(statement, tr("Largest customer"), Figure::LargestCustomer);
    if (const auto who = largestCustomer(statement)) result.lines.push_back({textOf(statement.plan().counterparties[*who].name), {}, tr("The customer with the largest contract revenue within the horizon"), CellFigure::months(Figure::CustomerRevenue, *who, 0, statement.horizon())});
    addLine(result, statement, tr("Of RPO, month 0"), Figure::LargestCustomerOfRpo);
    addLine(result, statement, tr("HHI"), Figure::CustomerConcentration);
    return result;
}

}  // namespace

std::vector<CardContents> headlineCards(const Statement& statement, const Statement* base, Beside beside)
{
    std::vector<CardContents> cards{capexCard(statement), wasteCard(statement), utilizationCard(statement), coverageCard(statement), recallCard(statement), customerCard(statement)};
    if (!base) return cards;
    const auto planned = headlineCards(*base);
    for (std::size_t at = 0; at < cards.size(); ++at) {
        const CardContents& plan = planned[at];
        if (plan.value == cards[at].value) cards[at].was = tr("as planned");
        else if (beside == Beside::BasePlan) cards[at].was = plan.value.isEmpty() ? tr("not in the base plan") : tr("base plan: %1").arg(plan.value);
        else cards[at].was = plan.value.isEmpty() ? tr("was not there") : tr("was %1").arg(plan.value);
    }
    return cards;
}

}  // namespace headroom

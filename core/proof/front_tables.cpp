// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/front_tables.h"

#include <fmt/format.h>

#include "figures/families.h"
#include "figures/format.h"
#include "model/headline.h"
#include "model/reading.h"
#include "plan/contract_check.h"
#include "plan/registry.h"

namespace headroom {

namespace {

struct Line {
    std::string_view name;
    Figure figure;
};

struct Card {
    Line title;
    std::vector<Line> lines;
};

const std::vector<Card>& cards()
{
    static const std::vector<Card> all{
        {{"Capex", Figure::TotalCapex}, {{"Before month 0", Figure::CapexBefore}, {"After the horizon", Figure::CapexAfter}, {"Peak debt", Figure::PeakDebt}}},
        {{"Waste at price", Figure::TotalWaste}, {{"Recoverable", Figure::TotalRecoverable}, {"Borne by us", Figure::TotalWasteOurs}, {"Borne by customers", Figure::TotalWasteCustomers}}},
        {{"Final utilization", Figure::FinalAchieved}, {{"Target", Figure::FinalTarget}, {"Ceiling", Figure::FinalCeiling}, {"Effective, all months", Figure::MeanEffective}}},
        {{"Revenue coverage", Figure::LowestCoverage}, {{"Largest shortfall", Figure::LargestShortfall}, {"Months below 1", Figure::MonthsBelow}}},
        {{"Cost of one recall", Figure::RecallCost}, {{"At market price", Figure::RecallCostAtMarket}, {"Time of a recall", Figure::RecallHours}}},
        {{"Largest customer", Figure::LargestCustomer}, {{"Of RPO, month 0", Figure::LargestCustomerOfRpo}, {"HHI", Figure::CustomerConcentration}}}};
    return all;
}

std::string madeText(const ReportedPlan& of)
{
    const std::string& time = of.frame.made;
    HR_REQUIRE(time.size() == std::string_view{"2026-01-31T23:59:59Z"}.size());
    return fmt::format("{}, {} {} UTC", of.frame.program, time.substr(0, 10), time.substr(11, 5));
}

std::string scenarioName(const ReportedPlan& of) { return of.scenario ? rowName(of.base.plan(), EntityKind::Scenario, of.scenario) : std::string{}; }

bool isMoney(const HeadlineFigure& figure) { return figure.value && info(figure.unit).moneyPower == 1; }

std::string warningText(const Statement& statement, Figure card)
{
    if (card == Figure::FinalAchieved) {
        const auto cause = ceilingCause(statement);
        if (!cause || targetAboveCeiling(statement) <= 0) return {};
        // In mid-sentence: with a small letter, but for a name in capitals.
        std::string label{causeLabel(*cause)};
        if (label.size() > 1 && !(label[1] >= 'A' && label[1] <= 'Z') && label[0] >= 'A' && label[0] <= 'Z') label[0] = static_cast<char>(label[0] - 'A' + 'a');
        return fmt::format("Ceiling set by {}", *cause == Cause::Unscheduled ? "the scheduling limit" : label);
    }
    const auto holds = card == Figure::LowestCoverage ? coverageHolds(statement) : std::nullopt;
    return holds && !*holds ? fmt::format("Below threshold {}", formatFigure(statement.plan().settings.coverageThreshold, Unit::Ratio, {})) : std::string{};
}

/// Lines of a card without a figure of their own.
void appendExtra(TextTable& table, const Statement& statement, const HeadlineFigure& card)
{
    if (card.figure == Figure::LowestCoverage && card.month)
        table.rows.push_back({.cells = {"Lowest in", toText(statement.structure().calendar.date(*card.month))}, .figures = {{}, CellFigure::constant(Figure::LowestCoverageAt)}});
    if (card.figure != Figure::LargestCustomer) return;
    if (const auto who = largestCustomer(statement)) table.rows.push_back({.cells = {statement.plan().counterparties[*who].name, {}}});
}

}  // namespace

std::string headlineText(const Statement& statement, const HeadlineFigure& figure, std::string_view currency)
{
    if (!figure.value) return said(figure.reason);
    if (figure.unit == Unit::Month) return toText(statement.structure().calendar.date(static_cast<int>(*figure.value)));
    return formatFigure(*figure.value, figure.unit, currency);
}

TextTable furnitureTable(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {.header = {}, .kind = ColumnKind::Words}, {.header = {}, .kind = ColumnKind::Words}, {.header = {}, .kind = ColumnKind::Words}}, .rows = {}};
    const std::string name = of.statement.plan().settings.name;
    for (std::size_t page = 1; page <= of.frame.pages; ++page)
        table.rows.push_back({.cells = {of.scenario ? fmt::format("{} \u2013 scenario {}", name, scenarioName(of)) : name, "Nominal amounts; coverage after tax", madeText(of), fmt::format("page {} of {}", page, of.frame.pages)}});
    return table;
}

TextTable aboutTable(const ReportedPlan& of)
{
    const auto& calendar = of.statement.structure().calendar;
    const auto& settings = of.statement.plan().settings;
    return sentenceTable({settings.name, of.scenario ? fmt::format("Scenario: {}. Figures and assumptions are those of the plan with its overrides.", scenarioName(of)) : std::string{},
                          fmt::format("Plan currency {}  \u00B7  horizon {} to {}, {}  \u00B7  fiscal years end in month {:02}", settings.currency, toText(calendar.date(0)), toText(calendar.date(of.statement.horizon() - 1)), formatFigure(settings.horizonMonths, Unit::Months, {}), settings.fiscalYearEnd),
                          "Made with " + madeText(of)});
}

TextTable cardTable(const ReportedPlan& of)
{
    const Statement& statement = of.statement;
    const std::string& currency = statement.plan().settings.currency;
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}}, .rows = {}};
    for (const Card& card : cards()) {
        const HeadlineFigure title = *headlineOf(statement, info(card.title.figure).key);
        table.rows.push_back({.cells = {std::string{card.title.name}, headlineText(statement, title, currency)}, .figures = {{}, CellFigure::constant(card.title.figure)}});
        table.rows.push_back({.cells = {warningText(statement, card.title.figure), {}}});
        appendExtra(table, statement, title);
        for (const Line& line : card.lines) {
            const HeadlineFigure figure = *headlineOf(statement, info(line.figure).key);
            // What does not exist is left out where the card itself says why; amounts below an amount have no currency of their own.
            if (!figure.value && !title.value) continue;
            table.rows.push_back({.cells = {std::string{line.name}, headlineText(statement, figure, isMoney(title) && isMoney(figure) ? std::string{} : currency)}, .figures = {{}, CellFigure::constant(line.figure)}});
        }
    }
    return table;
}

}  // namespace headroom

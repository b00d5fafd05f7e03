// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/covenant_table.h"

#include <algorithm>

#include "figures/footing.h"

namespace headroom {

namespace {

/// Less than this part of a loan's limit is nothing, as the model counts.
constexpr double nothing = 1e-9;

struct Watched {
    Figure value, breach;
    Unit unit;
    bool isMaximum;
    std::string_view term;  ///< the key of the input that demands it
};

Watched watched(Covenant covenant)
{
    switch (covenant) {
    case Covenant::Dscr: return {Figure::FacilityDscr, Figure::FacilityDscrBreach, Unit::Ratio, false, "minimum_dscr"};
    case Covenant::LoanToValue: return {Figure::FacilityLoanToValue, Figure::FacilityValueBreach, Unit::Share, true, "maximum_loan_to_value"};
    case Covenant::Realisation: return {Figure::Realisation, Figure::FacilityRealisationBreach, Unit::Share, false, "minimum_realisation"};
    case Covenant::Liquidity: break;
    }
    return {Figure::Cash, Figure::FacilityLiquidityBreach, Unit::Money, false, "minimum_liquidity"};
}

std::optional<double> termOf(const Facility<>& facility, Covenant covenant)
{
    switch (covenant) {
    case Covenant::Dscr: return facility.minimumDscr;
    case Covenant::LoanToValue: return facility.maximumLoanToValue;
    case Covenant::Realisation: return facility.minimumRealisation;
    case Covenant::Liquidity: break;
    }
    return facility.minimumLiquidity;
}

bool owes(const Statement& statement, std::size_t facility, int month)
{
    const double tiny = nothing * std::max(1.0, statement.plan().facilities[facility].limit);
    return statement.at(Figure::FacilityBalance, facility, month) + statement.at(Figure::FacilityArrears, facility, month) > tiny;
}

/// The entity of a figure that is watched: cash is the plan's.
std::size_t watchedEntity(Figure figure, std::size_t facility) { return info(figure).scope == Scope::Plan ? 0 : facility; }

/// Whether the covenant is tested in the month and its value exists.
bool isTested(const Statement& statement, std::size_t f, Covenant covenant, int month)
{
    const auto& facility = statement.plan().facilities[f];
    switch (covenant) {
    case Covenant::Dscr: return statement.at(Figure::FacilityDscrExists, f, month) > 0.5 && (!facility.dscrFrom || month + 1.0 > *facility.dscrFrom);
    case Covenant::LoanToValue: return owes(statement, f, month) && statement.at(Figure::FacilityLoanToValue, f, month) > 0;
    case Covenant::Realisation: return owes(statement, f, month) && statement.at(Figure::RealisationExists, month) > 0.5;
    case Covenant::Liquidity: break;
    }
    return owes(statement, f, month);
}

CovenantReading readingOf(const Statement& statement, std::size_t f, Covenant covenant, double term)
{
    const Watched figures = watched(covenant);
    const std::size_t entity = watchedEntity(figures.value, f);
    CovenantReading reading{.facility = f, .covenant = covenant, .term = term, .worst = {}, .headroom = {}, .firstBreach = {}};
    for (int month = 0; month < statement.horizon(); ++month) {
        if (statement.at(figures.breach, f, month) > 0.5) {
            ++reading.breachedMonths;
            if (!reading.firstBreach) reading.firstBreach = month;
        }
        if (!isTested(statement, f, covenant, month)) continue;
        const double value = statement.at(figures.value, entity, month);
        if (reading.worst && (figures.isMaximum ? value <= *reading.worst : value >= *reading.worst)) continue;
        reading.worst = value;
        reading.worstMonth = month;
    }
    if (reading.worst) reading.headroom = figures.isMaximum ? term - *reading.worst : *reading.worst - term;
    return reading;
}

std::string dateOf(const Statement& statement, int month) { return toText(statement.structure().calendar.date(month)); }

std::string money(const Statement& statement, double value) { return formatFigure(value, Unit::Money, statement.plan().settings.currency); }

TextColumn words(std::string_view header) { return {said(header), ColumnKind::Words}; }
TextColumn numbers(std::string_view header) { return {said(header), ColumnKind::Number}; }
TextColumn amounts(std::string_view header, const Scale& scale) { return {said(header, {scale.header}), ColumnKind::Number}; }

template <class Kind>
std::string choiceLabel(Kind kind)
{
    return said(Choices<Kind>::all[static_cast<std::size_t>(kind)].label);
}

/// "2027-03 to 2027-08, 2028-01": the months in which a flag stands.
std::string spansOf(const Statement& statement, Figure flag)
{
    std::string text;
    for (int month = 0; month < statement.horizon(); ++month) {
        if (statement.at(flag, month) < 0.5) continue;
        const int from = month;
        while (month + 1 < statement.horizon() && statement.at(flag, month + 1) > 0.5) ++month;
        if (!text.empty()) text += ", ";
        text += from == month ? dateOf(statement, from) : said(HR_TR("%1 to %2"), {dateOf(statement, from), dateOf(statement, month)});
    }
    return text;
}

}  // namespace

std::string covenantName(const Statement& statement, std::size_t facility, Covenant covenant)
{
    switch (covenant) {
    case Covenant::Dscr: return said(HR_TR("Minimum DSCR, %1"), {choiceLabel(statement.plan().facilities[facility].dscrWindow)});
    case Covenant::LoanToValue: return said(HR_TR("Maximum loan to value"));
    case Covenant::Realisation: return said(HR_TR("Minimum contract realisation"));
    case Covenant::Liquidity: break;
    }
    return said(HR_TR("Minimum liquidity"));
}

std::vector<CovenantReading> covenantReadings(const Statement& statement)
{
    std::vector<CovenantReading> readings;
    for (std::size_t f = 0; f < statement.plan().facilities.size(); ++f)
        for (const Covenant covenant : {Covenant::Dscr, Covenant::LoanToValue, Covenant::Realisation, Covenant::Liquidity})
            if (const auto term = termOf(statement.plan().facilities[f], covenant)) readings.push_back(readingOf(statement, f, covenant, *term));
    return readings;
}

TextTable covenantTable(const Statement& statement)
{
    TextTable table;
    table.columns = {words(HR_TR("Facility")), words(HR_TR("Covenant")), numbers(HR_TR("Required")), numbers(HR_TR("Worst value")), numbers(HR_TR("In")), numbers(HR_TR("Room left")), numbers(HR_TR("Months breached")), words(HR_TR("Verdict"))};
    for (const CovenantReading& reading : covenantReadings(statement)) {
        const Unit unit = watched(reading.covenant).unit;
        const auto text = [&](double value) { return formatFigure(value, unit, statement.plan().settings.currency); };
        // A loan on nothing is in breach without a value.
        const std::string untested = said(reading.firstBreach ? HR_TR("no plant") : HR_TR("none"));
        TextRow row{RowKind::Line, {statement.plan().facilities[reading.facility].name, covenantName(statement, reading.facility, reading.covenant), text(reading.term), reading.worst ? text(*reading.worst) : untested,
                                    reading.worst ? dateOf(statement, reading.worstMonth) : std::string{}, reading.headroom ? text(*reading.headroom) : untested, std::to_string(reading.breachedMonths)}};
        row.verdict = reading.firstBreach ? Verdict::Broken : reading.worst ? Verdict::Held : Verdict::None;
        row.cells.push_back(reading.firstBreach ? said(HR_TR("breached, first in %1"), {dateOf(statement, *reading.firstBreach)}) : reading.worst ? said(HR_TR("held")) : said(HR_TR("never tested")));
        const Watched figures = watched(reading.covenant);
        row.figures = {{}, {}, CellFigure::ofInput(EntityKind::Facility, statement.plan().facilities[reading.facility].id, figures.term)};
        if (reading.worst) row.figures.push_back(CellFigure::month(figures.value, watchedEntity(figures.value, reading.facility), reading.worstMonth));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string_view noDscrReason() { return HR_TR("No debt service in the window, nothing owed as the month began, or a window that reaches back before the end of the grace."); }

std::string_view noLlcrReason() { return HR_TR("Nothing is owed at the start of the month."); }

bool owesAnything(const Statement& statement, std::size_t facility)
{
    for (int month = 0; month < statement.horizon(); ++month)
        if (owes(statement, facility, month)) return true;
    return false;
}

TextTable facilityStateTable(const Statement& statement)
{
    const auto& facilities = statement.plan().facilities;
    double largest = 0;
    for (const auto& facility : facilities) largest = std::max({largest, facility.limit, facility.openingBalance});
    const Scale scale = scaleFor(largest / 1000, Unit::Money, statement.plan().settings.currency);
    const int last = statement.horizon() - 1;
    TextTable table;
    table.columns = {{scale.header, ColumnKind::Words}, words(HR_TR("Repayment")), words(HR_TR("Payments")), numbers(HR_TR("Limit")), numbers(HR_TR("Drawn")), numbers(HR_TR("Peak")), numbers(HR_TR("At the end")), numbers(HR_TR("Rate, month 0")),
                     numbers(HR_TR("First payment")), numbers(HR_TR("Its amount")), numbers(HR_TR("Maturity")), numbers(HR_TR("Capacity"))};
    for (std::size_t f = 0; f < facilities.size(); ++f) {
        const auto& facility = facilities[f];
        double peak = facility.openingBalance;
        std::optional<int> first, peakMonth;
        for (int month = 0; month <= last; ++month) {
            const double balance = statement.at(Figure::FacilityBalance, f, month);
            if (balance > peak) peakMonth = month;
            peak = std::max(peak, balance);
            if (!first && statement.at(Figure::FacilityService, f, month) > nothing * std::max(1.0, facility.limit)) first = month;
        }
        const auto amount = [&](double value) { return formatScaled(value, scale); };
        table.rows.push_back({RowKind::Line,
                              {facility.name, choiceLabel(facility.repayment), choiceLabel(facility.paymentPeriod), amount(facility.limit), amount(statement.at(Figure::FacilityDrawn, f, last) + statement.ledger().total(Figure::FacilityRevolved, f)), amount(peak),
                               amount(statement.at(Figure::FacilityBalance, f, last)), formatFigure(statement.at(Figure::FacilityRate, f, 0), Unit::Share, {}), first ? dateOf(statement, *first) : said(HR_TR("none")),
                               first ? amount(statement.at(Figure::FacilityService, f, *first)) : std::string{}, dateOf(statement, static_cast<int>(facility.maturityMonth)),
                               facility.repayment == Repayment::Sculpted ? amount(statement.constant(Figure::FacilityCapacity, f)) : std::string{}}});
        const auto input = [&](std::string_view key) { return CellFigure::ofInput(EntityKind::Facility, facility.id, key); };
        // What is drawn sums two figures, one of them over time: no figure of its own.
        auto& figures = table.rows.back().figures;
        figures = {{}, {}, {}, input("limit"), {}, peakMonth ? CellFigure::month(Figure::FacilityBalance, f, *peakMonth) : input("opening_balance"), CellFigure::month(Figure::FacilityBalance, f, last), CellFigure::month(Figure::FacilityRate, f, 0),
                   {}, first ? CellFigure::month(Figure::FacilityService, f, *first) : CellFigure{}, input("maturity_month")};
        if (facility.repayment == Repayment::Sculpted) figures.push_back(CellFigure::constant(Figure::FacilityCapacity, f));
    }
    return table;
}

TextTable refinancingTable(const Statement& statement)
{
    const auto& facilities = statement.plan().facilities;
    const double total = statement.constant(Figure::TotalRefinancing);
    const Scale scale = scaleFor(total / 1000, Unit::Money, statement.plan().settings.currency);
    TextTable table;
    table.columns = {words(HR_TR("Month")), words(HR_TR("Facility")), amounts(HR_TR("Refinancing need, %1"), scale)};
    std::vector<double> needs;
    for (int month = 0; month < statement.horizon(); ++month)
        for (std::size_t f = 0; f < facilities.size(); ++f) {
            const double need = statement.at(Figure::FacilityRefinancing, f, month);
            if (need <= nothing * std::max(1.0, facilities[f].limit)) continue;
            needs.push_back(need);
            table.rows.push_back({RowKind::Part, {dateOf(statement, month), facilities[f].name}});
            table.rows.back().figures = {{}, {}, CellFigure::month(Figure::FacilityRefinancing, f, month)};
        }
    const auto shown = formatFooted(needs, total, scale);
    for (std::size_t row = 0; row < needs.size(); ++row) table.rows[row].cells.push_back(shown[row]);
    if (table.rows.size() > 1) {
        table.rows.push_back({RowKind::Total, {said(HR_TR("Total")), {}, formatScaled(total, scale)}});
        table.rows.back().figures = {{}, {}, CellFigure::constant(Figure::TotalRefinancing)};
    }
    return table;
}

std::vector<std::string> debtSentences(const Statement& statement)
{
    const auto ratio = [](double value) { return formatFigure(value, Unit::Ratio, {}); };
    const auto month = [&](Figure figure) { return dateOf(statement, static_cast<int>(statement.constant(figure))); };
    std::vector<std::string> sentences;
    if (statement.constant(Figure::DscrMonths) > 0.5)
        sentences.push_back(said(HR_TR("The DSCR of all debt is lowest at %1 in %2, and %3 on average."), {ratio(statement.constant(Figure::LowestDscr)), month(Figure::LowestDscrAt), ratio(statement.constant(Figure::AverageDscr))}));
    else sentences.push_back(said(HR_TR("No DSCR exists: no window of months has debt service.")));
    if (statement.constant(Figure::LlcrMonths) > 0.5) sentences.push_back(said(HR_TR("The lowest LLCR is %1."), {ratio(statement.constant(Figure::LowestLlcr))}));
    const std::string trapped = spansOf(statement, Figure::CashTrapped);
    sentences.push_back(trapped.empty() ? said(HR_TR("Distributions are trapped in no month.")) : said(HR_TR("Distributions are trapped: %1."), {trapped}));
    double arrears = 0;
    for (int at = 0; at < statement.horizon(); ++at) arrears = std::max(arrears, statement.at(Figure::Arrears, at));
    if (arrears > 0) sentences.push_back(said(HR_TR("Debt service is left unpaid: arrears reach %1."), {money(statement, arrears)}));
    const double gap = statement.constant(Figure::PeakFundingGap);
    sentences.push_back(gap > 0 ? said(HR_TR("The funding gap, which new equity has to fill, peaks at %1 in %2."), {money(statement, gap), month(Figure::PeakFundingGapAt)}) : said(HR_TR("There is no funding gap.")));
    return sentences;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sentences.h"

#include <algorithm>

#include "figures/families.h"
#include "figures/format.h"
#include "figures/periods.h"
#include "model/reading.h"
#include "plan/decimal_text.h"

namespace headroom {

namespace {

/// Words a figure of the plan.
class Words
{
public:
    explicit Words(const Statement& statement) : m_statement(statement), m_currency(statement.plan().settings.currency) {}

    double value(Figure figure) const { return m_statement.constant(figure); }
    bool is(Figure figure) const { return value(figure) > least; }
    std::string of(Figure figure) const { return amount(value(figure), info(figure).unit); }
    std::string amount(double value, Unit unit) const
    {
        // A dash is a table's zero; a sentence needs the number.
        if (value == 0) return unit == Unit::Ratio ? "0.00x" : "0 " + symbol(unit, m_currency);
        return formatFigure(value, unit, m_currency);
    }
    std::string money(double value) const { return amount(value, Unit::Money); }
    std::string share(double part, double whole) const { return amount(part / std::max(whole, least), Unit::Share); }
    std::string count(double value) const { return formatScaled(value, {.divisor = 1, .decimals = 0, .header = {}}); }

private:
    const Statement& m_statement;
    std::string_view m_currency;
};

std::string capexElsewhere(const Words& words)
{
    const bool before = words.is(Figure::CapexBefore), after = words.is(Figure::CapexAfter);
    if (before && after) return said(HR_TR("%1 is paid before month 0 and %2 after the horizon."), {words.of(Figure::CapexBefore), words.of(Figure::CapexAfter)});
    if (before) return said(HR_TR("%1 is paid before month 0."), {words.of(Figure::CapexBefore)});
    if (after) return said(HR_TR("%1 is paid after the horizon."), {words.of(Figure::CapexAfter)});
    return said(HR_TR("None is paid before month 0 or after the horizon either."));
}

std::string largestYear(const Statement& statement, const Words& words)
{
    const auto years = periodsOf(statement.structure().calendar, statement.horizon(), Period::Year);
    const auto paid = series(statement.ledger(), Figure::Capex, 0, years);
    const auto largest = std::ranges::max_element(paid);
    const std::string year = years[static_cast<std::size_t>(largest - paid.begin())].label;
    if (std::ranges::count_if(paid, [](double each) { return each > least; }) == 1) return said(HR_TR("All of it is paid in %1."), {year});
    return said(HR_TR("The largest fiscal year is %1 with %2, which is %3 of the total."), {year, words.money(*largest), words.share(*largest, words.value(Figure::TotalCapex))});
}

/// The cause that costs most, or, where hours have no price, that takes most hours.
struct Largest {
    Cause cause = Cause::NoPower;
    double value = 0;
};
Largest largestCause(const Statement& statement, Figure family)
{
    Largest largest;
    for (std::size_t at = 0; at < causeCount; ++at) {
        const double value = statement.ledger().total(after(family, at));
        if (value > largest.value) largest = {static_cast<Cause>(at), value};
    }
    return largest;
}

}  // namespace

TwoSentences capexSentences(const Statement& statement)
{
    const Words words(statement);
    if (!words.is(Figure::TotalCapex)) return {said(HR_TR("No capex is paid within the horizon.")), capexElsewhere(words)};
    std::size_t largest = 0;
    for (std::size_t at = 1; at < capexCategories; ++at)
        if (words.value(after(Figure::TotalCapexServers, at)) > words.value(after(Figure::TotalCapexServers, largest))) largest = at;
    const double part = words.value(after(Figure::TotalCapexServers, largest));
    return {said(HR_TR("Capex within the horizon totals %1; its largest category is “%2” with %3, which is %4 of it."),
                       {words.of(Figure::TotalCapex), said(capexLabel(largest)), words.money(part), words.share(part, words.value(Figure::TotalCapex))}),
            largestYear(statement, words)};
}

TwoSentences wasteSentences(const Statement& statement)
{
    const Words words(statement);
    if (!words.is(Figure::TotalInstalled)) return {said(HR_TR("No GPU is installed within the horizon.")), said(HR_TR("There is no GPU-hour to lose."))};
    if (!words.is(Figure::TotalLost)) return {said(HR_TR("All of the %1 installed are sold."), {words.of(Figure::TotalInstalled)}), said(HR_TR("There is no waste."))};
    const std::string share = words.share(words.value(Figure::TotalLost), words.value(Figure::TotalInstalled));
    if (!words.is(Figure::TotalWaste)) {
        const Largest most = largestCause(statement, Figure::LostNoPower);
        return {said(HR_TR("%1 are lost, %2 of those installed; at the market prices of this plan they are worth nothing."), {words.of(Figure::TotalLost), share}),
                said(HR_TR("The largest cause is “%1” with %2."), {said(causeLabel(most.cause)), words.amount(most.value, Unit::GpuHours)})};
    }
    const Largest most = largestCause(statement, Figure::WasteNoPower);
    const std::string cause = said(causeLabel(most.cause)), amount = words.money(most.value), part = words.share(most.value, words.value(Figure::TotalWaste));
    return {said(HR_TR("%1 are lost, %2 of those installed; at the market price of each month they are worth %3."), {words.of(Figure::TotalLost), share, words.of(Figure::TotalWaste)}),
            said(words.is(Figure::TotalRecoverable) ? HR_TR("The largest cause is “%1” with %2, which is %3 of the waste; buyers wait for hours worth %4.")
                                                          : HR_TR("The largest cause is “%1” with %2, which is %3 of the waste; no buyer waits for any of the hours."),
                       {cause, amount, part, words.of(Figure::TotalRecoverable)})};
}

TwoSentences coverageSentences(const Statement& statement)
{
    const Words words(statement);
    const auto holds = coverageHolds(statement);
    if (!holds) {
        const bool owes = words.is(Figure::TotalObligations);
        return {said(HR_TR("There is no coverage to show: no window with obligations lies wholly after the first month counted.")),
                owes ? said(HR_TR("Obligations within the horizon total %1."), {words.of(Figure::TotalObligations)}) : said(HR_TR("The plan has no obligations within the horizon."))};
    }
    const std::string month = toText(statement.structure().calendar.date(static_cast<int>(words.value(Figure::LowestCoverageAt))));
    std::string lowest = words.of(Figure::LowestCoverage), threshold = words.amount(statement.plan().settings.coverageThreshold, Unit::Ratio);
    if (!*holds && lowest == threshold) {
        // "1.20x, below the threshold of 1.20x" is no sentence.
        constexpr int digits = 12;
        lowest = roundedDecimalText(words.value(Figure::LowestCoverage), 0, digits) + "x";
        threshold = roundedDecimalText(statement.plan().settings.coverageThreshold, 0, digits) + "x";
    }
    const bool isBelow = words.is(Figure::MonthsBelow);
    return {said(*holds ? HR_TR("Coverage is lowest in %1 at %2, which meets the threshold of %3.") : HR_TR("Coverage is lowest in %1 at %2, below the threshold of %3."), {month, lowest, threshold}),
            isBelow ? said(HR_TR("Of the %1 months with coverage, %2 lie below 1.00x; the largest shortfall over a window is %3."), {words.count(words.value(Figure::CoverageMonths)), words.count(words.value(Figure::MonthsBelow)), words.of(Figure::LargestShortfall)})
                    : said(HR_TR("It is never below 1.00x; obligations within the horizon total %1."), {words.of(Figure::TotalObligations)})};
}

}  // namespace headroom

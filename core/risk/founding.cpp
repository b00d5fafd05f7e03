// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/founding.h"

#include "risk/break_even.h"

namespace headroom {

namespace {

constexpr std::string_view belowAlready = HR_TR("coverage is below 1 already");
constexpr std::string_view noDelay = HR_TR("no delay that demand may have takes coverage below 1");
constexpr std::string_view noPrice = HR_TR("no market price that the plan may have makes NPV 0");
constexpr std::string_view noNpv = HR_TR("the plan has no net present value");

Place settingAt(std::string_view key) { return {.table = EntityKind::Settings, .row = settingsId, .field = *table(EntityKind::Settings).find(key)}; }

HeadlineFigure delayOfDemand(const Statement& statement)
{
    HeadlineFigure figure{.key = "months_of_demand_delay", .label = HR_TR("Delay of demand at which coverage falls below 1"), .unit = Unit::Months, .value = {}, .month = {}, .reason = {}};
    const Assertion<> covered{.name = {}, .figure = std::string{info(Figure::LowestCoverage).key}, .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 1, .atMost = {}, .note = {}};
    const auto result = breakEven(statement, settingAt("demand_delay"), covered, ScanSide::Up);
    if (result.present.state == CheckState::Red) {
        figure.reason = belowAlready;
        return figure;
    }
    figure.value = result.value;
    figure.month = result.month;
    if (!result.value) figure.reason = result.answer == BreakEvenAnswer::Undefined ? result.missing : noDelay;
    return figure;
}

HeadlineFigure priceAtNothing(const Statement& statement, std::string_view npvKey)
{
    HeadlineFigure figure{.key = "market_price_at_npv_0", .label = HR_TR("Factor on market prices at which NPV is 0"), .unit = Unit::Factor, .value = {}, .month = {}, .reason = {}};
    const Assertion<> worthwhile{.name = {}, .figure = std::string{npvKey}, .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 0, .atMost = {}, .note = {}};
    const auto result = breakEven(statement, settingAt("market_price_shift"), worthwhile);
    if (result.value) figure.value = 1 + *result.value;
    else if (result.answer == BreakEvenAnswer::NoFigure) figure.reason = noNpv;
    else figure.reason = result.answer == BreakEvenAnswer::Undefined ? result.missing : noPrice;
    return figure;
}

HeadlineFigure priceOfAll(const Statement& statement, std::string_view npvKey)
{
    HeadlineFigure figure{.key = "break_even_price", .label = HR_TR("Break-even price: factor on all prices at which NPV is 0"), .unit = Unit::Factor, .value = {}, .month = {}, .reason = {}};
    const Assertion<> worthwhile{.name = {}, .figure = std::string{npvKey}, .row = {}, .fromMonth = {}, .untilMonth = {}, .atLeast = 0, .atMost = {}, .note = {}};
    const auto result = breakEven(statement, settingAt("price_scale"), worthwhile);
    figure.value = result.value;
    if (!result.value) figure.reason = result.answer == BreakEvenAnswer::Undefined ? result.missing : noPrice;
    return figure;
}

}  // namespace

std::vector<HeadlineFigure> foundingFigures(const Statement& statement, std::string_view npvKey)
{
    return {delayOfDemand(statement), priceAtNothing(statement, npvKey), priceOfAll(statement, npvKey)};
}

}  // namespace headroom

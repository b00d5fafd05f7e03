// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/returns.h"

#include <algorithm>
#include <cmath>

#include "model/rate_search.h"
#include "plan/contract_check.h"

namespace headroom {

namespace {

/// A root is sought between these rates a year.
constexpr double lowestRate = -0.9, highestRate = 10;

/// (1 + rate)^periods − 1, without losing the digits of a small rate.
double growthLess1(double rate, double periods) { return std::expm1(periods * std::log1p(rate)); }

}  // namespace

double netPresentValue(std::span<const double> flows, double ratePerPeriod)
{
    HR_REQUIRE(ratePerPeriod > -1);
    const double factor = 1 / (1 + ratePerPeriod);
    double sum = 0;
    for (std::size_t i = flows.size(); i-- > 0;) sum = (sum + flows[i]) * factor;
    return sum;
}

InternalRate internalRate(double opening, std::span<const double> flows, double periodsPerYear)
{
    HR_REQUIRE(periodsPerYear > 0);
    InternalRate result;
    result.roots = rootsOfGrowth(opening, flows, std::pow(1 + lowestRate, 1 / periodsPerYear), std::pow(1 + highestRate, 1 / periodsPerYear));
    for (double& root : result.roots) root = std::expm1(periodsPerYear * std::log(root));
    result.kind = result.roots.empty() ? RateKind::None : result.roots.size() == 1 ? RateKind::One : RateKind::Several;
    if (result.kind == RateKind::One) result.rate = result.roots.front();
    return result;
}

InternalRate datedInternalRate(std::span<const double> flows, std::span<const int> days)
{
    HR_REQUIRE(flows.size() == days.size());
    if (flows.empty()) return {};
    const auto [first, last] = std::ranges::minmax(days);
    double opening = 0;
    std::vector<double> daily(static_cast<std::size_t>(last - first));
    for (std::size_t i = 0; i < flows.size(); ++i) (days[i] == first ? opening : daily[static_cast<std::size_t>(days[i] - first - 1)]) += flows[i];
    return internalRate(opening, daily, 365);
}

std::optional<double> modifiedInternalRate(double opening, std::span<const double> flows, double periodsPerYear, double financeRateYear, double reinvestRateYear)
{
    HR_REQUIRE(periodsPerYear > 0 && financeRateYear > -1 && reinvestRateYear > -1);
    const double finance = std::pow(1 + financeRateYear, -1 / periodsPerYear), reinvest = std::pow(1 + reinvestRateYear, 1 / periodsPerYear);
    double out = std::max(0.0, -opening), in = std::max(0.0, opening), factor = 1;
    for (const double flow : flows) {
        factor *= finance;
        out += factor * std::max(0.0, -flow);
        in = in * reinvest + std::max(0.0, flow);
    }
    if (!(out > 0) || !(in > 0) || flows.empty()) return std::nullopt;
    return std::pow(in / out, periodsPerYear / static_cast<double>(flows.size())) - 1;
}

std::optional<double> discountedPayback(double opening, std::span<const double> flows, double ratePerPeriod)
{
    HR_REQUIRE(ratePerPeriod > -1);
    double cumulative = opening, size = std::abs(opening), factor = 1, at = 0;
    const auto isNegative = [&] { return cumulative < -1e-12 * size; };
    for (std::size_t i = 0; i < flows.size(); ++i) {
        const double before = cumulative;
        const bool wasNegative = isNegative();
        factor /= 1 + ratePerPeriod;
        cumulative += factor * flows[i];
        size += factor * std::abs(flows[i]);
        if (wasNegative && !isNegative()) at = static_cast<double>(i) + std::min(1.0, before / (before - cumulative));
    }
    if (isNegative()) return std::nullopt;
    return at;
}

std::optional<double> payback(double opening, std::span<const double> flows) { return discountedPayback(opening, flows, 0); }

double payment(double ratePerPeriod, double periods, double present, double future)
{
    HR_REQUIRE(ratePerPeriod > -1 && periods > 0);
    if (ratePerPeriod == 0) return -(present + future) / periods;
    const double grown = growthLess1(ratePerPeriod, periods);
    return -(present * (1 + grown) + future) * ratePerPeriod / grown;
}

double interestPayment(double ratePerPeriod, double period, double periods, double present, double future)
{
    HR_REQUIRE(period >= 1 && period <= periods);
    if (ratePerPeriod == 0) return 0;
    const double grown = growthLess1(ratePerPeriod, period - 1);
    return -(present * (1 + grown) * ratePerPeriod + payment(ratePerPeriod, periods, present, future) * grown);
}

double straightLine(double cost, double salvage, double life)
{
    HR_REQUIRE(life > 0);
    return (cost - salvage) / life;
}

}  // namespace headroom

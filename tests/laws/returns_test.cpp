// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <rapidcheck/gtest.h>

#include "model/returns.h"

// Law 9 on rows of flows: what holds of internal rates and payback whatever the flows are.
namespace headroom::testing {
namespace {

using Flows = std::vector<double>;

/// Flows in tenths, so that sums are not exact; zeros and large ones among them. Of full size from the first case on: a small
/// range begins at `low`, and every flow would be negative.
rc::Gen<double> aFlow(int low, int high)
{
    const auto whole = rc::gen::inRange(low, high + 1);
    return rc::gen::resize(rc::kNominalSize, rc::gen::weightedOneOf<double>({{8, rc::gen::map(whole, [](int tenths) { return tenths * 0.1; })},
                                                                             {1, rc::gen::just(0.0)},
                                                                             {1, rc::gen::map(whole, [](int units) { return units * 1e4; })}}));
}

/// Of 1 to `most` flows after the opening one, which comes first.
rc::Gen<Flows> anyFlows(int most)
{
    return rc::gen::mapcat(rc::gen::inRange(2, most + 2), [](int count) { return rc::gen::container<Flows>(static_cast<std::size_t>(count), aFlow(-1000, 1000)); });
}

/// Conventional: outlays, then what comes in.
rc::Gen<Flows> conventionalFlows()
{
    return rc::gen::mapcat(rc::gen::pair(rc::gen::inRange(1, 13), rc::gen::inRange(1, 120)), [](std::pair<int, int> counts) {
        return rc::gen::map(rc::gen::pair(rc::gen::container<Flows>(static_cast<std::size_t>(counts.first), aFlow(-1000, -1)),
                                          rc::gen::container<Flows>(static_cast<std::size_t>(counts.second), aFlow(1, 1000))),
                            [](std::pair<Flows, Flows> parts) {
                                parts.first.insert(parts.first.end(), parts.second.begin(), parts.second.end());
                                return parts.first;
                            });
    });
}

double periodsPerYear() { return *rc::gen::element(1.0, 4.0, 12.0); }

std::span<const double> later(const Flows& flows) { return std::span(flows).subspan(1); }

InternalRate rateOf(const Flows& flows, double perYear) { return internalRate(flows[0], later(flows), perYear); }

/// The value at a growth factor of a period, over the sum of the absolute terms: free of scale, and of overflow.
double relativeValue(const Flows& flows, double growth)
{
    double value = 0, size = 0;
    const auto add = [&](double flow, double x) {
        value = value * x + flow;
        size = size * x + std::abs(flow);
    };
    if (growth >= 1)
        for (std::size_t i = flows.size(); i-- > 0;) add(flows[i], 1 / growth);
    else
        for (const double flow : flows) add(flow, growth);
    return size > 0 ? value / size : 0;
}

/// Changes of sign over a dense scan, and how near the value comes to 0 without changing its sign.
struct Scan {
    std::size_t roots = 0;
    double nearest = 1;
};

Scan scan(const Flows& flows, double perYear)
{
    constexpr int points = 8'000;
    Scan result;
    double before = 0, last = 0;
    for (int at = 0; at <= points; ++at) {
        const double growth = std::exp((std::log(0.1) + at * std::log(110.0) / points) / perYear);
        const double value = relativeValue(flows, growth);
        if (at > 0 && (value >= 0) != (last >= 0)) ++result.roots;
        if (at > 1 && std::abs(last) <= std::abs(before) && std::abs(last) <= std::abs(value)) result.nearest = std::min(result.nearest, (before >= 0) == (value >= 0) ? std::abs(last) : 1.0);
        if (at == 0 || at == points) result.nearest = std::min(result.nearest, std::abs(value));
        before = last;
        last = value;
    }
    return result;
}

RC_GTEST_PROP(Returns, TheValueAtEveryInternalRateIsNothing, ())
{
    const Flows flows = *anyFlows(120);
    const double perYear = periodsPerYear();
    const InternalRate rate = rateOf(flows, perYear);
    RC_CLASSIFY(rate.kind == RateKind::None, "none");
    RC_CLASSIFY(rate.kind == RateKind::One, "one");
    RC_CLASSIFY(rate.kind == RateKind::Several, "several");
    RC_ASSERT((rate.kind == RateKind::None) == rate.roots.empty());
    RC_ASSERT((rate.kind == RateKind::One) == (rate.roots.size() == 1));
    RC_ASSERT(rate.rate.has_value() == (rate.kind == RateKind::One));
    for (const double root : rate.roots) {
        RC_ASSERT(root >= -0.9 - 1e-9);
        RC_ASSERT(root <= 10 + 1e-9);
        RC_ASSERT(std::abs(relativeValue(flows, std::pow(1 + root, 1 / perYear))) <= 1e-7);
        // The same by the spreadsheet's NPV.
        const double perPeriod = std::pow(1 + root, 1 / perYear) - 1;
        Flows sizes = flows;
        for (double& flow : sizes) flow = std::abs(flow);
        RC_ASSERT(std::abs(flows[0] + netPresentValue(later(flows), perPeriod)) <= 1e-7 * (sizes[0] + netPresentValue(later(sizes), perPeriod)));
    }
}

RC_GTEST_PROP(Returns, ThereAreAsManyInternalRatesAsADenseScanFinds, ())
{
    const Flows flows = *anyFlows(40);
    const double perYear = periodsPerYear();
    const Scan found = scan(flows, perYear);
    RC_PRE(found.nearest > 1e-5);  // what touches 0, or ends at it, a scan cannot count
    RC_CLASSIFY(found.roots == 0, "none");
    RC_CLASSIFY(found.roots == 1, "one");
    RC_CLASSIFY(found.roots > 1, "several");
    RC_ASSERT(rateOf(flows, perYear).roots.size() == found.roots);
}

/// Flows that are 0 at rates of our choice: the product of (1 − (1 + rate) x), times a polynomial with positive coefficients.
RC_GTEST_PROP(Returns, EveryRateThatFlowsWereMadeOfIsFoundHoweverNearToAnother, ())
{
    const auto count = *rc::gen::inRange<std::size_t>(1, 4);
    const double apart = *rc::gen::element(0.5, 0.1, 0.01, 1e-3);
    std::vector<double> made;
    for (std::size_t i = 0; i < count; ++i) made.push_back((i == 0 ? *rc::gen::inRange(-70, 100) * 0.01 : made.back()) + (i == 0 ? 0 : apart));
    Flows flows{1};
    const auto times = [&](const Flows& factor) {
        Flows product(flows.size() + factor.size() - 1, 0.0);
        for (std::size_t i = 0; i < flows.size(); ++i)
            for (std::size_t j = 0; j < factor.size(); ++j) product[i + j] += flows[i] * factor[j];
        flows = product;
    };
    for (const double rate : made) times({-1, 1 + rate});
    times(*rc::gen::container<Flows>(static_cast<std::size_t>(*rc::gen::inRange(1, 60)), aFlow(1, 50)));
    RC_PRE(flows[0] != 0);

    // Every flow so made is 0 at these rates and at no other; three within a hair of each other touch 0 together.
    const InternalRate rate = rateOf(flows, 1);
    const double middle = relativeValue(flows, 1 + std::midpoint(made[0], made[count > 1 ? 1 : 0]));
    RC_PRE(count == 1 || std::abs(middle) > 1e-8);
    RC_ASSERT(rate.roots.size() == count);
    for (std::size_t i = 0; i < count; ++i) RC_ASSERT(std::abs(rate.roots[i] - made[i]) < 0.05 * apart);
}

RC_GTEST_PROP(Returns, TheValueOfConventionalFlowsFallsAsTheRateRises, ())
{
    const Flows flows = *conventionalFlows();
    const double perYear = periodsPerYear();
    const InternalRate rate = rateOf(flows, perYear);
    RC_ASSERT(rate.roots.size() <= 1);
    // Seen from its first outlay on, the value at time 0 falls wherever it is not negative, and stays negative once it is.
    double last = std::numeric_limits<double>::infinity();
    for (double perPeriod = 0; perPeriod < 1; perPeriod += 0.01) {
        const double value = flows[0] + netPresentValue(later(flows), perPeriod);
        if (last >= 0) RC_ASSERT(value <= last);
        if (last < 0) RC_ASSERT(value < 0);
        last = value;
    }
}

RC_GTEST_PROP(Returns, TheCumulativeFlowIsNotNegativeFromPaybackOn, ())
{
    const Flows flows = *anyFlows(120);
    const auto back = payback(flows[0], later(flows));
    double size = 0, cumulative = 0;
    for (const double flow : flows) size += std::abs(flow);
    std::optional<double> lastNegative;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        cumulative += flows[i];
        if (back && static_cast<double>(i) >= *back) RC_ASSERT(cumulative >= -1e-12 * size);
        if (cumulative < -1e-12 * size) lastNegative = static_cast<double>(i);
    }
    RC_ASSERT(back.has_value() == !(cumulative < -1e-12 * size));
    if (!back) return;
    RC_ASSERT((*back == 0.0) == !lastNegative);
    if (lastNegative) RC_ASSERT(*back > *lastNegative && *back <= *lastNegative + 1);
    // Discounting at 0 changes nothing; at more, what is conventional pays back later or never.
    RC_ASSERT(discountedPayback(flows[0], later(flows), 0) == back);
}

RC_GTEST_PROP(Returns, DiscountedPaybackIsNeverSoonerThanPaybackForConventionalFlows, ())
{
    const Flows flows = *conventionalFlows();
    const auto back = payback(flows[0], later(flows)), discounted = discountedPayback(flows[0], later(flows), 0.01);
    RC_CLASSIFY(discounted.has_value(), "pays back");
    if (discounted) RC_ASSERT(back && *discounted >= *back - 1e-9);
}

RC_GTEST_PROP(Returns, ScalingFlowsChangesNoRateAndNoPayback, ())
{
    const Flows flows = *anyFlows(60);
    const double perYear = periodsPerYear(), k = *rc::gen::element(1e-6, 0.7, 3.0, 1e9);
    Flows scaled = flows;
    for (double& flow : scaled) flow *= k;
    RC_PRE(scan(flows, perYear).nearest > 1e-8);
    const auto a = rateOf(flows, perYear).roots, b = rateOf(scaled, perYear).roots;
    RC_ASSERT(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        // The nearer to another root, the more digits a rounding moves it by.
        RC_ASSERT(std::abs(a[i] - b[i]) <= 1e-7 * (1 + a[i]));
    }
    const auto before = payback(flows[0], later(flows)), after = payback(scaled[0], later(scaled));
    RC_ASSERT(before.has_value() == after.has_value());
    if (before) RC_ASSERT(std::abs(*before - *after) <= 1e-9 * (1 + *before));
    const auto m = modifiedInternalRate(flows[0], later(flows), perYear, 0.06, 0.04), n = modifiedInternalRate(scaled[0], later(scaled), perYear, 0.06, 0.04);
    RC_ASSERT(m.has_value() == n.has_value());
    if (m) RC_ASSERT(std::abs(*m - *n) <= 1e-9 * (1 + *m));
}

}  // namespace
}  // namespace headroom::testing

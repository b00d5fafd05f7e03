// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "support/field_values.h"

namespace headroom::testing {

/// A legal plan in which things interact: a function of the seed. How many rows there are and which refers to which is
/// decided here; every value is read from the description of its field, so a new field takes part by itself.
Plan<> randomPlan(rc::Random random, Spread spread = Spread::Typical);

/// A simpler plan, still legal, for each way to make it simpler: a row less (and what needs it), half the horizon, a
/// field at its default, a number rounded.
std::vector<std::function<Plan<>()>> simplerPlans(const Plan<>& plan);

/// Legal plans, shrinking by simplerPlans().
rc::Gen<Plan<>> plans(Spread spread = Spread::Typical);

/// A plan of values that stray to the bounds, as an argument of a property.
struct ExtremePlan {
    Plan<> plan;
};

}  // namespace headroom::testing

namespace headroom {

/// A failing plan as people read it: the key and value of every field that is not at its default.
void showValue(const Plan<>& plan, std::ostream& out);

}  // namespace headroom

namespace headroom::testing {
inline void showValue(const ExtremePlan& extreme, std::ostream& out) { headroom::showValue(extreme.plan, out); }
}  // namespace headroom::testing

template <>
struct rc::Arbitrary<headroom::Plan<>> {
    static Gen<headroom::Plan<>> arbitrary() { return headroom::testing::plans(); }
};
template <>
struct rc::Arbitrary<headroom::testing::ExtremePlan> {
    static Gen<headroom::testing::ExtremePlan> arbitrary()
    {
        return gen::map(headroom::testing::plans(headroom::testing::Spread::Extreme), [](headroom::Plan<> plan) { return headroom::testing::ExtremePlan{std::move(plan)}; });
    }
};

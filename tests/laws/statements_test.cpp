// SPDX-License-Identifier: GPL-3.0-or-later
// Law 3 of MODEL §13: the balance sheet balances in every month of every plan, and every balance is a corkscrew.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "model/statement.h"
#include "support/compare.h"
#include "support/generate.h"

namespace headroom {
namespace {

/// The largest balance of a plan: what its books are rounded against.
double largestBalance(const Statement& s)
{
    double largest = 1;
    for (int t = -1; t < s.ledger().columns().last; ++t) largest = std::max({largest, std::abs(s.at(Figure::TotalAssets, t)), std::abs(s.at(Figure::TotalLiabilities, t)), std::abs(s.at(Figure::RetainedEarnings, t))});
    return largest;
}

void assertBalances(const Plan<>& plan)
{
    const Statement s(plan);
    const double tolerance = 1e-9 * largestBalance(s);
    for (int t = 0; t < s.ledger().columns().last; ++t) RC_ASSERT(std::abs(s.at(Figure::BalanceDifference, t)) <= tolerance);
    for (int t = 0; t < s.ledger().columns().last; ++t) {
        const auto cash = [&](int month) { return s.at(Figure::Cash, month) + s.at(Figure::RestrictedCash, month); };
        RC_ASSERT(std::abs(cash(t) - cash(t - 1) - s.at(Figure::CashChange, t)) <= tolerance);
    }
}

RC_GTEST_PROP(Statements, BalanceInEveryMonth, ()) { assertBalances(*testing::plans(testing::Spread::Typical)); }

}  // namespace
}  // namespace headroom

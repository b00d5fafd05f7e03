// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "figures/periods.h"
#include "model/statement.h"

namespace headroom {

/// What money is paid for. Contracts: customers' receipts and prepayments, and what is paid back to them.
enum class EdgeKind : std::uint8_t { Contract, Purchase, Rent, Loan, DebtService, Equity, Count_ };
inline constexpr std::size_t edgeKindCount = static_cast<std::size_t>(EdgeKind::Count_);
std::string_view edgeKindLabel(EdgeKind kind);
std::string_view edgeKindKey(EdgeKind kind);

/// Us, among the nodes of a graph; counterparty i of the plan is node i + 1.
inline constexpr std::size_t us = 0;

/// Money between us and nobody that the plan names: market buyers, power, staff, tax, and what has no counterparty.
struct UnnamedMoney {
    std::string_view label;
    double received = 0;
    double paid = 0;
};

/// The money of one fiscal year.
struct MoneyYear {
    PeriodSpan year;
    double share = 1;  ///< of a whole year: the horizon cuts the first and the last. What is given a year counts so much
    std::map<std::tuple<std::size_t, std::size_t, EdgeKind>, double> named;  ///< (from, to, kind); no self-loop, every amount > 0
    std::vector<UnnamedMoney> unnamed;                                       ///< lines that are not 0
    double received = 0;  ///< by us, named or not; lenders' and investors' money counts
    double paid = 0;      ///< by us, named or not
};

/// All money of this year, read from the figures of the statement and from the plan's `flows`.
MoneyYear moneyOf(const Statement& statement, const PeriodSpan& year);

/// The year that holds settings.flowsMonth (one past the horizon is its last); where it is empty, the year in which most is
/// received, the first of several.
MoneyYear chosenYear(const Statement& statement);

}  // namespace headroom

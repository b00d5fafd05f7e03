// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading.h"

#include <algorithm>

namespace headroom {

std::optional<std::size_t> largestCustomer(const Statement& statement)
{
    const auto& ledger = statement.ledger();
    std::optional<std::size_t> largest;
    double most = least;
    double named = 0;
    for (std::size_t who = 0; who < statement.plan().counterparties.size(); ++who) {
        const double revenue = ledger.total(Figure::CustomerRevenue, who);
        named += revenue;
        if (revenue <= most) continue;
        most = revenue;
        largest = who;
    }
    // Contracts without a customer count as one customer in the headline figure.
    if (statement.constant(Figure::TotalContractRevenue) - named > most) return std::nullopt;
    return largest;
}

std::optional<bool> coverageHolds(const Statement& statement)
{
    if (!(statement.constant(Figure::CoverageMonths) > least)) return std::nullopt;
    const double threshold = statement.plan().settings.coverageThreshold;
    return statement.constant(Figure::LowestCoverage) >= threshold * (1 - 1e-9);
}

std::string_view noCoverageReason()
{
    return HR_TR("No coverage: the trailing window is not yet complete, or holds no obligations.");
}

double largestOf(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values) largest = std::max(largest, value);
    return largest;
}

}  // namespace headroom

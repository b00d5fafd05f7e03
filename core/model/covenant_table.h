// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"

/// What lenders watch, read over the months of the horizon (MODEL §8).
namespace headroom {

enum class Covenant { Dscr, LoanToValue, Realisation, Liquidity };

/// "Minimum DSCR, 12 months".
std::string covenantName(const Statement& statement, std::size_t facility, Covenant covenant);

/// One covenant of one facility over the horizon.
struct CovenantReading {
    std::size_t facility = 0;
    Covenant covenant = Covenant::Dscr;
    double term = 0;
    std::optional<double> worst;  ///< the lowest or, of loan to value, the highest tested value; none where no month is tested
    int worstMonth = 0;
    std::optional<double> headroom;  ///< from the worst value to the term, in the unit of the term; negative in a breach
    int breachedMonths = 0;
    std::optional<int> firstBreach;
};

/// Every covenant that a facility has, facility by facility.
std::vector<CovenantReading> covenantReadings(const Statement& statement);

/// A row a covenant: term, worst value and its month, headroom, months breached, and whether it is held.
TextTable covenantTable(const Statement& statement);

/// A row a facility: kind of repayment, limit, what is drawn, the highest and the last balance, rate,
/// first payment, capacity where it is sculpted. The unit of its amounts stands in the first header.
TextTable facilityStateTable(const Statement& statement);

/// A row a balloon or bullet that falls due within the horizon, and their total; without rows where none does.
TextTable refinancingTable(const Statement& statement);

/// Why a month has no DSCR, or no LLCR.
std::string_view noDscrReason();
std::string_view noLlcrReason();

/// Whether a facility owes something in some month of the horizon.
bool owesAnything(const Statement& statement, std::size_t facility);

/// DSCR and LLCR, trapped distributions, arrears and the funding gap, a sentence each.
std::vector<std::string> debtSentences(const Statement& statement);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "figures/format.h"
#include "model/statement_tables.h"

namespace headroom {

/// The three statements as displayed, rounded together: values and steps (footing.h) of every line by period, outflows below 0.
///
/// What stands in two statements (tax, market revenue, cash) is rounded for itself, so that it is the same text in both. The change in
/// cash is the closing balances shown less the opening ones shown. All other lines are rounded to a neighbour so that every sum is the
/// sum of its lines; a sum that no such rounding gives takes the difference itself. Where the change in cash cannot be reached so, the
/// largest line that stands in one statement only takes the rest. Law: tests/laws/footing_test.cpp.
class StatementFooting
{
public:
    /// At this scale, or at the one that the three statements share.
    StatementFooting(const Statement& statement, const std::vector<PeriodSpan>& periods, const std::optional<Scale>& scale = {});

    const Scale& scale() const { return m_scale; }
    double value(StatementKind kind, std::size_t line, std::size_t period) const { return of(kind).values[line][period]; }
    double steps(StatementKind kind, std::size_t line, std::size_t period) const { return of(kind).steps[line][period]; }

    /// The steps of a figure in its own sign; none where no statement has it.
    std::optional<double> steps(Figure figure, std::size_t period) const;

private:
    struct Kind {
        std::span<const StatementLine> lines;
        std::vector<std::vector<double>> values{}, steps{};  ///< by [line][period]
    };
    /// What a line can show, in steps.
    struct Range {
        double least = 0, most = 0;
    };

    const Kind& of(StatementKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    Kind& of(StatementKind kind) { return m_kinds[static_cast<std::size_t>(kind)]; }
    double exact(const Kind& kind, std::size_t line, std::size_t period) const;
    bool isRoundedForItself(const StatementLine& line) const;
    bool canTakeMore(const Kind& kind, std::size_t line, std::size_t period) const;
    Range rangeOf(const Kind& kind, std::size_t line, std::size_t period) const;
    Range rangeOf(const Kind& kind, const std::vector<std::size_t>& parts, std::size_t period) const;
    double spread(Kind& kind, const std::vector<std::size_t>& parts, double whole, std::size_t period);
    void roundIncome(std::size_t period);
    void roundCashFlow(std::size_t period);
    void roundBalanceSheet(std::size_t period);

    Scale m_scale;
    std::array<Kind, 3> m_kinds;
};

}  // namespace headroom

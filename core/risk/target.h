// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figures/figure.h"
#include "model/statement.h"
#include "plan/issue.h"

namespace headroom {

/// What a check or a published value looks at: a figure of the plan or of one of its rows.
struct FigureTarget {
    Figure figure = Figure::Count_;
    std::size_t entity = 0;
    bool operator==(const FigureTarget&) const = default;
};

/// Finds the figure of this key, of the plan where `row` is empty, else of the row with this key ("facilities.30" or
/// facilities["Term loan"]). The issue is a warning that names the row of `kind` and `id` which asks; id 0 is a condition
/// that no row of the plan holds.
Checked<FigureTarget> findTarget(const Plan<>& plan, EntityKind kind, Id id, std::string_view figureKey, std::string_view row);

/// "Revenue coverage", "Denton: Energised GPUs".
std::string targetName(const Plan<>& plan, const FigureTarget& target);

/// Whether the figure exists in the month: a quotient whose denominator is nothing does not, and coverage not before it
/// is counted. What does not exist is no value of a check.
bool existsIn(const Statement& statement, const FigureTarget& target, int month);

/// What checks and published values name and is not there, and checks without a bound; warnings that stand beside
/// those of validate(), which knows no figures.
std::vector<Issue> figureProblems(const Plan<>& plan);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/cell_figure.h"
#include "model/statement.h"
#include "risk/measured.h"

namespace headroom {

enum class CheckState {
    Green,
    Red,
    Undefined,  ///< the figure does not exist, or nothing is asserted: not green
};

/// "green", "red", "undefined": marked for translation, and what the command line prints.
std::string_view stateLabel(CheckState state);

/// What came of a check.
struct CheckResult {
    Id id = 0;
    std::string name;
    CheckState state = CheckState::Undefined;
    std::optional<double> value;
    std::optional<int> month;  ///< the month that binds
    Unit unit = Unit::None;    ///< of the value
    double distance = 0;       ///< to the nearer bound: what is to spare, negative what is missing
    CellFigure figure{};       ///< what it looks at, over the month that binds or all its months
    std::string sentence;      ///< that a journalist could print; says why where there is no value
};

/// How far a number is inside the bounds of a check (negative: outside), a bound met to 1e-9 of its terms being met: the
/// check is green where this is 0 or more. Infinite where there is no bound.
double slack(const Assertion<>& check, const Measured& measured);

/// The check on a statement as it stands, whatever scenario the check names.
CheckResult checkOn(const Statement& statement, const Assertion<>& check);

/// Every check of the plan in the order of rows, each in the scenario that it names, those that name none in `scenario` (0: the
/// plan as it is). A scenario is computed once.
std::vector<CheckResult> checkResults(const Statement& base, Id scenario = 0);

/// What was found, as the first half of a sentence: "The lowest revenue coverage is 0.71x in 2027-03".
std::string finding(const Statement& statement, const Assertion<>& check, const FigureTarget& target, double value, std::optional<int> month);

/// A number inside a sentence: "0" where a table has a dash, and a minus sign where a table has parentheses.
std::string spokenFigure(double value, Unit unit, std::string_view currency);

/// How far a number is off; between two shares it is percentage points, since 26 % of a share is something else.
std::string spokenDistance(double distance, Unit unit, std::string_view currency);

}  // namespace headroom

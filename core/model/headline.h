// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/statement.h"

namespace headroom {

/// One headline figure as it is shown: a value, or why there is none.
struct HeadlineFigure {
    Figure figure = Figure::Count_;
    std::string_view key;
    std::string_view label;
    Unit unit = Unit::None;
    std::optional<double> value;
    std::optional<int> month;  ///< of a minimum
    std::string_view reason;   ///< why there is no value; empty where there is one
    Figure monthFigure = Figure::Count_;  ///< the figure that holds the month of a minimum
};

/// Every headline figure of MODEL §10 that the plan can have, in the order in which they are shown.
std::vector<HeadlineFigure> headline(const Statement& statement);

/// The headline figure of this key, or nothing.
std::optional<HeadlineFigure> headlineOf(const Statement& statement, std::string_view key);
/// The same of figures that were computed without a statement; what is read off flows must have been written (plan_returns.h).
std::optional<HeadlineFigure> headlineOf(const Ledger<double>& ledger, std::string_view key);

/// What sets the utilization ceiling in the last month: the largest of the losses to recalls, bandwidth, host CPU and
/// failures, or the scheduling limit (Cause::Unscheduled). None where nothing is up.
std::optional<Cause> ceilingCause(const Statement& statement);

/// How far the target of the last month lies above its ceiling, as a share; 0 where the ceiling allows it.
double targetAboveCeiling(const Statement& statement);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "cli/change_values.h"
#include "compare/bridge.h"
#include "risk/headline_change.h"

namespace headroom {

/// A side of a comparison, as it is printed.
struct ComparedSide {
    std::string name;
    nlohmann::ordered_json about;  ///< what the JSON says of it
};

/// Two plans, and all in which they differ; with a bridge of one figure, where it was asked for.
struct PlanComparison {
    ComparedSide a, b;
    PrintedChanges inputs;
    std::vector<HeadlineChange> headline;
    std::array<std::string, 2> currencies;
    std::optional<Bridge> bridge;
};

/// Everything but the bridge.
PlanComparison comparisonOf(ComparedSide a, const Plan<>& planA, const Statement& figuresA, ComparedSide b, const Plan<>& planB, const Statement& figuresB);

/// In the format: text (for people), csv or json.
std::string printed(const PlanComparison& comparison, const std::string& format);

}  // namespace headroom

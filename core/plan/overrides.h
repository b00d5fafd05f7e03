// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "plan/parse.h"

namespace headroom {

/// A plan with the overrides of a scenario, and those that could not be applied, as warnings: nothing is clamped.
struct ScenarioPlan {
    Plan<> plan;
    std::vector<Issue> problems;
};

/// Whether a table holds inputs of the model; those that describe scenarios, checks, published values and sources do not.
bool holdsInputs(EntityKind kind);

/// The inputs that a key names: one, or one a row where "*" stands for the rows of a list ("sites.*.delay_months").
/// An issue where its table holds none of the model.
Checked<std::vector<Place>> inputPlaces(const Plan<>& plan, std::string_view key);

/// What the operation makes of the input's present value; `text` is a value as parseValue() reads it, or a number (in per
/// cent too) to multiply by or to add. Of a curve every value is multiplied, or added to; of one that grows at a yearly
/// rate the start, so that growth stays what it is. Not yet checked against the bounds where numbers are changed.
Checked<Value> overriddenValue(const Plan<>& plan, const Place& place, OverrideKind operation, std::string_view text);

/// The base plan with the overrides of the scenario, in the order of their rows, each on what the ones before it made. An
/// override is applied whole or not at all: where it names no input or leads any outside the bounds, it is among the
/// problems. With "*", optional inputs that are empty are left so by multiplying and adding. Shares of the storage
/// mix that come to more than 1 are taken back together. The base, which has no error, makes a plan without error.
ScenarioPlan applyScenario(const Plan<>& base, Id scenario);

/// What the overrides of all scenarios cannot do.
std::vector<Issue> overrideProblems(const Plan<>& plan);

}  // namespace headroom

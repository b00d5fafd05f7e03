// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// What "format" says in the JSON of a plan.
inline constexpr std::string_view planFormat = "headroom-plan";

/// A plan as JSON (docs: the schema of jsonSchema()): single tables as objects, lists as arrays of rows with "id", one
/// member a line, two blanks a level, keys in the order of the descriptions, shortest numbers. The same plan always
/// gives the same bytes, and fromJson() gives the plan back to the bit.
std::string toJson(const Plan<>& plan);

/// Reads a plan. Every key that its version has must be there, and no other; fields that are newer than its version take
/// their value when absent. What is wrong first is the error: one sentence with place, value and bounds.
Result<Plan<>> fromJson(std::string_view text);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "plan/curve.h"
#include "plan/entity_kind.h"

namespace headroom {

/// The value of any field, detached from its plan: nothing (an empty optional number, a reference to nobody), a number
/// (whole ones too), an id, a text (choices by key, dates as 2026-01) or a curve. What a table cell, a database column,
/// a JSON member and one side of an edit have in common.
using Value = std::variant<std::monostate, double, Id, std::string, Curve<double>>;

/// A whole row, its values in the order of the fields.
struct Row {
    Id id = 0;
    std::vector<Value> values;
    bool operator==(const Row&) const = default;
};

/// Shortest text that reads back as the same double, whole numbers below 10^15 in full (200000, not 2e+05); "inf" and "nan" never occur in a plan.
std::string numberText(double number);

/// Reads a whole text as a double: digits, one point, exponent; no blanks, no separators, nothing beyond double.
bool readNumber(std::string_view text, double& number);

}  // namespace headroom

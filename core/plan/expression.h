// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "plan/entry.h"

namespace headroom {

/// The value of what a person types behind "=": numbers with scale suffixes, + - * / ^, parentheses, signs. Nothing where
/// it is no such expression, nests deeper than 100 or has no finite value (1/0).
std::optional<double> evaluateExpression(std::string_view text, NumberMarks marks);

}  // namespace headroom

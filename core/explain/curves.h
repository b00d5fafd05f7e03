// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "explain/reading.h"

namespace headroom {

/// The label of the input curve that a formula reads between its points (model/curve_value.h), where it does nothing else.
std::optional<std::string> curveOf(const Reading& reading, const Formula& formula);

/// The input that people know a number by: of a number of a curve the whole curve.
Asked wholeInput(const Reading& reading, const Asked& asked);

/// The unit of a part of a formula, as far as it has one; else that of a plain number.
Unit unitOf(const Reading& reading, const Formula& formula);

}  // namespace headroom

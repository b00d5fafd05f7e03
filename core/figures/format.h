// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/unit.h"

namespace headroom {

/// The one formatter of numbers for people: screen, PDF, command line and tests. Full precision stays in the figure;
/// this rounds what is shown. Negative numbers stand in parentheses, 0 is "–", −0 is 0, what rounds to nothing but is
/// not says so ("<0.1 %"). Groups of three are set apart by commas, the decimal mark is a point.
std::string formatFigure(double value, Unit unit, std::string_view currency);

/// A scale that a whole table or axis shares, so that unit and scale stand once, in its header.
struct Scale {
    double divisor = 1;
    int decimals = 0;
    std::string header;  ///< "USD m", "GPU-h, thousands", "%"
};

/// The scale at which the largest absolute value of a table or axis has one to three digits before the point.
Scale scaleFor(double largest, Unit unit, std::string_view currency);

/// The number alone, at that scale. At a scale of thousands or more, less than a millionth of the unit counts as 0.
std::string formatScaled(double value, const Scale& scale);

}  // namespace headroom

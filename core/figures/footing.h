// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "figures/format.h"

/// Tables that foot: the parts that are shown add up to the whole that is shown. Amounts are rounded to steps, the
/// smallest difference that a scale shows (0.1 m USD); the unit of every result here is one step, exact up to 2^53 of them.
namespace headroom {

/// The value in steps of the scale, rounded as formatScaled() rounds.
double stepsOf(double value, const Scale& scale);

/// Parts of a whole in steps that sum to `whole` steps: each rounded down or up, those up that lose most by rounding down
/// (largest remainder, the earlier of equals). The parts sum to the whole but for
/// the rounding of doubles, which the largest part takes. Law: tests/laws/footing_test.cpp.
std::vector<double> footed(const std::vector<double>& parts, double whole, const Scale& scale);

/// So many steps as a table shows them. Says that it rounds to nothing where the exact value is not 0 and the steps are.
std::string formatSteps(double steps, double exact, const Scale& scale);

/// The parts as a table shows them below their whole, which formatScaled() shows.
std::vector<std::string> formatFooted(const std::vector<double>& parts, double whole, const Scale& scale);

}  // namespace headroom

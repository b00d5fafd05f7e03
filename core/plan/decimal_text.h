// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/entry.h"

namespace headroom {

/// The shortest digits that read back as `number`, with the point moved `shift` places to the right: decimalText(0.07, 2)
/// is "7", not 7.000000000000001.
std::string decimalText(double number, int shift);

/// At most `digits` significant digits, without zeros at the end, groups of three set apart by commas.
std::string roundedDecimalText(double number, int shift, int digits);

/// Reads digits with these marks: a sign, groups of exactly three (set apart by the mark, a blank or an apostrophe), one
/// decimal mark, an exponent; times 10^zeros, exactly. Nothing else, and nothing beyond double.
std::optional<double> readDecimal(std::string_view text, NumberMarks marks, int zeros);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <limits>
#include <string>

namespace headroom::testing {

/// A number as a table shows it, in its smallest step: "1,234.5" is 12,345, "(0.2)" is −2, "–", "<0.1" and a blank are 0.
/// What is none of these is no number of a table, and NaN.
inline double shownSteps(std::string text)
{
    if (text.empty() || text == "–" || text.find('<') != std::string::npos) return 0;
    const bool isNegative = text.front() == '(' && text.back() == ')';
    if (isNegative) text = text.substr(1, text.size() - 2);
    std::string digits;
    for (const char each : text)
        if (each != ',' && each != '.') digits += each;
    double steps = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), steps);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::numeric_limits<double>::quiet_NaN();
    return isNegative ? -steps : steps;
}

}  // namespace headroom::testing

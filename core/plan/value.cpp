// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

std::string numberText(double number)
{
    std::array<char, 64> text{};
    if (number == 0) number = 0;  // no minus zero
    const bool whole = std::abs(number) < 1e15 && std::floor(number) == number;
    const auto [end, error] = whole ? std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed)
                                    : std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end};
}

bool readNumber(std::string_view text, double& number)
{
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    if (text.empty() || text.front() == '+') return false;
    const char* end = text.data() + text.size();
    double read = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, read);
    if (error != std::errc{} || stop != end || !std::isfinite(read)) return false;
    number = read;
    return true;
}

}  // namespace headroom

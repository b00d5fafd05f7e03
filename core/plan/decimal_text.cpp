// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/decimal_text.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "plan/value.h"

namespace headroom {

namespace {

/// A number as its digits and the place of the point behind the first of them.
struct Digits {
    bool isNegative = false;
    std::string digits;
    int exponent = 0;
};

Digits digitsOf(std::string_view scientific)
{
    Digits result;
    if (scientific.starts_with('-')) {
        result.isNegative = true;
        scientific.remove_prefix(1);
    }
    const auto letter = scientific.find('e');
    for (const char digit : scientific.substr(0, letter))
        if (digit != '.') result.digits += digit;
    auto exponent = scientific.substr(letter + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), result.exponent);
    while (result.digits.size() > 1 && result.digits.back() == '0') result.digits.pop_back();
    return result;
}

std::string render(const Digits& number, std::string_view group)
{
    constexpr int longest = 18, smallest = -7;
    const std::string sign = number.isNegative ? "-" : "";
    const auto count = static_cast<int>(number.digits.size());
    if (number.exponent >= longest || number.exponent < smallest) {
        std::string mantissa = number.digits.substr(0, 1);
        if (count > 1) mantissa += "." + number.digits.substr(1);
        return sign + mantissa + "e" + std::to_string(number.exponent);
    }
    if (number.exponent < 0) return sign + "0." + std::string(static_cast<std::size_t>(-number.exponent - 1), '0') + number.digits;
    const auto whole = static_cast<std::size_t>(number.exponent + 1);
    std::string text = number.digits.substr(0, whole);
    text.resize(whole, '0');
    if (!group.empty())
        for (auto at = static_cast<std::ptrdiff_t>(whole) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), group);
    if (number.digits.size() > whole) text += "." + number.digits.substr(whole);
    return sign + text;
}

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// The digits before the point without their marks, or nothing where groups have other than three digits.
std::optional<std::string> ungrouped(std::string_view whole, char mark)
{
    std::string digits;
    std::size_t sinceMark = 0;
    bool isGrouped = false;
    for (const char letter : whole) {
        if (isDigit(letter)) {
            digits += letter;
            ++sinceMark;
            continue;
        }
        if (letter != mark && letter != ' ' && letter != '\'') return std::nullopt;
        if (sinceMark == 0 || sinceMark > 3 || (isGrouped && sinceMark != 3)) return std::nullopt;
        isGrouped = true;
        sinceMark = 0;
    }
    // "0,500" is a half to somebody, and five hundred to nobody.
    if (isGrouped && (sinceMark != 3 || digits.front() == '0')) return std::nullopt;
    return digits;
}

}  // namespace

std::string decimalText(double number, int shift)
{
    if (number == 0) return "0";
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific).ptr;
    Digits digits = digitsOf({text.data(), end});
    digits.exponent += shift;
    return render(digits, {});
}

std::string roundedDecimalText(double number, int shift, int count)
{
    if (number == 0) return "0";
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific, count - 1).ptr;
    Digits digits = digitsOf({text.data(), end});
    digits.exponent += shift;
    return render(digits, ",");
}

std::optional<double> readDecimal(std::string_view text, NumberMarks marks, int zeros)
{
    std::string canonical;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        if (text.front() == '-') canonical = "-";
        text.remove_prefix(1);
        while (text.starts_with(' ')) text.remove_prefix(1);
    }
    constexpr int mostZeros = 400;
    int exponent = zeros;
    if (const auto letter = text.find_first_of("eE"); letter != std::string_view::npos) {
        auto power = text.substr(letter + 1);
        if (power.starts_with('+')) power.remove_prefix(1);
        int read = 0;
        const auto [stop, error] = std::from_chars(power.data(), power.data() + power.size(), read);
        if (error != std::errc{} || stop != power.data() + power.size() || read < -mostZeros || read > mostZeros) return std::nullopt;
        exponent += read;
        text = text.substr(0, letter);
    }
    const auto point = text.find(marks.decimal);
    const auto whole = ungrouped(text.substr(0, point), marks.group);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (!whole || !std::all_of(fraction.begin(), fraction.end(), isDigit) || (whole->empty() && fraction.empty())) return std::nullopt;
    canonical += whole->empty() ? "0" : *whole;
    if (!fraction.empty()) canonical += "." + std::string{fraction};
    canonical += "e" + std::to_string(exponent);
    double number = 0;
    if (!readNumber(canonical, number)) return std::nullopt;
    return number == 0 ? 0 : number;
}

}  // namespace headroom

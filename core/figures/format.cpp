// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace headroom {

namespace {

struct Magnitude {
    double divisor;
    std::string_view suffix;  // after an amount of money
    std::string_view words;   // in the header of a count
};
constexpr std::array<Magnitude, 5> magnitudes{{{1e12, "tn", "trillions"}, {1e9, "bn", "billions"}, {1e6, "m", "millions"}, {1e3, "k", "thousands"}, {1, "", ""}}};

const Magnitude& magnitudeOf(double value)
{
    const double size = std::abs(value);
    // 999,950 rounds to 1,000.0 thousand: it is a million.
    return *std::ranges::find_if(magnitudes, [&](const Magnitude& each) { return size >= 0.99995 * each.divisor || each.divisor == 1; });
}

std::string grouped(double size, int decimals)
{
    std::string digits = fmt::format("{:.{}f}", size, decimals);
    const auto point = std::min(digits.find('.'), digits.size());
    for (auto at = point; at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

/// The number with its sign and nothing else; says so where it rounds to nothing but is not 0.
std::string plain(double value, int decimals)
{
    if (value == 0) return "–";
    const double size = std::abs(value);
    const double smallest = std::pow(10.0, -decimals);
    const std::string text = size < smallest / 2 ? "<" + grouped(smallest, decimals) : grouped(size, decimals);
    return value < 0 ? "(" + text + ")" : text;
}

/// Totals that run over many magnitudes; prices and durations do not.
bool isScaled(Unit unit)
{
    switch (unit) {
    case Unit::Money:
    case Unit::GpuHours:
    case Unit::KilowattHours:
    case Unit::MoneyEach:
    case Unit::MoneyPerMegawatt: return true;
    default: return false;
    }
}

bool isWholeCount(Unit unit)
{
    return unit == Unit::Gpus || unit == Unit::GpusOfAJob || unit == Unit::Drives || unit == Unit::Month || unit == Unit::Points || unit == Unit::Terabytes || unit == Unit::Kilowatts;
}

int decimalsOf(double value, Unit unit)
{
    if (isPercent(unit)) return 1;
    if (isWholeCount(unit)) return 0;
    const double size = std::abs(value);
    if (unit == Unit::Ratio) return 2;
    return size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : 4;
}

}  // namespace

std::string formatFigure(double value, Unit unit, std::string_view currency)
{
    const std::string sign = symbol(unit, currency);
    if (value == 0) return "–";
    if (isPercent(unit)) return plain(value * 100, 1) + " " + sign;
    if (unit == Unit::Ratio) return plain(value, 2) + "x";
    if (unit == Unit::YesNo) return "yes";
    if (isScaled(unit)) {
        const Magnitude& magnitude = magnitudeOf(value);
        const double scaled = value / magnitude.divisor;
        std::string text = plain(scaled, std::abs(scaled) >= 99.995 ? 1 : 2);
        if (!magnitude.suffix.empty()) text += " " + std::string{magnitude.suffix};
        return sign.empty() ? text : text + " " + sign;
    }
    // "3 months", not "3.00 months".
    const bool isWhole = unit == Unit::Months && value == std::floor(value);
    const std::string text = plain(value, isWhole ? 0 : decimalsOf(value, unit));
    return sign.empty() ? text : text + " " + sign;
}

Scale scaleFor(double largest, Unit unit, std::string_view currency)
{
    const std::string sign = symbol(unit, currency);
    if (isPercent(unit)) return {.divisor = 0.01, .decimals = 1, .header = sign};
    if (!isScaled(unit)) return {.divisor = 1, .decimals = decimalsOf(largest, unit), .header = sign};
    const Magnitude& magnitude = magnitudeOf(largest);
    if (magnitude.divisor == 1) return {.divisor = 1, .decimals = largest >= 100 ? 0 : 2, .header = sign};
    const bool money = info(unit).moneyPower == 1;
    const std::string header = money ? sign + " " + std::string{magnitude.suffix} : sign + ", " + std::string{magnitude.words};
    return {.divisor = magnitude.divisor, .decimals = 1, .header = header};
}

std::string formatScaled(double value, const Scale& scale)
{
    // A sum of large amounts leaves a trace where it should be 0; among thousands and millions it is no figure.
    constexpr double trace = 1e-6;
    if (scale.divisor > 1 && std::abs(value) < trace) return plain(0, scale.decimals);
    return plain(value / scale.divisor, scale.decimals);
}

}  // namespace headroom

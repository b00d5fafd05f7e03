// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/entry_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "plan/decimal_text.h"
#include "plan/expression.h"
#include "plan/value.h"

namespace headroom {

namespace {


bool isTime(Unit unit) { return unit == Unit::Month || unit == Unit::Months; }

/// A unit or suffix at the end of the text, in any case; taken off with the blanks before it.
bool takeEnd(std::string_view& text, std::string_view end)
{
    if (end.empty() || text.size() <= end.size() || !sameLetters(text.substr(text.size() - end.size()), end)) return false;
    text = trimmed(text.substr(0, text.size() - end.size()));
    return true;
}

void takeUnit(std::string_view& text, const EntryNumber& scope)
{
    if (!scope.currency.empty() && text.size() > scope.currency.size() && sameLetters(text.substr(0, scope.currency.size()), scope.currency)) text = trimmed(text.substr(scope.currency.size()));
    if (takeEnd(text, symbol(scope.unit, scope.currency))) return;
    if (info(scope.unit).moneyPower != 0) takeEnd(text, scope.currency);
}

struct Suffix {
    std::string_view text;
    int zeros;
};
constexpr std::array<Suffix, 13> suffixes{{{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}, {"tn", 12}, {"bn", 9}, {"mn", 6}, {"b", 9}, {"m", 6}, {"k", 3}, {"t", 12}, {"万", 4}, {"亿", 8}}};

int takeScale(std::string_view& text)
{
    for (const Suffix& suffix : suffixes)
        if (takeEnd(text, suffix.text)) return suffix.zeros;
    return 0;
}

/// A date of the plan, with what may follow: "2026-07", "2026-07 +0.5".
std::optional<double> readMonth(std::string_view text, const EntryNumber& scope)
{
    const auto date = parseDate(text.substr(0, 7));
    if (!date) return std::nullopt;
    double rest = 0;
    if (const auto after = trimmed(text.substr(7)); !after.empty() && !(after.front() == '+' && readNumber(trimmed(after.substr(1)), rest))) return std::nullopt;
    return (date->year - scope.start.year) * 12 + (date->month - scope.start.month) + rest;
}

/// The calendar month of a whole month of the plan, where calendars have it.
std::optional<Date> dateOf(double month, const EntryNumber& scope)
{
    if (scope.unit != Unit::Month || std::abs(month) > 10'000) return std::nullopt;
    const Date date = plusMonths(scope.start, static_cast<int>(std::floor(month)));
    return date.year >= 1900 && date.year <= 2200 ? std::optional{date} : std::nullopt;
}

}  // namespace

std::optional<double> readEntryNumber(std::string_view typed, const EntryNumber& scope)
{
    const std::string plain = plainLetters(typed);
    std::string_view text = plain;
    if (scope.unit == Unit::Month)
        if (const auto month = readMonth(text, scope)) return month;
    const int percent = isPercent(scope.unit) ? -2 : 0;
    if (text.starts_with('=')) {
        const auto value = evaluateExpression(text.substr(1), scope.marks);
        double shifted = 0;
        // As in a spreadsheet, a formula with a per cent sign in it is a fraction: =50%+5% is 55 %, =11*5 is 55 % too.
        const int points = text.find('%') == std::string_view::npos ? percent : 0;
        return value && readNumber(decimalText(*value, points), shifted) ? std::optional{shifted} : std::nullopt;
    }
    const bool isNegated = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (isNegated) text = trimmed(text.substr(1, text.size() - 2));
    // "(-5)" is 5 to one reader and -5 to another.
    if (isNegated && (text.starts_with('-') || text.starts_with('+'))) return std::nullopt;
    takeUnit(text, scope);
    int zeros = percent;
    double factor = 1;
    if (percent != 0) {
        for (const std::string_view year : {"/year", "/y", "p.a.", "a year"}) takeEnd(text, year);
        takeEnd(text, "%");
    } else if (isTime(scope.unit)) {
        bool isYears = false;
        for (const std::string_view years : {"years", "year", "yr", "y"}) isYears = isYears || takeEnd(text, years);
        for (const std::string_view months : {"months", "month", "mo", "m"}) takeEnd(text, months);
        factor = isYears ? 12 : 1;
    } else {
        zeros = takeScale(text);
    }
    const auto number = readDecimal(text, scope.marks, zeros);
    if (!number) return std::nullopt;
    const double value = *number * factor;
    return isNegated && value != 0 ? -value : value;
}

std::string entryNumberText(double number, const EntryNumber& scope)
{
    if (const auto date = dateOf(number, scope); date && std::floor(number) == number) return toText(*date);
    return decimalText(number, isPercent(scope.unit) ? 2 : 0);
}

std::string shownNumber(double number, const EntryNumber& scope)
{
    constexpr int digits = 10;
    if (const auto date = dateOf(number, scope)) {
        const double rest = number - std::floor(number);
        return rest == 0 ? toText(*date) : toText(*date) + " +" + roundedDecimalText(rest, 0, digits);
    }
    return roundedDecimalText(number, isPercent(scope.unit) ? 2 : 0, digits);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n')) text.remove_suffix(1);
    return text;
}

std::string plainLetters(std::string_view text)
{
    struct Shape {
        std::string_view from, to;
    };
    constexpr std::array<Shape, 12> shapes{{{"\u2212", "-"}, {"\u2013", "-"}, {"\u00a0", " "}, {"\u202f", " "}, {"\u2009", " "}, {"\u2007", " "}, {"\u3000", " "}, {"\u2019", "'"}, {"\u00d7", "*"}, {"\u00f7", "/"}, {"\u3002", "."}, {"\u2215", "/"}}};
    std::string plain;
    while (!text.empty()) {
        const auto shape = std::find_if(shapes.begin(), shapes.end(), [&](const Shape& each) { return text.starts_with(each.from); });
        const auto at = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
        if (shape != shapes.end()) {
            plain += shape->to;
            text.remove_prefix(shape->from.size());
        } else if (text.size() >= 3 && at(0) == 0xef && (at(1) == 0xbc || at(1) == 0xbd) && ((at(1) & 3U) << 6 | (at(2) & 0x3fU)) >= 1 && ((at(1) & 3U) << 6 | (at(2) & 0x3fU)) <= 0x5e) {
            // U+FF01 to U+FF5E are the full-width forms of ASCII.
            plain += static_cast<char>(0x20 + ((at(1) & 3U) << 6 | (at(2) & 0x3fU)));
            text.remove_prefix(3);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return std::string{trimmed(plain)};
}

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace headroom

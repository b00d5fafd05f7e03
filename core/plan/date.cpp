// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/date.h"

#include <charconv>
#include <cstdio>

namespace headroom {

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    Date date;
    const auto readInto = [&](int& number, std::size_t from, std::size_t count) {
        const char* end = text.data() + from + count;
        const auto [stop, error] = std::from_chars(text.data() + from, end, number);
        return error == std::errc{} && stop == end && number >= 0;
    };
    if (!readInto(date.year, 0, 4) || !readInto(date.month, 5, 2)) return std::nullopt;
    if (date.year < 1900 || date.year > 2200 || date.month < 1 || date.month > 12) return std::nullopt;
    return date;
}

std::string toText(Date date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d", date.year, date.month);
    return text;
}

Date plusMonths(Date date, int months)
{
    const int count = date.year * 12 + (date.month - 1) + months;
    const int year = count >= 0 ? count / 12 : (count - 11) / 12;
    return {.year = year, .month = count - year * 12 + 1};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A calendar month. Written "2026-01".
struct Date {
    int year = 2026;
    int month = 1;  ///< 1 to 12
    bool operator==(const Date&) const = default;
};

/// Reads "2026-01"; nothing else. Years 1900 to 2200.
std::optional<Date> parseDate(std::string_view text);
std::string toText(Date date);

/// The month that lies `months` after `date` (before, where negative).
Date plusMonths(Date date, int months);

}  // namespace headroom

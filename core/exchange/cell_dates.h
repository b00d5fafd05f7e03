// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "plan/date.h"

namespace headroom {

/// Which comes first where both the day and the month of 7/1/2026 are numbers.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// A date as people write it, read. `day` is what a month does not hold; 1 where the text has none.
struct AnyDate {
    Date month;
    int day = 1;
    bool isQuarter = false;  ///< the month is the first of the quarter that the text names
};

/// What a text says about dates: the date, or that it is one for which the order must be known first, or nothing.
struct DateText {
    std::optional<AnyDate> date;
    DayOrder proves = DayOrder::Unknown;  ///< the order that this text alone shows: 31/7/2026 has its day first
    bool isAmbiguous = false;             ///< 7/1/2026 without an order
};

/// Reads 2026-07, 2026-07-15, 2026/7, 20260715, 07/2026, 07.2026, 7/15/2026, 15.07.2026 (with points the day is first), Jul 2026, Jul-26, 15 July 2026,
/// July 15, 2026, Q3 2026 and 3Q26 (its first month), 2026年7月; times behind a date are left out. 26-07-15, of which the year may stand at either
/// end, is no date. Years 1900 to 2200.
DateText readAnyDate(std::string_view text, DayOrder order = DayOrder::Unknown);

}  // namespace headroom

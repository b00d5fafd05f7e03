// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/calendar.h"

#include <array>

namespace headroom {

double Calendar::hours(int month) const
{
    if (m_rule == HoursRule::Fixed730) return 730;
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const Date when = date(month);
    const bool leap = (when.year % 4 == 0 && when.year % 100 != 0) || when.year % 400 == 0;
    return 24 * (days[static_cast<std::size_t>(when.month - 1)] + (leap && when.month == 2 ? 1 : 0));
}

int Calendar::fiscalYear(int month) const
{
    const Date when = date(month);
    return when.month > m_fiscalYearEnd ? when.year + 1 : when.year;
}

int Calendar::monthOfYear(int month) const { return (date(month).month - m_fiscalYearEnd + 11) % 12; }

int Calendar::fiscalQuarter(int month) const { return monthOfYear(month) / 3 + 1; }

}  // namespace headroom

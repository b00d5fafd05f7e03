// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/settings.h"

namespace headroom {

/// The months of a plan as dates, hours and fiscal periods.
class Calendar
{
public:
    Calendar() = default;
    Calendar(Date start, HoursRule rule, int fiscalYearEnd) : m_start(start), m_rule(rule), m_fiscalYearEnd(fiscalYearEnd) {}

    Date date(int month) const { return plusMonths(m_start, month); }
    /// Hours of the month: true ones (leap years included), or 8760 / 12 (MODEL §0, H).
    double hours(int month) const;
    /// The fiscal year in which the month lies, named after the calendar year in which it ends.
    int fiscalYear(int month) const;
    /// 1 to 4, within the fiscal year.
    int fiscalQuarter(int month) const;
    /// 0 to 11: months since the fiscal year began.
    int monthOfYear(int month) const;

    bool operator==(const Calendar&) const = default;

private:
    Date m_start;
    HoursRule m_rule = HoursRule::Calendar;
    int m_fiscalYearEnd = 12;
};

}  // namespace headroom

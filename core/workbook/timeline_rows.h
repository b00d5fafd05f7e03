// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/workings.h"

namespace headroom {

/// The first day of a month as a spreadsheet counts it: days since 30 December 1899.
double dateSerial(Date date);

/// The calendar as formulas of the start month: what the ledger of a plan is given, a workbook computes too.
class TimelineRows
{
public:
    explicit TimelineRows(Workings& workings) : m_workings(workings) {}

    /// Whether the figure is one of the calendar's, which stands among these rows.
    static bool isCalendar(Figure figure) { return figure == Figure::Month || figure == Figure::Hours || figure == Figure::YearBegins; }

    WorkingsGroup group();

private:
    WorkingsRow& add(std::string label, Unit unit, std::string text, std::function<double(int)> value);
    WorkingsRow& addConstant(std::string label, std::string text, double value);
    WorkingsRow& addFigure(Figure figure, std::string text);
    std::string number(double value);

    Workings& m_workings;
    WorkingsGroup m_group;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/field.h"

namespace headroom {

/// A published value of a figure over some months, to set the model's beside it.
template <class Num = double>
struct Published {
    Id id = 0;
    std::string name = "Published value";
    std::string figure;
    std::string row;
    int fromMonth = 0;
    int months = 3;
    Num value = 0;
    Num tolerance = 0.1;
    std::string source;

    static constexpr EntityKind kind = EntityKind::Published;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .since = 2, .help = HR_TR("As published: revenue, first quarter of 2025."), .section = HR_TR("Published value")}, &Published::name);
        visit(Field{.key = "figure", .label = HR_TR("Figure"), .since = 2, .help = HR_TR("The key of a series or of a headline figure.")}, &Published::figure);
        visit(Field{.key = "row", .label = HR_TR("Of"), .since = 2, .help = HR_TR("For figures of a site, a facility and so on: its key, such as facilities.30. Empty: the plan.")}, &Published::row);
        visit(Field{.key = "from_month", .label = HR_TR("From month"), .min = 0, .max = 600, .typical = {0, 12}, .since = 2, .help = HR_TR("The first month of the period, counted from the start of the plan.")}, &Published::fromMonth);
        visit(Field{.key = "months", .label = HR_TR("Months"), .min = 1, .max = 360, .typical = {3, 12}, .absent = 3, .since = 2, .help = HR_TR("Length of the period: 3 is a quarter, 12 a year.")}, &Published::months);
        visit(Field{.key = "value", .label = HR_TR("Published"), .unit = Unit::None, .min = -1e15, .max = 1e15, .typical = {0, 1e9}, .since = 2, .help = HR_TR("In the figure's unit; shares as fractions.")}, &Published::value);
        visit(Field{.key = "tolerance", .label = HR_TR("Tolerance"), .unit = Unit::Share, .min = 0, .max = 10, .typical = {0.05, 0.1}, .absent = 0.1, .since = 2, .help = HR_TR("How far the model may be off before it is marked.")}, &Published::tolerance);
        visit(Field{.key = "source", .label = HR_TR("Source"), .since = 2, .help = HR_TR("Where it was published, and when.")}, &Published::source);
    }
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "plan/field.h"

namespace headroom {

/// What of a series a check looks at; a headline figure is one number, whatever stands here.
enum class Measure { Lowest, Highest, Total, Mean, Last };
template <>
struct Choices<Measure> {
    static constexpr std::array<Choice, 5> all{{{"lowest", HR_TR("Lowest month")}, {"highest", HR_TR("Highest month")}, {"total", HR_TR("Total")}, {"mean", HR_TR("Mean of the months")}, {"last", HR_TR("Last month")}}};
};

/// A check: an assertion on a figure, green or red after every recalculation (MODEL §12). The table's key is "checks".
template <class Num = double>
struct Assertion {
    Id id = 0;
    std::string name = "Check";
    std::string figure = "lowest_coverage";
    std::string row;
    Measure measure = Measure::Lowest;
    std::optional<Num> fromMonth;
    std::optional<Num> untilMonth;
    std::optional<Num> atLeast;
    std::optional<Num> atMost;
    Ref<EntityKind::Scenario> scenario;
    std::string note;

    static constexpr EntityKind kind = EntityKind::Check;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Check"), .since = 2, .help = HR_TR("What is claimed, as a sentence."), .section = HR_TR("Check")}, &Assertion::name);
        visit(Field{.key = "figure", .label = HR_TR("Figure"), .since = 2, .help = HR_TR("The key of a headline figure or of a series.")}, &Assertion::figure);
        visit(Field{.key = "row", .label = HR_TR("Of"), .since = 2, .help = HR_TR("For figures of a site, a facility and so on: its key, such as facilities.30. Empty: the plan.")}, &Assertion::row);
        visit(Field{.key = "measure", .label = HR_TR("Measure"), .since = 2, .help = HR_TR("What of a series is compared; a headline figure is one number.")}, &Assertion::measure);
        visit(Field{.key = "from_month", .label = HR_TR("From month"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {0, 12}, .since = 2, .help = HR_TR("Of a series; empty: from month 0.")}, &Assertion::fromMonth);
        visit(Field{.key = "until_month", .label = HR_TR("Until month"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {12, 36}, .since = 2, .help = HR_TR("Of a series, this month not included; empty: to the end of the horizon.")}, &Assertion::untilMonth);
        visit(Field{.key = "at_least", .label = HR_TR("At least"), .unit = Unit::None, .min = -1e15, .max = 1e15, .typical = {0, 2}, .since = 2, .help = HR_TR("Red below this; shares as fractions. Met to 1e-9 of it is met."), .section = HR_TR("Green where")}, &Assertion::atLeast);
        visit(Field{.key = "at_most", .label = HR_TR("At most"), .unit = Unit::None, .min = -1e15, .max = 1e15, .typical = {0, 2}, .since = 2, .help = HR_TR("Red above this; shares as fractions. Met to 1e-9 of it is met.")}, &Assertion::atMost);
        visit(Field{.key = "scenario", .label = HR_TR("In scenario"), .since = 2, .help = HR_TR("None: the plan as it is.")}, &Assertion::scenario);
        visit(Field{.key = "note", .label = HR_TR("Note"), .since = 2, .lines = true, .help = HR_TR("Where the claim comes from, and what other sources say.")}, &Assertion::note);
    }
};

}  // namespace headroom

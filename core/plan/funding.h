// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/field.h"

namespace headroom {

/// Money that comes on a date: notes drawn, or equity paid in (MODEL §8).
template <class Num = double>
struct Funding {
    Id id = 0;
    std::string name = "Funding";
    Ref<EntityKind::Facility> facility;
    Num month = 0;
    Num amount = 1e7;

    static constexpr EntityKind kind = EntityKind::Funding;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .since = 2, .help = HR_TR("Of the notes or the equity round."), .section = HR_TR("Dated funding")}, &Funding::name);
        visit(Field{.key = "facility", .label = HR_TR("Facility"), .since = 2, .help = HR_TR("One that is drawn on dates; none: equity.")}, &Funding::facility);
        visit(Field{.key = "month", .label = HR_TR("Month"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {0, 18}, .since = 2, .help = HR_TR("Over the month that begins here. What was funded earlier is in the opening position.")}, &Funding::month);
        visit(Field{.key = "amount", .label = HR_TR("Amount"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e6, 3e8}, .since = 2, .help = HR_TR("A draw beyond the limit of its facility is cut at the limit.")}, &Funding::amount);
    }
};

}  // namespace headroom

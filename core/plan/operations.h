// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/field.h"

namespace headroom {

/// Running costs that belong to the plan as a whole. One row (MODEL §7).
template <class Num = double>
struct Operations {
    Num staffPerMw = 0.3;
    Num staffPerThousandGpus = 0.5;
    Num costPerPersonYear = 200'000;

    static constexpr EntityKind kind = EntityKind::Operations;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "staff_per_mw", .label = HR_TR("Staff per MW"), .unit = Unit::PeoplePerMegawatt, .min = 0, .max = 100, .typical = {0.1, 1}, .help = HR_TR("People for every MW of critical IT power available."), .section = HR_TR("Staff")}, &Operations::staffPerMw);
        visit(Field{.key = "staff_per_thousand_gpus", .label = HR_TR("Staff per 1,000 GPUs"), .unit = Unit::PeoplePerThousandGpus, .min = 0, .max = 1'000, .typical = {0.2, 2}, .help = HR_TR("People for every 1,000 GPUs delivered.")}, &Operations::staffPerThousandGpus);
        visit(Field{.key = "cost_per_person_year", .label = HR_TR("Cost of a person"), .unit = Unit::MoneyPerPersonYear, .min = 0, .max = 1e9, .typical = {80'000, 300'000}, .help = HR_TR("A year, all in.")}, &Operations::costPerPersonYear);
    }
};

}  // namespace headroom

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
    Num staffFixed = 0;
    Num staffEscalator = 0;
    Num maintenanceShare = 0;
    Num insuranceShare = 0;
    Num softwarePerGpuYear = 0;
    Num softwareEscalator = 0;
    Num sgaFixedYear = 0;
    Num sgaFrom = 0;
    Num sgaEscalator = 0;
    Num sgaShare = 0;
    int payableMonths = 0;

    static constexpr EntityKind kind = EntityKind::Operations;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "staff_per_mw", .label = HR_TR("Staff per MW"), .unit = Unit::PeoplePerMegawatt, .min = 0, .max = 100, .typical = {0.1, 1}, .help = HR_TR("People for every MW of critical IT power available."), .section = HR_TR("Staff")}, &Operations::staffPerMw);
        visit(Field{.key = "staff_per_thousand_gpus", .label = HR_TR("Staff per 1,000 GPUs"), .unit = Unit::PeoplePerThousandGpus, .min = 0, .max = 1'000, .typical = {0.2, 2}, .help = HR_TR("People for every 1,000 GPUs delivered.")}, &Operations::staffPerThousandGpus);
        visit(Field{.key = "cost_per_person_year", .label = HR_TR("Cost of a person"), .unit = Unit::MoneyPerPersonYear, .min = 0, .max = 1e9, .typical = {80'000, 300'000}, .help = HR_TR("A year, all in.")}, &Operations::costPerPersonYear);
        visit(Field{.key = "staff_fixed", .label = HR_TR("Staff, fixed"), .unit = Unit::People, .min = 0, .max = 1e6, .typical = {0, 20}, .since = 2, .help = HR_TR("People whatever the size of the fleet, from month 0.")}, &Operations::staffFixed);
        visit(Field{.key = "staff_escalator", .label = HR_TR("Staff cost escalator"), .unit = Unit::RatePerYear, .min = -0.5, .max = 1, .typical = {0, 0.05}, .since = 2, .help = HR_TR("Effective, a year, from month 0.")}, &Operations::staffEscalator);
        visit(Field{.key = "maintenance_share", .label = HR_TR("Maintenance"), .unit = Unit::RatePerYear, .min = 0, .max = 1, .typical = {0, 0.04}, .since = 2, .help = HR_TR("A year, as a share of the cost of plant in service."), .section = HR_TR("Maintenance and insurance")}, &Operations::maintenanceShare);
        visit(Field{.key = "insurance_share", .label = HR_TR("Insurance"), .unit = Unit::RatePerYear, .min = 0, .max = 1, .typical = {0, 0.02}, .since = 2, .help = HR_TR("A year, as a share of the cost of plant in service.")}, &Operations::insuranceShare);
        visit(Field{.key = "software_per_gpu_year", .label = HR_TR("Software per GPU"), .unit = Unit::MoneyEach, .min = 0, .max = 1e6, .typical = {0, 500}, .since = 2, .help = HR_TR("A year, for every GPU delivered."), .section = HR_TR("Software")}, &Operations::softwarePerGpuYear);
        visit(Field{.key = "software_escalator", .label = HR_TR("Software escalator"), .unit = Unit::RatePerYear, .min = -0.5, .max = 1, .typical = {0, 0.05}, .since = 2, .help = HR_TR("Effective, a year, from month 0.")}, &Operations::softwareEscalator);
        visit(Field{.key = "sga_fixed_year", .label = HR_TR("SG&A, fixed"), .unit = Unit::Money, .min = 0, .max = 1e12, .typical = {0, 5e6}, .since = 2, .help = HR_TR("A year, from the start of operations."), .section = HR_TR("Selling, general and administrative")}, &Operations::sgaFixedYear);
        visit(Field{.key = "sga_from", .label = HR_TR("Operations start"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 6}, .since = 2, .help = HR_TR("From here on fixed SG&A is paid.")}, &Operations::sgaFrom);
        visit(Field{.key = "sga_escalator", .label = HR_TR("SG&A escalator"), .unit = Unit::RatePerYear, .min = -0.5, .max = 1, .typical = {0, 0.05}, .since = 2, .help = HR_TR("Effective, a year, from month 0; of the fixed part.")}, &Operations::sgaEscalator);
        visit(Field{.key = "sga_share", .label = HR_TR("SG&A, share of revenue"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.1}, .since = 2, .help = HR_TR("Beside the fixed part.")}, &Operations::sgaShare);
        visit(Field{.key = "payable_months", .label = HR_TR("Operating cost paid after"), .unit = Unit::Months, .min = 0, .max = 12, .typical = {0, 2}, .since = 2, .help = HR_TR("Whole months; a payable until then."), .section = HR_TR("Payment")}, &Operations::payableMonths);
    }
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "plan/curve.h"
#include "plan/field.h"

namespace headroom {

enum class Tenure { Leased, Built };
template <>
struct Choices<Tenure> {
    static constexpr std::array<Choice, 2> all{{{"leased", HR_TR("Leased")}, {"built", HR_TR("Built")}}};
};

/// Who pays for a late site: the costliest line of a lease.
enum class DelayRisk { Landlord, Tenant };
template <>
struct Choices<DelayRisk> {
    static constexpr std::array<Choice, 2> all{{{"landlord", HR_TR("Landlord: rent waits for the site")}, {"tenant", HR_TR("Tenant: rent runs from the ready month")}}};
};

/// A data-center site (MODEL §2).
template <class Num = double>
struct Site {
    Id id = 0;
    std::string name = "Site";
    std::string region;
    Num criticalItMw = 20;
    Num readyMonth = 0;
    Num delayMonths = 0;
    Num energisationMonths = 2;
    Num pue = 1.2;
    Curve<Num> energyPrice{.start = 0.08, .points = {}};
    Tenure tenure = Tenure::Leased;
    Num rentPerKwMonth = 150;
    Num leaseTermMonths = 144;
    Num leaseEscalator = 0.025;
    DelayRisk delayRisk = DelayRisk::Landlord;
    Num buildCostPerMw = 11'700'000;
    Num buildMonths = 18;
    Num plantLifeMonths = 156;
    Ref<EntityKind::Facility> facility;
    Ref<EntityKind::Counterparty> landlord;

    static constexpr EntityKind kind = EntityKind::Site;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the site."), .section = HR_TR("Site")}, &Site::name);
        visit(Field{.key = "region", .label = HR_TR("Region"), .help = HR_TR("Where it is.")}, &Site::region);
        visit(Field{.key = "critical_it_mw", .label = HR_TR("Critical IT power"), .unit = Unit::Megawatts, .min = 0, .max = 10'000, .typical = {2, 30}, .help = HR_TR("MW for servers, network and storage, cooling aside."), .section = HR_TR("Power")}, &Site::criticalItMw);
        visit(Field{.key = "ready_month", .label = HR_TR("Ready"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 18}, .help = HR_TR("The month in which power begins, as promised.")}, &Site::readyMonth);
        visit(Field{.key = "delay_months", .label = HR_TR("Delay"), .unit = Unit::Months, .min = 0, .max = 240, .typical = {0, 12}, .help = HR_TR("How much later than promised.")}, &Site::delayMonths);
        visit(Field{.key = "energisation_months", .label = HR_TR("Energisation ramp"), .unit = Unit::Months, .min = 0, .max = 120, .typical = {0, 9}, .help = HR_TR("From the first to the last MW.")}, &Site::energisationMonths);
        visit(Field{.key = "pue", .label = HR_TR("PUE"), .unit = Unit::Factor, .min = 1, .max = 5, .typical = {1.05, 1.6}, .help = HR_TR("Power usage effectiveness: energy of the site / energy of its IT.")}, &Site::pue);
        visit(Field{.key = "energy_price", .label = HR_TR("Energy price"), .unit = Unit::MoneyPerKilowattHour, .min = 0, .max = 1'000, .typical = {0.04, 0.2}, .help = HR_TR("For each kWh that the site draws.")}, &Site::energyPrice);
        visit(Field{.key = "tenure", .label = HR_TR("Tenure"), .help = HR_TR("Leased: rent on contracted power. Built: paid for while it is built."), .section = HR_TR("Lease or build")}, &Site::tenure);
        visit(Field{.key = "rent_per_kw_month", .label = HR_TR("Rent"), .unit = Unit::MoneyPerKilowattMonth, .min = 0, .max = 1e6, .typical = {80, 240}, .help = HR_TR("For each kW contracted, a month. Leased sites only."), .when = only("tenure", "leased")}, &Site::rentPerKwMonth);
        visit(Field{.key = "lease_term_months", .label = HR_TR("Lease term"), .unit = Unit::Months, .min = 0, .max = 480, .typical = {36, 180}, .help = HR_TR("Power ends with the lease. Leased sites only."), .when = only("tenure", "leased")}, &Site::leaseTermMonths);
        visit(Field{.key = "lease_escalator", .label = HR_TR("Rent escalator"), .unit = Unit::RatePerYear, .min = -0.5, .max = 0.5, .typical = {0, 0.04}, .help = HR_TR("Effective, a year, from the first rent."), .when = only("tenure", "leased")}, &Site::leaseEscalator);
        visit(Field{.key = "delay_risk", .label = HR_TR("Delay borne by"), .help = HR_TR("Who pays rent while the site is late. Leased sites only."), .when = only("tenure", "leased")}, &Site::delayRisk);
        visit(Field{.key = "build_cost_per_mw", .label = HR_TR("Build cost"), .unit = Unit::MoneyPerMegawatt, .min = 0, .max = 1e10, .typical = {8'000'000, 16'000'000}, .help = HR_TR("For each MW of critical IT power. Built sites only."), .when = only("tenure", "built")}, &Site::buildCostPerMw);
        visit(Field{.key = "build_months", .label = HR_TR("Build time"), .unit = Unit::Months, .min = 1, .max = 240, .typical = {6, 24}, .help = HR_TR("The cost is spent evenly over these months before the site is ready. Built sites only."), .when = only("tenure", "built")}, &Site::buildMonths);
        visit(Field{.key = "plant_life_months", .label = HR_TR("Plant life"), .unit = Unit::Months, .min = 1, .max = 600, .typical = {120, 180}, .help = HR_TR("Depreciated straight-line from the ready month. Built sites only."), .when = only("tenure", "built")}, &Site::plantLifeMonths);
        visit(Field{.key = "facility", .label = HR_TR("Funded by"), .since = 2, .help = HR_TR("The debt facility drawn on the build; none: equity. Built sites only."), .when = only("tenure", "built")}, &Site::facility);
        visit(Field{.key = "landlord", .label = HR_TR("Landlord or builder"), .since = 2, .help = HR_TR("The counterparty that is paid.")}, &Site::landlord);
    }
};

}  // namespace headroom

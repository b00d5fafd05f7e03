// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "plan/field.h"

namespace headroom {

enum class Access { Online, Offline };
template <>
struct Choices<Access> {
    static constexpr std::array<Choice, 2> all{{{"online", HR_TR("Online: read in place")}, {"offline", HR_TR("Offline: recalled before use")}}};
};

/// A storage tier and its share of the dataset (MODEL §4).
template <class Num = double>
struct Tier {
    Id id = 0;
    std::string name = "Tier";
    Num share = 0;
    Access access = Access::Online;
    Num capexPerTb = 0;
    Num pricePerTbMonth = 0;
    Num readGbpsPerPb = 20;
    Num latencyHours = 0;
    Num gbpsPerDrive = 0.4;
    Num drives = 0;
    Num kwPerTb = 0.0005;
    Num ownedTb = 0;
    Num cpuOverhead = 0.02;
    Num dataReduction = 1;
    int lifeMonths = 60;
    Num priceEscalator = 0;
    Ref<EntityKind::Facility> facility;
    Ref<EntityKind::Counterparty> supplier;

    static constexpr EntityKind kind = EntityKind::Tier;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the tier."), .section = HR_TR("Tier")}, &Tier::name);
        visit(Field{.key = "share", .label = HR_TR("Share of the dataset"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.4}, .help = HR_TR("The shares sum to 100 %: the tier that takes the rest holds what the others leave, whatever stands here.")}, &Tier::share);
        visit(Field{.key = "access", .label = HR_TR("Access"), .help = HR_TR("Online tiers are read in place; data on offline tiers is recalled before use.")}, &Tier::access);
        visit(Field{.key = "capex_per_tb", .label = HR_TR("Purchase cost"), .unit = Unit::MoneyPerTerabyte, .min = 0, .max = 1e7, .typical = {0, 300}, .help = HR_TR("For each TB beyond what is owned."), .section = HR_TR("Cost")}, &Tier::capexPerTb);
        visit(Field{.key = "price_per_tb_month", .label = HR_TR("Subscription"), .unit = Unit::MoneyPerTerabyteMonth, .min = 0, .max = 1e5, .typical = {0, 60}, .help = HR_TR("For each TB stored, a month.")}, &Tier::pricePerTbMonth);
        visit(Field{.key = "price_escalator", .label = HR_TR("Subscription escalator"), .unit = Unit::RatePerYear, .min = -0.9, .max = 3, .typical = {-0.1, 0.05}, .since = 2, .help = HR_TR("Effective, a year, from month 0.")}, &Tier::priceEscalator);
        visit(Field{.key = "life_months", .label = HR_TR("Life"), .unit = Unit::Months, .min = 1, .max = 240, .typical = {24, 84}, .absent = 60, .since = 2, .help = HR_TR("Months over which what is bought is depreciated.")}, &Tier::lifeMonths);
        visit(Field{.key = "facility", .label = HR_TR("Funded by"), .since = 2, .help = HR_TR("The debt facility drawn on the purchases; none: equity.")}, &Tier::facility);
        visit(Field{.key = "supplier", .label = HR_TR("Supplier"), .since = 2, .help = HR_TR("The counterparty that is paid.")}, &Tier::supplier);
        visit(Field{.key = "read_gbps_per_pb", .label = HR_TR("Read bandwidth"), .unit = Unit::GigabytesPerSecondPerPetabyte, .min = 0, .max = 1e5, .typical = {1, 60}, .help = HR_TR("Of each PB of data on the tier. Online tiers only."), .section = HR_TR("Speed"), .when = only("access", "online")}, &Tier::readGbpsPerPb);
        visit(Field{.key = "latency_hours", .label = HR_TR("Recall latency"), .unit = Unit::Hours, .min = 0, .max = 10'000, .typical = {0, 24}, .help = HR_TR("Before the first byte. Offline tiers only."), .when = only("access", "offline")}, &Tier::latencyHours);
        visit(Field{.key = "gbps_per_drive", .label = HR_TR("Recall speed"), .unit = Unit::GigabytesPerSecondEach, .min = 0.001, .max = 1e5, .typical = {0.2, 10}, .help = HR_TR("Of the drive or stream that serves one recall. Offline tiers only."), .when = only("access", "offline")}, &Tier::gbpsPerDrive);
        visit(Field{.key = "drives", .label = HR_TR("Drives"), .unit = Unit::Drives, .min = 0, .max = 1e6, .typical = {2, 200}, .help = HR_TR("Recalls at a time; further ones queue. Offline tiers only."), .when = only("access", "offline")}, &Tier::drives);
        visit(Field{.key = "kw_per_tb", .label = HR_TR("Power"), .unit = Unit::KilowattsPerTerabyte, .min = 0, .max = 1, .typical = {0, 0.003}, .help = HR_TR("IT power for each TB stored."), .section = HR_TR("Capacity and overhead")}, &Tier::kwPerTb);
        visit(Field{.key = "owned_tb", .label = HR_TR("Already owned"), .unit = Unit::Terabytes, .min = 0, .max = 1e9, .typical = {0, 20'000}, .help = HR_TR("Capacity that need not be bought.")}, &Tier::ownedTb);
        visit(Field{.key = "cpu_overhead", .label = HR_TR("Host-CPU overhead"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 0.1}, .help = HR_TR("GPU time lost because host CPUs serve storage.")}, &Tier::cpuOverhead);
        visit(Field{.key = "data_reduction", .label = HR_TR("Data reduction"), .unit = Unit::Factor, .min = 0.01, .max = 1'000, .typical = {1, 4}, .help = HR_TR("Bytes of data per byte stored.")}, &Tier::dataReduction);
    }
};

}  // namespace headroom

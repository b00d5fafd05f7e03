// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// The unit of an input or a figure. A unit knows its power of money and whether it is extensive, so that the
/// scaling laws (MODEL §13, law 5) need no list of fields.
enum class Unit {
    None,
    Month,                  ///< a date: months since the start of the plan, fractions legal
    Months,                 ///< a duration
    Share,                  ///< a fraction, shown in per cent
    RatePerYear,            ///< a fraction a year, shown in per cent
    Ratio,                  ///< shown as 1.25x
    Factor,                 ///< a plain number
    YesNo,                  ///< 1 or 0
    Gpus,                   ///< of the fleet: extensive
    GpusOfAJob,             ///< of a server, a cluster, a job: not extensive
    Megawatts,
    Kilowatts,
    KilowattsEach,          ///< of one server, one GPU: not extensive
    KilowattsPerTerabyte,
    KilowattHours,
    Money,
    MoneyEach,              ///< of one server, one GPU, one recall: not extensive
    MoneyPerGpuHour,
    MoneyPerMegawatt,
    MoneyPerKilowattMonth,
    MoneyPerKilowattHour,
    MoneyPerTerabyte,
    MoneyPerTerabyteMonth,
    MoneyPerPersonYear,
    Terabytes,
    TerabytesEach,          ///< of a GPU, a recall, a checkpoint: not extensive
    GigabytesPerSecond,     ///< of the whole plan: extensive
    GigabytesPerSecondEach, ///< of a GPU, a drive, a job: not extensive
    GigabytesPerSecondPerPetabyte,
    Drives,
    Hours,
    GpuHours,
    HoursPerGpu,
    FailuresPerGpuDay,
    FailuresPerHour,
    Days,
    Years,
    RecallsPerClusterMonth,
    RecallsPerMonth,
    PeoplePerMegawatt,
    PeoplePerThousandGpus,
    People,
    Points,                 ///< Herfindahl-Hirschman index, 0 to 10,000
    Count_
};

struct UnitInfo {
    std::string_view key;    ///< what files say
    std::string_view symbol; ///< what people read; "¤" stands for the plan's currency
    int moneyPower;          ///< the value scales with money to this power
    bool extensive;          ///< the value scales with the size of the plan
};

/// Every unit has one row in the table of unit.cpp.
const UnitInfo& info(Unit unit);

/// The symbol with the plan's currency in the place of "¤".
std::string symbol(Unit unit, std::string_view currency);

/// Whether people read and type it in per cent: 0.75 is 75 %.
constexpr bool isPercent(Unit unit) { return unit == Unit::Share || unit == Unit::RatePerYear; }

}  // namespace headroom

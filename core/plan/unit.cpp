// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/unit.h"

#include <array>

#include "plan/contract_check.h"

namespace headroom {

namespace {

// In the order of the enumeration.
constexpr std::array<UnitInfo, static_cast<std::size_t>(Unit::Count_)> units{{
    {"none", "", 0, false},
    {"month", "month", 0, false},
    {"months", "months", 0, false},
    {"share", "%", 0, false},
    {"rate_per_year", "%/year", 0, false},
    {"ratio", "x", 0, false},
    {"factor", "", 0, false},
    {"yes_no", "", 0, false},
    {"gpus", "GPUs", 0, true},
    {"gpus_of_a_job", "GPUs", 0, false},
    {"mw", "MW", 0, true},
    {"kw", "kW", 0, true},
    {"kw_each", "kW", 0, false},
    {"kw_per_tb", "kW/TB", 0, false},
    {"kwh", "kWh", 0, true},
    {"money", "¤", 1, true},
    {"money_each", "¤", 1, false},
    {"money_per_gpu_hour", "¤/GPU-h", 1, false},
    {"money_per_mw", "¤/MW", 1, false},
    {"money_per_kw_month", "¤/kW-month", 1, false},
    {"money_per_kwh", "¤/kWh", 1, false},
    {"money_per_tb", "¤/TB", 1, false},
    {"money_per_tb_month", "¤/TB-month", 1, false},
    {"money_per_person_year", "¤/person-year", 1, false},
    {"tb", "TB", 0, true},
    {"tb_each", "TB", 0, false},
    {"gb_per_s", "GB/s", 0, true},
    {"gb_per_s_each", "GB/s", 0, false},
    {"gb_per_s_per_pb", "GB/s/PB", 0, false},
    {"drives", "drives", 0, true},
    {"hours", "h", 0, false},
    {"gpu_hours", "GPU-h", 0, true},
    {"hours_per_gpu", "h/GPU", 0, false},
    {"failures_per_gpu_day", "failures/GPU-day", 0, false},
    {"failures_per_hour", "failures/h", 0, false},
    {"days", "days", 0, false},
    {"years", "years", 0, false},
    {"recalls_per_cluster_month", "recalls/cluster-month", 0, false},
    {"recalls_per_month", "recalls/month", 0, true},
    {"people_per_mw", "people/MW", 0, false},
    {"people_per_thousand_gpus", "people/1,000 GPUs", 0, false},
    {"people", "people", 0, true},
    {"points", "points", 0, false},
}};

}  // namespace

const UnitInfo& info(Unit unit)
{
    const auto index = static_cast<std::size_t>(unit);
    HR_REQUIRE(index < units.size() && !units[index].key.empty());
    return units[index];
}

std::string symbol(Unit unit, std::string_view currency)
{
    constexpr std::string_view sign = "¤";
    std::string text{info(unit).symbol};
    if (const auto at = text.find(sign); at != std::string::npos) text.replace(at, sign.size(), currency);
    return text;
}

}  // namespace headroom

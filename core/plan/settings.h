// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>

#include "plan/date.h"
#include "plan/field.h"

namespace headroom {

enum class HoursRule { Calendar, Fixed730 };
template <>
struct Choices<HoursRule> {
    static constexpr std::array<Choice, 2> all{{{"calendar", HR_TR("True hours of each month")}, {"730", HR_TR("730 hours in every month")}}};
};

/// What market buyers pay for: hours that they hold, or useful ones (MODEL §6).
enum class MarketBilling { Held, Useful };
template <>
struct Choices<MarketBilling> {
    static constexpr std::array<Choice, 2> all{{{"held", HR_TR("Hours held")}, {"useful", HR_TR("Useful hours")}}};
};

/// The calendar of a plan, its plan-wide levers, its utilization target and how coverage is measured. One row.
template <class Num = double>
struct Settings {
    std::string name = "New plan";
    std::string note;
    std::string currency = "USD";
    Date start{2026, 1};
    int horizonMonths = 96;
    HoursRule hours = HoursRule::Calendar;
    int fiscalYearEnd = 12;
    Num discountRate = 0.10;

    Num utilizationStart = 0.75;
    Num utilizationEnd = 0.90;
    Num utilizationFrom = 0;
    Num utilizationOver = 24;
    Num schedulingLimit = 0.97;

    Num gpuScale = 1;
    Num trancheDelay = 0;
    Num siteDelay = 0;
    Num demandDelay = 0;
    Num marketPriceShift = 0;
    Num energyPriceShift = 0;
    Num storageShift = 0;
    Ref<EntityKind::Tier> storageShiftTier;
    MarketBilling marketBilling = MarketBilling::Held;

    int coverageWindow = 12;
    std::optional<Num> coverageFrom;
    Num coverageThreshold = 1;

    static constexpr EntityKind kind = EntityKind::Settings;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Plan name"), .help = HR_TR("Shown in the title bar and on every report."), .section = HR_TR("Plan")}, &Settings::name);
        visit(Field{.key = "note", .label = HR_TR("Note"), .lines = true, .help = HR_TR("What the plan is for. Shown on its first page.")}, &Settings::note);
        visit(Field{.key = "currency", .label = HR_TR("Currency"), .help = HR_TR("A label: every amount of the plan is in it.")}, &Settings::currency);
        visit(Field{.key = "start", .label = HR_TR("Start month"), .help = HR_TR("Month 0 of the plan, as 2026-01."), .section = HR_TR("Calendar")}, &Settings::start);
        visit(Field{.key = "horizon_months", .label = HR_TR("Horizon"), .unit = Unit::Months, .min = 1, .max = 360, .typical = {24, 60}, .help = HR_TR("How many months the plan shows.")}, &Settings::horizonMonths);
        visit(Field{.key = "hours", .label = HR_TR("Hours of a month"), .help = HR_TR("True hours (leap years included) or 730 in every month.")}, &Settings::hours);
        visit(Field{.key = "fiscal_year_end", .label = HR_TR("Fiscal year ends in month"), .min = 1, .max = 12, .typical = {1, 12}, .help = HR_TR("1 is January, 12 December.")}, &Settings::fiscalYearEnd);
        visit(Field{.key = "discount_rate", .label = HR_TR("Discount rate"), .unit = Unit::RatePerYear, .min = -0.5, .max = 2, .typical = {0.04, 0.15}, .help = HR_TR("Effective, a year."), .section = HR_TR("Value of money")}, &Settings::discountRate);
        visit(Field{.key = "utilization_start", .label = HR_TR("Utilization target, start"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.4, 0.85}, .help = HR_TR("Productive share of the GPU-hours that are up, before the target rises."), .section = HR_TR("Utilization target")}, &Settings::utilizationStart);
        visit(Field{.key = "utilization_end", .label = HR_TR("Utilization target, end"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.6, 1}, .help = HR_TR("The same once the target has risen.")}, &Settings::utilizationEnd);
        visit(Field{.key = "utilization_from", .label = HR_TR("Target rises from"), .unit = Unit::Month, .min = -120, .max = 600, .typical = {0, 12}, .help = HR_TR("The month in which the rise begins.")}, &Settings::utilizationFrom);
        visit(Field{.key = "utilization_over", .label = HR_TR("Target rises over"), .unit = Unit::Months, .min = 0, .max = 360, .typical = {0, 36}, .help = HR_TR("How long the rise takes.")}, &Settings::utilizationOver);
        visit(Field{.key = "scheduling_limit", .label = HR_TR("Scheduling limit"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.85, 1}, .help = HR_TR("The largest share of the GPUs that are up which jobs can occupy.")}, &Settings::schedulingLimit);
        visit(Field{.key = "gpu_scale", .label = HR_TR("GPU scale"), .unit = Unit::Factor, .min = 0, .max = 100, .typical = {0.5, 1.5}, .help = HR_TR("Multiplies the GPUs of every tranche."), .section = HR_TR("Plan-wide levers")}, &Settings::gpuScale);
        visit(Field{.key = "tranche_delay", .label = HR_TR("Delay of all tranches"), .unit = Unit::Months, .min = -60, .max = 120, .typical = {0, 12}, .help = HR_TR("Added to the delay of every tranche.")}, &Settings::trancheDelay);
        visit(Field{.key = "site_delay", .label = HR_TR("Delay of all sites"), .unit = Unit::Months, .min = -60, .max = 120, .typical = {0, 12}, .help = HR_TR("Added to the delay of every site.")}, &Settings::siteDelay);
        visit(Field{.key = "demand_delay", .label = HR_TR("Delay of demand"), .unit = Unit::Months, .min = -60, .max = 120, .typical = {0, 12}, .help = HR_TR("Added to the start of every contract and to market demand.")}, &Settings::demandDelay);
        visit(Field{.key = "market_price_shift", .label = HR_TR("Market price shift"), .unit = Unit::Share, .min = -1, .max = 10, .typical = {-0.4, 0.4}, .help = HR_TR("Market prices are multiplied by 1 + this.")}, &Settings::marketPriceShift);
        visit(Field{.key = "energy_price_shift", .label = HR_TR("Energy price shift"), .unit = Unit::Share, .min = -1, .max = 10, .typical = {-0.3, 0.5}, .help = HR_TR("Energy prices are multiplied by 1 + this.")}, &Settings::energyPriceShift);
        visit(Field{.key = "storage_shift", .label = HR_TR("Storage shift"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .help = HR_TR("0: the storage mix as planned; 1: all data on the tier chosen below.")}, &Settings::storageShift);
        visit(Field{.key = "storage_shift_tier", .label = HR_TR("Storage shifts to"), .help = HR_TR("The tier that the storage shift moves data to; where none is named, the tier that takes the rest of the mix.")}, &Settings::storageShiftTier);
        visit(Field{.key = "market_billing", .label = HR_TR("Market pays for"), .help = HR_TR("Hours held: every occupied hour is billed. Useful hours: only productive ones."), .section = HR_TR("Market")}, &Settings::marketBilling);
        visit(Field{.key = "coverage_window", .label = HR_TR("Coverage window"), .unit = Unit::Months, .min = 1, .max = 12, .typical = {1, 12}, .help = HR_TR("Revenue coverage is measured over this many trailing months."), .section = HR_TR("Revenue coverage")}, &Settings::coverageWindow);
        visit(Field{.key = "coverage_from", .label = HR_TR("Coverage counts from"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {0, 24}, .help = HR_TR("Empty: from the first month in which a contract bills.")}, &Settings::coverageFrom);
        visit(Field{.key = "coverage_threshold", .label = HR_TR("Coverage threshold"), .unit = Unit::Ratio, .min = 0, .max = 10, .typical = {1, 1.4}, .help = HR_TR("The line that coverage should stay above.")}, &Settings::coverageThreshold);
    }
};

}  // namespace headroom

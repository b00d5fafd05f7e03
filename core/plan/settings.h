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

/// When flows are discounted, and IRR and payback are counted.
enum class FlowTiming { MonthEnd, YearEnd };
template <>
struct Choices<FlowTiming> {
    static constexpr std::array<Choice, 2> all{{{"month_end", HR_TR("At the end of each month")}, {"year_end", HR_TR("At the end of each fiscal year")}}};
};

/// What stands at the end of the horizon.
enum class ClosingValue { Nothing, Settled };
template <>
struct Choices<ClosingValue> {
    static constexpr std::array<Choice, 2> all{{{"none", HR_TR("Worth nothing")}, {"settled", HR_TR("Settled at book")}}};
};

enum class InterestUntilService { Expensed, Capitalised };
template <>
struct Choices<InterestUntilService> {
    static constexpr std::array<Choice, 2> all{{{"expensed", HR_TR("Expensed")}, {"capitalised", HR_TR("Capitalised")}}};
};

enum class Distributions { Kept, Surplus };
template <>
struct Choices<Distributions> {
    static constexpr std::array<Choice, 2> all{{{"none", HR_TR("None: cash is kept")}, {"surplus", HR_TR("What exceeds minimum cash and reserves")}}};
};

enum class SponsorSupport { On, Off };
template <>
struct Choices<SponsorSupport> {
    static constexpr std::array<Choice, 2> all{{{"on", HR_TR("New equity pays what cash does not cover")}, {"off", HR_TR("None for debt service: what is unpaid stays owed")}}};
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
    Num costOfEquity = 0.15;
    FlowTiming flowTiming = FlowTiming::MonthEnd;
    ClosingValue closingValue = ClosingValue::Settled;

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
    Num priceScale = 1;
    Num energyPriceShift = 0;
    Num storageShift = 0;
    Ref<EntityKind::Tier> storageShiftTier;
    MarketBilling marketBilling = MarketBilling::Held;

    int coverageWindow = 12;
    std::optional<Num> coverageFrom;
    Num coverageThreshold = 1;

    Num taxRate = 0;
    Num bonusDepreciation = 0;
    Num lossLimit = 0.8;
    Num openingLosses = 0;
    InterestUntilService interestUntilService = InterestUntilService::Expensed;

    Num minimumCash = 0;
    Distributions distributions = Distributions::Kept;
    SponsorSupport sponsorSupport = SponsorSupport::On;
    Num openingCash = 0;
    Num openingPlant = 0;
    Num openingPlantMonths = 36;
    std::optional<Num> flowsMonth;

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
        visit(Field{.key = "cost_of_equity", .label = HR_TR("Cost of equity"), .unit = Unit::RatePerYear, .min = -0.5, .max = 2, .typical = {0.08, 0.25}, .absent = 0.15, .since = 2, .help = HR_TR("Discounts equity flows. Effective, a year.")}, &Settings::costOfEquity);
        visit(Field{.key = "flow_timing", .label = HR_TR("Flows fall"), .since = 2, .help = HR_TR("When flows are discounted, and where IRR and payback count them. Year ends suit yearly models.")}, &Settings::flowTiming);
        visit(Field{.key = "closing_value", .label = HR_TR("Closing value"), .since = 2, .help = HR_TR("Settled: in the last month plant, receivables and deposits are received at book, and what is owed is paid.")}, &Settings::closingValue);
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
        visit(Field{.key = "price_scale", .label = HR_TR("Price scale"), .unit = Unit::Factor, .min = 0, .max = 100, .typical = {0.7, 1.4}, .absent = 1, .since = 2, .help = HR_TR("Multiplies every price that customers pay, of contracts and on the market.")}, &Settings::priceScale);
        visit(Field{.key = "energy_price_shift", .label = HR_TR("Energy price shift"), .unit = Unit::Share, .min = -1, .max = 10, .typical = {-0.3, 0.5}, .help = HR_TR("Energy prices are multiplied by 1 + this.")}, &Settings::energyPriceShift);
        visit(Field{.key = "storage_shift", .label = HR_TR("Storage shift"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .help = HR_TR("0: the storage mix as planned; 1: all data on the tier chosen below.")}, &Settings::storageShift);
        visit(Field{.key = "storage_shift_tier", .label = HR_TR("Storage shifts to"), .help = HR_TR("The tier that the storage shift moves data to; where none is named, the tier that takes the rest of the mix.")}, &Settings::storageShiftTier);
        visit(Field{.key = "market_billing", .label = HR_TR("Market pays for"), .help = HR_TR("Hours held: every occupied hour is billed. Useful hours: only productive ones."), .section = HR_TR("Market")}, &Settings::marketBilling);
        visit(Field{.key = "coverage_window", .label = HR_TR("Coverage window"), .unit = Unit::Months, .min = 1, .max = 12, .typical = {1, 12}, .help = HR_TR("Revenue coverage is measured over this many trailing months."), .section = HR_TR("Revenue coverage")}, &Settings::coverageWindow);
        visit(Field{.key = "coverage_from", .label = HR_TR("Coverage counts from"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {0, 24}, .help = HR_TR("Empty: from the first month in which a contract bills.")}, &Settings::coverageFrom);
        visit(Field{.key = "coverage_threshold", .label = HR_TR("Coverage threshold"), .unit = Unit::Ratio, .min = 0, .max = 10, .typical = {1, 1.4}, .help = HR_TR("The line that coverage should stay above.")}, &Settings::coverageThreshold);
        visit(Field{.key = "tax_rate", .label = HR_TR("Tax rate"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0.1, 0.35}, .since = 2, .help = HR_TR("On the profit of the fiscal year to date."), .section = HR_TR("Tax")}, &Settings::taxRate);
        visit(Field{.key = "bonus_depreciation", .label = HR_TR("Bonus depreciation"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .since = 2, .help = HR_TR("Share of the cost that tax allows in the first month of service; the rest as depreciation.")}, &Settings::bonusDepreciation);
        visit(Field{.key = "loss_limit", .label = HR_TR("Losses offset at most"), .unit = Unit::Share, .min = 0, .max = 1, .typical = {0, 1}, .absent = 0.8, .since = 2, .help = HR_TR("Of a year's profit; 0: losses are not carried forward.")}, &Settings::lossLimit);
        visit(Field{.key = "opening_losses", .label = HR_TR("Losses carried into month 0"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 1e8}, .since = 2, .help = HR_TR("From earlier years.")}, &Settings::openingLosses);
        visit(Field{.key = "interest_until_service", .label = HR_TR("Interest until in service"), .since = 2, .help = HR_TR("Capitalised: interest on plant that is paid for and not yet in service joins its cost.")}, &Settings::interestUntilService);
        visit(Field{.key = "minimum_cash", .label = HR_TR("Minimum cash"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 5e7}, .since = 2, .help = HR_TR("What is missing is drawn from revolving facilities, then paid in as equity."), .section = HR_TR("Cash and equity")}, &Settings::minimumCash);
        visit(Field{.key = "distributions", .label = HR_TR("Distributions"), .since = 2, .help = HR_TR("Nothing is distributed in a month in which cash is trapped.")}, &Settings::distributions);
        visit(Field{.key = "sponsor_support", .label = HR_TR("Sponsor support"), .since = 2, .help = HR_TR("Whether new equity pays debt service that cash does not cover.")}, &Settings::sponsorSupport);
        visit(Field{.key = "opening_cash", .label = HR_TR("Cash at month 0"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 1e8}, .since = 2, .help = HR_TR("Equity is then what the opening assets exceed the debts by."), .section = HR_TR("Opening position")}, &Settings::openingCash);
        visit(Field{.key = "opening_plant", .label = HR_TR("Other plant at month 0"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {0, 1e8}, .since = 2, .help = HR_TR("Net book value of plant that is not a tranche, a site or other capex of the plan.")}, &Settings::openingPlant);
        visit(Field{.key = "opening_plant_months", .label = HR_TR("Months left of other plant"), .unit = Unit::Months, .min = 1, .max = 600, .typical = {12, 60}, .absent = 36, .since = 2, .help = HR_TR("Depreciated evenly over these.")}, &Settings::openingPlantMonths);
        visit(Field{.key = "flows_month", .label = HR_TR("Year of the flows"), .unit = Unit::Month, .min = 0, .max = 600, .typical = {0, 36}, .since = 2, .help = HR_TR("Flows between counterparties are those of the fiscal year that holds this month; empty: the year of the largest receipts."), .section = HR_TR("Counterparties")}, &Settings::flowsMonth);
    }
};

}  // namespace headroom

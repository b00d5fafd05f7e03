// SPDX-License-Identifier: GPL-3.0-or-later
// Published worked cases run through the model as plans. Expected values are those of their sources, to the digits they
// give (numbers as in the list of facts: C1 to C7).
#include <gtest/gtest.h>

#include <array>

#include "cases/worked_plans.h"
#include "model/headline.h"

namespace headroom::testing {
namespace {

constexpr double million = 1e6;

double year(const Statement& s, Figure figure, int year) { return s.ledger().total(figure, 0, 12 * year, 12 * year + 12) / million; }

void expectYears(const Statement& s, Figure figure, const std::array<double, 5>& expected, double digits = 0.0006)
{
    for (int at = 0; at < 5; ++at) EXPECT_NEAR(year(s, figure, at), expected[static_cast<std::size_t>(at)], digits) << info(figure).key << " of year " << at + 1;
}

// 15 bn of servers over 5 years, 2 of network over 6, 5 of site over 10, in millions a month; then USD per GPU-hour.
TEST(WorkedCase1, AGpuHourOfOneGigawattCostsWhatIsPublishedPartByPart)
{
    const Statement s(oneGigawatt());
    const double hours = 400'000 * 730.0 / million;
    EXPECT_NEAR(s.constant(Figure::HourServers) * hours, 288.72, 0.005);
    EXPECT_NEAR(s.constant(Figure::HourNetwork) * hours, 32.84, 0.005);
    EXPECT_NEAR(s.constant(Figure::HourSites) * hours, 53.96, 0.005);
    EXPECT_NEAR(s.constant(Figure::HourPower) * hours, 44.97, 0.005);
    EXPECT_NEAR(s.constant(Figure::HourStaff) * hours, 6.25, 0.005);
    EXPECT_NEAR(s.constant(Figure::HourCost) * hours, 426.73, 0.01);
    EXPECT_NEAR(s.constant(Figure::HourCost), 1.4614, 5e-5);
    EXPECT_NEAR(s.constant(Figure::HourCostAtTarget), 1.8268, 5e-5);
}

TEST(WorkedCase2, FiveYearsOf1024GpusCostTheirPriceAndTheirPower)
{
    struct Case {
        double unitCost, kw, capex, total;
    };
    // The source's kilowatts are those of the GPU alone; 70 % use, PUE 1.2, 0.08 USD/kWh.
    for (const Case& of : {Case{30'000, 0.7, 30.72, 32.83}, Case{40'000, 1.0, 40.96, 43.97}}) {
        Plan<> plan = rentedGpus(1'024, of.unitCost, of.kw, 0.7);
        plan.sites[0].pue = 1.2;
        plan.sites[0].energyPrice = flat(0.08);
        const Statement s(plan);
        EXPECT_NEAR(s.constant(Figure::TotalCapex) / million, of.capex, 0.005);
        EXPECT_NEAR((s.constant(Figure::TotalCapex) + s.ledger().total(Figure::PowerCost)) / million, of.total, 0.006);
    }
    const Statement h200(rentedGpus(1'024, 35'000, 0.7, 0.7));
    EXPECT_NEAR(h200.constant(Figure::TotalCapex) / million, 35.84, 0.005);  // 37.95 with the power of the H100
}

TEST(WorkedCase3, AProjectOf8192GpusEarnsAndPaysWhatIsPublishedYearByYear)
{
    const Statement s(projectOf8192());
    EXPECT_NEAR(-s.constant(Figure::OpeningInvested) / million, -270.336, 0.0005);
    expectYears(s, Figure::Rent, {23.003, 23.003, 23.003, 23.003, 23.003});
    expectYears(s, Figure::Revenue, {114.819, 136.348, 129.530, 123.054, 116.901});
    expectYears(s, Figure::Ebitda, {71.817, 91.623, 85.351, 79.393, 73.732});
    expectYears(s, Figure::NetIncome, {9.751, 27.107, 23.860, 20.862, 18.098});
    expectYears(s, Figure::DebtService, {37.847, 35.684, 33.522, 31.359, 29.196});
    constexpr std::array<double, 5> dscr{1.829, 2.366, 2.357, 2.355, 2.361};
    for (int at = 0; at < 5; ++at) EXPECT_NEAR(s.at(Figure::Dscr, 12 * at + 11), dscr[static_cast<std::size_t>(at)], 0.0006);
}

TEST(WorkedCase3, ItsFlowsAndReturnsAreThePublishedOnes)
{
    const Statement s(projectOf8192());
    const double closing = s.constant(Figure::ClosingProject) / million;
    EXPECT_NEAR(closing, 27.0336, 1e-6);  // salvage, a tenth of the cost
    expectYears(s, Figure::ProjectFlow, {66.954, 82.601, 77.646, 72.939, 95.501 - closing});
    EXPECT_NEAR(-s.constant(Figure::OpeningStake) / million, -135.168, 0.0005);
    expectYears(s, Figure::EquityFlow, {31.378, 48.733, 45.487, 42.488, 66.759 - closing});
    EXPECT_NEAR(s.constant(Figure::ProjectIrr), 0.13578, 0.000006);
    EXPECT_NEAR(s.constant(Figure::ProjectNpv) / million, 11.104, 0.0006);
    EXPECT_NEAR(s.constant(Figure::EquityIrr), 0.19531, 0.000006);
    EXPECT_NEAR(s.constant(Figure::EquityNpv) / million, 5.204, 0.0006);
    EXPECT_GT(s.constant(Figure::Payback), 36);  // in year 4
    EXPECT_LE(s.constant(Figure::Payback), 48);
}

TEST(WorkedCase4, SixteenThousandGpusAlwaysSoldEarnTheBlendedPrice)
{
    Plan<> plan = rentedGpus(16'000, 30'000, 0.7, 1);
    plan.settings.horizonMonths = 48;
    plan.skus[0].marketDemandGpus = flat(8'000);
    plan.skus[0].marketPrice = flat(12.32);  // what makes 9.40 of half on demand, 30 % at 7.20 and 20 % at 5.40
    plan.contracts.push_back({.id = 20, .name = "one year", .sku = {4}, .gpus = 4'800, .price = 7.20, .termMonths = 48, .takeOrPay = 1});
    plan.contracts.push_back({.id = 21, .name = "three years", .sku = {4}, .gpus = 3'200, .price = 5.40, .termMonths = 48, .takeOrPay = 1});
    const Statement s(plan);
    EXPECT_NEAR(s.ledger().total(Figure::Revenue) / 1e9, 5.27, 0.005);
    EXPECT_NEAR(s.ledger().total(Figure::Revenue) / s.ledger().total(Figure::BilledHours), 9.40, 1e-9);
}

TEST(WorkedCase6, ALoanOf115AQuarterStandsWhereItWasFiled)
{
    const Statement s(amortisedLoan());
    const auto balance = [&](int month) { return s.at(Figure::FacilityBalance, 0, month) / million; };
    EXPECT_NEAR(balance(2), 1'897.5, 1e-6);
    EXPECT_NEAR(balance(5), 1'782.5, 1e-6);    // June 2025, as filed
    EXPECT_NEAR(balance(11), 1'552.5, 1e-6);   // about 1,550 filed
    EXPECT_NEAR(balance(14), 1'437.5, 1e-6);   // March 2026, 1,438 filed
    EXPECT_NEAR(balance(17), 1'322.5, 1e-6);   // June 2026; 1,300 filed: 22.5 more was repaid than scheduled
    EXPECT_NEAR(s.at(Figure::FacilityRefinancing, 0, 38) / million, 517.5, 1e-6);  // the balloon of March 2028
    EXPECT_EQ(balance(38), 0);
    EXPECT_NEAR(s.ledger().total(Figure::FacilityPrincipal, 0) / million, 13 * 115, 1e-6);
}

TEST(WorkedCase7, SculptedDebtHasTheSameDscrAndLlcrAndIsWorthItsCashOverIt)
{
    const Statement s(sculptedLoan());
    const double k = 1.4;
    double presentCash = 0;
    for (int t = 59; t >= 12; --t) presentCash = (presentCash + s.at(Figure::CashBeforeTax, t)) / (1 + 0.0625 / 12);
    EXPECT_NEAR(s.at(Figure::FacilityBalance, 0, 11), presentCash / k, 1e-6 * presentCash);
    EXPECT_NEAR(s.constant(Figure::FacilityCapacity, 0), presentCash / k, 1e-9 * presentCash);
    for (int t = 14; t < 60; ++t) EXPECT_NEAR(s.at(Figure::FacilityDscr, 0, t), k, 1e-9) << t;
    for (int t = 12; t < 60; ++t) EXPECT_NEAR(s.at(Figure::FacilityLlcr, 0, t), k, 1e-9) << t;
    EXPECT_NEAR(s.at(Figure::FacilityBalance, 0, 59), 0, 1e-6);
}

}  // namespace
}  // namespace headroom::testing

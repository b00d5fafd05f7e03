// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of spreadsheets on rows of flows, against published values: case C5 of the list of facts. Each value to the
// digits published.
#include <array>
#include <chrono>
#include <cmath>
#include <gtest/gtest.h>

#include "model/returns.h"

namespace headroom {
namespace {

int day(int year, int month, int day)
{
    using namespace std::chrono;
    return static_cast<int>(sys_days{std::chrono::year{year} / month / day}.time_since_epoch().count());
}

TEST(Spreadsheet, NpvPutsTheFirstValueOnePeriodOut)
{
    EXPECT_NEAR(netPresentValue(std::array{-10000.0, 3000.0, 4200.0, 6800.0}, 0.10), 1188.4434, 5e-5);
    EXPECT_EQ(netPresentValue({}, 0.10), 0);
    EXPECT_DOUBLE_EQ(netPresentValue(std::array{110.0}, 0.10), 100);
}

TEST(Spreadsheet, IrrOfFiveAndOfFourYears)
{
    const std::array flows{12000.0, 15000.0, 18000.0, 21000.0, 26000.0};
    const InternalRate five = internalRate(-70000, flows, 1), four = internalRate(-70000, std::span(flows).first(4), 1);
    ASSERT_EQ(five.kind, RateKind::One);
    EXPECT_NEAR(*five.rate, 0.086631, 5e-7);
    ASSERT_EQ(four.kind, RateKind::One);
    EXPECT_NEAR(*four.rate, -0.021245, 5e-7);
}

TEST(Spreadsheet, XirrHasYearsOf365DaysAndTakesDatesInAnyOrder)
{
    const std::array flows{-10000.0, 2750.0, 4250.0, 3250.0, 2750.0};
    const std::array days{day(2008, 1, 1), day(2008, 3, 1), day(2008, 10, 30), day(2009, 2, 15), day(2009, 4, 1)};
    const InternalRate rate = datedInternalRate(flows, days);
    ASSERT_EQ(rate.kind, RateKind::One);
    EXPECT_NEAR(*rate.rate, 0.3733625, 5e-8);

    const InternalRate turned = datedInternalRate(std::array{2750.0, -10000.0, 4250.0, 2750.0, 3250.0}, std::array{days[1], days[0], days[2], days[4], days[3]});
    ASSERT_EQ(turned.kind, RateKind::One);
    EXPECT_NEAR(*turned.rate, *rate.rate, 1e-14);
    EXPECT_EQ(datedInternalRate({}, {}).kind, RateKind::None);
}

TEST(Spreadsheet, IrrSaysThatThereAreTwo)
{
    const InternalRate rate = internalRate(100, std::array{-230.0, 132.0}, 1);
    EXPECT_EQ(rate.kind, RateKind::Several);
    EXPECT_FALSE(rate.rate);
    ASSERT_EQ(rate.roots.size(), 2u);
    EXPECT_NEAR(rate.roots[0], 0.10, 1e-12);
    EXPECT_NEAR(rate.roots[1], 0.20, 1e-12);
}

TEST(Spreadsheet, IrrSaysThatThereIsNone)
{
    EXPECT_EQ(internalRate(0, {}, 12).kind, RateKind::None);
    EXPECT_EQ(internalRate(0, std::array{0.0, 0.0}, 12).kind, RateKind::None);
    EXPECT_EQ(internalRate(-1, std::array{0.0, -5.0}, 12).kind, RateKind::None);
    EXPECT_EQ(internalRate(100, std::array{-200.0, 101.0}, 1).kind, RateKind::None) << "the value is positive at every rate";
    EXPECT_EQ(internalRate(-100, std::array{1200.0}, 1).kind, RateKind::None) << "1,100 % a year is out of range";
    EXPECT_EQ(internalRate(-100, std::array{9.0}, 1).kind, RateKind::None) << "−91 % a year is out of range";
}

TEST(Spreadsheet, IrrFindsARateThatOnlyTouchesNothing)
{
    // 100 · (1 − 1.1 x)²
    const InternalRate touching = internalRate(100, std::array{-220.0, 121.0}, 1);
    ASSERT_EQ(touching.kind, RateKind::One);
    EXPECT_NEAR(*touching.rate, 0.10, 1e-5);
}

TEST(Spreadsheet, IrrIsARateAYearWhateverThePeriod)
{
    EXPECT_NEAR(internalRate(-100, std::array{101.0}, 12).rate.value(), std::pow(1.01, 12) - 1, 1e-13);
    EXPECT_NEAR(internalRate(-100, std::array{100.0}, 12).rate.value(), 0, 1e-15);
    EXPECT_NEAR(internalRate(-100, std::array{99.0}, 4).rate.value(), std::pow(0.99, 4) - 1, 1e-13);
}

// Two flows in, one out: 120 carried nowhere, 100 for one year at 12 % = 112, together 232 after two years of 150 out.
TEST(Spreadsheet, MirrCarriesInflowsToTheEndAndOutflowsToTheStart)
{
    EXPECT_NEAR(modifiedInternalRate(-150, std::array{100.0, 120.0}, 1, 0.08, 0.12).value(), std::sqrt(232.0 / 150) - 1, 1e-14);
    EXPECT_NEAR(modifiedInternalRate(100, std::array{0.0, -108.0 * 1.08}, 1, 0.08, 0.12).value(), 0.12, 1e-14);
    EXPECT_FALSE(modifiedInternalRate(-150, std::array{-1.0}, 1, 0.08, 0.12));
    EXPECT_FALSE(modifiedInternalRate(150, std::array{0.0}, 1, 0.08, 0.12));
}

TEST(Spreadsheet, PaybackIsTheLastTurnAndLiesBetweenEnds)
{
    EXPECT_DOUBLE_EQ(payback(-100, std::array{40.0, 40.0, 40.0}).value(), 2.5);
    EXPECT_DOUBLE_EQ(payback(-100, std::array{200.0, -150.0, 100.0}).value(), 2.5) << "not the first turn, at 0.5";
    EXPECT_DOUBLE_EQ(payback(0, std::array{-10.0, 20.0}).value(), 1.5);
    EXPECT_EQ(payback(-100, std::array{200.0, -150.0}), std::nullopt);
    EXPECT_EQ(payback(5, std::array{-5.0, 1.0}).value(), 0);
    const std::vector<double> tenths(10, 0.1);
    EXPECT_DOUBLE_EQ(payback(-1, tenths).value(), 10);
    EXPECT_DOUBLE_EQ(discountedPayback(-100, std::array{110.0 / 2, 121.0}, 0.10).value(), 1.5);
    EXPECT_EQ(discountedPayback(-100, std::array{60.0, 60.0}, 0.20), std::nullopt);
}

// A loan of 10,000 over ten months at 8 % a year, the example of the spreadsheets' manuals: 1,037.03 a month.
TEST(Spreadsheet, PmtIpmtAndSlnHaveTheSignsOfCash)
{
    EXPECT_NEAR(payment(0.08 / 12, 10, 10000), -1037.03, 5e-3);
    EXPECT_DOUBLE_EQ(payment(0, 10, 10000), -1000);
    EXPECT_DOUBLE_EQ(payment(0, 10, 0, 10000), -1000);
    EXPECT_DOUBLE_EQ(interestPayment(0.08 / 12, 1, 10, 10000), -10000 * 0.08 / 12);
    EXPECT_EQ(interestPayment(0, 3, 10, 10000), 0);
    double owed = 10000;
    for (int month = 1; month <= 10; ++month) {
        EXPECT_NEAR(interestPayment(0.08 / 12, month, 10, 10000), -owed * 0.08 / 12, 1e-9) << month;
        owed += payment(0.08 / 12, 10, 10000) - interestPayment(0.08 / 12, month, 10, 10000);
    }
    EXPECT_NEAR(owed, 0, 1e-8);
    EXPECT_DOUBLE_EQ(straightLine(30000, 7500, 10), 2250);
}

}  // namespace
}  // namespace headroom

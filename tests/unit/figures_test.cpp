// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "figures/format.h"
#include "figures/periods.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

TEST(Calendar, CountsTrueHoursLeapYearsIncluded)
{
    const Calendar calendar({2024, 1}, HoursRule::Calendar, 12);
    EXPECT_EQ(calendar.hours(0), 744);
    EXPECT_EQ(calendar.hours(1), 696);   // February 2024: 29 days
    EXPECT_EQ(calendar.hours(13), 672);  // February 2025
    EXPECT_EQ(calendar.hours(-1), 744);  // December 2023
    EXPECT_EQ(Calendar({2000, 2}, HoursRule::Calendar, 12).hours(0), 696);
    EXPECT_EQ(Calendar({2100, 2}, HoursRule::Calendar, 12).hours(0), 672);
    EXPECT_EQ(Calendar({2024, 2}, HoursRule::Fixed730, 12).hours(0), 730);
}

TEST(Calendar, NamesFiscalYearsAfterTheYearInWhichTheyEnd)
{
    const Calendar june({2026, 5}, HoursRule::Calendar, 6);
    EXPECT_EQ(june.fiscalYear(0), 2026);
    EXPECT_EQ(june.fiscalYear(1), 2026);
    EXPECT_EQ(june.fiscalYear(2), 2027);
    EXPECT_EQ(june.fiscalQuarter(0), 4);
    EXPECT_EQ(june.fiscalQuarter(2), 1);
    EXPECT_EQ(june.fiscalQuarter(5), 2);
    EXPECT_EQ(june.date(-6), (Date{2025, 11}));
}

TEST(Periods, LabelShortFirstAndLastYears)
{
    const Calendar calendar({2026, 11}, HoursRule::Calendar, 12);
    const auto years = periodsOf(calendar, 17, Period::Year);
    ASSERT_EQ(years.size(), 3u);
    EXPECT_EQ(years[0].label, "FY2026 (2 months)");
    EXPECT_EQ(years[1].label, "FY2027");
    EXPECT_EQ(years[2].label, "FY2028 (3 months)");
    EXPECT_TRUE(years[0].isShort);
    EXPECT_FALSE(years[1].isShort);
    EXPECT_EQ(years[1].from, 2);
    EXPECT_EQ(years[1].until, 14);
    EXPECT_EQ(periodsOf(calendar, 17, Period::Quarter).front().label, "FY2026 Q4 (2 months)");
    EXPECT_EQ(periodsOf(calendar, 1, Period::Month).front().label, "2026-11");
}

TEST(Periods, SumFlowsTakeTheLastOfStocksTheMeanOfLevelsAndTheQuotientOfSums)
{
    Layout layout([] {
        ScopeSizes sizes{};
        sizes[static_cast<std::size_t>(Scope::Plan)] = 1;
        return sizes;
    }());
    Ledger<double> ledger(layout, {.first = -12, .horizon = 3, .last = 3}, Calendar({2026, 1}, HoursRule::Fixed730, 12));
    const double productive[] = {10, 0, 50}, up[] = {100, 0, 100};
    for (int month = 0; month < 3; ++month) {
        ledger.write(Figure::ProductiveHours, 0, month, productive[month]);
        ledger.write(Figure::UpHours, 0, month, up[month]);
        ledger.write(Figure::DebtBalance, 0, month, 7.0 + month);
        ledger.write(Figure::DeliveredGpus, 0, month, 3.0 * month);
    }
    const std::vector<PeriodSpan> quarter{{.from = 0, .until = 3, .label = "quarter"}};
    EXPECT_EQ(series(ledger, Figure::ProductiveHours, 0, quarter).front(), 60);
    EXPECT_EQ(series(ledger, Figure::DebtBalance, 0, quarter).front(), 9);
    EXPECT_EQ(series(ledger, Figure::DeliveredGpus, 0, quarter).front(), 3);
    EXPECT_EQ(series(ledger, Figure::AchievedUtilization, 0, quarter).front(), 0.3);  // not the mean of 0.1, 0, 0.5
    EXPECT_EQ(series(ledger, Figure::AchievedUtilization, 0, {{.from = 1, .until = 2, .label = "nothing up"}}).front(), 0);
}

TEST(Format, RoundsIntoTheNextScaleAtItsEdge)
{
    EXPECT_EQ(formatFigure(999'950, Unit::Money, "USD"), "1.00 m USD");
    EXPECT_EQ(formatFigure(999'000, Unit::Money, "USD"), "999.0 k USD");
    EXPECT_EQ(formatFigure(1'234'567, Unit::Money, "USD"), "1.23 m USD");
    EXPECT_EQ(formatFigure(1.17e9, Unit::Money, "EUR"), "1.17 bn EUR");
    EXPECT_EQ(formatFigure(5.2e13, Unit::Money, "USD"), "52.00 tn USD");
}

TEST(Format, PutsNegativesInParenthesesAndNothingAsADash)
{
    EXPECT_EQ(formatFigure(-2.5e6, Unit::Money, "USD"), "(2.50) m USD");
    EXPECT_EQ(formatFigure(0.0, Unit::Money, "USD"), "–");
    EXPECT_EQ(formatFigure(-0.0, Unit::Share, "USD"), "–");
    EXPECT_EQ(formatFigure(-0.125, Unit::Share, "USD"), "(12.5) %");
}

TEST(Format, SaysThatSomethingRoundsToNothing)
{
    EXPECT_EQ(formatFigure(0.0004, Unit::Share, "USD"), "<0.1 %");
    EXPECT_EQ(formatFigure(-0.0004, Unit::Share, "USD"), "(<0.1) %");
    EXPECT_EQ(formatFigure(0.0006, Unit::Share, "USD"), "0.1 %");
    EXPECT_EQ(formatFigure(1.25, Unit::Ratio, "USD"), "1.25x");
    EXPECT_EQ(formatFigure(12'345, Unit::Gpus, "USD"), "12,345 GPUs");
}

TEST(Format, SharesOneScaleInATable)
{
    const Scale scale = scaleFor(2.3e9, Unit::Money, "USD");
    EXPECT_EQ(scale.header, "USD bn");
    EXPECT_EQ(formatScaled(2.3e9, scale), "2.3");
    EXPECT_EQ(formatScaled(-4.1e8, scale), "(0.4)");
    EXPECT_EQ(formatScaled(1e6, scale), "<0.1");
    EXPECT_EQ(formatScaled(0, scale), "–");
    EXPECT_EQ(scaleFor(0.4, Unit::Share, "USD").header, "%");
    EXPECT_EQ(scaleFor(5e6, Unit::GpuHours, "USD").header, "GPU-h, millions");
}

}  // namespace
}  // namespace headroom::testing

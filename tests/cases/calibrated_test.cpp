// SPDX-License-Identifier: GPL-3.0-or-later
// The calibrated example beside what was published (§8 of the list of facts): a year within 5 %, a quarter within 10 %.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "cases/example_plan.h"
#include "risk/published_table.h"

namespace headroom::testing {
namespace {

constexpr double million = 1e6;

TEST(Calibrated, StandsWithinToleranceOfEveryPublishedValue)
{
    const auto all = publishedComparisons(statementOf(gpuCloud));
    EXPECT_EQ(all.size(), 26u);
    for (const PublishedComparison& each : all) {
        ASSERT_TRUE(each.model) << each.name << ": " << each.reason;
        EXPECT_TRUE(each.withinTolerance.value()) << each.name << ": " << *each.model << " for " << each.published;
    }
    for (const auto& each : statementOf(gpuCloud).plan().published) {
        EXPECT_LE(each.tolerance, each.months == 3 ? 0.10 : 0.05) << each.name;
        EXPECT_FALSE(each.source.empty()) << each.name;
    }
}

// The published figures again, from the record and not from the file.
TEST(Calibrated, MeetsTheQuartersAndTheYearOfTheRecord)
{
    struct Record {
        Figure figure;
        std::array<double, 4> quarters;
        double year;
    };
    const Statement& s = statementOf(gpuCloud);
    ASSERT_EQ(s.plan().settings.start, (Date{2025, 1}));
    for (const Record& of : {Record{Figure::Revenue, {981.6, 1'212.8, 1'364.7, 1'572}, 5'131}, Record{Figure::CostOfRevenue, {262.5, 312.6, 368.8, 509}, 1'453},
                             Record{Figure::Ebitda, {606.1, 753.2, 838.1, 896}, 3'093}, Record{Figure::InterestExpense, {263.8, 267.0, 310.6, 388}, 1'229}}) {
        for (int quarter = 0; quarter < 4; ++quarter) {
            const double published = of.quarters[static_cast<std::size_t>(quarter)];
            EXPECT_NEAR(s.ledger().total(of.figure, 0, 3 * quarter, 3 * quarter + 3) / million, published, 0.10 * published) << info(of.figure).key << " of quarter " << quarter + 1;
        }
        EXPECT_NEAR(s.ledger().total(of.figure, 0, 0, 12) / million, of.year, 0.05 * of.year) << info(of.figure).key;
    }
    EXPECT_NEAR(s.ledger().total(Figure::Capex, 0, 0, 12) / million, 10'309, 0.05 * 10'309);
    EXPECT_NEAR(s.ledger().total(Figure::DepreciationTotal, 0, 0, 12) / million, 2'300, 0.05 * 2'300);
}

// What stands between them is SG&A, as the filings have it once depreciation is taken out.
TEST(Calibrated, LeavesSgaBetweenCostOfRevenueAndEbitda)
{
    const Statement& s = statementOf(gpuCloud);
    for (int t = 0; t < s.horizon(); ++t) {
        EXPECT_NEAR(s.at(Figure::Revenue, t) - s.at(Figure::CostOfRevenue, t) - s.at(Figure::SgaCost, t), s.at(Figure::Ebitda, t), 1e-9 * s.at(Figure::Revenue, t)) << t;
        EXPECT_GT(s.at(Figure::CostOfRevenue, t), s.at(Figure::PowerCost, t) + s.at(Figure::Rent, t)) << t;
    }
    // 585 of 5,131 in 2025: 5,131 - 1,453 - 3,093.
    EXPECT_NEAR(s.ledger().total(Figure::SgaCost, 0, 0, 12) / million, 585, 0.05 * 585);
}

TEST(Calibrated, TakesPowerDebtAndPlantAsFiled)
{
    const Statement& s = statementOf(gpuCloud);
    const auto active = [&](int month) {
        double sum = 0;
        for (std::size_t site = 0; site < s.plan().sites.size(); ++site) sum += s.at(Figure::PowerAvailable, site, month) * s.plan().sites[site].pue / 1000;
        return sum;
    };
    // Power of a month is its average, and grows within the quarter: its last month lies below what stands at its end.
    constexpr std::array<double, 4> filed{420, 470, 590, 850};
    for (int quarter = 0; quarter < 4; ++quarter) {
        double installed = 0;
        for (const auto& site : s.plan().sites)
            if (site.readyMonth < 3 * quarter + 3) installed += site.criticalItMw * site.pue;
        EXPECT_NEAR(installed, filed[static_cast<std::size_t>(quarter)], 0.5);
        EXPECT_LT(active(3 * quarter + 2), installed + 1e-9);
    }
    double owed = 0;
    for (const auto& facility : s.plan().facilities) owed += facility.openingBalance;
    EXPECT_NEAR(owed, 8'033 * million, 1);
    EXPECT_EQ(s.plan().settings.openingPlant, 11'915 * million);
    EXPECT_NEAR(s.at(Figure::FacilityBalance, 0, 11) / million, 1'552.5, 1e-6) << "DDTL 1.0, as filed (C6)";
}

// No quarter of capex or depreciation was published, and none is invented.
TEST(Calibrated, HoldsNoQuarterOfCapexOrDepreciationToAnything)
{
    for (const auto& each : statementOf(gpuCloud).plan().published)
        EXPECT_TRUE(each.months == 12 || !(each.figure.starts_with("capex") || each.figure.starts_with("depreciation"))) << each.name;
}

TEST(Calibrated, NamesWhatIsCalibratedInItsSourcesAndItsNote)
{
    const Plan<> plan = example(gpuCloud);
    EXPECT_NE(plan.settings.note.find("Calibrated, which means chosen so that the published figures come out: 1."), std::string::npos);
    std::set<std::string> fields;
    for (const auto& source : plan.sources)
        if (source.text == "Calibrated") {
            EXPECT_FALSE(source.note.empty()) << source.input;
            fields.insert(source.input.substr(source.input.rfind('.') + 1));
        }
    const std::set<std::string> expected{"critical_it_mw", "price", "billing_lag_months", "staff_per_thousand_gpus", "sga_share", "spread", "opening_plant_months", "start_month"};
    EXPECT_EQ(fields, expected) << "eight, as the note counts them";
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "model/covenant_table.h"
#include "support/build_out_plan.h"
#include "support/everything_plan.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// 87,600 owed over 12 months without interest is 7,300 a month; the contract brings 14,600: a DSCR of 2.
Plan<> loanPlan()
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.settings.taxRate = 0;
    plan.facilities = {{.id = 9, .name = "Loan", .limit = 87'600, .advanceRate = 0, .openingBalance = 87'600, .baseRate = flat(0), .spread = 0, .repaidFrom = 0, .maturityMonth = 12, .minimumDscr = 1.5, .dscrWindow = DscrWindow::One}};
    return plan;
}

TEST(Covenants, AreReadWithTheirWorstValueItsMonthAndTheHeadroom)
{
    const auto readings = covenantReadings(Statement{loanPlan()});
    ASSERT_EQ(readings.size(), 1u);
    ASSERT_TRUE(readings[0].worst);
    EXPECT_NEAR(*readings[0].worst, 2, 1e-9);
    EXPECT_NEAR(*readings[0].headroom, 0.5, 1e-9);
    EXPECT_EQ(readings[0].breachedMonths, 0);
    EXPECT_FALSE(readings[0].firstBreach);
    const TextTable table = covenantTable(Statement{loanPlan()});
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"Loan", "Minimum DSCR, 1 month", "1.50x", "2.00x", "2026-01", "0.50x", "0", "held"}));
    EXPECT_EQ(table.rows[0].verdict, Verdict::Held);
}

TEST(Covenants, CountTheMonthsOfABreachFromTheFirst)
{
    // The contract ends after six months: the other six have nothing but cash.
    Plan<> plan = loanPlan();
    plan.contracts[0].termMonths = 6;
    const Statement statement{plan};
    const auto readings = covenantReadings(statement);
    EXPECT_EQ(readings[0].breachedMonths, 6);
    EXPECT_EQ(readings[0].firstBreach, 6);
    EXPECT_NEAR(*readings[0].worst, 0, 1e-9);
    EXPECT_EQ(readings[0].worstMonth, 6);
    EXPECT_NEAR(*readings[0].headroom, -1.5, 1e-9);
    const TextTable table = covenantTable(statement);
    EXPECT_EQ(table.rows[0].cells.back(), "breached, first in 2026-07");
    EXPECT_EQ(table.rows[0].verdict, Verdict::Broken);
    EXPECT_EQ(table.rows[0].cells[5], "(1.50)x") << "less than the term stands in parentheses";
}

TEST(Covenants, AreReadOnlyInMonthsInWhichTheyAreTested)
{
    Plan<> plan = loanPlan();
    plan.contracts[0].termMonths = 6;
    plan.facilities[0].dscrFrom = 20;
    const auto readings = covenantReadings(Statement{plan});
    EXPECT_FALSE(readings[0].worst) << "the loan is repaid by then";
    EXPECT_FALSE(readings[0].headroom);
    const TextTable table = covenantTable(Statement{plan});
    EXPECT_EQ(table.rows[0].cells.back(), "never tested");
    EXPECT_EQ(table.rows[0].verdict, Verdict::None);
}

TEST(Covenants, OfLoanToValueAreReadAtTheHighest)
{
    Plan<> plan = loanPlan();
    plan.facilities[0].minimumDscr = {};
    plan.tranches[0].facility = {9};
    plan.facilities[0].maximumLoanToValue = 0.05;
    const Statement statement{plan};
    const auto readings = covenantReadings(statement);
    ASSERT_EQ(readings.size(), 1u);
    double highest = 0;
    for (int month = 0; month < statement.horizon(); ++month) highest = std::max(highest, statement.at(Figure::FacilityLoanToValue, 0, month));
    EXPECT_GT(highest, 0.05);
    EXPECT_EQ(*readings[0].worst, highest);
    EXPECT_EQ(*readings[0].headroom, 0.05 - highest);
    EXPECT_GT(readings[0].breachedMonths, 0);
}

TEST(Covenants, OfALoanOnNothingAreBreachedWithoutAValue)
{
    Plan<> plan = loanPlan();
    plan.facilities[0].minimumDscr = {};
    plan.facilities[0].maximumLoanToValue = 0.5;
    const TextTable table = covenantTable(Statement{plan});
    EXPECT_EQ(table.rows[0].cells[3], "no plant");
    EXPECT_EQ(table.rows[0].verdict, Verdict::Broken);
}

TEST(Covenants, AgreeWithTheBreachesThatTheModelCounts)
{
    for (const Plan<>& plan : {buildOutPlan(), everythingPlan()}) {
        const Statement statement{plan};
        for (const CovenantReading& reading : covenantReadings(statement)) {
            if (!reading.worst || reading.covenant == Covenant::LoanToValue) continue;
            const double slack = 1e-9 * reading.term;
            EXPECT_EQ(*reading.headroom < -slack, reading.breachedMonths > 0) << covenantName(statement, reading.facility, reading.covenant);
        }
    }
}

TEST(FacilityState, SaysWhatIsDrawnOwedAndFirstPaid)
{
    const TextTable table = facilityStateTable(Statement{loanPlan()});
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"Loan", "Equal principal", "Monthly", "87,600.00", "87,600.00", "87,600.00", "–", "–", "2026-01", "7,300.00", "2027-01", ""}));
}

TEST(Refinancing, ListsABalloonInItsMonthAndSaysWhereThereIsNone)
{
    Plan<> plan = loanPlan();
    EXPECT_TRUE(refinancingTable(Statement{plan}).rows.empty());
    plan.facilities[0].repayment = Repayment::Bullet;
    const TextTable table = refinancingTable(Statement{plan});
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0].cells, (std::vector<std::string>{"2026-12", "Loan", "87,600.00"}));
}

TEST(DebtSentences, NameTheTrapAndTheGap)
{
    Plan<> plan = loanPlan();
    plan.contracts[0].termMonths = 6;
    plan.facilities[0].cashTrap = CashTrap::On;
    const Statement statement{plan};
    std::string all;
    for (const std::string& sentence : debtSentences(statement)) all += sentence + "\n";
    EXPECT_NE(all.find("Distributions are trapped: 2026-08 to 2027-01."), std::string::npos) << "the month after each breach: " << all;
    EXPECT_NE(all.find("The funding gap, which new equity has to fill, peaks at "), std::string::npos) << all;
    std::string none;
    for (const std::string& sentence : debtSentences(Statement{Plan<>{}})) none += sentence + "\n";
    EXPECT_EQ(none, "No DSCR exists: no window of months has debt service.\nDistributions are trapped in no month.\nThere is no funding gap.\n");
}

}  // namespace
}  // namespace headroom::testing

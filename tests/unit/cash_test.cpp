// SPDX-License-Identifier: GPL-3.0-or-later
// The cash of a month by hand: small plan, one contract of 14,600 a month, loans of round figures.
#include <gtest/gtest.h>

#include "model/headline.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

/// 14,600 come in a month for a year; 100 GPUs cost a million in month 0.
Plan<> earning()
{
    return smallPlanWith(smallContract());
}

Facility<> loan(double balance)
{
    return {.id = 10, .name = "loan", .limit = balance, .openingBalance = balance, .drawFrom = -6, .drawUntil = -1, .baseRate = flat(0.12), .spread = 0, .repaidFrom = 0, .maturityMonth = 10};
}

TEST(Cash, IsBroughtUpByTheSponsorAndItsGapIsCounted)
{
    const Statement s(earning());
    EXPECT_NEAR(s.at(Figure::SupportForCash, 0), 1e6 - 14'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::Cash, 0), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::Cash, 1), 14'600, 1e-6);
    EXPECT_NEAR(s.constant(Figure::PeakFundingGap), 1e6 - 14'600, 1e-6);
    EXPECT_EQ(s.constant(Figure::PeakFundingGapAt), 0);
    EXPECT_NEAR(s.at(Figure::FundingGap, 5), 1e6 - 6 * 14'600, 1e-6);  // what has come back in cash
}

TEST(Cash, OfASurplusIsDistributedAboveItsMinimum)
{
    Plan<> plan = earning();
    plan.settings.minimumCash = 5'000;
    plan.settings.distributions = Distributions::Surplus;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::Cash, 0), 5'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::DistributionsPaid, 1), 14'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::Cash, 1), 5'000, 1e-6);
}

TEST(Cash, WithoutSupportLeavesServiceOwedWithInterest)
{
    Plan<> plan = earning();
    plan.settings.sponsorSupport = SponsorSupport::Off;
    plan.facilities = {loan(200'000)};  // 20,000 a month and 1 % on what is left
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::FacilityOwed, 0, 0), 22'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityPaid, 0, 0), 0, 1e-6);  // capex took the cash; equity paid the rest of it
    EXPECT_NEAR(s.at(Figure::SupportForOperations, 0), 1e6 - 14'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::Arrears, 0), 22'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityOwed, 0, 1), 22'000 * 1.01 + 21'800, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityPaid, 0, 1), 14'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::Arrears, 1), 22'000 * 1.01 + 21'800 - 14'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityBalance, 0, 1), 160'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::LeftUnpaid, 1), 21'800 - 14'600, 1e-6);
}

TEST(Cash, IsKeptInAReserveAndReleasedToTheLastPayment)
{
    Plan<> plan = earning();
    plan.tranches.clear();
    plan.settings.openingCash = 100'000;
    plan.facilities = {loan(100'000)};
    plan.facilities[0].reserveMonths = 3;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::RestrictedCash, 0), 3 * 11'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::RestrictedCash, 4), 3 * 10'600, 1e-6);
    EXPECT_NEAR(s.at(Figure::RestrictedCash, 8), 3 * 10'200, 1e-6);
    EXPECT_EQ(s.at(Figure::RestrictedCash, 9), 0);
    EXPECT_NEAR(s.at(Figure::FacilityReserveReleased, 0, 9), 3 * 10'200, 1e-6);
}

TEST(Cash, RepaysRevolvingDebtFirstAndThenSweepsItsShare)
{
    Plan<> plan = earning();
    plan.tranches[0].gpus = 0;
    plan.settings.openingCash = 0;
    plan.facilities = {{.id = 10, .name = "revolver", .limit = 50'000, .drawFrom = 0, .drawUntil = 9, .baseRate = flat(0), .spread = 0, .maturityMonth = 24, .drawing = Drawing::Revolving, .repayment = Repayment::Bullet, .seniority = 2},
                       {.id = 11, .name = "swept", .limit = 1e6, .openingBalance = 1e6, .drawFrom = -9, .drawUntil = -6, .baseRate = flat(0), .spread = 0, .maturityMonth = 24, .repayment = Repayment::Bullet, .sweepShare = 0.5}};
    plan.settings.minimumCash = 20'000;
    plan.contracts.clear();
    plan.skus[0].marketDemandGpus = flat(0);
    plan.investments = {{.id = 12, .total = 10'000, .startMonth = 0, .spentOverMonths = 1}};
    const Statement dry(plan);
    EXPECT_NEAR(dry.at(Figure::FacilityRevolved, 0, 0), 30'000, 1e-6);  // the investment and minimum cash
    EXPECT_NEAR(dry.at(Figure::SupportForCash, 0), 0, 1e-6);

    plan.contracts = {smallContract()};
    plan.contracts[0].startMonth = 1;
    plan.tranches[0].gpus = 100;
    plan.tranches[0].unitCost = 0;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::FacilityRevolved, 0, 0), 30'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilitySweep, 0, 1), 14'600, 1e-6);  // the revolver is repaid first
    EXPECT_NEAR(s.at(Figure::FacilitySweep, 1, 1), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilitySweep, 0, 3), 800, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilitySweep, 1, 3), 0.5 * 13'800, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityBalance, 1, 4), 1e6 - 0.5 * 13'800 - 0.5 * 14'600, 1e-6);
}

TEST(Cash, IsTrappedTheMonthAfterABreach)
{
    Plan<> plan = earning();
    plan.tranches[0].unitCost = 0;
    plan.settings.distributions = Distributions::Surplus;
    plan.facilities = {loan(60'000)};  // service 6,600 falling; CFADS 14,600: DSCR 2.2 rising
    plan.facilities[0].minimumDscr = 2.3;
    plan.facilities[0].dscrWindow = DscrWindow::One;
    plan.facilities[0].cashTrap = CashTrap::On;
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::FacilityDscr, 0, 0), 14'600.0 / 6'600, 1e-9);
    EXPECT_EQ(s.at(Figure::FacilityBreach, 0, 0), 1);
    EXPECT_NEAR(s.at(Figure::DistributionsPaid, 0), 8'000, 1e-6);  // known only at the end of the month
    EXPECT_EQ(s.at(Figure::CashTrapped, 1), 1);
    EXPECT_EQ(s.at(Figure::DistributionsPaid, 1), 0);
    EXPECT_EQ(s.at(Figure::FacilityBreach, 0, 5), 0);  // 6,300
    EXPECT_GT(s.at(Figure::DistributionsPaid, 6), 8'000 * 5);
}

/// Ten months of 14,600 and a loan repaid with the last of them; from then on 50,000 a month are lost.
Plan<> repaidBeforeItLoses()
{
    Plan<> plan = earning();
    plan.tranches[0].unitCost = 0;
    plan.contracts[0].termMonths = 10;
    plan.operations.sgaFixedYear = 600'000;
    plan.operations.sgaFrom = 10;
    plan.settings.coverageWindow = 3;
    plan.facilities = {loan(60'000)};
    plan.facilities[0].minimumDscr = 1.5;
    plan.facilities[0].dscrWindow = DscrWindow::Three;
    return plan;
}

TEST(Dscr, IsNotMeasuredOnceTheLoanIsRepaid)
{
    const Statement s(repaidBeforeItLoses());
    EXPECT_EQ(s.at(Figure::FacilityDscrExists, 0, 9), 1);
    EXPECT_EQ(s.at(Figure::FacilityDscrExists, 0, 10), 0);
    EXPECT_EQ(s.at(Figure::FacilityBreach, 0, 10), 0) << "a loan that is repaid has no covenant to break";
    EXPECT_EQ(s.constant(Figure::BreachMonths), 0);
    // The first window: 3 × 14,600 over 3 × 6,000 of principal and 600, 540 and 480 of interest.
    EXPECT_NEAR(s.constant(Figure::LowestDscr), 43'800.0 / 19'620, 1e-9);
    EXPECT_EQ(s.constant(Figure::LowestDscrAt), 2);
    EXPECT_EQ(s.constant(Figure::DscrMonths), 8);
}

TEST(Payback, ThatIsLostAgainIsNotSaidNeverToHaveBeen)
{
    const Statement s(repaidBeforeItLoses());
    EXPECT_EQ(headlineOf(s, "payback")->reason, "the flows come to less than nothing by the end of the horizon");
}

TEST(Tax, GivesBackWithinTheYearWhatAnEarlierMonthPaidAndCarriesLossesForward)
{
    Plan<> plan = earning();  // 2026-01 on, fiscal years of calendar
    plan.tranches[0].unitCost = 0;
    plan.settings.taxRate = 0.25;
    plan.settings.lossLimit = 0.8;
    plan.settings.openingLosses = 100'000;
    plan.investments = {{.id = 12, .total = 60'000, .startMonth = 3, .spentOverMonths = 1, .lifeMonths = 1}};
    const Statement s(plan);
    // A fifth of the profit is taxed while losses last: 92,160 of them cover four fifths of the year's 115,200.
    EXPECT_NEAR(s.at(Figure::Tax, 0), 0.25 * 0.2 * 14'600, 1e-6);
    EXPECT_LT(s.at(Figure::Tax, 3), 0);  // depreciated in the month it is spent and the next: the year's profit falls
    double paid = 0;
    for (int t = 0; t < 12; ++t) paid += s.at(Figure::Tax, t);
    EXPECT_NEAR(paid, 0.25 * (115'200 - 92'160), 1e-6);
    EXPECT_NEAR(s.at(Figure::LossesCarried, 11), 7'840, 1e-6);
}

TEST(Fees, ArePaidUpfrontSpreadToMaturityAndDueOnWhatIsNotDrawn)
{
    Plan<> plan = earning();
    plan.tranches[0].facility = {10};
    plan.facilities = {{.id = 10, .name = "new", .limit = 1.2e6, .advanceRate = 0.5, .drawFrom = 0, .drawUntil = 3, .baseRate = flat(0), .spread = 0, .repaidFrom = 6, .maturityMonth = 12, .upfrontFee = 0.01, .undrawnFee = 0.012}};
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::FacilityUpfrontFee, 0, 0), 12'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityFeeSpread, 0, 5), 1'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::CapitalisedFees, 5), 6'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityUndrawnFee, 0, 0), 0.001 * 1.2e6, 1e-6);
    EXPECT_NEAR(s.at(Figure::FacilityUndrawnFee, 0, 1), 0.001 * 0.7e6, 1e-6);
    EXPECT_EQ(s.at(Figure::FacilityUndrawnFee, 0, 3), 0);
    EXPECT_NEAR(s.at(Figure::FacilityPrincipal, 0, 6), 500'000.0 / 6, 1e-6);
}

TEST(CapitalisedInterest, JoinsWhatIsPaidForUntilItIsInService)
{
    Plan<> plan = smallPlan();
    plan.settings.interestUntilService = InterestUntilService::Capitalised;
    plan.sites[0].readyMonth = 4;
    plan.tranches[0].facility = {10};
    plan.facilities = {{.id = 10, .name = "loan", .limit = 1e6, .advanceRate = 1, .drawFrom = 0, .drawUntil = 3, .baseRate = flat(0.12), .spread = 0, .repaidFrom = 12, .maturityMonth = 24}};
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::InterestCapitalised, 1), 10'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::InterestExpense, 1), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::InterestInPlant, 3), 30'000, 1e-6);
    EXPECT_NEAR(s.at(Figure::InterestCapitalised, 4), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::InterestDepreciation, 4), 500, 1e-6);  // 30,000 over 60 months
}

TEST(Repayment, OfAPeriodFallsDueAtItsEnd)
{
    Plan<> plan = earning();
    plan.facilities = {loan(120'000)};
    plan.facilities[0].maturityMonth = 12;
    plan.facilities[0].paymentPeriod = PaymentPeriod::Quarterly;
    const Statement equal(plan);
    EXPECT_EQ(equal.at(Figure::FacilityPrincipal, 0, 1), 0);
    EXPECT_NEAR(equal.at(Figure::FacilityPrincipal, 0, 2), 30'000, 1e-6);
    EXPECT_NEAR(equal.at(Figure::FacilityInterestDue, 0, 2), 3 * 1'200, 1e-6);
    EXPECT_NEAR(equal.at(Figure::FacilityPrincipal, 0, 5), 30'000, 1e-6);
    EXPECT_NEAR(equal.at(Figure::AccruedInterest, 4), 2 * 900, 1e-6);

    plan.facilities[0].repayment = Repayment::FixedShare;
    plan.facilities[0].fixedShare = 0.1;
    const Statement fixed(plan);
    EXPECT_NEAR(fixed.at(Figure::FacilityPrincipal, 0, 5), 12'000, 1e-6);
    EXPECT_NEAR(fixed.at(Figure::FacilityRefinancing, 0, 11), 120'000 - 4 * 12'000, 1e-6);
}

TEST(LendersCase, OfAJuniorLoanIsWhatTheSeniorLeaves)
{
    Plan<> plan = earning();
    plan.facilities = {loan(60'000), loan(30'000)};
    plan.facilities[1].id = 11;
    plan.facilities[1].seniority = 2;
    for (auto& facility : plan.facilities) facility.repayment = Repayment::Sculpted;
    const Statement s(plan);
    for (int t = 0; t < 10; ++t) {
        EXPECT_NEAR(s.at(Figure::FacilityLendersCash, 0, t), 14'600, 1e-6);
        EXPECT_NEAR(s.at(Figure::FacilityLendersCash, 1, t), 14'600 - s.at(Figure::FacilityService, 0, t), 1e-6);
        EXPECT_LT(s.at(Figure::FacilityLendersCash, 1, t), 9'000);
    }
}

}  // namespace
}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "support/small_plan.h"

namespace headroom::testing {
namespace {

constexpr double month = 14'600;  // of the small contract: 10 GPUs × 730 h × 2

TEST(Prepayment, IsCreditedInProportionToRevenue)
{
    Contract<> contract = smallContract();
    contract.prepaidShare = 0.25;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractPrepaid, 0, 0), 43'800, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCredited, 0, 4), month / 4, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractDeferred, 0, 5), 43'800 / 2.0, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 4), month * 3 / 4, 1e-6);  // no receipt of the prepayment itself
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 0), month * 3 / 4, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractDeferred, 0, 11), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::PrepaymentsReceived, 0), 43'800, 1e-6);
}

TEST(Prepayment, IsCreditedEvenlyOverAWindowAndOnTheDateGiven)
{
    Contract<> contract = smallContract();
    contract.prepaidShare = 0.25;
    contract.prepaymentMonth = 2.5;
    contract.creditFrom = 6;
    contract.creditMonths = 4;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractPrepaid, 0, 2), 21'900, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractPrepaid, 0, 3), 21'900, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCredited, 0, 5), 0, 1e-6);
    for (int t = 6; t < 10; ++t) EXPECT_NEAR(s.at(Figure::ContractCredited, 0, t), 10'950, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCredited, 0, 10), 0, 1e-6);
}

TEST(Prepayment, ThatCannotBeCreditedIsPaidBackAtTheEnd)
{
    Contract<> contract = smallContract();
    contract.prepaidShare = 0.5;
    contract.earlyEndMonth = 6;
    const Statement s(smallPlanWith(contract));
    // Half of 175,200 comes in; half of six months' revenue is credited.
    EXPECT_NEAR(s.at(Figure::ContractDeferred, 0, 5), 87'600 - 43'800, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRepaid, 0, 6), 43'800, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractDeferred, 0, 6), 0, 1e-6);
}

TEST(EarlyEnd, StopsTheHoursAndPaysTheFeeOnWhatIsForgone)
{
    Contract<> contract = smallContract();
    contract.earlyEndMonth = 7.5;
    contract.earlyEndFee = 0.2;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 7), 3'650, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractHours, 0, 8), 0, 1e-9);
    EXPECT_NEAR(s.constant(Figure::ContractForgoneValue), 4.5 * month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 7), month / 2 + 0.2 * 4.5 * month / 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 8), 0.2 * 4.5 * month / 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 9), 0, 1e-6);
}

TEST(Renewal, GoesOnForAShareOfTheGpusOutsideValueAndBacklog)
{
    Contract<> contract = smallContract();
    contract.renewalShare = 0.4;
    contract.escalator = 0.21;
    Plan<> plan = smallPlanWith(contract);
    plan.skus[0].marketPrice = flat(1.5);
    const Statement atContract(plan);
    EXPECT_NEAR(atContract.at(Figure::ContractRevenue, 0, 12), 0.4 * month * 1.21, 1e-6);
    EXPECT_NEAR(atContract.at(Figure::ContractBacklog, 0, 12), 0, 1e-6);
    plan.contracts[0].renewalPrice = RenewalPrice::Market;
    EXPECT_NEAR(Statement(plan).at(Figure::ContractRevenue, 0, 12), 4 * 730 * 1.5, 1e-6);
}

TEST(PaymentTerm, BringsCashWholeMonthsLater)
{
    Contract<> contract = smallContract();
    contract.paymentTermMonths = 2;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 1), 0, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 2), month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 13), month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 14), 0, 1e-6);
}

TEST(Contract, RunningBeforeMonthZeroIsTakenAsServedInFull)
{
    Contract<> contract = smallContract();
    contract.startMonth = -6;
    contract.paymentTermMonths = 2;
    contract.prepaidShare = 0.25;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 0), month * 3 / 4, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractDeferred, 0, 0), 43'800 * 5 / 12.0, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractBacklog, 0, 0), 5 * month, 1e-6);
}

TEST(TakeOrPay, BillsTheShareOfServedHoursWhetherUsedOrNot)
{
    Contract<> contract = smallContract();
    contract.takeOrPay = 0.6;
    contract.expectedUse = 0.5;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.at(Figure::ContractBilled, 0, 3), 7'300 * 0.6, 1e-9);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 3), month * 0.6, 1e-6);
}

/// The contract is promised from month 0; its GPUs have power from month 2.
Plan<> lateByTwoMonths()
{
    Contract<> contract = smallContract();
    contract.lateCredit = 0.5;
    contract.availabilityPromised = 1;
    contract.lateCap = 1;
    Plan<> plan = smallPlanWith(contract);
    plan.sites[0].readyMonth = 2;
    return plan;
}

TEST(LateCredit, IsAShareOfThePriceOfHoursNotDeliveredTakenOffTheBill)
{
    const Statement s(lateByTwoMonths());
    EXPECT_NEAR(s.at(Figure::ContractCreditAccrued, 0, 0), month / 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditAccrued, 0, 1), month / 2, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditAccrued, 0, 2), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditOwed, 0, 1), month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditTaken, 0, 2), month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 2), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractRevenue, 0, 3), month, 1e-6);
}

TEST(LateCredit, WaitsForTheGraceAndStopsAtTheCap)
{
    Plan<> plan = lateByTwoMonths();
    plan.contracts[0].lateGraceMonths = 0.5;
    EXPECT_NEAR(Statement(plan).at(Figure::ContractCreditAccrued, 0, 0), month / 4, 1e-6);
    plan.contracts[0].lateCap = 0.05;  // of 175,200: 8,760
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::ContractCreditAccrued, 0, 0), month / 4, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditAccrued, 0, 1), 8'760 - month / 4, 1e-6);
}

TEST(LateCredit, StillOwedAtTheEndIsPaidInCash)
{
    Plan<> plan = lateByTwoMonths();
    plan.sites[0].readyMonth = 11;  // one month of service: one bill of 14,600
    const Statement s(plan);
    // Eleven months not delivered, of which half is credited, less the one bill that it was taken off.
    EXPECT_NEAR(s.at(Figure::ContractCreditPaid, 0, 12), 11 * month / 2 - month, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractCreditOwed, 0, 12), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::ContractReceipts, 0, 12), month - 11 * month / 2, 1e-6);
}

TEST(Backlog, RollsForwardAndAges)
{
    Contract<> contract = smallContract();
    contract.termMonths = 60;
    contract.takeOrPay = 0.8;
    contract.startMonth = 1;
    contract.signingMonth = -3;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.constant(Figure::OpeningBacklog), 60 * month, 1e-4);
    EXPECT_NEAR(s.constant(Figure::OpeningRpo), 60 * month * 0.8, 1e-4);  // billed at the expected use, owed at take-or-pay
    EXPECT_NEAR(s.at(Figure::Backlog, 10), 50 * month, 1e-4);
    EXPECT_NEAR(s.at(Figure::BacklogEarned, 10), month, 1e-6);
    EXPECT_NEAR(s.constant(Figure::BacklogWithin24), 24 * month, 1e-4);
    EXPECT_NEAR(s.constant(Figure::BacklogWithin48), 24 * month, 1e-4);
    EXPECT_NEAR(s.constant(Figure::BacklogBeyond48), 12 * month, 1e-4);
    EXPECT_EQ(s.constant(Figure::BacklogLapsing), 0);
    contract.startMonth = 0;
    contract.earlyEndMonth = 30;
    const Statement leaves(smallPlanWith(contract));
    EXPECT_NEAR(leaves.constant(Figure::OpeningBacklog), 59 * month, 1e-4) << "at the end of month 0";
    EXPECT_NEAR(leaves.constant(Figure::BacklogWithin24), 24 * month, 1e-4);
    EXPECT_NEAR(leaves.constant(Figure::BacklogWithin48), 5 * month, 1e-4);
    EXPECT_NEAR(leaves.constant(Figure::BacklogLapsing), 30 * month, 1e-4);
}

TEST(Backlog, LapsesWhereHoursAreNotServed)
{
    Plan<> plan = lateByTwoMonths();
    const Statement s(plan);
    EXPECT_NEAR(s.at(Figure::BacklogLapsed, 0), month, 1e-6);
    EXPECT_NEAR(s.at(Figure::BacklogLapsed, 2), 0, 1e-6);
    EXPECT_NEAR(s.at(Figure::Backlog, 2), 9 * month, 1e-6);
}

// Found by the corkscrew law: signed in month −50 by default, before the opening columns, the backlog went below 0.
TEST(Backlog, OfAContractSignedLongAgoIsThere)
{
    Contract<> contract = smallContract();
    contract.startMonth = -50;
    contract.delayMonths = 52;
    const Statement s(smallPlanWith(contract));
    EXPECT_NEAR(s.constant(Figure::OpeningBacklog), 12 * month, 1e-6);
    EXPECT_NEAR(s.at(Figure::Backlog, 7), 6 * month, 1e-6);
}

TEST(Customers, AreConcentratedAsTheirRevenueIs)
{
    Plan<> plan = smallPlan();
    plan.counterparties = {{.id = 20, .name = "A"}, {.id = 21, .name = "B"}, {.id = 22, .name = "C"}};
    // 30 / 30 / 20 / 20: two of the contracts are A's and B's, one is C's, one names nobody.
    int at = 0;
    for (const double gpus : {30.0, 30.0, 20.0, 20.0}) {
        Contract<> contract = smallContract();
        contract.id = 8 + at;
        contract.gpus = gpus;
        contract.customer.id = at < 3 ? 20 + at : 0;
        plan.contracts.push_back(contract);
        ++at;
    }
    const Statement s(plan);
    EXPECT_NEAR(s.constant(Figure::CustomerConcentration), 2'600, 1e-8);
    EXPECT_NEAR(s.constant(Figure::LargestCustomer), 0.3, 1e-12);
    EXPECT_NEAR(s.constant(Figure::LargestCustomerOfRpo), 0.3, 1e-12);
}

}  // namespace
}  // namespace headroom::testing

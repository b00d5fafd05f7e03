// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 3, for the balances that the model keeps: each is a corkscrew, none is negative, and each ends at 0 on its date.
namespace headroom::testing {
namespace {

/// Opening + in − out = closing over the months from `from`, the sums kept here.
struct Corkscrew {
    Figure balance;
    std::vector<Figure> in, out;
};

void assertCorkscrew(const Statement& s, const Corkscrew& screw, std::size_t entity, int from)
{
    double expected = s.at(screw.balance, entity, from - 1), moved = std::abs(expected);
    for (int t = from; t < s.horizon(); ++t) {
        for (const Figure figure : screw.in) expected += s.at(figure, entity, t), moved += std::abs(s.at(figure, entity, t));
        for (const Figure figure : screw.out) expected -= s.at(figure, entity, t), moved += std::abs(s.at(figure, entity, t));
        RC_ASSERT(near(s.at(screw.balance, entity, t), expected, moved));
    }
}

RC_GTEST_PROP(Balances, DebtIsACorkscrewNeverNegativeWithinItsLimitAndGoneAtMaturity, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t f = 0; f < plan.facilities.size(); ++f) {
        const auto& facility = plan.facilities[f];
        assertCorkscrew(s, {Figure::FacilityBalance, {Figure::FacilityDraw, Figure::FacilityRevolved}, {Figure::FacilityPrincipal, Figure::FacilityRefinancing, Figure::FacilitySweep}}, f, 0);
        assertCorkscrew(s, {Figure::FacilityAccrued, {Figure::FacilityInterest}, {Figure::FacilityInterestDue}}, f, 0);
        assertCorkscrew(s, {Figure::FacilityReserve, {Figure::FacilityReserveFunded}, {Figure::FacilityReserveReleased}}, f, 0);
        assertCorkscrew(s, {Figure::FacilityFeeAsset, {Figure::FacilityUpfrontFee}, {Figure::FacilityFeeSpread}}, f, 0);
        for (int t = 0; t < s.horizon(); ++t) {
            RC_ASSERT(s.at(Figure::FacilityBalance, f, t) >= 0.0);
            RC_ASSERT(s.at(Figure::FacilityDraw, f, t) >= 0.0);
            if (facility.drawing == Drawing::Capex) RC_ASSERT(s.at(Figure::FacilityDraw, f, t) <= facility.advanceRate * s.at(Figure::FacilityFunded, f, t) * (1 + 1e-12));
            if (facility.drawing == Drawing::Revolving) RC_ASSERT(s.at(Figure::FacilityBalance, f, t) <= std::max(facility.limit, s.at(Figure::FacilityBalance, f, t - 1)) * (1 + 1e-12));
            else RC_ASSERT(s.at(Figure::FacilityRevolved, f, t) == 0.0);
            RC_ASSERT(s.at(Figure::FacilityReserve, f, t) >= -1e-9 * facility.limit);
            RC_ASSERT(s.at(Figure::FacilityArrears, f, t) >= 0.0);
            if (plan.settings.sponsorSupport == SponsorSupport::On) RC_ASSERT(s.at(Figure::FacilityArrears, f, t) == 0.0);
            RC_ASSERT(s.at(Figure::FacilityDrawn, f, t) <= std::max(facility.limit, facility.openingBalance) * (1 + 1e-12));
            if (t + 1 >= facility.maturityMonth) RC_ASSERT(s.at(Figure::FacilityBalance, f, t) == 0.0);
            if (t + 1 <= std::min(facility.repaidFrom, facility.maturityMonth - 1) && facility.repayment != Repayment::FixedShare) RC_ASSERT(s.at(Figure::FacilityPrincipal, f, t) == 0.0);
            const double opening = s.at(Figure::FacilityBalance, f, t - 1);
            const double rate = std::max(facility.baseFloor, std::min(s.at(Figure::FacilityBaseRate, f, t), 1.0)) + facility.spread;
            RC_ASSERT(near(s.at(Figure::FacilityInterest, f, t), opening * rate / 12));
        }
    }
}

RC_GTEST_PROP(Balances, DeferredRevenueIsACorkscrewNeverNegativeAndGoneAMonthAfterTheContract, (const Plan<>& plan))
{
    const Statement s(plan);
    const int first = s.ledger().columns().contractsFrom;
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        assertCorkscrew(s, {Figure::ContractDeferred, {Figure::ContractPrepaid}, {Figure::ContractCredited, Figure::ContractRepaid}}, i, first);
        for (int t = first; t < s.horizon(); ++t) {
            RC_ASSERT(s.at(Figure::ContractDeferred, i, t) >= 0.0);
            RC_ASSERT(s.at(Figure::ContractCredited, i, t) >= 0.0);
            if (t >= s.constant(Figure::ContractClose, i) + 1) RC_ASSERT(near(s.at(Figure::ContractDeferred, i, t), 0, 1e-3 * s.constant(Figure::ContractValue, i)));
        }
    }
}

RC_GTEST_PROP(Balances, PrepaymentsComeInOnceAndGoOutOnce, (Plan<> plan))
{
    plan.settings.horizonMonths = 180;
    const Statement s(plan);
    const int first = s.ledger().columns().contractsFrom;
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        RC_PRE(s.constant(Figure::ContractClose, i) + 1 <= 180);
        const double amount = plan.contracts[i].prepaidShare * s.constant(Figure::ContractValue, i);
        RC_ASSERT(near(s.ledger().total(Figure::ContractPrepaid, i, first, 180), amount));
        RC_ASSERT(near(s.ledger().total(Figure::ContractCredited, i, first, 180) + s.ledger().total(Figure::ContractRepaid, i, first, 180), amount));
    }
}

RC_GTEST_PROP(Balances, LateCreditsAreACorkscrewWithinTheirCap, (const Plan<>& plan))
{
    const Statement s(plan);
    const int first = s.ledger().columns().contractsFrom;
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        assertCorkscrew(s, {Figure::ContractCreditOwed, {Figure::ContractCreditAccrued}, {Figure::ContractCreditTaken, Figure::ContractCreditPaid}}, i, first);
        const double cap = plan.contracts[i].lateCap * s.constant(Figure::ContractValue, i);
        for (int t = first; t < s.horizon(); ++t) {
            RC_ASSERT(s.at(Figure::ContractCreditOwed, i, t) >= 0.0);
            RC_ASSERT(s.at(Figure::ContractCreditAccrued, i, t) >= 0.0);
            RC_ASSERT(s.at(Figure::ContractCreditSoFar, i, t) <= cap * (1 + 1e-9) + 1e-9);
            RC_ASSERT(s.at(Figure::ContractRevenue, i, t) >= -1e-9);
            if (t >= s.constant(Figure::ContractClose, i) + 1) RC_ASSERT(near(s.at(Figure::ContractCreditOwed, i, t), 0, 1e-3 * cap));
        }
    }
}

RC_GTEST_PROP(Balances, BacklogIsACorkscrewNeverNegativeAndGoneWhenTheContractIs, (const Plan<>& plan))
{
    const Statement s(plan);
    const int first = s.ledger().columns().contractsFrom;
    for (std::size_t i = 0; i < plan.contracts.size(); ++i) {
        assertCorkscrew(s, {Figure::ContractBacklog, {Figure::ContractSigned}, {Figure::ContractEarned, Figure::ContractLapsed}}, i, first);
        const double value = s.constant(Figure::ContractScheduledValue, i);
        for (int t = first; t < s.horizon(); ++t) {
            RC_ASSERT(s.at(Figure::ContractBacklog, i, t) >= -1e-9 * std::max(1.0, value));
            RC_ASSERT(s.at(Figure::ContractRpo, i, t) <= s.at(Figure::ContractBacklog, i, t) + 1e-9 * std::max(1.0, value));
            if (t >= s.constant(Figure::ContractEnd, i) + 1 && t >= s.constant(Figure::ContractSigning, i) + 1) RC_ASSERT(near(s.at(Figure::ContractBacklog, i, t), 0, value));
        }
    }
}

RC_GTEST_PROP(Balances, CommitmentsAreACorkscrewPaidUpToTheirTotal, (const Plan<>& plan))
{
    const Statement s(plan);
    double left = 0;
    for (std::size_t i = 0; i < plan.commitments.size(); ++i) {
        assertCorkscrew(s, {Figure::CommitmentPaid, {Figure::CommitmentPayment}, {}}, i, 0);
        for (int t = 0; t < s.horizon(); ++t) {
            RC_ASSERT(s.at(Figure::CommitmentPayment, i, t) >= 0.0);
            RC_ASSERT(s.at(Figure::CommitmentPaid, i, t) <= std::max(plan.commitments[i].total, s.constant(Figure::CommitmentPaidBefore, i)) * (1 + 1e-12));
        }
        left += std::max(0.0, plan.commitments[i].total - s.at(Figure::CommitmentPaid, i, s.horizon() - 1));
    }
    RC_ASSERT(near(s.at(Figure::SupplierLeft, s.horizon() - 1), left));
}

RC_GTEST_PROP(Balances, PayablesAreACorkscrewOfWhatIsAccruedAndPaid, (const Plan<>& plan))
{
    const Statement s(plan);
    assertCorkscrew(s, {Figure::OtherPayables, {Figure::OperatingCost, Figure::SupplierCost}, {Figure::OperatingCostPaid, Figure::SupplierPayments}}, 0, 0);
    double accrued = 0;
    for (int t = 0; t < s.ledger().columns().last; ++t) {
        accrued += s.at(Figure::OperatingCost, t) + s.at(Figure::SupplierCost, t);
        RC_ASSERT(s.at(Figure::OtherPayables, t) >= -1e-9 * accrued);
        // What is owed is at most what accrued over the longest term.
        RC_ASSERT(s.at(Figure::OtherPayables, t) <= s.ledger().total(Figure::OperatingCost, 0, t - 11, t + 1) + s.ledger().total(Figure::SupplierCost, 0, t - 11, t + 1) + 1e-9 * accrued);
    }
}

RC_GTEST_PROP(Balances, ReceiptsAreRevenueALaterMonthLessThePrepaymentCredited, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.contracts.size(); ++i)
        for (int t = 0; t < s.horizon(); ++t) {
            const int billed = t - plan.contracts[i].paymentTermMonths;
            const double expected = s.at(Figure::ContractRevenue, i, billed) - s.at(Figure::ContractCredited, i, billed) - s.at(Figure::ContractCreditPaid, i, t);
            RC_ASSERT(near(s.at(Figure::ContractReceipts, i, t), expected, s.at(Figure::ContractRevenue, i, billed)));
        }
}

}  // namespace
}  // namespace headroom::testing

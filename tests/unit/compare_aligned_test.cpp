// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "compare/aligned.h"
#include "plan/edit.h"
#include "plan/edit_text.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

/// The build-out as somebody else typed it in: the same names, other ids, another order of the sites.
Plan<> typedAgain()
{
    Plan<> plan = buildOutPlan();
    plan.sites[0].id = 41;
    plan.sites[1].id = 40;
    std::swap(plan.sites[0], plan.sites[1]);
    for (auto& tranche : plan.tranches) tranche.site.id = tranche.site.id == 10 ? 41 : 40;
    for (auto& contract : plan.contracts) {
        contract.id += 100;
        contract.customer.id = contract.customer.id == 4 ? 5 : 4;
    }
    std::swap(plan.counterparties[0].name, plan.counterparties[1].name);
    plan.sources = {{.id = 200, .input = "sites.41.pue", .text = "Lease"}};
    return plan;
}

TEST(Aligned, FindsRowsOfAnotherFileByTheirNames)
{
    const Plan<> a = buildOutPlan();
    const Plan<> b = aligned(a, typedAgain());
    ASSERT_EQ(b.sites.size(), 2u);
    EXPECT_EQ(b.sites[0].name, "Denton");
    EXPECT_EQ(b.sites[0].id, 10);
    EXPECT_EQ(b.tranches[0].site.id, 10);
    EXPECT_EQ(b.contracts[0].id, 19);
    EXPECT_EQ(b.contracts[0].customer.id, 4);
    ASSERT_EQ(b.sources.size(), 1u);
    EXPECT_EQ(b.sources[0].input, "sites.10.pue");
    // But for the source the two are the same.
    EXPECT_EQ(difference(a, b).size(), 1u);
}

TEST(Aligned, TakesARenamedRowOfACopyForTheSame)
{
    Plan<> copy = buildOutPlan();
    copy.sites[1].name = "Lordstown, hall 2";
    copy.sites[1].delayMonths = 9;
    const auto changes = changeTexts(buildOutPlan(), aligned(buildOutPlan(), copy));
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].input, "Name");
    EXPECT_EQ(changes[1].input, "Delay");
}

TEST(Aligned, TakesAnIdOfAnUnrelatedRowForNothing)
{
    Plan<> other = buildOutPlan();
    other.contracts[0].name = "Somebody else";
    other.contracts[0].customer = {};
    other.contracts[0].gpus = 1;
    other.contracts[0].price = 9;
    other.contracts[0].startMonth = 30;
    other.contracts[0].termMonths = 3;
    other.contracts[0].prepaidShare = 0;
    other.contracts[0].billing = Billing::Useful;
    other.contracts[0].takeOrPay = 0.1;
    other.contracts[0].expectedUse = 0.2;
    other.contracts[0].lateCredit = 0.3;
    other.contracts[0].renewalShare = 0.4;
    other.contracts[0].rampMonths = 5;
    other.contracts[0].paymentTermMonths = 3;
    other.contracts[0].escalator = 0.07;
    other.contracts[0].delayMonths = 2;
    other.contracts[0].billingLagMonths = 1;
    other.contracts[0].sku = {9};
    other.contracts[0].tiedSite = {10};
    other.contracts[0].signingMonth = 3;
    other.contracts[0].prepaymentMonth = 4;
    const Plan<> b = aligned(buildOutPlan(), other);
    ASSERT_EQ(b.contracts.size(), 3u);
    EXPECT_FALSE(indexOf(b, EntityKind::Contract, 19).has_value());
    EXPECT_EQ(b.contracts.back().name, "Somebody else");
    EXPECT_TRUE(samePlan(aligned(buildOutPlan(), b), b));
}

TEST(Aligned, GivesNewRowsIdsThatNobodyHas)
{
    Plan<> other = typedAgain();
    other.sites.push_back({.id = 42, .name = "Abilene", .criticalItMw = 100});
    other.tranches.push_back({.id = 43, .name = "Abilene one", .sku = {8}, .site = {42}, .gpus = 100});
    const Plan<> b = aligned(buildOutPlan(), other);
    ASSERT_EQ(b.sites.size(), 3u);
    EXPECT_EQ(b.sites[2].name, "Abilene");
    EXPECT_GE(b.sites[2].id, nextId(buildOutPlan()));
    EXPECT_EQ(b.tranches.back().site.id, b.sites[2].id);
}

TEST(Aligned, NamesARestTierThatWasTheFirstByDefault)
{
    Plan<> a = buildOutPlan(), b = buildOutPlan();
    a.storage.restTier = {};
    b.storage.restTier = {};
    // The first tier of b is the second of a.
    std::swap(b.tiers[0], b.tiers[1]);
    std::swap(b.tiers[0].id, b.tiers[1].id);
    const Plan<> there = aligned(a, b);
    EXPECT_EQ(there.tiers[0].name, "Flash");
    EXPECT_EQ(there.storage.restTier.id, 17);
}

TEST(Aligned, DoesNotTurnRoundWhoIsPaidFirst)
{
    Plan<> a = buildOutPlan();
    a.facilities.push_back({.id = 30, .name = "Notes", .lender = {6}, .limit = 1e8, .drawUntil = 30, .repaidFrom = 36, .maturityMonth = 70, .seniority = a.facilities[0].seniority});
    Plan<> b = a;
    std::swap(b.facilities[0], b.facilities[1]);
    std::swap(b.facilities[0].id, b.facilities[1].id);
    for (auto& tranche : b.tranches) tranche.facility = {30};
    const Plan<> there = aligned(a, b);
    ASSERT_EQ(there.facilities.size(), 2u);
    EXPECT_EQ(there.facilities[0].name, "Notes");
    EXPECT_EQ(there.tranches[0].facility.id, there.facilities[1].id);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "plan/validate.h"
#include "risk/presets.h"
#include "risk/scenario.h"
#include "support/one_sentence.h"
#include "support/small_plan.h"

namespace headroom::testing {
namespace {

constexpr Id scenario = 50;

/// The small plan with a scenario of these overrides: input, operation, value.
struct Change {
    std::string input;
    OverrideKind operation;
    std::string value;
};
Plan<> withOverrides(const std::vector<Change>& changes)
{
    Plan<> plan = smallPlanWith(smallContract());
    plan.scenarios.push_back({.id = scenario, .name = "Late", .note = {}});
    Id next = scenario + 1;
    for (const auto& [input, operation, value] : changes) plan.overrides.push_back({.id = next++, .scenario = {scenario}, .input = input, .operation = operation, .value = value});
    return plan;
}

Plan<> applied(const std::vector<Change>& changes)
{
    const auto result = applyScenario(withOverrides(changes), scenario);
    for (const Issue& issue : result.problems) ADD_FAILURE() << sentence(issue);
    return result.plan;
}

/// The one sentence of what could not be applied; the plan is as it was.
std::string refused(const Change& change)
{
    const Plan<> base = withOverrides({change});
    const auto result = applyScenario(base, scenario);
    EXPECT_TRUE(samePlan(result.plan, base));
    EXPECT_EQ(result.problems.size(), 1u);
    if (result.problems.empty()) return {};
    const Issue& issue = result.problems.front();
    EXPECT_EQ(issue.severity, Severity::Warning);
    EXPECT_EQ(issue.table, EntityKind::Override);
    EXPECT_EQ(issue.key, "overrides.51.input");
    EXPECT_TRUE(isOneSentence(sentence(issue))) << sentence(issue);
    // validate() says the same, and the plan can still be stored.
    EXPECT_EQ(sentence(validate(base).back()), sentence(issue));
    EXPECT_FALSE(firstError(base).has_value());
    return sentence(issue);
}

TEST(Scenario, SetsMultipliesAndAdds)
{
    const Plan<> plan = applied({{"settings.demand_delay", OverrideKind::Set, "6"}, {"contracts.8.price", OverrideKind::Scale, "0.5"}, {"sites[\"hall\"].critical_it_mw", OverrideKind::Shift, "-0.25"}, {"settings.utilization_end", OverrideKind::Shift, "-10%"}, {"contracts.8.gpus", OverrideKind::Scale, "150%"}});
    EXPECT_EQ(plan.settings.demandDelay, 6);
    EXPECT_EQ(plan.contracts[0].price, 1);
    EXPECT_EQ(plan.sites[0].criticalItMw, 0.75);
    EXPECT_EQ(plan.settings.utilizationEnd, 0.9);
    EXPECT_EQ(plan.contracts[0].gpus, 15);
}

TEST(Scenario, TakesChoicesReferencesAndNothing)
{
    const Plan<> plan = applied({{"contracts.8.billing", OverrideKind::Set, "useful"}, {"contracts.8.sku", OverrideKind::Set, "one kW"}, {"contracts.8.early_end_month", OverrideKind::Set, "3"}, {"settings.start", OverrideKind::Set, "2027-01"}});
    EXPECT_EQ(plan.contracts[0].billing, Billing::Useful);
    EXPECT_EQ(plan.contracts[0].sku.id, 4);
    EXPECT_EQ(plan.contracts[0].earlyEndMonth, 3);
    EXPECT_EQ(toText(plan.settings.start), "2027-01");
}

TEST(Scenario, AppliesOverridesInTheirOrderEachOnWhatTheOneBeforeMade)
{
    EXPECT_EQ(applied({{"settings.demand_delay", OverrideKind::Shift, "2"}, {"settings.demand_delay", OverrideKind::Scale, "3"}, {"settings.demand_delay", OverrideKind::Shift, "1"}}).settings.demandDelay, 7);
}

TEST(Scenario, ReachesEveryRowWithAStarAndLeavesEmptyInputsEmpty)
{
    Plan<> base = withOverrides({{"contracts.*.early_end_month", OverrideKind::Shift, "-2"}, {"contracts.*.price", OverrideKind::Scale, "2"}});
    base.contracts.push_back({.id = 20, .name = "other", .price = 3, .earlyEndMonth = 9});
    const auto result = applyScenario(base, scenario);
    EXPECT_TRUE(result.problems.empty());
    EXPECT_FALSE(result.plan.contracts[0].earlyEndMonth.has_value());
    EXPECT_EQ(result.plan.contracts[1].earlyEndMonth, 7);
    EXPECT_EQ(result.plan.contracts[0].price, 4);
    EXPECT_EQ(result.plan.contracts[1].price, 6);
}

TEST(Scenario, ChangesEveryValueOfACurve)
{
    Plan<> base = withOverrides({{"skus.4.market_price", OverrideKind::Scale, "0.5"}, {"skus.4.market_price", OverrideKind::Shift, "1"}, {"sites.5.energy_price", OverrideKind::Set, "0.07"}});
    base.skus[0].marketPrice = {.shape = CurveShape::Steps, .points = {{0, 4}, {6, 2}}};
    const auto result = applyScenario(base, scenario);
    const Curve<double> expected{.shape = CurveShape::Steps, .points = {{0, 3}, {6, 2}}};
    EXPECT_EQ(result.plan.skus[0].marketPrice, expected);
    EXPECT_EQ(result.plan.sites[0].energyPrice, flat(0.07));
    base.skus[0].marketPrice = {.start = 4, .rate = -0.2, .anchor = 3, .points = {}};
    const Curve<double> grown{.start = 3, .rate = -0.2, .anchor = 3, .points = {}};
    EXPECT_EQ(applyScenario(base, scenario).plan.skus[0].marketPrice, grown);
}

TEST(Scenario, SaysWhatItCannotDo)
{
    EXPECT_EQ(refused({"settings.demand_delay", OverrideKind::Set, "500"}), "Late, override not applied: Settings: Delay of demand: 500 is outside the bounds; allowed is -60 to 120 months.");
    EXPECT_EQ(refused({"skus.4.market_price", OverrideKind::Scale, "-1"}).find("Late, override not applied: one kW: Market price: "), 0u);
    EXPECT_EQ(refused({"nonsense.3.x", OverrideKind::Set, "1"}).find("Late, override not applied: there is no table \"nonsense\"; there are settings, "), 0u);
    EXPECT_EQ(refused({"sites.9.delay_months", OverrideKind::Set, "1"}), "Late, override not applied: Sites: there is no row \"9\".");
    EXPECT_EQ(refused({"commitments.*.total", OverrideKind::Scale, "2"}), "Late, override not applied: Supplier commitments: there is no row \"*\".");
    EXPECT_NE(refused({"sites.*.nothing", OverrideKind::Scale, "2"}).find("has no field \"nothing\"; it has name, "), std::string::npos);
    EXPECT_NE(refused({"scenarios.50.name", OverrideKind::Set, "x"}).find("is not an input of the model"), std::string::npos);
    EXPECT_NE(refused({"contracts.8.billing", OverrideKind::Scale, "2"}).find("can be set, not multiplied"), std::string::npos);
    EXPECT_NE(refused({"contracts.8.early_end_month", OverrideKind::Shift, "2"}).find("can be set, not multiplied"), std::string::npos);
    EXPECT_NE(refused({"contracts.8.price", OverrideKind::Scale, "twice"}).find("\"twice\" is not a number; allowed is a number to multiply by."), std::string::npos);
    EXPECT_NE(refused({"contracts.8.payment_term_months", OverrideKind::Shift, "0.5"}).find("is not a whole number"), std::string::npos);
}

TEST(Scenario, IsAppliedWholeOrNotAtAllWithAStar)
{
    Plan<> base = withOverrides({{"sites.*.delay_months", OverrideKind::Shift, "100"}});
    base.sites.push_back({.id = 20, .name = "far", .delayMonths = 200});
    const auto result = applyScenario(base, scenario);
    ASSERT_EQ(result.problems.size(), 1u);
    EXPECT_EQ(sentence(result.problems[0]), "Late, override not applied: far: Delay: 300 is outside the bounds; allowed is 0 to 240 months.");
    EXPECT_TRUE(samePlan(result.plan, base));
}

TEST(Scenario, TakesBackSharesOfAMixThatComeToMoreThanAll)
{
    Plan<> base = withOverrides({{"tiers.20.share", OverrideKind::Set, "0.8"}, {"tiers.21.share", OverrideKind::Set, "0.8"}, {"settings.demand_delay", OverrideKind::Set, "1"}});
    base.tiers.push_back({.id = 20, .name = "disk", .share = 0.1});
    base.tiers.push_back({.id = 21, .name = "tape", .share = 0.1});
    const auto result = applyScenario(base, scenario);
    EXPECT_EQ(result.problems.size(), 2u);
    EXPECT_EQ(result.plan.tiers[1].share, 0.1);
    EXPECT_EQ(result.plan.tiers[2].share, 0.1);
    EXPECT_EQ(result.plan.settings.demandDelay, 1);
    EXPECT_FALSE(firstError(result.plan).has_value());
}

TEST(Scenario, HasAStatementOfItsOwnAndLeavesTheBaseAlone)
{
    const Statement base(withOverrides({{"contracts.8.price", OverrideKind::Scale, "0.5"}}));
    const Statement beside = scenarioStatement(base, scenario);
    EXPECT_NEAR(base.constant(Figure::TotalContractRevenue), 175'200, 1e-6);
    EXPECT_NEAR(beside.constant(Figure::TotalContractRevenue), 87'600, 1e-6);
    EXPECT_NEAR(scenarioStatement(base, 0).constant(Figure::TotalContractRevenue), 175'200, 1e-6);
}

/// The small plan with the scenario of a preset, applied.
Plan<> after(Preset preset, Plan<> plan = smallPlanWith(smallContract()))
{
    applyEdit(plan, addPreset(plan, preset, nextId(plan)));
    const auto result = applyScenario(plan, plan.scenarios.back().id);
    for (const Issue& issue : result.problems) ADD_FAILURE() << sentence(issue);
    return result.plan;
}

TEST(Scenario, OnALedgerUsedBeforeHasItsOwnFiscalYears)
{
    // A year of profit, then of loss: years that end in June set one against the other.
    Plan<> plan = smallPlanWith(smallContract());
    plan.tranches[0].unitCost = 0;
    plan.settings.taxRate = 0.25;
    plan.operations.sgaFixedYear = 120'000;
    plan.operations.sgaFrom = 12;
    const Statement base(plan);
    Statement trial = statementBeside(base, plan);
    plan.settings.fiscalYearEnd = 6;
    renewBeside(trial, base, plan);
    const Statement afresh = statementBeside(base, plan);
    EXPECT_LT(afresh.at(Figure::Tax, 12), 0);
    for (int month = 0; month < base.horizon(); ++month) EXPECT_EQ(trial.at(Figure::Tax, month), afresh.at(Figure::Tax, month)) << month;
}

TEST(Presets, FollowTheHistoriesTheyName)
{
    EXPECT_EQ(after(Preset::PowerLate).sites[0].delayMonths, 6);
    EXPECT_EQ(after(Preset::DemandLate).settings.demandDelay, 12);
    const Plan<> collapse = after(Preset::PriceCollapse);
    ASSERT_EQ(collapse.skus[0].marketPrice.points.size(), 3u);
    EXPECT_NEAR(collapse.skus[0].marketPrice.points[1].value, 2 * 0.21, 1e-12);
    EXPECT_NEAR(collapse.skus[0].marketPrice.points[2].value, 2 * 0.21 * 1.38, 1e-12);
    EXPECT_EQ(collapse.skus[0].marketPrice.points[2].month, 35);
    EXPECT_EQ(after(Preset::Fibre).skus[0].marketPrice.rate, -0.37);
    EXPECT_EQ(after(Preset::MemoryShock).skus[0].serverPrice, 12'500);
    for (const PresetInfo& about : presetInfos()) EXPECT_TRUE(isOneSentence(about.note)) << about.name;
}

TEST(Presets, OnlyTheLargerHalfOfTheSitesThatWaitForPowerIsLate)
{
    Plan<> plan = smallPlan();
    plan.sites.push_back({.id = 20, .name = "small", .criticalItMw = 5, .readyMonth = 6});
    plan.sites.push_back({.id = 21, .name = "large", .criticalItMw = 9, .readyMonth = 6});
    const Plan<> late = after(Preset::PowerLate, plan);
    EXPECT_EQ(late.sites[0].delayMonths, plan.sites[0].delayMonths);
    EXPECT_EQ(late.sites[1].delayMonths, plan.sites[1].delayMonths);
    EXPECT_EQ(late.sites[2].delayMonths, plan.sites[2].delayMonths + 6);
}

TEST(Presets, TheAnchorIsTheCustomerWithTheMostOverAllItsContracts)
{
    Plan<> plan = smallPlan();
    plan.counterparties = {{.id = 30, .name = "one"}, {.id = 31, .name = "two"}};
    auto contract = smallContract();
    for (const auto& [id, customer, price] : {std::tuple{Id{40}, Id{30}, 3.0}, {Id{41}, Id{31}, 2.0}, {Id{42}, Id{31}, 2.0}}) {
        contract.id = id;
        contract.customer = {customer};
        contract.price = price;
        plan.contracts.push_back(contract);
    }
    plan.contracts[2].startMonth = 18;
    const Plan<> lost = after(Preset::AnchorLost, plan);
    EXPECT_FALSE(lost.contracts[0].earlyEndMonth.has_value());
    EXPECT_EQ(lost.contracts[1].earlyEndMonth, 12);
    EXPECT_EQ(lost.contracts[2].earlyEndMonth, 18);
    EXPECT_EQ(addPreset(smallPlan(), Preset::AnchorLost, 50).size(), 1u);
}

}  // namespace
}  // namespace headroom::testing

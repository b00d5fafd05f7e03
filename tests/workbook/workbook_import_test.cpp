// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook_import.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/everything_plan.h"
#include "support/generate.h"
#include "workbook/exported_plan.h"

namespace headroom {
namespace {

using testing::ExportedPlan;

Plan<> fleet()
{
    Plan<> plan;
    plan.settings.name = "Fleet";
    plan.counterparties.push_back({.id = 4, .name = "Lessor"});
    plan.counterparties.push_back({.id = 5, .name = "Bank"});
    plan.sites.push_back({.id = 7, .name = "Denton", .landlord = {4}});
    plan.sites.push_back({.id = 8, .name = "Plano", .energyPrice = {.shape = CurveShape::Straight, .points = {{0, 0.08}, {12, 0.07}, {24, 0.06}}}});
    return plan;
}

Plan<> taken(const ExportedPlan& exported)
{
    Plan<> plan = exported.plan;
    applyEdit(plan, importEdits(plan, exported.import()).value());
    return plan;
}

RC_GTEST_PROP(WorkbookImportLaw, TheExportOfAPlanMakesNoChange, (const Plan<>& plan))
{
    const WorkbookImport import = ExportedPlan(plan).import();
    RC_ASSERT(import.lines.empty());
    RC_ASSERT(import.unchanged == inputRows(plan).size());
    RC_ASSERT(import.changedInPlan + import.missing + import.gone + import.ignoredCells + import.ignoredRows + import.ignoredSheets == 0U);
}

RC_GTEST_PROP(WorkbookImportLaw, TheExportOfAPlanAtItsBoundsMakesNoChange, (const testing::ExtremePlan& extreme)) { RC_ASSERT(ExportedPlan(extreme.plan).import().lines.empty()); }

/// Whole plans differ in exactly the inputs whose numbers were changed.
RC_GTEST_PROP(WorkbookImportLaw, OfChangedNumbersExactlyTheirInputsChange, (const Plan<>& plan))
{
    ExportedPlan exported(plan);
    std::vector<InputRow> numbers;
    for (const InputRow& row : inputRows(plan))
        if (row.role == InputRole::Number && row.part != RowPart::PointMonth && row.place.table != EntityKind::Tier) numbers.push_back(row);
    std::set<std::string> changed;
    std::map<std::string, double> entered;
    const auto count = *rc::gen::inRange<std::size_t>(1, 12);
    for (std::size_t at = 0; at < count; ++at) {
        const InputRow& row = numbers[*rc::gen::inRange<std::size_t>(0, numbers.size())];
        const double share = *rc::gen::inRange(0, 1000) / 1000.0, number = row.bounds->low + share * (row.bounds->high - row.bounds->low);
        if (number == std::get<double>(row.value)) continue;
        exported.enter(row.key, number);
        entered[row.key] = number;
        changed.insert(keyOf(row.place));
    }
    const WorkbookImport import = exported.import();
    RC_ASSERT(import.refused() == 0U);
    std::set<std::string> found;
    for (const ImportLine& line : import.lines) found.insert(line.key);
    RC_ASSERT(found == changed);
    RC_ASSERT(import.lines.size() == changed.size());
    Plan<> after = plan;
    applyEdit(after, importEdits(plan, import).value());
    for (const InputRow& row : inputRows(after))
        if (const auto number = entered.find(row.key); number != entered.end()) RC_ASSERT(std::get<double>(row.value) == number->second);
    RC_ASSERT(difference(plan, after).size() == changed.size());
}

TEST(WorkbookImport, TakesNumbersChoicesDatesTextsReferencesAndWhatIsEmptied)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", 0.12);
    exported.enter("settings.horizon_months", 60);
    exported.enter("settings.start", "2027-03");
    exported.enter("settings.coverage_from", 6);
    exported.enter("sites.7.name", "Denton II");
    exported.enter("sites.7.region", "=HYPERLINK(\"http://a\")");
    exported.enter("sites.7.tenure", "Built");
    exported.enter("sites.8.delay_risk", "tenant");
    exported.enter("sites.7.landlord", "");
    exported.enter("sites.8.landlord", "Bank");
    const Plan<> plan = taken(exported);
    EXPECT_EQ(plan.settings.discountRate, 0.12);
    EXPECT_EQ(plan.settings.horizonMonths, 60);
    EXPECT_EQ(toText(plan.settings.start), "2027-03");
    EXPECT_EQ(plan.settings.coverageFrom, 6.0);
    EXPECT_EQ(plan.sites[0].name, "Denton II");
    EXPECT_EQ(plan.sites[0].region, "=HYPERLINK(\"http://a\")");
    EXPECT_EQ(plan.sites[0].tenure, Tenure::Built);
    EXPECT_EQ(plan.sites[1].delayRisk, DelayRisk::Tenant);
    EXPECT_EQ(plan.sites[0].landlord.id, 0);
    EXPECT_EQ(plan.sites[1].landlord.id, 5);
    EXPECT_EQ(exported.import().lines.size(), 10U);
}

TEST(WorkbookImport, SaysWhatPlanAndWorkbookHave)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", 0.12);
    exported.enter("sites.7.energy_price.rate", 0.02);
    exported.enter("sites.8.energy_price.1.value", 0.075);
    const auto lines = exported.import().lines;
    ASSERT_EQ(lines.size(), 3U);
    const auto text = [](const ImportLine& line) { return line.label + " | " + line.before + " | " + line.after; };
    EXPECT_EQ(text(lines[0]), "Settings: Discount rate | 10 %/year | 12 %/year");
    EXPECT_EQ(text(lines[1]), "Denton: Energy price | 0.08 | 0.08 2%/year");
    EXPECT_EQ(text(lines[2]), "Plano: Energy price | line: 2027-01 0.07 | line: 2027-01 0.075");
}

// A date that is typed into Excel becomes a day of its calendar.
TEST(WorkbookImport, ReadsADayOfTheCalendarAsItsMonth)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.start", 46'204);
    EXPECT_EQ(toText(taken(exported).settings.start), "2026-07");
    exported.sheet.countsFrom1904 = true;
    exported.enter("settings.start", 46'204 - 1'462);
    EXPECT_EQ(toText(taken(exported).settings.start), "2026-07");
    exported.enter("settings.start", "2026-07-01T00:00:00");
    EXPECT_EQ(toText(taken(exported).settings.start), "2026-07");
}

TEST(WorkbookImport, ReadsATextWhereItIsANumberInOneWayOnly)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", "1,35");
    exported.enter("settings.discount_rate", "12 %");
    exported.enter("sites.7.rent_per_kw_month", "1 234,5");
    exported.enter("sites.7.build_cost_per_mw", "12.5m");
    const Plan<> plan = taken(exported);
    EXPECT_EQ(plan.sites[0].pue, 1.35);
    EXPECT_EQ(plan.settings.discountRate, 0.12);
    EXPECT_EQ(plan.sites[0].rentPerKwMonth, 1'234.5);
    EXPECT_EQ(plan.sites[0].buildCostPerMw, 12.5e6);
}

TEST(WorkbookImport, PutsACurveTogetherFromItsParts)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.energy_price.start", 0.09);
    exported.enter("sites.7.energy_price.rate", 0.02);
    exported.enter("sites.8.energy_price.shape", "Steps from point to point");
    exported.enter("sites.8.energy_price.2.month", 36);
    const Plan<> plan = taken(exported);
    EXPECT_EQ(plan.sites[0].energyPrice, (Curve<double>{.start = 0.09, .rate = 0.02, .points = {}}));
    EXPECT_EQ(plan.sites[1].energyPrice, (Curve<double>{.shape = CurveShape::Steps, .points = {{0, 0.08}, {12, 0.07}, {36, 0.06}}}));
    EXPECT_EQ(exported.import().lines.size(), 2U);
}

TEST(WorkbookImport, LeavesWhatThePlanHasChangedSinceTheExport)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    exported.plan.settings.discountRate = 0.2;
    exported.plan.sites[0].energyPrice.start = 0.5;
    exported.plan.sites[1].tenure = Tenure::Built;
    const WorkbookImport import = exported.import();
    EXPECT_EQ(import.changes(), 1U);
    EXPECT_EQ(import.changedInPlan, 3U);
    EXPECT_EQ(taken(exported).settings.discountRate, 0.2);
}

TEST(WorkbookImport, TakesACurveWhoseOtherPartsThePlanHasChanged)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.energy_price.rate", 0.02);
    exported.plan.sites[0].energyPrice.start = 0.5;
    EXPECT_EQ(taken(exported).sites[0].energyPrice, (Curve<double>{.start = 0.5, .rate = 0.02, .points = {}}));
}

TEST(WorkbookImport, SaysWhereBothSidesHaveChanged)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", 0.12);
    exported.enter("sites.7.pue", 1.4);
    exported.plan.settings.discountRate = 0.2;
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.lines.size(), 2U);
    EXPECT_TRUE(import.lines[0].before.ends_with(", changed here too since the export")) << import.lines[0].before;
    EXPECT_EQ(import.lines[1].before.find("changed here"), std::string::npos);
}

TEST(WorkbookImport, CallsNoChangeWhatThePlanHasToo)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", 0.12);
    exported.plan.settings.discountRate = 0.12;
    EXPECT_TRUE(exported.import().lines.empty());
    EXPECT_EQ(exported.import().changedInPlan, 0U);
}

TEST(WorkbookImport, GivesAGroupOfWhatIsAcceptedAlone)
{
    ExportedPlan exported(fleet());
    exported.enter("settings.discount_rate", 0.12);
    exported.enter("sites.7.pue", 1.4);
    exported.enter("sites.8.pue", "abc");
    const WorkbookImport import = exported.import();
    ASSERT_EQ(import.lines.size(), 3U);
    const auto group = importEdits(exported.plan, import, {1, 2});
    ASSERT_TRUE(group);
    EXPECT_EQ(*group, (EditGroup{SetField{parseKey(exported.plan, "sites.7.pue").value(), 1.4}}));
    EXPECT_TRUE(importEdits(exported.plan, import, {})->empty());
}

TEST(WorkbookImport, RefusesAGroupThatWouldBreakWhatRowsAgreeOn)
{
    Plan<> plan = fleet();
    plan.tiers.push_back({.id = 9, .name = "Flash", .share = 0.5});
    plan.tiers.push_back({.id = 10, .name = "Disk", .share = 0.3});
    plan.tiers.push_back({.id = 11, .name = "Tape", .share = 0.1});
    plan.storage.restTier = {11};
    ExportedPlan exported(plan);
    exported.enter("tiers.9.share", 0.8);
    const auto group = importEdits(plan, exported.import());
    ASSERT_FALSE(group);
    EXPECT_NE(group.error().find("shares of the storage mix"), std::string::npos) << group.error();
}

TEST(WorkbookImport, SaysWhatItWouldBreakWhereARowWentMeanwhile)
{
    ExportedPlan exported(fleet());
    exported.enter("sites.7.pue", 1.4);
    const WorkbookImport import = exported.import();
    exported.plan.sites.erase(exported.plan.sites.begin());
    EXPECT_EQ(importEdits(exported.plan, import).error(), "Denton: PUE: its row was removed meanwhile.");
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <gtest/gtest.h>

#include "plan/convert.h"
#include "plan/curve_text.h"
#include "plan/edit.h"
#include "plan/validate.h"

namespace headroom {
namespace {

Plan<> twoSites()
{
    Plan<> plan;
    plan.sites.push_back({.id = 4, .name = "Denton"});
    plan.sites.push_back({.id = 5, .name = "a \"quoted\" [site]"});
    return plan;
}

double numberAt(const Plan<>& plan, std::string_view key)
{
    const auto place = parseKey(plan, key);
    const auto index = indexOf(plan, place->table, place->row);
    return std::get<double>(readField(plan, table(place->table), *index, place->field));
}

TEST(Registry, EveryFieldHasALabelAKeyOfItsOwnAndADefaultThatIsLegal)
{
    const Plan<> empty;
    for (const TableType& type : tables())
        for (std::size_t at = 0; at < type.fields.size(); ++at) {
            const FieldType& field = type.fields[at];
            EXPECT_FALSE(field.field.label.empty()) << field.field.key;
            EXPECT_FALSE(field.field.help.empty()) << field.field.key;
            EXPECT_EQ(type.find(field.field.key), at);
            if (field.kind == FieldKind::Reference && field.field.required) continue;
            if (type.kind == EntityKind::Source && field.field.key == "input") continue;
            const auto issue = check(empty, {type.kind, type.single ? type.id(empty, 0) : 0, at}, field.initial);
            EXPECT_FALSE(issue) << sentence(*issue);
            if (field.kind == FieldKind::Number || field.kind == FieldKind::OptionalNumber) {
                EXPECT_GE(field.field.typical.low, field.field.min) << field.field.key;
                EXPECT_LE(field.field.typical.high, field.field.max) << field.field.key;
                EXPECT_LT(field.field.typical.low, field.field.typical.high) << field.field.key;
            }
        }
}

TEST(Keys, NameARowByIdOrByItsName)
{
    const Plan<> plan = twoSites();
    EXPECT_EQ(keyOf(*parseKey(plan, "sites.5.pue")), "sites.5.pue");
    EXPECT_EQ(keyOf(*parseKey(plan, "sites[\"Denton\"].pue")), "sites.4.pue");
    EXPECT_EQ(keyOf(*parseKey(plan, R"(sites["a \"quoted\" [site]"].pue)")), "sites.5.pue");
    EXPECT_EQ(keyOf(*parseKey(plan, "settings.utilization_end")), "settings.utilization_end");
}

TEST(Keys, SayWhichPartDoesNotExist)
{
    const Plan<> plan = twoSites();
    EXPECT_EQ(parseKey(plan, "site.4.pue").error().code, IssueCode::UnknownTable);
    EXPECT_EQ(parseKey(plan, "sites.6.pue").error().code, IssueCode::UnknownRow);
    EXPECT_EQ(parseKey(plan, "sites[\"Plano\"].pue").error().code, IssueCode::UnknownRow);
    EXPECT_EQ(parseKey(plan, "sites.4").error().code, IssueCode::UnknownField);
    EXPECT_EQ(sentence(parseKey(plan, "sites.4.peu").error()).substr(0, 32), "Denton has no field \"peu\"; it ha");
    EXPECT_EQ(parseKey(plan, "").error().code, IssueCode::UnknownTable);
}

TEST(Parse, TakesFractionsAndPercentages)
{
    const Plan<> plan;
    const auto place = *parseKey(plan, "settings.utilization_end");
    EXPECT_EQ(std::get<double>(*parseValue(plan, place, "0.9")), 0.9);
    EXPECT_EQ(std::get<double>(*parseValue(plan, place, "90%")), 0.9);
    EXPECT_EQ(sentence(parseValue(plan, place, "90").error()), "Settings: Utilization target, end: 90 is outside the bounds; allowed is 0 to 1 (0% to 100%).");
    EXPECT_EQ(parseValue(plan, place, "ninety").error().code, IssueCode::NotANumber);
    EXPECT_EQ(parseValue(plan, place, "1e999").error().code, IssueCode::NotANumber);
    EXPECT_EQ(parseValue(plan, place, "nan").error().code, IssueCode::NotANumber);
    EXPECT_EQ(parseValue(plan, place, "").error().code, IssueCode::NotANumber);
}

TEST(Parse, RefusesFractionsOfWholeNumbersAndUnknownChoices)
{
    const Plan<> plan;
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "settings.horizon_months"), "12.5").error().code, IssueCode::NotWhole);
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "settings.hours"), "720").error().code, IssueCode::UnknownChoice);
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "settings.start"), "2026-13").error().code, IssueCode::NotADate);
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "settings.name"), "two\nlines").error().code, IssueCode::ControlCharacter);
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "settings.name"), "\xff").error().code, IssueCode::ControlCharacter);
    EXPECT_TRUE(parseValue(plan, *parseKey(plan, "settings.note"), "two\nlines"));
    EXPECT_EQ(parseValue(plan, *parseKey(plan, "storage.rest_tier"), "tape").error().code, IssueCode::UnknownReference);
}

TEST(Parse, ReadsCurvesInTheThreeForms)
{
    const Plan<> plan = twoSites();
    const auto place = *parseKey(plan, "sites.4.energy_price");
    EXPECT_EQ(std::get<Curve<double>>(*parseValue(plan, place, "0.06")), flat(0.06));
    const auto points = std::get<Curve<double>>(*parseValue(plan, place, R"({"points":[[0,0.05],[12,0.06]],"between":"steps"})"));
    EXPECT_EQ(points.points.size(), 2u);
    EXPECT_EQ(*parseCurve(toText(points)), points);
    EXPECT_EQ(parseValue(plan, place, R"({"start":-1})").error().code, IssueCode::OutOfBounds);
    EXPECT_EQ(parseValue(plan, place, R"({"start":1,"rate":-1})").error().code, IssueCode::NotACurve);
    EXPECT_EQ(parseValue(plan, place, R"({"points":[[3,1],[2,1]]})").error().code, IssueCode::NotACurve);
    EXPECT_EQ(parseValue(plan, place, R"({"points":[]})").error().code, IssueCode::NotACurve);
    EXPECT_EQ(parseValue(plan, place, "cheap").error().code, IssueCode::NotACurve);
}

TEST(Edits, AreTakenBackByTheirInverse)
{
    Plan<> plan = twoSites();
    const Plan<> before = plan;
    EditGroup group{SetField{*parseKey(plan, "sites.4.pue"), 1.5}, RemoveRow{EntityKind::Site, 5}, InsertRow{EntityKind::Site, {.id = 9, .values = readRow(plan, table(EntityKind::Site), 1).values}}};
    const EditGroup inverse = applyEdit(plan, group);
    EXPECT_EQ(numberAt(plan, "sites.4.pue"), 1.5);
    EXPECT_FALSE(samePlan(plan, before));
    applyEdit(plan, inverse);
    EXPECT_TRUE(samePlan(plan, before));
}

TEST(Edits, OfADifferenceLeadFromOnePlanToTheOther)
{
    Plan<> from = twoSites();
    Plan<> to = from;
    to.sites.erase(to.sites.begin());
    to.settings.name = "other";
    to.skus.push_back({.id = 12, .name = "H100"});
    applyEdit(from, difference(from, to));
    EXPECT_TRUE(samePlan(from, to));
    EXPECT_TRUE(difference(from, to).empty());
}

TEST(Validate, FindsEverythingInOnePass)
{
    Plan<> plan = twoSites();
    plan.sites[0].pue = 0.5;
    plan.sites[1].criticalItMw = -1;
    plan.tranches.push_back({.id = 6, .site = {99}});
    plan.tiers.push_back({.id = 7, .name = "flash", .share = 0.5});
    plan.tiers.push_back({.id = 8, .name = "disk", .share = 0.7});
    plan.tiers.push_back({.id = 9, .name = "tape", .share = 0.4});
    const auto issues = validate(plan);
    const auto has = [&](IssueCode code, std::string_view key) {
        return std::ranges::any_of(issues, [&](const Issue& issue) { return issue.code == code && issue.key == key; });
    };
    EXPECT_TRUE(has(IssueCode::OutOfBounds, "sites.4.pue"));
    EXPECT_TRUE(has(IssueCode::OutOfBounds, "sites.5.critical_it_mw"));
    EXPECT_TRUE(has(IssueCode::MissingReference, "tranches.6.sku"));
    EXPECT_TRUE(has(IssueCode::UnknownReference, "tranches.6.site"));
    EXPECT_TRUE(has(IssueCode::MixAboveOne, "tiers.9.share"));
    EXPECT_EQ(issues.size(), 5u);
}

TEST(Convert, WalksBothPlansInStep)
{
    Plan<> plan = twoSites();
    plan.sites[1].energyPrice = {.shape = CurveShape::Steps, .points = {{0, 0.05}, {6, 0.07}}};
    plan.tranches.push_back({.id = 6, .sku = {1}, .gpus = 77, .unitCost = 5.5});
    std::vector<std::string> places;
    const auto copy = convert<double>(plan, [&](const std::string& place, double number) {
        places.push_back(place);
        return number;
    });
    EXPECT_TRUE(samePlan(copy, plan));
    EXPECT_NE(std::ranges::find(places, "sites.5.energy_price.1.value"), places.end());
    EXPECT_NE(std::ranges::find(places, "tranches.6.unit_cost"), places.end());
    EXPECT_EQ(std::ranges::find(places, "tranches.6.service_life_months"), places.end());
}

}  // namespace
}  // namespace headroom

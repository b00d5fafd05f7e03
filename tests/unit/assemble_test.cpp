// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/assemble.h"

#include <gtest/gtest.h>

#include "plan/parse.h"
#include "plan/validate.h"
#include "plan/value_json.h"

namespace headroom {
namespace {

Plan<> smallPlan()
{
    Plan<> plan;
    plan.skus.push_back({.id = 4, .name = "H100"});
    plan.sites.push_back({.id = 5, .name = "Denton"});
    plan.sites.push_back({.id = 9, .name = "4"});
    plan.tranches.push_back({.id = 7, .name = "First", .sku = {4}, .site = {5}});
    return plan;
}

std::vector<Row>& rowsIn(PlanRows& rows, EntityKind kind) { return rows[static_cast<std::size_t>(kind)]; }

TEST(Assemble, GivesThePlanBackInWhateverOrderTheRowsStand)
{
    PlanRows rows = rowsOf(smallPlan());
    std::swap(rowsIn(rows, EntityKind::Site)[0], rowsIn(rows, EntityKind::Site)[1]);
    EXPECT_TRUE(samePlan(assemble(rows).value(), smallPlan()));
}

TEST(Assemble, BelievesNoValue)
{
    const auto codeWith = [](EntityKind kind, std::string_view field, Value value) {
        PlanRows rows = rowsOf(smallPlan());
        rowsIn(rows, kind)[0].values[table(kind).find(field).value()] = std::move(value);
        return assemble(std::move(rows)).error().code;
    };
    EXPECT_EQ(codeWith(EntityKind::Site, "pue", std::string{"low"}), IssueCode::NotANumber);
    EXPECT_EQ(codeWith(EntityKind::Site, "pue", {}), IssueCode::NotANumber);
    EXPECT_EQ(codeWith(EntityKind::Site, "pue", 99.0), IssueCode::OutOfBounds);
    EXPECT_EQ(codeWith(EntityKind::Site, "name", 5.0), IssueCode::NotAText);
    EXPECT_EQ(codeWith(EntityKind::Site, "tenure", std::string{"rented"}), IssueCode::UnknownChoice);
    EXPECT_EQ(codeWith(EntityKind::Site, "energy_price", 0.1), IssueCode::NotACurve);
    EXPECT_EQ(codeWith(EntityKind::Settings, "start", 2026.0), IssueCode::NotADate);
    EXPECT_EQ(codeWith(EntityKind::Tranche, "site", Id{4}), IssueCode::UnknownReference);
    EXPECT_EQ(codeWith(EntityKind::Tranche, "site", 5.0), IssueCode::UnknownReference);
    EXPECT_EQ(codeWith(EntityKind::Tranche, "site", {}), IssueCode::MissingReference);
}

TEST(Assemble, BelievesNoId)
{
    for (const Id id : {Id{0}, Id{-1}, settingsId, Id{4}, Id{9}, lastId + 1}) {
        PlanRows rows = rowsOf(smallPlan());
        rowsIn(rows, EntityKind::Site)[0].id = id;
        rowsIn(rows, EntityKind::Tranche).clear();
        EXPECT_EQ(assemble(std::move(rows)).error().code, IssueCode::NotAnId) << id;
    }
}

TEST(Check, LimitsWhatAFileCouldNotHold)
{
    Plan<> plan = smallPlan();
    const Place price = parseKey(plan, "sites.5.energy_price").value();
    Curve<double> curve{.shape = CurveShape::Steps, .points = std::vector<CurvePoint<double>>(curveMostPoints)};
    EXPECT_FALSE(check(plan, price, curve));
    curve.points.push_back({});
    EXPECT_EQ(check(plan, price, curve)->code, IssueCode::NotACurve);
    for (std::size_t row = 0; row <= mostRows; ++row) plan.counterparties.push_back({.id = static_cast<Id>(100 + row)});
    EXPECT_EQ(firstError(plan)->code, IssueCode::TooManyRows);
}

TEST(Parse, TakesAnIdBeforeANameThatLooksLikeOne)
{
    const Plan<> plan = smallPlan();
    const Place site = parseKey(plan, "tranches.7.site").value();
    EXPECT_EQ(parseValue(plan, site, "5").value(), Value{Id{5}});
    EXPECT_EQ(parseValue(plan, site, "4").value(), Value{Id{9}});  // no site has the id 4, one is called so
    EXPECT_FALSE(parseValue(plan, site, "1e300"));
    EXPECT_FALSE(parseKey(plan, "sites.1e300.pue"));
    EXPECT_FALSE(parseKey(plan, "sites[\"Denton\"]pue"));
}

TEST(Sentence, StaysOnOneLineAndShort)
{
    const Plan<> plan = smallPlan();
    const auto issue = parseValue(plan, parseKey(plan, "sites.5.pue").value(), "two\nlines").error();
    EXPECT_EQ(sentence(issue), "Denton: PUE: \"two lines\" is not a number; allowed is 1 to 5.");
    std::string huge;
    while (huge.size() < 100'000) huge += "\xe6\x9d\xb1";
    const auto text = sentence(parseValue(plan, parseKey(plan, "sites.5.pue").value(), huge).error());
    EXPECT_LT(text.size(), 300u);
    EXPECT_NE(text.find("\xe6\x9d\xb1\xe2\x80\xa6\" is not a number"), std::string::npos) << text;
}

TEST(Numbers, AreWrittenShortAndWholeOnesInFull)
{
    EXPECT_EQ(numberText(200'000), "200000");
    EXPECT_EQ(numberText(-0.0), "0");
    EXPECT_EQ(numberText(0.1), "0.1");
    EXPECT_EQ(numberText(1e13), "10000000000000");
    EXPECT_EQ(numberText(1e300), "1e+300");
    EXPECT_EQ(numberText(4.7e-7), "4.7e-07");
}

TEST(RowJson, EscapesTextsAndNamesTheIdOfListsOnly)
{
    const Row row{.id = 4, .values = {std::string{"a\"b\n"}, std::string{}, Value{}}};
    EXPECT_EQ(rowJson(table(EntityKind::Counterparty), row, JsonLayout::OneLine), "{\"id\":4,\"name\":\"a\\\"b\\n\",\"note\":\"\",\"baseline_revenue\":null}");
    EXPECT_EQ(rowJson(table(EntityKind::Counterparty), row, JsonLayout::MemberALine, 2), "{\n    \"id\": 4,\n    \"name\": \"a\\\"b\\n\",\n    \"note\": \"\",\n    \"baseline_revenue\": null\n  }");
    const Plan<> plan;
    EXPECT_TRUE(rowJson(table(EntityKind::Settings), readRow(plan, table(EntityKind::Settings), 0), JsonLayout::OneLine).starts_with("{\"name\":"));
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <gtest/gtest.h>

#include "plan/curve_text.h"
#include "plan/entry.h"
#include "plan/expression.h"

namespace headroom {
namespace {

Plan<> plan()
{
    Plan<> plan;
    plan.settings.start = {2026, 3};
    plan.counterparties = {{.id = 4, .name = "Lakeside"}, {.id = 5, .name = "Twin"}, {.id = 6, .name = "Twin"}};
    plan.skus = {{.id = 7, .name = "H100"}};
    plan.sites = {{.id = 8, .name = "Denton"}};
    plan.contracts = {{.id = 9}};
    plan.facilities = {{.id = 10}};
    return plan;
}

Place at(std::string_view key) { return *parseKey(plan(), key); }

double number(std::string_view key, std::string_view text, NumberMarks marks = international)
{
    const auto value = parseEntry(plan(), at(key), text, marks);
    return value && std::holds_alternative<double>(*value) ? std::get<double>(*value) : -999;
}

std::string problem(std::string_view key, std::string_view text)
{
    const auto value = parseEntry(plan(), at(key), text);
    return value ? "taken as " + valueText(*value) : sentence(value.error());
}

std::string shown(std::string_view key, const Value& value) { return shownText(plan(), at(key), value); }

TEST(Entry, TakesNumbersAsPeopleWriteThem)
{
    const char* money = "contracts.9.total_value";
    EXPECT_EQ(number(money, "1200000"), 1.2e6);
    EXPECT_EQ(number(money, "1,234.5"), 1234.5);
    EXPECT_EQ(number(money, " 1 234 567 "), 1234567);
    EXPECT_EQ(number(money, "1'234"), 1234);
    EXPECT_EQ(number(money, "1.2m"), 1.2e6);
    EXPECT_EQ(number(money, "1.2 M"), 1.2e6);
    EXPECT_EQ(number(money, "350k"), 350'000);
    EXPECT_EQ(number(money, "4bn"), 4e9);
    EXPECT_EQ(number(money, "1.17 billion"), 1.17e9);
    EXPECT_EQ(number(money, "USD 1.17bn"), 1.17e9);
    EXPECT_EQ(number(money, "1.17bn usd"), 1.17e9);
    EXPECT_EQ(number(money, "3万"), 30'000);
    EXPECT_EQ(number(money, "1.17亿"), 1.17e8);
    EXPECT_EQ(number(money, "１２，３４５．５"), 12345.5);
    EXPECT_EQ(number(money, "1e6"), 1e6);
    EXPECT_EQ(number("sites.8.critical_it_mw", "20 MW"), 20);
    EXPECT_EQ(number("sites.8.critical_it_mw", "=3*(4+1)^2"), 75);
    EXPECT_EQ(number("sites.8.critical_it_mw", "=1.2k/4 - -2"), 302);
    EXPECT_EQ(number("settings.market_price_shift", "\u221240"), -0.4);
    EXPECT_EQ(number("settings.market_price_shift", "(40)"), -0.4);
    EXPECT_EQ(number("settings.market_price_shift", "-0"), 0);
    EXPECT_FALSE(std::signbit(number("settings.market_price_shift", "-0")));
}

TEST(Entry, MeansPerCentInAShareAlways)
{
    const char* share = "settings.utilization_end";
    EXPECT_EQ(number(share, "75"), 0.75);
    EXPECT_EQ(number(share, "75%"), 0.75);
    EXPECT_EQ(number(share, "75 %"), 0.75);
    EXPECT_EQ(number(share, "0.5"), 0.005);
    EXPECT_EQ(number(share, "7"), 0.07) << "to the bit";
    EXPECT_EQ(number(share, "=3/4*100"), 0.75);
    EXPECT_EQ(number(share, "=50%"), 0.5) << "as in a spreadsheet";
    EXPECT_EQ(number(share, "=100%-25%"), 0.75);
    EXPECT_EQ(number(share, "=50%*2"), 1);
    EXPECT_EQ(number("contracts.9.total_value", "=1200*5%"), 60);
    EXPECT_EQ(number("settings.discount_rate", "10%/year"), 0.1);
    EXPECT_EQ(problem(share, "150"), "Settings: Utilization target, end: 150 is outside the bounds; allowed is 0 to 1 (0% to 100%).");
}

TEST(Entry, TakesMonthsAsNumbersOrDatesAndDurationsInYears)
{
    EXPECT_EQ(number("sites.8.ready_month", "2026-03"), 0);
    EXPECT_EQ(number("sites.8.ready_month", "2027-01"), 10);
    EXPECT_EQ(number("sites.8.ready_month", "2025-12"), -3);
    EXPECT_EQ(number("sites.8.ready_month", "2027-01 +0.5"), 10.5);
    EXPECT_EQ(number("sites.8.ready_month", "6.5"), 6.5);
    EXPECT_EQ(number("sites.8.lease_term_months", "12y"), 144);
    EXPECT_EQ(number("sites.8.lease_term_months", "18 months"), 18);
    EXPECT_EQ(shown("sites.8.ready_month", 10.0), "2027-01");
    EXPECT_EQ(shown("sites.8.ready_month", 10.5), "2027-01 +0.5");
    EXPECT_EQ(shown("sites.8.ready_month", -3.0), "2025-12");
    EXPECT_EQ(entryText(plan(), at("sites.8.ready_month"), 10.0), "2027-01");
    EXPECT_EQ(entryText(plan(), at("sites.8.ready_month"), 10.1), "10.1");
}

TEST(Entry, RefusesWhatIsNoNumberAndSaysWhatIsAllowed)
{
    for (const char* text : {"abc", "1,23", "1,2345", "12,34,567", "1.2.3", "0,500", "00,500", "(-5)", "(+5)", "--5", "-", "–", "=", "=1+", "=(1", "=1/0", "=sqrt(4)", "nan", "inf", "1e999", "1e-2147483648", "5%", "1 2", "20 kW"})
        EXPECT_EQ(problem("sites.8.critical_it_mw", text), "Denton: Critical IT power: \"" + std::string{text} + "\" is not a number; allowed is 0 to 10000 MW.");
    EXPECT_EQ(problem("sites.8.critical_it_mw", " "), "Denton: Critical IT power is empty; allowed is 0 to 10000 MW.");
    EXPECT_EQ(problem("settings.horizon_months", "12.5"), "Settings: Horizon: 12.5 is not a whole number; allowed is a whole number from 1 to 360 months.");
    EXPECT_FALSE(evaluateExpression(std::string(5'000, '('), international));
    EXPECT_FALSE(evaluateExpression(std::string(5'000, '-') + "1", international));
}

TEST(Entry, IsQuotedOnOneLineAndCutWhereItIsLong)
{
    EXPECT_EQ(problem("skus.7.market_price", "line: 2026-03 1;\tx\n"), "H100: Market price: \"line: 2026-03 1; x \" is not a curve: a point is a month and a value, as 2026-01 2.35, not \"x\".");
    EXPECT_EQ(problem("skus.7.market_price", "line: 2026-03 1; a\nb c"), "H100: Market price: \"line: 2026-03 1; a b c\" is not a curve: \"a b\" is not a number.");
    EXPECT_LT(problem("skus.7.market_price", "line: " + std::string(5'000, 'x')).size(), 600u);
    EXPECT_LT(problem("skus.7.market_price", "{\"start\":1,\"" + std::string(5'000, 'x') + "\":1}").size(), 600u);
    EXPECT_EQ(quotable("a\nb\x7f" "c"), "a b c");
    EXPECT_EQ(quotable("xéé", 4), "xé…") << "never half a letter";
}

TEST(Entry, ReadsAContinentalClipboardAndKnowsWhatIsAmbiguous)
{
    const char* money = "contracts.9.total_value";
    EXPECT_EQ(number(money, "1.234,5", continental), 1234.5);
    EXPECT_EQ(number(money, "1,5", continental), 1.5);
    EXPECT_EQ(number(money, "1.234", continental), 1234);
    EXPECT_TRUE(isAmbiguous(plan(), at(money), "1,234"));
    EXPECT_TRUE(isAmbiguous(plan(), at(money), "1.234"));
    EXPECT_FALSE(isAmbiguous(plan(), at(money), "1234"));
    EXPECT_FALSE(isAmbiguous(plan(), at(money), "1,5")) << "only one way to read it";
    EXPECT_EQ(number(money, "0,500", continental), 0.5);
    EXPECT_FALSE(isAmbiguous(plan(), at(money), "0,500")) << "no group begins with a zero";
    EXPECT_FALSE(isAmbiguous(plan(), at("sites.8.name"), "1,234"));
}

TEST(Entry, TakesChoicesAndReferencesAsTheyAreShown)
{
    EXPECT_EQ(*parseEntry(plan(), at("sites.8.tenure"), "BUILT"), Value{std::string{"built"}});
    EXPECT_EQ(*parseEntry(plan(), at("settings.hours"), "730 hours in every month"), Value{std::string{"730"}});
    EXPECT_EQ(problem("sites.8.tenure", "rented"), "Denton: Tenure: \"rented\" is not one of the choices; allowed is leased or built.");
    EXPECT_EQ(*parseEntry(plan(), at("contracts.9.customer"), "Lakeside"), Value{Id{4}});
    EXPECT_EQ(*parseEntry(plan(), at("contracts.9.customer"), "Twin #6"), Value{Id{6}});
    EXPECT_EQ(*parseEntry(plan(), at("contracts.9.customer"), "5"), Value{Id{5}});
    EXPECT_EQ(*parseEntry(plan(), at("contracts.9.customer"), "#5"), Value{Id{5}});
    EXPECT_FALSE(parseEntry(plan(), at("contracts.9.customer"), "Twin #4")) << "row 4 of this plan has another name";
    EXPECT_EQ(*parseEntry(plan(), at("contracts.9.customer"), "none"), Value{});
    EXPECT_EQ(problem("contracts.9.customer", "Twin"), "Contract: Customer: \"Twin\" does not exist; allowed is the name or id of a row of counterparties, or none.") << "which of the two?";
    EXPECT_EQ(entryText(plan(), at("contracts.9.customer"), Id{4}), "Lakeside");
    EXPECT_EQ(entryText(plan(), at("contracts.9.customer"), Id{6}), "Twin #6");
    EXPECT_EQ(shown("contracts.9.customer", Id{6}), "Twin");
    EXPECT_EQ(shown("sites.8.tenure", std::string{"built"}), "Built");
}

TEST(Entry, TakesCurvesInWords)
{
    const auto read = [](std::string_view key, std::string_view text) {
        const auto value = parseEntry(plan(), at(key), text);
        return value ? toText(std::get<Curve<double>>(*value)) : sentence(value.error());
    };
    EXPECT_EQ(read("skus.7.market_price", "2.35"), R"({"start":2.35,"rate":0,"anchor":0})");
    EXPECT_EQ(read("skus.7.market_price", "2.35 -15%/year"), R"({"start":2.35,"rate":-0.15,"anchor":0})");
    EXPECT_EQ(read("skus.7.market_price", "2.35, −15%/year from 2026-06"), R"({"start":2.35,"rate":-0.15,"anchor":3})");
    EXPECT_EQ(read("skus.7.market_price", "line: 2026-03 2.35; 2027-03 2.1"), R"({"points":[[0,2.35],[12,2.1]],"between":"straight"})");
    EXPECT_EQ(read("skus.7.market_price", "Steps: 0 2.35; 12.5 2.1"), R"({"points":[[0,2.35],[12.5,2.1]],"between":"steps"})");
    EXPECT_EQ(read("skus.7.market_price", R"({"start":2.35})"), R"({"start":2.35,"rate":0,"anchor":0})");
    EXPECT_EQ(read("facilities.10.base_rate", "4"), R"({"start":0.04,"rate":0,"anchor":0})");
    EXPECT_EQ(read("facilities.10.base_rate", "4%/year"), R"({"start":0.04,"rate":0,"anchor":0})");
    EXPECT_EQ(read("facilities.10.base_rate", "line: 2026-03 4; 2027-03 3.5%"), R"({"points":[[0,0.04],[12,0.035]],"between":"straight"})");
    EXPECT_EQ(read("skus.7.market_price", "line: 2026-03"), "H100: Market price: \"line: 2026-03\" is not a curve: a point is a month and a value, as 2026-01 2.35, not \"2026-03\".");
    EXPECT_EQ(read("skus.7.market_price", "line:"), "H100: Market price: \"line:\" is not a curve: it is neither a number, nor a start with a yearly rate as 2.35 -15%/year, nor points as line: 2026-01 2.35; 2027-01 2.1.");
    EXPECT_EQ(read("skus.7.market_price", "cheap"), "H100: Market price: \"cheap\" is not a curve: it is neither a number, nor a start with a yearly rate as 2.35 -15%/year, nor points as line: 2026-01 2.35; 2027-01 2.1.");
    EXPECT_EQ(shown("skus.7.market_price", Curve<double>{.start = 2.35, .rate = -0.15, .points = {}}), "2.35 -15%/year");
    EXPECT_EQ(shown("skus.7.market_price", Curve<double>{.shape = CurveShape::Straight, .points = {{0, 2.35}, {12, 2.1}}}), "2.35 … 2.1 (2 points)");
}

TEST(Entry, ShowsNumbersGroupedAndRoundedToTenDigits)
{
    EXPECT_EQ(shown("contracts.9.total_value", 11'700'000.0), "11,700,000");
    EXPECT_EQ(shown("contracts.9.price", 0.1 + 0.2), "0.3");
    EXPECT_EQ(shown("settings.utilization_end", 0.07), "7");
    EXPECT_EQ(shown("settings.market_price_shift", -0.125), "-12.5");
    EXPECT_EQ(shown("contracts.9.gpus", 0.0), "0");
    EXPECT_EQ(shown("contracts.9.signing_month", {}), "");
    EXPECT_EQ(entryText(plan(), at("contracts.9.price"), 0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(unitText(plan(), table(EntityKind::Contract).fields[at("contracts.9.price").field]), "USD/GPU-h");
    EXPECT_EQ(unitText(plan(), table(EntityKind::Contract).fields[at("contracts.9.start_month").field]), "");
}

TEST(Said, PutsPartsWhereThePatternHasThem)
{
    EXPECT_EQ(said("%2 before %1", {"a", "b"}), "b before a");
    EXPECT_EQ(said("%1 of %2", {"%2", "b"}), "%2 of b") << "a name may look like a place";
    EXPECT_EQ(said("100 % of %1 %9", {"x"}), "100 % of x %9");
}

}  // namespace
}  // namespace headroom

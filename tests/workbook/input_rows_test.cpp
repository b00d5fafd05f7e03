// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/input_rows.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

#include "plan/convert.h"
#include "plan/overrides.h"
#include "support/everything_plan.h"
#include "support/generate.h"

namespace headroom {
namespace {

using Numbers = std::vector<std::pair<std::string, double>>;

Numbers numberRows(const Plan<>& plan)
{
    Numbers numbers;
    for (const InputRow& row : inputRows(plan))
        if (row.role == InputRole::Number) numbers.emplace_back(row.key, std::get<double>(row.value));
    return numbers;
}

Numbers convertedNumbers(const Plan<>& plan)
{
    Numbers numbers;
    convert<double>(plan, [&](const std::string& place, double value) {
        if (holdsInputs(findTable(place.substr(0, place.find('.')))->kind)) numbers.emplace_back(place, value);
        return value;
    });
    return numbers;
}

const InputRow& rowOf(const std::vector<InputRow>& rows, const std::string& key) { return *std::ranges::find(rows, key, &InputRow::key); }

RC_GTEST_PROP(InputRowsLaw, NumbersAreThoseThatConvertNamesInItsOrder, (const Plan<>& plan)) { RC_ASSERT(numberRows(plan) == convertedNumbers(plan)); }

RC_GTEST_PROP(InputRowsLaw, EveryKeyStandsOnce, (const Plan<>& plan))
{
    const auto rows = inputRows(plan);
    std::set<std::string> keys;
    for (const InputRow& row : rows) keys.insert(row.key);
    RC_ASSERT(keys.size() == rows.size());
}

RC_GTEST_PROP(InputRowsLaw, EveryNumberIsWithinTheBoundsBesideIt, (const Plan<>& plan))
{
    for (const InputRow& row : inputRows(plan)) {
        if (!std::holds_alternative<double>(row.value)) continue;
        RC_ASSERT(row.bounds.has_value());
        RC_ASSERT(std::get<double>(row.value) >= row.bounds->low && std::get<double>(row.value) <= row.bounds->high);
    }
}

TEST(InputRows, HoldEveryFieldOfTheTablesThatHoldInputs)
{
    const Plan<> plan = everythingPlan();
    const auto rows = inputRows(plan);
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Place place{type.kind, type.id(plan, index), field};
                EXPECT_EQ(std::ranges::count(rows, place, &InputRow::place) > 0, holdsInputs(type.kind)) << keyOf(place);
            }
}

TEST(InputRows, SayWhatFormulasFollowAndWhatIsStructure)
{
    Plan<> plan;
    plan.settings.coverageFrom = std::nullopt;
    plan.counterparties.push_back({.id = 4, .name = "Lessor"});
    plan.sites.push_back({.id = 7, .name = "Denton", .energyPrice = {.shape = CurveShape::Steps, .points = {{0, 0.08}, {12, 0.07}}}, .landlord = {4}});
    const auto rows = inputRows(plan);
    for (const char* key : {"settings.discount_rate", "sites.7.pue", "sites.7.energy_price.0.month", "sites.7.energy_price.1.value"}) EXPECT_EQ(rowOf(rows, key).role, InputRole::Number) << key;
    for (const char* key : {"settings.horizon_months", "settings.start", "settings.hours", "settings.coverage_from", "settings.fiscal_year_end", "sites.7.name", "sites.7.tenure", "sites.7.landlord", "sites.7.energy_price.shape"})
        EXPECT_EQ(rowOf(rows, key).role, InputRole::Structure) << key;
    EXPECT_EQ(rowOf(rows, "settings.start").value, Value{"2026-01"});
    EXPECT_EQ(rowOf(rows, "settings.coverage_from").value, Value{});
    EXPECT_EQ(rowOf(rows, "sites.7.tenure").value, Value{"Leased"});
    EXPECT_EQ(rowOf(rows, "sites.7.landlord").value, Value{"Lessor"});
    EXPECT_EQ(rowOf(rows, "sites.7.energy_price.shape").value, Value{"Steps from point to point"});
}

TEST(InputRows, SayWhereANumberComesFromAndInWhichUnitItIs)
{
    Plan<> plan;
    plan.sites.push_back({.id = 7, .name = "Denton"});
    plan.sources.push_back({.id = 8, .input = "sites.7.energy_price", .text = "Utility tariff", .date = "2025-10", .note = "Off-peak"});
    plan.sources.push_back({.id = 9, .input = "sites.7.energy_price", .text = "Lease annex"});
    plan.sources.push_back({.id = 10, .input = "sites.7", .text = "Term sheet", .note = "Draft of May"});
    const auto rows = inputRows(plan);
    const InputRow& start = rowOf(rows, "sites.7.energy_price.start");
    EXPECT_EQ(start.table, "Sites");
    EXPECT_EQ(start.entity, "Denton");
    EXPECT_EQ(start.input, "Energy price: start");
    EXPECT_EQ(start.symbol, "USD/kWh");
    EXPECT_EQ(start.source, "Utility tariff; Lease annex");
    EXPECT_EQ(start.date, "2025-10");
    EXPECT_EQ(start.note, "");
    EXPECT_EQ(rowOf(rows, "sites.7.energy_price.shape").note, "Off-peak");
    EXPECT_EQ(rowOf(rows, "sites.7.energy_price.rate").symbol, "%/year");
    EXPECT_EQ(rowOf(rows, "settings.discount_rate").entity, "");
    EXPECT_EQ(rowOf(rows, "sites.7.name").note, "Draft of May");
    EXPECT_EQ(rowOf(rows, "sites.7.pue").source, "Term sheet");
    EXPECT_EQ(rowOf(rows, "sites.7.pue").note, "");
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <set>

#include "exchange/plan_json.h"
#include "plan/parse.h"
#include "plan/validate.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

Plan<> catalogue() { return fromJson(catalogueJson()).value(); }

/// Numbers and curves are figures; what a plan sets for itself (its mix, what it owns) is one too, and is then said to
/// be an assumption.
bool isFigure(const FieldType& type) { return type.kind == FieldKind::Number || type.kind == FieldKind::Curve; }

TEST(Resources, ReadWithoutAnyIssue)
{
    const auto read = fromJson(catalogueJson());
    ASSERT_TRUE(read) << read.error();
    for (const Issue& issue : validate(*read)) ADD_FAILURE() << sentence(issue);
    for (const Example& example : examples()) {
        const auto plan = fromJson(example.json);
        ASSERT_TRUE(plan) << example.name << ": " << plan.error();
        for (const Issue& issue : validate(*plan)) ADD_FAILURE() << example.name << ": " << sentence(issue);
    }
}

// Written as toJson() writes, so that a diff shows what changed. HEADROOM_FREEZE=1 writes the file.
TEST(Catalogue, StandsInTheFormOfAnExport)
{
    if (std::getenv("HEADROOM_FREEZE")) writeBytes(HEADROOM_CATALOGUE, toJson(fromJson(bytesOf(HEADROOM_CATALOGUE)).value()));
    EXPECT_EQ(toJson(catalogue()), bytesOf(HEADROOM_CATALOGUE));
}

TEST(Catalogue, HoldsGpusTiersAndSourcesAndNothingElse)
{
    Plan<> plan = catalogue();
    EXPECT_EQ(plan.skus.size(), 8u);
    EXPECT_EQ(plan.tiers.size(), 7u);
    plan.skus.clear();
    plan.tiers.clear();
    plan.sources.clear();
    plan.settings.name = Settings<>{}.name;
    plan.settings.note.clear();
    EXPECT_TRUE(samePlan(plan, Plan<>{}));
}

TEST(Catalogue, HasASourceForEveryFigure)
{
    const Plan<> plan = catalogue();
    std::set<std::string> sourced;
    for (const auto& source : plan.sources) {
        EXPECT_FALSE(source.text.empty()) << source.input;
        EXPECT_TRUE(sourced.insert(source.input).second) << source.input << " stands twice";
        // A whole row is named by its first field's key without the field.
        const bool wholeRow = std::ranges::count(source.input, '.') == 1;
        const auto place = parseKey(plan, wholeRow ? source.input + ".name" : source.input);
        EXPECT_TRUE(place) << source.input << ": " << sentence(place.error());
    }
    for (const EntityKind kind : {EntityKind::Sku, EntityKind::Tier}) {
        const TableType& type = table(kind);
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const auto key = keyOf({.table = kind, .row = type.id(plan, index), .field = field});
                const auto row = key.substr(0, key.rfind('.'));
                EXPECT_TRUE(!isFigure(type.fields[field]) || sourced.contains(key) || sourced.contains(row)) << key;
            }
    }
}

// A server, its spares and its network: SemiAnalysis puts an H100 cluster without storage at 283 k (optimised) to 318 k
// (reference) a server, a GB200 rack at 3.9 M; 5.8 bn bought 76,000 GB300.
TEST(Catalogue, AddsUpToThePublishedAllInCosts)
{
    const auto allIn = [](std::string_view name) {
        for (const auto& sku : catalogue().skus)
            if (sku.name == name) return sku.serverPrice * (1 + sku.sparesShare) + sku.networkCostPerGpu * sku.gpusPerServer;
        return 0.0;
    };
    EXPECT_GE(allIn("H100 SXM"), 283'000);
    EXPECT_LE(allIn("H100 SXM"), 318'000);
    EXPECT_NEAR(allIn("GB200 NVL72"), 3.9e6, 0.005 * 3.9e6);
    EXPECT_NEAR(allIn("GB300 NVL72") / 72, 5.8e9 / 76'000, 100);
}

}  // namespace
}  // namespace headroom

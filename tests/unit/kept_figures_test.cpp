// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

#include "model/headline.h"
#include "risk/kept_figures.h"
#include "support/build_out_plan.h"

namespace headroom::testing {
namespace {

const Statement& statement()
{
    static const Statement made(buildOutPlan());
    return made;
}

VersionFigure& of(std::vector<VersionFigure>& kept, std::string_view key) { return *std::ranges::find(kept, key, &VersionFigure::figure); }

TEST(KeptFigures, AreTheHeadlineAndDoNotMoveByThemselves)
{
    const auto kept = keptFigures(statement());
    const auto figures = headline(statement());
    ASSERT_EQ(kept.size(), figures.size());
    for (std::size_t at = 0; at < kept.size(); ++at) {
        EXPECT_EQ(kept[at].figure, figures[at].key);
        EXPECT_EQ(kept[at].value, figures[at].value);
    }
    EXPECT_TRUE(figureDrift(kept, statement()).empty());
    EXPECT_EQ(driftSentence({}, "0.4.0", "0.5.0"), "");
}

TEST(KeptFigures, MoveBeyondABillionthOfThem)
{
    auto kept = keptFigures(statement());
    *of(kept, "total_capex").value *= 1 + 5e-10;
    EXPECT_TRUE(figureDrift(kept, statement()).empty());
    *of(kept, "total_capex").value *= 1 + 2e-9;
    const auto drift = figureDrift(kept, statement());
    ASSERT_EQ(drift.size(), 1U);
    EXPECT_EQ(drift[0].kind, FigureDrift::Kind::Moved);
    EXPECT_EQ(drift[0].figure, "total_capex");
    EXPECT_EQ(drift[0].change.substr(0, 3), "−") << "this program computes less than was kept";
}

TEST(KeptFigures, MoveWhereTheyExistedOnOneSideOnly)
{
    auto kept = keptFigures(statement());
    of(kept, "total_capex").value.reset();
    of(kept, "recall_cost").value = std::numeric_limits<double>::infinity();
    const auto drift = figureDrift(kept, statement());
    ASSERT_EQ(drift.size(), 2U);
    EXPECT_EQ(drift[0].before, "none");
    EXPECT_EQ(drift[0].change, "");
    EXPECT_EQ(drift[1].figure, "recall_cost");
}

TEST(KeptFigures, AreNamedWhereOneProgramKnowsThemNot)
{
    auto kept = keptFigures(statement());
    std::erase_if(kept, [](const VersionFigure& each) { return each.figure == "payback"; });
    kept.push_back({"ebitda_of_old", 12.5});
    const auto drift = figureDrift(kept, statement());
    ASSERT_EQ(drift.size(), 2U);
    EXPECT_EQ(drift[0].kind, FigureDrift::Kind::New);
    EXPECT_EQ(drift[0].label, "Payback");
    EXPECT_EQ(drift[1].kind, FigureDrift::Kind::Gone);
    EXPECT_EQ(drift[1].before, "12.5");
    EXPECT_EQ(driftSentence(drift, "0.4.0", "0.5.0"), "Headroom 0.5.0 does not compute the headline figures of this version as Headroom 0.4.0 did: new: Payback; no longer computed: ebitda_of_old.");
    EXPECT_TRUE(figureDrift({}, statement()).empty()) << "a version without figures says nothing of them";
}

TEST(KeptFigures, AreSaidInASentenceAndATable)
{
    auto kept = keptFigures(statement());
    for (const char* key : {"total_capex", "project_npv", "peak_debt", "total_waste"}) *of(kept, key).value *= 1.25;
    const auto drift = figureDrift(kept, statement());
    ASSERT_EQ(drift.size(), 4U);
    const std::string sentence = driftSentence(drift, "0.4.0", "0.5.0");
    EXPECT_TRUE(sentence.starts_with("Headroom 0.5.0 does not compute the headline figures of this version as Headroom 0.4.0 did: other values for ")) << sentence;
    EXPECT_TRUE(sentence.ends_with(" and 1 more.")) << sentence;
    const TextTable table = driftTable(drift, "0.4.0", "0.5.0");
    EXPECT_EQ(table.columns[1].header, "Headroom 0.4.0");
    ASSERT_EQ(table.rows.size(), 4U);
    for (const TextRow& row : table.rows) EXPECT_NE(row.cells[3], "") << row.cells[0];
}

}  // namespace
}  // namespace headroom::testing

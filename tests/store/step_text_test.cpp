// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "store/step_text.h"

namespace headroom {
namespace {

Step step(StepKind kind, std::string what, StepNumber of = 0) { return {.number = 9, .kind = kind, .time = {}, .author = {}, .what = std::move(what), .of = of}; }

TEST(StepText, SaysWhatWasDone)
{
    EXPECT_EQ(actionText(step(StepKind::Created, "")), "Plan made");
    EXPECT_EQ(actionText(step(StepKind::Commit, "")), "Edit");
    EXPECT_EQ(actionText(step(StepKind::Commit, "Import of sites.csv")), "Import of sites.csv");
    EXPECT_EQ(actionText(step(StepKind::Undo, "", 5)), "Undo of step 5");
    EXPECT_EQ(actionText(step(StepKind::Redo, "Paste", 5)), "Redo of step 5: Paste");
    EXPECT_EQ(actionText(step(StepKind::Restore, "", 3)), "Return to step 3");
    EXPECT_EQ(actionText(step(StepKind::Outside, "")), "Change by another program");
}

TEST(StepText, StaysALineOfTextWhateverTheFileHolds)
{
    EXPECT_EQ(actionText(step(StepKind::Commit, "two\nlines")), "two lines");
    EXPECT_EQ(actionText(step(StepKind::Commit, "\xff")), "Edit");
    EXPECT_EQ(actionText(step(StepKind::Undo, "%1 \x1b[2J", 5)), "Undo of step 5: %1 [2J");
    EXPECT_EQ(actionText(step(StepKind::Commit, std::string(100'000, 'x'))).size(), 500U);
}

}  // namespace
}  // namespace headroom

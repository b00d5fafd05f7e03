// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "figures/footing.h"

namespace headroom {
namespace {

const Scale tenthsOfMillions{.divisor = 1e6, .decimals = 1, .header = "USD m"};

TEST(Footing, GivesTheStepsThatAreLeftToTheLargestRemainders)
{
    // 33.3 + 33.3 + 33.3 shows 99.9 where the whole is 100.0.
    EXPECT_EQ(formatFooted({33.333e6, 33.333e6, 33.334e6}, 100e6, tenthsOfMillions), (std::vector<std::string>{"33.3", "33.3", "33.4"}));
    EXPECT_EQ(formatFooted({0.06e6, 0.06e6, 0.06e6}, 0.18e6, tenthsOfMillions), (std::vector<std::string>{"0.1", "0.1", "<0.1"}));
    EXPECT_EQ(formatFooted({-1.06e6, 3.06e6}, 2e6, tenthsOfMillions), (std::vector<std::string>{"(1.1)", "3.1"}));
}

TEST(Footing, LeavesWhatIsNothingNothing)
{
    EXPECT_EQ(formatFooted({0, 12.34e6, 0}, 12.34e6, tenthsOfMillions), (std::vector<std::string>{"–", "12.3", "–"}));
    EXPECT_EQ(formatFooted({1e-9, 1e6}, 1e6, tenthsOfMillions), (std::vector<std::string>{"–", "1.0"}));
    EXPECT_TRUE(formatFooted({}, 0, tenthsOfMillions).empty());
    EXPECT_EQ(formatSteps(0, -4e4, tenthsOfMillions), "(<0.1)");
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sstream>

#include "cli/cli.h"

namespace headroom {
namespace {

TEST(InProcess, WritesToTheStreamsThatItIsGiven)
{
    std::ostringstream out, err;
    EXPECT_EQ(runCli({"schema"}, out, err), exitDone);
    EXPECT_TRUE(out.str().starts_with("{"));
    EXPECT_EQ(err.str(), "");
    std::ostringstream nothing, sentence;
    EXPECT_EQ(runCli({"examples", "more"}, nothing, sentence), exitBadInput);
    EXPECT_EQ(nothing.str(), "");
    EXPECT_EQ(sentence.str(), "\"more\" is one argument too many; headroom-cli examples takes none.\n");
}

}  // namespace
}  // namespace headroom

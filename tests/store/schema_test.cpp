// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <cstdlib>
#include <gtest/gtest.h>

#include "plan/plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

// The tables that the fields describe are those of this version of the format, frozen. Where this fails, fields have
// changed: raise planVersion, write the step that takes a file of the old version to the new one, and freeze the new
// schema with HEADROOM_FREEZE=1. The frozen file of a version that was released is never made again.
TEST(Schema, IsTheFrozenOneOfThisVersion)
{
    const auto frozen = std::filesystem::path{HEADROOM_FROZEN} / ("schema_v" + std::to_string(planVersion) + ".sql");
    if (std::getenv("HEADROOM_FREEZE")) writeBytes(frozen, schemaSql());
    EXPECT_EQ(schemaSql(), bytesOf(frozen));
}

TEST(Schema, QuotesWhateverAnIdentifierHolds)
{
    EXPECT_EQ(quoted("group"), "\"group\"");
    EXPECT_EQ(quoted("a\"b"), "\"a\"\"b\"");
}

}  // namespace
}  // namespace headroom

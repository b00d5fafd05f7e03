// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_run.h"

namespace headroom {
namespace {

class RecoverCommand : public CliTest {};

TEST_F(RecoverCommand, MakesANewPlanOfADamagedOne)
{
    const std::string before = done({"get", plan, "sites"});
    EXPECT_EQ(done({"recover", plan, "same.headroom"}), "Made \"same.headroom\" with 9 rows; nothing is missing.\n");
    EXPECT_EQ(done({"get", "same.headroom", "sites"}), before);

    const std::string good = bytesOf(folder / plan);
    std::string bad = good;
    bad.replace(4'096, 4'096, 4'096, '\0');
    writeBytes(folder / plan, bad);
    expectRefused({"get", plan, "sites"}, "is damaged");
    const std::string said = done({"recover", plan, "recovered.headroom"});
    EXPECT_TRUE(said.starts_with("Made \"recovered.headroom\" with 9 rows; what is missing or changed:\n  Settings: the row could not be read;")) << said;
    EXPECT_EQ(done({"get", "recovered.headroom", "sites"}), before);
    EXPECT_EQ(bytesOf(folder / plan), bad);
}

TEST_F(RecoverCommand, RefusesWhatItCannotDo)
{
    expectRefused({"recover", plan, plan}, "exists already");
    expectRefused({"recover", "missing.headroom", "new.headroom"}, "does not exist");
    expectRefused({"recover", plan, "new.sqlite"}, "does not end in .headroom");
    expectRefused({"recover", plan}, "NEW is required");
    writeBytes(folder / "letter", "Dear reader");
    expectRefused({"recover", "letter", "new.headroom"}, "holds nothing that can be recovered");
}

}  // namespace
}  // namespace headroom

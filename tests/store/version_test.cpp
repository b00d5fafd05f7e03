// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

namespace headroom {
namespace {

class Versions : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    PlanFile file = PlanFile::create(path, smallPlan()).value();
    const Version draft{.author = "ann", .name = "Board", .note = "two\nlines", .engine = "1.0", .figures = {{"capex", 12.5}, {"irr", std::nullopt}}};
};

TEST_F(Versions, AreThereWhenOpenedAgain)
{
    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.5)}, "ann"));
    const auto kept = file.keepVersion(draft);
    ASSERT_TRUE(kept) << kept.error();
    EXPECT_EQ(kept->number, 1);
    EXPECT_EQ(kept->step, 1);
    const auto all = PlanFile::open(path, OpenMode::ReadOnly).value().versions().value();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].name, "Board");
    EXPECT_EQ(all[0].note, "two\nlines");
    EXPECT_EQ(all[0].engine, "1.0");
    EXPECT_EQ(all[0].figures, draft.figures);
    EXPECT_EQ(all[0].time, kept->time);
}

TEST_F(Versions, OfWhatDidNotChangeAreOne)
{
    ASSERT_TRUE(file.keepVersion(draft));
    EXPECT_EQ(file.keepVersion(draft).value().number, 1);
    Version newer = draft;
    newer.engine = "1.1";
    EXPECT_EQ(file.keepVersion(newer).value().number, 2);
    ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", 1.5)}, "ann"));
    EXPECT_EQ(file.keepVersion(newer).value().number, 3);
    EXPECT_EQ(file.versions().value().size(), 3u);
    EXPECT_EQ(file.versions().value()[0].number, 3);
}

TEST_F(Versions, OfAPlanThatOthersChangedStandOnAStepOfTheirOwn)
{
    ASSERT_TRUE(file.keepVersion(draft));
    byHand(path, "UPDATE sites SET pue = 1.9");
    ASSERT_TRUE(file.refresh().value());
    const auto second = file.keepVersion(draft);
    ASSERT_TRUE(second) << second.error();
    EXPECT_EQ(second->number, 2);
    EXPECT_EQ(second->step, 1);
    EXPECT_FALSE(file.isAltered());
    EXPECT_EQ(file.planAt(1).value().sites[0].pue, 1.9);
}

TEST_F(Versions, LoseNoNameToAnother)
{
    ASSERT_TRUE(file.keepVersion({.author = "ann", .engine = "1.0"}));
    ASSERT_TRUE(file.describeVersion(1, "Board", "as presented"));
    Version other = draft;
    other.name = "Bank";
    EXPECT_EQ(file.keepVersion(other).value().number, 2);
    EXPECT_EQ(file.versions().value()[1].name, "Board");
    EXPECT_EQ(file.keepVersion({.author = "ann", .engine = "1.0"}).value().number, 2) << "without a name nothing is new";
}

TEST_F(Versions, GetNamesLater)
{
    ASSERT_TRUE(file.keepVersion({.author = "ann", .engine = "1.0"}));
    ASSERT_TRUE(file.describeVersion(1, "O'Brien \"& Sons\"; DROP TABLE edit;--", "for the bank"));
    EXPECT_EQ(file.versions().value()[0].name, "O'Brien \"& Sons\"; DROP TABLE edit;--");
    EXPECT_EQ(file.describeVersion(7, "x", "").error(), pathTextOf(path) + " has no version 7.");
    EXPECT_NE(file.describeVersion(1, "a\nb", "").error().find("one line"), std::string::npos);
    EXPECT_NE(file.describeVersion(1, std::string(201, 'x'), "").error().find("201 bytes"), std::string::npos);
    EXPECT_NE(file.describeVersion(1, "", std::string(10'001, 'x')).error().find("10001 bytes"), std::string::npos);
    EXPECT_EQ(file.versions().value()[0].note, "for the bank");
}

TEST_F(Versions, AreNotKeptAboveANumberThatCannotBe)
{
    ASSERT_TRUE(file.keepVersion(draft));
    byHand(path, "UPDATE version SET number = 9223372036854775807, step = 5");
    ASSERT_TRUE(file.refresh());
    EXPECT_NE(file.keepVersion(draft).error().find("makes no sense"), std::string::npos);
}

TEST_F(Versions, OfAFileThatChangedAreRefused)
{
    byHand(path, "UPDATE sites SET pue = 1.9");
    EXPECT_NE(file.keepVersion(draft).error().find("changed by another program"), std::string::npos);
    std::filesystem::remove(path);
    EXPECT_NE(file.keepVersion(draft).error().find("renamed, deleted or replaced"), std::string::npos);
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_support.h"

namespace headroom {
namespace {

TEST(Pending, IsThereWhenOpenedAgainAndGoesWithTheFieldOrTheRow)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    auto file = PlanFile::create(path, smallPlan()).value();
    const Place pue = parseKey(file.plan(), "sites.6.pue").value(), gpus = parseKey(file.plan(), "tranches.7.gpus").value(), name = parseKey(file.plan(), "settings.name").value();
    for (const Place& place : {pue, gpus, name}) ASSERT_TRUE(file.keepPending({place, "old"}));
    ASSERT_TRUE(file.keepPending({pue, "o'ne\n\"point\" two"}));

    { const PlanFile closed = std::move(file); }
    auto again = PlanFile::open(path, OpenMode::ReadWrite).value();
    const auto entries = again.pending().value();
    ASSERT_EQ(entries.size(), 3u);
    EXPECT_EQ(keyOf(entries[1].place), "sites.6.pue");
    EXPECT_EQ(entries[1].text, "o'ne\n\"point\" two");

    ASSERT_TRUE(again.commit({SetField{pue, 1.3}, RemoveRow{EntityKind::Tranche, 7}}, "ann"));
    EXPECT_EQ(again.pending().value().size(), 1u);
    ASSERT_TRUE(again.dropPending(name));
    EXPECT_TRUE(again.pending().value().empty());
}

TEST(Pending, OfAPlaceThatThePlanDoesNotHaveIsLeftOut)
{
    const TemporaryFolder folder;
    auto file = PlanFile::create(folder / "plan.headroom", smallPlan()).value();
    byHand(folder / "plan.headroom", "INSERT INTO pending VALUES ('nothing', 1, 'x', ''), ('sites', 99, 'pue', ''), ('sites', 6, 'x', '')");
    EXPECT_TRUE(file.pending().value().empty());
}

}  // namespace
}  // namespace headroom

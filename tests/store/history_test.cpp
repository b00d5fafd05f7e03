// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "store_support.h"

namespace headroom {
namespace {

constexpr StepNumber now = std::numeric_limits<StepNumber>::max();

class History : public testing::Test {
protected:
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "plan.headroom";
    PlanFile file = PlanFile::create(path, smallPlan(), "ann").value();

    void pue(double value) { ASSERT_TRUE(file.commit({setting(file.plan(), "sites.6.pue", value)}, "ann", "PUE")); }
    double pue() const { return file.plan().sites.at(0).pue; }
    void close() { const PlanFile closed = std::move(file); }
    void reopen()
    {
        close();
        file = PlanFile::open(path, OpenMode::ReadWrite).value();
    }

    /// "3 undo 2, 2 edit*, …", newest first; * stands.
    std::string steps(const HistoryFilter& filter = {}, StepNumber before = now, std::size_t most = 100)
    {
        static const std::map<StepKind, std::string> names{{StepKind::Created, "created"}, {StepKind::Commit, "edit"}, {StepKind::Undo, "undo"}, {StepKind::Redo, "redo"}, {StepKind::Restore, "restore"}, {StepKind::Outside, "outside"}};
        std::string text;
        const auto found = file.history(filter, before, most).value();
        for (const Step& step : found)
            text += (text.empty() ? "" : ", ") + std::to_string(step.number) + " " + names.at(step.kind) + (step.of ? " " + std::to_string(step.of) : "") + (step.standing ? "*" : "");
        return text;
    }
};

TEST_F(History, BeginsWithTheMakingOfTheFile)
{
    const auto all = file.history({}, now, 10).value();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].kind, StepKind::Created);
    EXPECT_EQ(all[0].author, "ann");
    EXPECT_FALSE(file.canUndo());
    EXPECT_FALSE(file.canRedo());
    EXPECT_FALSE(file.undo("ann"));
    EXPECT_FALSE(file.redo("ann"));
}

TEST_F(History, UndoesAndRedoesAcrossReopening)
{
    pue(1.3), pue(1.4), pue(1.5);
    reopen();
    ASSERT_TRUE(file.undo("bob"));
    EXPECT_EQ(pue(), 1.4);
    reopen();
    ASSERT_TRUE(file.undo("bob"));
    EXPECT_EQ(pue(), 1.3);
    ASSERT_TRUE(file.redo("bob"));
    reopen();
    ASSERT_TRUE(file.redo("bob"));
    EXPECT_EQ(pue(), 1.5);
    EXPECT_FALSE(file.canRedo());
    ASSERT_TRUE(file.undo("bob") && file.undo("bob") && file.undo("bob"));
    EXPECT_FALSE(file.canUndo());
    EXPECT_TRUE(samePlan(file.plan(), smallPlan()));
    EXPECT_EQ(steps(), "10 undo 1, 9 undo 2, 8 undo 3, 7 redo 3, 6 redo 2, 5 undo 2, 4 undo 3, 3 edit, 2 edit, 1 edit, 0 created");
}

TEST_F(History, KeepsAnAbandonedBranchToRead)
{
    pue(1.3), pue(1.4);
    ASSERT_TRUE(file.undo("ann"));
    pue(1.6);
    EXPECT_FALSE(file.canRedo());
    EXPECT_EQ(steps(), "4 edit*, 3 undo 2, 2 edit, 1 edit*, 0 created");
    EXPECT_EQ(std::get<SetField>(file.editsOf(2).value().forward.at(0)).value, Value{1.4});
    EXPECT_EQ(file.planAt(2).value().sites[0].pue, 1.4);
    ASSERT_TRUE(file.undo("ann"));
    EXPECT_EQ(pue(), 1.3);
    ASSERT_TRUE(file.undo("ann"));
    EXPECT_EQ(pue(), 1.2);
    ASSERT_TRUE(file.redo("ann") && file.redo("ann"));
    EXPECT_EQ(pue(), 1.6);
    EXPECT_FALSE(file.canRedo());
}

TEST_F(History, TakesAGroupAsOneStep)
{
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}, RemoveRow{EntityKind::Site, 6}, setting(file.plan(), "settings.name", std::string{"x"})}, "ann", "Clearing"));
    EXPECT_EQ(file.history({}, now, 1).value().at(0).changes, 3);
    EXPECT_EQ(file.history({}, now, 1).value().at(0).what, "Clearing");
    reopen();
    ASSERT_TRUE(file.undo("ann"));
    EXPECT_TRUE(samePlan(file.plan(), smallPlan()));
    ASSERT_TRUE(file.redo("ann"));
    EXPECT_TRUE(file.plan().sites.empty());
}

TEST_F(History, GivesThePlanOfEveryPointAndRestoresIt)
{
    std::vector<Plan<>> plans{file.plan()};
    const auto keep = [&] { plans.push_back(file.plan()); };
    pue(1.3), keep();
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}}, "ann"));
    keep();
    ASSERT_TRUE(file.undo("ann"));
    keep();
    pue(1.4), keep();
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}, RemoveRow{EntityKind::Sku, 5}}, "ann"));
    keep();
    reopen();
    for (std::size_t step = 0; step < plans.size(); ++step) EXPECT_TRUE(samePlan(file.planAt(static_cast<StepNumber>(step)).value(), plans[step])) << step;
    ASSERT_TRUE(file.restore(3, "bob", "As it was"));
    EXPECT_TRUE(samePlan(file.plan(), plans[3]));
    EXPECT_EQ(steps({}, now, 2), "6 restore 3*, 5 edit*");
    ASSERT_TRUE(file.undo("bob"));
    EXPECT_TRUE(samePlan(file.plan(), plans[5]));
    const auto beyond = file.planAt(99);
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error(), "Its history has no step 99.");
}

TEST_F(History, Filters)
{
    pue(1.3);
    ASSERT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"100% _mine_"})}, "bob", "Name"));
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}}, "ann", "Removal"));
    EXPECT_EQ(steps({.author = "bob", .text = {}}), "2 edit*");
    EXPECT_EQ(steps({.author = {}, .text = {}, .table = EntityKind::Site}), "1 edit*");
    EXPECT_EQ(steps({.author = {}, .text = {}, .table = EntityKind::Site, .row = 7}), "");
    EXPECT_EQ(steps({.author = {}, .text = {}, .table = EntityKind::Tranche, .row = 7, .field = 2}), "3 edit*");
    EXPECT_EQ(steps({.author = {}, .text = {}, .table = EntityKind::Site, .row = 6, .field = *table(EntityKind::Site).find("pue")}), "1 edit*");
    EXPECT_EQ(steps({.author = {}, .text = {}, .table = EntityKind::Site, .row = 6, .field = *table(EntityKind::Site).find("name")}), "");
    EXPECT_EQ(steps({.author = {}, .text = "removal"}), "3 edit*");
    EXPECT_EQ(steps({.author = {}, .text = "0% _M"}), "2 edit*");
    EXPECT_EQ(steps({.author = {}, .text = "x' OR 1=1"}), "");
    EXPECT_EQ(steps({}, 3, 2), "2 edit*, 1 edit*");
}

TEST_F(History, LeadsBackInTrailsThatGoOn)
{
    pue(1.3), pue(1.4), pue(1.5), pue(1.6);
    ASSERT_TRUE(file.undo("ann") && file.undo("ann"));
    const auto first = file.trail(PlanFile::Way::Undo, 0, 1, 100).value();
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].number, 2);
    EXPECT_EQ(first[0].what, "PUE");
    const auto rest = file.trail(PlanFile::Way::Undo, first[0].next, 10, 100).value();
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest[0].number, 1);
    EXPECT_EQ(rest[0].next, 0);
    const auto redo = file.trail(PlanFile::Way::Redo, 0, 10, 100).value();
    ASSERT_EQ(redo.size(), 2u);
    EXPECT_EQ(redo[0].number, 3);
    EXPECT_EQ(redo[1].number, 4);
    EXPECT_EQ(file.trail(PlanFile::Way::Redo, redo[0].next, 10, 100).value().at(0).number, 4);
    EXPECT_EQ(file.trail(PlanFile::Way::Redo, 0, 10, 1).value().size(), 1u);
}

TEST_F(History, OfACopyGoesOnWhereItWas)
{
    pue(1.3), pue(1.4);
    ASSERT_TRUE(file.undo("ann"));
    ASSERT_TRUE(file.copyTo(folder / "copy.headroom"));
    auto copy = PlanFile::open(folder / "copy.headroom", OpenMode::ReadWrite).value();
    ASSERT_TRUE(copy.redo("bob"));
    EXPECT_EQ(copy.plan().sites[0].pue, 1.4);
    ASSERT_TRUE(copy.undo("bob") && copy.undo("bob"));
    EXPECT_TRUE(samePlan(copy.plan(), smallPlan()));
    EXPECT_EQ(pue(), 1.3);
}

TEST_F(History, ThatWasTamperedWithIsRefusedInASentence)
{
    close();
    const auto refused = [&](const std::string& sql, const std::string& words) {
        std::filesystem::remove(path);
        file = PlanFile::create(path, smallPlan()).value();
        pue(1.3);
        ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}}, "ann"));
        close();
        byHand(path, sql);
        auto again = PlanFile::open(path, OpenMode::ReadWrite);
        const Plan<> before = again ? again->plan() : Plan<>{};
        const auto undone = again ? again->undo("ann") : tl::unexpected(again.error());
        const std::string said = undone ? "" : undone.error();
        EXPECT_NE(said.find(words), std::string::npos) << sql << ": " << said;
        if (again) {
            EXPECT_TRUE(samePlan(again->plan(), before)) << sql;
        }
    };
    refused("UPDATE edit SET old = '{'", "cannot be read");
    refused("UPDATE edit SET old = json_set(old, '$.id', 9)", "cannot be read");
    refused("UPDATE edit SET old = json_set(old, '$.site', 99)", "does not exist");
    refused("UPDATE edit SET old = json_set(old, '$.gpus', -5)", "cannot be taken back");
    refused("UPDATE edit SET entity = 'nothing'", "cannot be read");
    refused("DELETE FROM edit WHERE sequence = 2", "missing");
    refused("UPDATE step SET below = 2 WHERE number = 2", "makes no sense");
    refused("UPDATE step SET undo = 99 WHERE number = 2", "makes no sense");
    refused("DELETE FROM step", "does not begin");
    // Numbers that a sum would not hold.
    refused("UPDATE step SET number = 9223372036854775807 WHERE number = 2", "makes no sense");
    refused("UPDATE step SET first = -9223372036854775807 - 1 WHERE number = 2", "cannot be read");
    refused("UPDATE step SET last = 9223372036854775807 WHERE number = 2", "9223372036854775805 rows of its history are missing");
    refused("INSERT INTO tranches SELECT 7, " + [] {
        std::string values;
        const auto row = rowsOf(smallPlan())[static_cast<std::size_t>(EntityKind::Tranche)][0];
        for (std::size_t field = 0; field < row.values.size(); ++field) values += (field ? ", " : "") + quotedValue(row.values[field]);
        return values;
    }(), "which is there");
}

TEST_F(History, WithRowsOfAnyNumberTakesAnotherStepBack)
{
    for (const std::string sequence : {"-3", "-9223372036854775807 - 1", "0", "9223372036854775806", "9223372036854775807"}) {
        close();
        std::filesystem::remove(path);
        file = PlanFile::create(path, smallPlan()).value();
        pue(1.3);
        close();
        byHand(path, "UPDATE edit SET sequence = " + sequence);
        file = PlanFile::open(path, OpenMode::ReadWrite).value();
        pue(1.4);
        const auto undone = file.undo("ann");
        ASSERT_TRUE(undone) << sequence << ": " << undone.error();
        EXPECT_EQ(pue(), 1.3) << sequence;
        ASSERT_TRUE(file.redo("ann")) << sequence;
        EXPECT_EQ(pue(), 1.4) << sequence;
    }
}

TEST_F(History, WhoseLastRowsWereDeletedTakesNothingElseBackForThem)
{
    pue(1.3);
    close();
    byHand(path, "DELETE FROM edit");
    file = PlanFile::open(path, OpenMode::ReadWrite).value();
    pue(1.4);
    ASSERT_TRUE(file.undo("ann"));
    const auto undone = file.undo("ann");
    ASSERT_FALSE(undone);
    EXPECT_NE(undone.error().find("missing"), std::string::npos) << undone.error();
    EXPECT_EQ(pue(), 1.3);
}

TEST_F(History, GivesNoPlanOfThenThatOthersHaveChangedSince)
{
    pue(1.3);
    byHand(path, "UPDATE skus SET name = 'Other'");
    ASSERT_TRUE(file.refresh().value());
    const auto refused = [&](StepNumber step) {
        const auto then = file.planAt(step);
        EXPECT_FALSE(then) << step;
        return !then && then.error().find("left no record") != std::string::npos;
    };
    EXPECT_TRUE(refused(0) && refused(1));
    EXPECT_FALSE(file.restore(1, "ann"));
    pue(1.4);
    EXPECT_TRUE(refused(0) && refused(1));
    EXPECT_EQ(file.planAt(2).value().sites[0].pue, 1.3) << "what stood there when the change was noted";
    EXPECT_TRUE(samePlan(file.planAt(3).value(), file.plan()));
}

TEST_F(History, TellsWhatWasChangedWithoutARecord)
{
    pue(1.3);
    EXPECT_FALSE(file.isAltered());
    byHand(path, "UPDATE sites SET pue = 1.9; UPDATE skus SET name = 'Other'");
    ASSERT_TRUE(file.refresh().value());
    EXPECT_TRUE(file.isAltered());
    EXPECT_EQ(file.changedOutside().value(), std::vector<std::string>{"Denton: PUE"});
    ASSERT_TRUE(file.commit({setting(file.plan(), "settings.name", std::string{"mine"})}, "ann"));
    EXPECT_FALSE(file.isAltered());
    EXPECT_EQ(steps(), "3 edit*, 2 outside, 1 edit*, 0 created");
    reopen();
    EXPECT_FALSE(file.isAltered());
    ASSERT_TRUE(file.undo("ann") && file.undo("ann"));
    EXPECT_EQ(pue(), 1.2);
}

TEST_F(History, KnowsWhatRowsWereCalledThatAreGone)
{
    EXPECT_TRUE(file.removedNames().value().empty());
    ASSERT_TRUE(file.commit({setting(file.plan(), "tranches.7.name", std::string{"Second"})}, "ann"));
    ASSERT_TRUE(file.commit({RemoveRow{EntityKind::Tranche, 7}}, "ann"));
    const RowNames names{{{EntityKind::Tranche, 7}, "Second"}};
    EXPECT_EQ(file.removedNames().value(), names);
    byHand(path, "UPDATE edit SET old = 'no row' WHERE field IS NULL");
    EXPECT_TRUE(file.removedNames().value().empty()) << "what cannot be read has no name";
}

TEST_F(History, LooksForNoTextOfAnyLength)
{
    EXPECT_TRUE(file.history({.author = {}, .text = std::string(1'000, '%'), .table = {}, .row = {}, .field = {}}, now, 10));
    const auto found = file.history({.author = {}, .text = std::string(60'000, 'x'), .table = {}, .row = {}, .field = {}}, now, 10);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error(), "The text to look for has 60000 bytes; at most 1000 bytes are looked for.");
}

}  // namespace
}  // namespace headroom

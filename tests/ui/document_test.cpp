// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <fstream>
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include "document/file_document.h"
#include "document/open_document.h"
#include "exchange/plan_json.h"
#include "model/headline.h"
#include "plan/parse.h"
#include "plan/rows.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"

namespace headroom {
namespace {

QString textPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

/// What headroom-cli set does.
void setFirst(PlanFile& file, const std::string& key, const std::string& text)
{
    const auto place = *parseKey(file.plan(), key);
    const auto value = parseValue(file.plan(), place, text);
    ASSERT_TRUE(value);
    ASSERT_TRUE(file.commit({SetField{place, *value}}, "tester"));
}

SetField setting(const Plan<>& plan, std::string_view key, Value value) { return {*parseKey(plan, key), std::move(value)}; }

TEST(FileDocument, FollowsAnotherProgramsEdits)
{
    const TemporaryFolder folder;
    auto writer = PlanFile::create(folder / "plan.headroom", buildOutPlan());
    ASSERT_TRUE(writer);
    const auto document = FileDocument::open(textPath(folder / "plan.headroom"));
    ASSERT_TRUE(document);
    QSignalSpy changed(document->get(), &PlanDocument::changed);
    const double before = (*document)->statement().constant(Figure::TotalContractRevenue);

    (*document)->follow();
    EXPECT_EQ(changed.count(), 0);
    // It is only read, and says who holds it.
    EXPECT_FALSE((*document)->canEdit());
    EXPECT_TRUE((*document)->notice().contains(QStringLiteral("is open in Headroom"))) << (*document)->notice().toStdString();
    setFirst(*writer, "contracts[\"Anchor\"].price", "3.5");
    // By its own timer.
    ASSERT_TRUE(changed.wait(1000));
    EXPECT_GT((*document)->statement().constant(Figure::TotalContractRevenue), before);
    EXPECT_FALSE((*document)->edit({setting((*document)->plan(), "settings.gpu_scale", 2.0)}, QStringLiteral("one")));
    EXPECT_EQ((*document)->plan().settings.gpuScale, 1);

    // When the other lets go, it is ours.
    QSignalSpy freed(document->get(), &PlanDocument::lockChanged);
    { const auto closed = std::move(*writer); }
    ASSERT_TRUE(freed.wait(1000));
    EXPECT_TRUE((*document)->canEdit());
    EXPECT_TRUE((*document)->notice().isEmpty());
    EXPECT_TRUE((*document)->canUndo()) << "what the other did is taken back like one's own";
}

TEST(FileDocument, KeepsTheLastFiguresWhenTheFileVanishesAndFollowsItWhenItIsBack)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path));
    ASSERT_TRUE(document);
    QSignalSpy noticed(document->get(), &PlanDocument::noticeChanged);
    std::filesystem::remove(path);
    (*document)->follow();
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_TRUE((*document)->notice().contains(textPath(path)));
    EXPECT_EQ((*document)->plan().settings.name, buildOutPlan().settings.name);
    (*document)->follow();
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_EQ((*document)->noticeWithRemedy().remedy, Remedy::SaveElsewhere);
    EXPECT_FALSE((*document)->canEdit());

    // Another plan in its place is not taken for it.
    Plan<> other = buildOutPlan();
    other.settings.name = "Another";
    std::ofstream(path, std::ios::binary) << [&] {
        EXPECT_TRUE(PlanFile::create(folder / "other.headroom", other));
        return bytesOf(folder / "other.headroom");
    }();
    for (int look = 0; look < 3; ++look) (*document)->follow();
    EXPECT_EQ((*document)->plan().settings.name, buildOutPlan().settings.name);
    EXPECT_EQ((*document)->noticeWithRemedy().remedy, Remedy::SaveOrOpen);
    (*document)->keeper().openWhatIsThere();
    (*document)->follow();
    EXPECT_EQ((*document)->plan().settings.name, "Another");
    EXPECT_TRUE((*document)->notice().isEmpty()) << (*document)->notice().toStdString();
    EXPECT_TRUE((*document)->canEdit());
}

TEST(FileDocument, GoesOnWithAFileThatGoesOnFromItsPlan)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 1.5)}, QStringLiteral("one")));
    ASSERT_TRUE(document->copyTo(textPath(folder / "there.headroom")));
    // As a service does that brings what another machine has made of the plan.
    {
        auto there = PlanFile::open(folder / "there.headroom", OpenMode::ReadWrite).value();
        ASSERT_TRUE(there.commit({setting(there.plan(), "settings.gpu_scale", 2.5)}, "bob"));
    }
    std::filesystem::rename(folder / "there.headroom", path);
    document->follow();
    EXPECT_EQ(document->plan().settings.gpuScale, 2.5);
    EXPECT_TRUE(document->notice().isEmpty()) << document->notice().toStdString();
    EXPECT_TRUE(document->canEdit());
    document->undo();
    document->undo();
    document->waitUntilKept();
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.gpuScale, 1);

    // Renamed away and back again, it is the same file.
    std::filesystem::rename(path, folder / "away.headroom");
    document->follow();
    EXPECT_FALSE(document->canEdit());
    std::filesystem::rename(folder / "away.headroom", path);
    document->follow();
    EXPECT_TRUE(document->canEdit());
    EXPECT_TRUE(document->notice().isEmpty()) << document->notice().toStdString();
}

TEST(FileDocument, UndoesAcrossReopeningToTheBeginning)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    constexpr int steps = 450;
    {
        auto file = PlanFile::open(path, OpenMode::ReadWrite).value();
        for (int step = 1; step <= steps; ++step) ASSERT_TRUE(file.commit({setting(file.plan(), "settings.gpu_scale", 1 + step / 1000.0)}, "ann", "Scale"));
        for (int step = 0; step < steps; ++step) ASSERT_TRUE(file.undo("ann"));
    }
    const auto document = FileDocument::open(textPath(path)).value();
    // More than the document holds at a time: it fetches while it goes.
    int redone = 0;
    for (int patience = 0; redone < steps && patience < 100; ++patience) {
        for (; document->canRedo(); ++redone) document->redo();
        document->waitUntilKept();
    }
    EXPECT_EQ(redone, steps);
    EXPECT_EQ(document->plan().settings.gpuScale, 1 + steps / 1000.0);
    EXPECT_EQ(document->undoText(), QStringLiteral("Scale"));
    int undone = 0;
    for (int patience = 0; undone < steps && patience < 100; ++patience) {
        for (; document->canUndo(); ++undone) document->undo();
        document->waitUntilKept();
    }
    EXPECT_EQ(undone, steps);
    EXPECT_TRUE(samePlan(document->plan(), buildOutPlan()));
    EXPECT_TRUE(samePlan(PlanFile::open(path, OpenMode::ReadOnly).value().plan(), buildOutPlan()));
}

TEST(FileDocument, LeavesWhatWasTakenBackWhereAnotherWayIsTaken)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    {
        const auto document = FileDocument::open(textPath(path)).value();
        for (const double scale : {1.1, 1.2, 1.3}) EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", scale)}, QStringLiteral("%1").arg(scale)));
        document->undo();
        document->undo();
    }
    const auto document = FileDocument::open(textPath(path)).value();
    EXPECT_EQ(document->redoText(), QStringLiteral("1.2"));
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 9.0)}, QStringLiteral("other way")));
    EXPECT_FALSE(document->canRedo());
    document->waitUntilKept();
    EXPECT_FALSE(document->canRedo());
    document->undo();
    EXPECT_EQ(document->undoText(), QStringLiteral("1.1"));
    EXPECT_EQ(document->redoText(), QStringLiteral("other way"));
}

TEST(FileDocument, GivesNoIdAgainThatARowHadWhichWasTakenBack)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    const Id first = document->nextId();
    const auto add = [&] {
        const Id id = document->nextId();
        EXPECT_FALSE(document->edit({*newRow(document->plan(), EntityKind::Counterparty, id)}, QStringLiteral("row")));
        return id;
    };
    EXPECT_EQ(add(), first);
    EXPECT_EQ(add(), first + 1);
    document->undo();
    document->undo();
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 2.0)}, QStringLiteral("other way")));
    EXPECT_EQ(add(), first + 2);
}

TEST(FileDocument, WaitsForWhoOnlyReads)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    auto reader = std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READONLY);
    reader->exec("BEGIN");
    EXPECT_EQ(reader->execAndGet("SELECT gpu_scale FROM settings").getDouble(), 1);
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 2.0)}, QStringLiteral("one")));
    document->keepVersion();
    // Longer than SQLite waits by itself.
    QTest::qWait(2'500);
    EXPECT_TRUE(document->isKeeping());
    EXPECT_EQ(document->plan().settings.gpuScale, 2);
    reader.reset();
    EXPECT_TRUE(document->waitUntilKept());
    auto file = PlanFile::open(path, OpenMode::ReadOnly).value();
    EXPECT_EQ(file.plan().settings.gpuScale, 2);
    EXPECT_EQ(file.versions().value().at(0).step, 1);
}

TEST(FileDocument, CountsTheEditsThatAreNotMade)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    std::filesystem::remove(path);
    for (const double scale : {2.0, 3.0, 4.0}) EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", scale)}, QStringLiteral("one")));
    const auto kept = document->waitUntilKept();
    ASSERT_FALSE(kept);
    EXPECT_NE(kept.error().find("3 change"), std::string::npos) << kept.error();
    EXPECT_EQ(document->plan().settings.gpuScale, 1);
}

TEST(FileDocument, KeepsAVersionWithItsFigures)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    QSignalSpy kept(document.get(), &FileDocument::versionKept);
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 1.5)}, QStringLiteral("one")));
    document->keepVersion();
    document->describeVersion(1, QStringLiteral("Board"), QStringLiteral("as shown"));
    document->waitUntilKept();
    EXPECT_EQ(kept.count(), 1);
    const auto versions = PlanFile::open(path, OpenMode::ReadOnly).value().versions().value();
    ASSERT_EQ(versions.size(), 1u);
    EXPECT_EQ(versions[0].step, 1);
    EXPECT_EQ(versions[0].name, "Board");
    ASSERT_FALSE(versions[0].figures.empty());
    for (const VersionFigure& figure : versions[0].figures) EXPECT_EQ(figure.value, headlineOf(document->base(), figure.figure)->value) << figure.figure;
}

TEST(FileDocument, BringsBackAPointOfTheHistoryAsAnEdit)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    for (const double scale : {1.1, 1.2, 1.3}) EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", scale)}, QStringLiteral("%1").arg(scale)));
    document->restore(1, QStringLiteral("As it was"));
    document->waitUntilKept();
    EXPECT_EQ(document->plan().settings.gpuScale, 1.1);
    EXPECT_EQ(document->undoText(), QStringLiteral("As it was"));
    document->undo();
    EXPECT_EQ(document->plan().settings.gpuScale, 1.3);
}

TEST(FileDocument, KeepsEveryEditUndoAndRedoInTheFile)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto onDisk = [&] { return PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.gpuScale; };
    {
        const auto document = FileDocument::open(textPath(path)).value();
        EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 1.5)}, QStringLiteral("Change of scale")));
        EXPECT_EQ(document->plan().settings.gpuScale, 1.5) << "at once";
        document->waitUntilKept();
        EXPECT_FALSE(document->isKeeping());
        EXPECT_EQ(onDisk(), 1.5);
        document->undo();
        document->waitUntilKept();
        EXPECT_EQ(onDisk(), 1);
        document->redo();
        // Closing waits for what is not yet on the disk.
    }
    EXPECT_EQ(onDisk(), 1.5);
}

TEST(FileDocument, KeepsRefusedEntriesAcrossClosing)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const Place place = *parseKey(buildOutPlan(), "sites.10.pue");
    {
        const auto document = FileDocument::open(textPath(path)).value();
        document->keepPending(place, QStringLiteral("rubbish"));
    }
    const auto document = FileDocument::open(textPath(path)).value();
    ASSERT_TRUE(document->pendingAt(place));
    EXPECT_EQ(document->pendingAt(place)->text, "rubbish");
    EXPECT_EQ(document->plan().sites[0].pue, buildOutPlan().sites[0].pue) << "never a figure";
    EXPECT_TRUE(document->issueOf(place, QStringLiteral("rubbish")));

    // A legal value answers it, even where it is the one that stood there.
    EXPECT_FALSE(document->edit({SetField{place, buildOutPlan().sites[0].pue}}, QStringLiteral("PUE")));
    EXPECT_FALSE(document->pendingAt(place));
    EXPECT_FALSE(document->canUndo());
    document->waitUntilKept();
    EXPECT_TRUE(PlanFile::open(path, OpenMode::ReadOnly).value().pending().value().empty());
}

TEST(FileDocument, GoesBackToTheFileWhereAnEditCannotBeKept)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    // Some tool that knows no lock is first; ours were asked for before we could know.
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec("UPDATE settings SET gpu_scale = 2");
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 3.0)}, QStringLiteral("one")));
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 4.0)}, QStringLiteral("two")));
    document->waitUntilKept();
    EXPECT_EQ(document->plan().settings.gpuScale, 2);
    EXPECT_FALSE(document->canUndo());
    EXPECT_TRUE(document->notice().contains(QStringLiteral("was changed by another program")) || document->notice().contains(QStringLiteral("Another program"))) << document->notice().toStdString();
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 3.0)}, QStringLiteral("again")));
    document->waitUntilKept();
    EXPECT_EQ(PlanFile::open(path, OpenMode::ReadOnly).value().plan().settings.gpuScale, 3);
}

TEST(FileDocument, KeepsItsEditsWhereRubbishTakesThePlaceOfTheFile)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 1.5)}, QStringLiteral("one")));
    document->waitUntilKept();
    std::ofstream(folder / "half") << "half of a download";
    std::filesystem::rename(folder / "half", path);
    document->follow();
    EXPECT_FALSE(document->notice().isEmpty());
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 2.5)}, QStringLiteral("two")));
    document->waitUntilKept();
    EXPECT_EQ(document->plan().settings.gpuScale, 1.5) << "what was kept last, not what was opened";

    ASSERT_TRUE(document->copyTo(textPath(folder / "copy.headroom")));
    auto copy = PlanFile::open(folder / "copy.headroom", OpenMode::ReadWrite).value();
    EXPECT_EQ(copy.plan().settings.gpuScale, 1.5);
    EXPECT_TRUE(copy.canUndo()) << "the history is saved too";
}

TEST(FileDocument, SaysSoWhereTheFileIsGoneAndSavesACopyOfWhatItHas)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    const auto document = FileDocument::open(textPath(path)).value();
    std::filesystem::remove(path);
    EXPECT_FALSE(document->edit({setting(document->plan(), "settings.gpu_scale", 3.0)}, QStringLiteral("one")));
    document->waitUntilKept();
    EXPECT_TRUE(document->notice().contains(QStringLiteral("moved or deleted")) || document->notice().contains(QStringLiteral("renamed, deleted or replaced"))) << document->notice().toStdString();
    ASSERT_TRUE(document->copyTo(textPath(folder / "rescued.headroom")));
    EXPECT_TRUE(samePlan(PlanFile::open(folder / "rescued.headroom", OpenMode::ReadOnly).value().plan(), document->plan()));
}

TEST(PlanDocument, UndoesToTheBeginningAndRedoesToTheEnd)
{
    PlanDocument document(buildOutPlan());
    std::vector<Plan<>> states{document.plan()};
    for (const double scale : {1.1, 1.2, 1.3}) {
        EXPECT_FALSE(document.edit({setting(document.plan(), "settings.gpu_scale", scale)}, QStringLiteral("%1").arg(scale)));
        states.push_back(document.plan());
    }
    EXPECT_FALSE(document.edit({RemoveRow{EntityKind::Commitment, 22}}, QStringLiteral("removed")));
    states.push_back(document.plan());
    EXPECT_EQ(document.nextId(), 23) << "the id of a removed row is not used again";
    EXPECT_EQ(document.undoText(), QStringLiteral("removed"));
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        ASSERT_TRUE(document.canUndo());
        document.undo();
        EXPECT_TRUE(samePlan(document.plan(), states[at - 1])) << at;
    }
    EXPECT_FALSE(document.canUndo());
    for (std::size_t at = 1; at < states.size(); ++at) {
        document.redo();
        EXPECT_TRUE(samePlan(document.plan(), states[at])) << at;
    }
    EXPECT_FALSE(document.canRedo());
    document.undo();
    EXPECT_FALSE(document.edit({setting(document.plan(), "settings.gpu_scale", 9.0)}, QStringLiteral("other way")));
    EXPECT_FALSE(document.canRedo());
}

TEST(PlanDocument, RefusesWhatWouldBeWrongAndShowsPreviewsWithoutKeepingThem)
{
    PlanDocument document(buildOutPlan());
    QSignalSpy changed(&document, &PlanDocument::changed), planChanged(&document, &PlanDocument::planChanged);
    const auto issue = document.edit({setting(document.plan(), "tiers.16.share", 0.9)}, QStringLiteral("mix"));
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, IssueCode::MixAboveOne);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(document.edit({setting(document.plan(), "settings.gpu_scale", 1.0)}, QStringLiteral("no change")));
    EXPECT_FALSE(document.canUndo());

    const double before = document.statement().constant(Figure::TotalCapex);
    EXPECT_TRUE(document.preview({setting(document.plan(), "settings.gpu_scale", 2.0)}));
    EXPECT_TRUE(document.isPreviewing());
    EXPECT_GT(document.statement().constant(Figure::TotalCapex), before);
    EXPECT_EQ(document.base().constant(Figure::TotalCapex), before);
    EXPECT_FALSE(document.preview({setting(document.plan(), "tiers.16.share", 0.9)}));
    document.endPreview();
    EXPECT_EQ(document.statement().constant(Figure::TotalCapex), before);
    EXPECT_EQ(planChanged.count(), 0);
}

TEST(OpenDocument, ReadsExportedPlansAndSaysWhatIsWrongWithOthers)
{
    const TemporaryFolder folder;
    writeBytes(folder / "plan.json", toJson(buildOutPlan()));
    const auto plan = readPlan(textPath(folder / "plan.json"));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->contracts.size(), 3U);

    writeBytes(folder / "bad.json", "{");
    writeBytes(folder / "bad.headroom", "not a plan");
    for (const char* name : {"bad.json", "bad.headroom", "none.headroom", "none.json"}) {
        const auto refused = readPlan(textPath(folder / name));
        ASSERT_FALSE(refused) << name;
        EXPECT_NE(refused.error().find(name), std::string::npos) << refused.error();
    }
}

}  // namespace
}  // namespace headroom

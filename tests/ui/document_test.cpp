// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <fstream>
#include <gtest/gtest.h>

#include "document/file_document.h"
#include "document/open_document.h"
#include "exchange/plan_json.h"
#include "plan/parse.h"
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
    setFirst(*writer, "contracts[\"Anchor\"].price", "3.5");
    // By its own timer.
    ASSERT_TRUE(changed.wait(1000));
    EXPECT_GT((*document)->statement().constant(Figure::TotalContractRevenue), before);
    EXPECT_TRUE((*document)->notice().isEmpty());
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

    Plan<> other = buildOutPlan();
    other.settings.name = "Another";
    ASSERT_TRUE(PlanFile::create(path, other));
    for (int look = 0; look < 3; ++look) (*document)->follow();
    EXPECT_EQ((*document)->plan().settings.name, "Another");
    EXPECT_TRUE((*document)->notice().isEmpty());
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
    auto other = PlanFile::create(path, buildOutPlan()).value();
    const auto document = FileDocument::open(textPath(path)).value();
    // Somebody else is first; ours were asked for before we could know.
    ASSERT_TRUE(other.commit({setting(other.plan(), "settings.gpu_scale", 2.0)}, "other"));
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
    EXPECT_EQ(PlanFile::open(folder / "copy.headroom", OpenMode::ReadOnly).value().plan().settings.gpuScale, 1.5);
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
    EXPECT_TRUE(document->notice().contains(QStringLiteral("renamed, deleted or replaced"))) << document->notice().toStdString();
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

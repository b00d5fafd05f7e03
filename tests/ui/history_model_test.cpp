// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_support.h"

namespace headroom {
namespace {

/// The list of a plan file, as it is read.
class HistoryList : public testing::Test {
protected:
    void read()
    {
        document = file.open();
        drift.setDocument(document.get());
        model.setDocument(document.get());
        model.refresh();
        ASSERT_TRUE(settles(model));
    }
    void filter(const HistoryFilter& by, HistoryModel::Shown shown = HistoryModel::Shown::All)
    {
        model.setFilter(by, shown);
        ASSERT_TRUE(settles(model));
    }

    HistoryFile file;
    std::unique_ptr<FileDocument> document;
    VersionDrift drift;
    HistoryModel model{drift};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(HistoryList, ShowsStepsAndVersionsNewestFirstAndSaysWhatNoLongerStands)
{
    file.live();
    read();
    EXPECT_EQ(listOf(model), "v1 | ann | Board | \n"
                             "4 | bob | Change of price | Anchor: Price 2.6 → 3 USD/GPU-h\n"
                             "3 | ann | Undo of step 2: Change of PUE | Denton: PUE 1.5 → 1.2\n"
                             "2 | ann | Change of PUE (taken back) | Denton: PUE 1.2 → 1.5\n"
                             "1 | bob | Change of GPU scale | Settings: GPU scale 1 → 2\n"
                             "0 | ann | Plan made | ");
    const QModelIndex back = model.index(3, HistoryModel::Done), standing = model.index(4, HistoryModel::Done);
    EXPECT_TRUE(back.data(Qt::ForegroundRole).isValid());
    EXPECT_FALSE(standing.data(Qt::ForegroundRole).isValid());
    EXPECT_TRUE(model.index(0, HistoryModel::Done).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_TRUE(model.index(1, HistoryModel::Clock).data(Qt::ToolTipRole).toString().contains(QStringLiteral(" UTC")));
    EXPECT_TRUE(model.index(0, 0).data(HistoryModel::IsFirstOfDay).toBool());
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(HistoryList, PutsNewStepsOnTopAndKeepsTheOthersWhereTheyAre)
{
    file.live();
    read();
    const QPersistentModelIndex made = model.index(5, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    EXPECT_FALSE(document->edit({SetField{*parseKey(document->plan(), "settings.gpu_scale"), 2.5}}, QStringLiteral("Change of GPU scale")));
    model.refresh();
    ASSERT_TRUE(settles(model));
    EXPECT_EQ(model.index(0, HistoryModel::Changed).data().toString(), QStringLiteral("Settings: GPU scale 2 → 2.5"));
    EXPECT_EQ(made.row(), 6);
    document->undo();
    model.refresh();
    ASSERT_TRUE(settles(model));
    EXPECT_EQ(model.index(1, HistoryModel::Done).data().toString(), QStringLiteral("Change of GPU scale (taken back)"));
    EXPECT_EQ(model.index(3, HistoryModel::Changed).data().toString(), QStringLiteral("Anchor: Price 2.6 → 3 USD/GPU-h")) << "what was known is kept";
    EXPECT_EQ(made.row(), 7);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(HistoryList, IsFilteredByWhoWhatAndText)
{
    file.live();
    read();
    const auto site = EntityKind::Site;
    filter({.author = {}, .text = {}, .table = site, .row = {}, .field = {}});
    EXPECT_EQ(model.rowCount(), 2) << listOf(model);
    filter({.author = {}, .text = {}, .table = site, .row = {}, .field = fieldOf(site, "region")});
    EXPECT_EQ(model.rowCount(), 0) << listOf(model);
    filter({.author = "ann", .text = {}, .table = {}, .row = {}, .field = {}});
    EXPECT_EQ(model.rowCount(), 4) << listOf(model);
    filter({.author = {}, .text = "price", .table = {}, .row = {}, .field = {}});
    EXPECT_EQ(listOf(model), "4 | bob | Change of price | Anchor: Price 2.6 → 3 USD/GPU-h");
    filter({.author = {}, .text = "BOARD", .table = {}, .row = {}, .field = {}});
    EXPECT_EQ(listOf(model), "v1 | ann | Board | ");
    filter({}, HistoryModel::Shown::VersionsOnly);
    EXPECT_EQ(listOf(model), "v1 | ann | Board | ");
    EXPECT_EQ(model.authors(), (std::vector<std::string>{"ann", "bob"}));
}

TEST_F(HistoryList, NamesVersionsInPlace)
{
    file.live();
    read();
    const QModelIndex name = model.index(0, HistoryModel::Done), note = model.index(0, HistoryModel::Changed);
    ASSERT_TRUE(name.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.index(1, HistoryModel::Done).flags() & Qt::ItemIsEditable) << "a step is what it is";
    EXPECT_TRUE(model.setData(name, QStringLiteral("Board, March")));
    EXPECT_EQ(name.data().toString(), QStringLiteral("Board")) << "until the file has it";
    document->waitUntilKept();
    model.refresh();
    ASSERT_TRUE(settles(model));
    EXPECT_TRUE(model.setData(note, QStringLiteral("As presented")));
    document->waitUntilKept();
    model.refresh();
    ASSERT_TRUE(settles(model));
    EXPECT_EQ(listOf(model).substr(0, 39), "v1 | ann | Board, March | As presented\n");
    EXPECT_EQ(document->keeper().waiting(), 0);
}

TEST_F(HistoryList, SaysWhereThisProgramComputesOtherFigures)
{
    file.live();
    {
        PlanFile plan = file.write();
        HistoryFile::set(plan, "settings.gpu_scale", 2.5, "ann", {});
        HistoryFile::keep(plan, "Same", "0.1.0");
        HistoryFile::set(plan, "settings.gpu_scale", 2.6, "ann", {});
        HistoryFile::keep(plan, "Other", "0.1.0", 1.01);
    }
    read();
    const auto changedOf = [this](std::int64_t version) { return model.index(model.rowOfVersion(version), HistoryModel::Changed).data().toString(); };
    EXPECT_EQ(changedOf(3), QString()) << "not known yet";
    EXPECT_TRUE(QTest::qWaitFor([&] { return changedOf(3) == QStringLiteral("Headroom 0.1.0 computed other figures"); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return drift.of(model.at(model.rowOfVersion(2)).version) != nullptr; }));
    EXPECT_EQ(changedOf(2), QString());
    EXPECT_EQ(changedOf(1), QString());
}

TEST(HistoryInPages, IsReadAsSomebodyScrolls)
{
    constexpr int steps = 310;
    const HistoryFile file;
    {
        PlanFile plan = file.write();
        for (int step = 1; step <= steps; ++step) HistoryFile::set(plan, "settings.gpu_scale", 1.0 + step / 1000.0, step % 2 ? "ann" : "bob", {});
        HistoryFile::keep(plan, "Last", "9.9.9");
    }
    const auto document = file.open();
    VersionDrift drift;
    HistoryModel model{drift};
    model.setDocument(document.get());
    EXPECT_FALSE(model.canFetchMore({})) << "nothing is read before somebody looks";
    model.refresh();
    ASSERT_TRUE(settles(model));
    EXPECT_EQ(model.rowCount(), 301);
    EXPECT_EQ(model.at(1).step.number, steps);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({})) << "while an answer is under way";
    ASSERT_TRUE(settles(model));
    EXPECT_FALSE(model.canFetchMore({}));
    ASSERT_EQ(model.rowCount(), steps + 2);
    for (int step = 0; step <= steps; ++step) ASSERT_EQ(model.at(steps + 1 - step).step.number, step);
    EXPECT_EQ(model.at(steps + 1).step.kind, StepKind::Created);

    model.setFilter({.author = "bob", .text = {}, .table = {}, .row = {}, .field = {}}, HistoryModel::Shown::All);
    ASSERT_TRUE(settles(model));
    EXPECT_EQ(model.rowCount(), steps / 2);
}

TEST(VersionDrift, IsRemarkedOnOnceWhenAPlanIsOpened)
{
    HistoryFile file;
    {
        PlanFile plan = file.write();
        HistoryFile::keep(plan, "Other", "0.1.0", 1.01);
    }
    const auto document = file.open();
    QSignalSpy noticed(document.get(), &PlanDocument::noticeChanged);
    VersionDrift::remarkOn(*document);
    ASSERT_TRUE(noticed.wait());
    EXPECT_TRUE(document->notice().startsWith(QStringLiteral("The last version, Other: Headroom 9.9.9 does not compute the headline figures of this version as Headroom 0.1.0 did"))) << document->notice().toStdString();
    EXPECT_EQ(document->noticeWithRemedy().remedy, Remedy::ShowHistory);

    HistoryFile same;
    {
        PlanFile plan = same.write();
        HistoryFile::keep(plan, "Same", "0.1.0");
    }
    const auto quiet = same.open();
    VersionDrift::remarkOn(*quiet);
    quiet->waitUntilKept();
    EXPECT_TRUE(quiet->notice().isEmpty());
}

}  // namespace
}  // namespace headroom

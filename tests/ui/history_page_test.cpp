// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTableView>

#include "history_support.h"
#include "window/main_window.h"

namespace headroom {
namespace {

/// The page of a plan file with a history, in the window.
class HistoryOfAPlan : public testing::Test {
protected:
    void open()
    {
        window.setDocument(file.open());
        window.show();
        window.showPage(QStringLiteral("history"));
        ASSERT_TRUE(settles(page.model()));
        ASSERT_TRUE(hasDetail());
    }
    /// The details of the chosen row have come.
    bool hasDetail()
    {
        QSignalSpy shown(&page.detail(), &DetailPanel::shown);
        return shown.wait();
    }
    bool chooses(int row)
    {
        if (page.table().chosenRows() == QList<int>{row}) return true;
        page.table().choose(row);
        return hasDetail();
    }
    FileDocument& document() { return static_cast<FileDocument&>(*window.document()); }

    HistoryFile file;
    MainWindow window;
    HistoryPage& page = window.history();
};

TEST_F(HistoryOfAPlan, SaysWhatTheChosenStepDidAndWhatHasMovedSince)
{
    file.live();
    open();
    ASSERT_TRUE(chooses(page.model().rowOfStep(1)));
    EXPECT_EQ(page.detail().title(), QStringLiteral("Step 1: Change of GPU scale"));
    EXPECT_TRUE(page.detail().facts().endsWith(QStringLiteral("(bob)")));
    const TextTable& changes = page.detail().changes().model().table();
    ASSERT_EQ(changes.rows.size(), 1U);
    EXPECT_EQ(changes.rows[0].cells, (std::vector<std::string>{"Settings", "Settings", "GPU scale", "1", "2"}));

    Plan<> then = buildOutPlan();
    then.settings.gpuScale = 2;
    const auto expected = movedFirst(headlineChanges(Statement(then), document().base()));
    const TextTable& headline = page.detail().headline().model().table();
    ASSERT_EQ(headline.rows.size(), expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row) EXPECT_EQ(headline.rows[row].cells, (std::vector<std::string>{std::string{expected[row].label}, expected[row].beforeText, expected[row].afterText, expected[row].change}));
}

TEST_F(HistoryOfAPlan, SaysOfAVersionWhatHadChangedAndWhichFiguresThisProgramComputesOtherwise)
{
    {
        PlanFile plan = file.write();
        HistoryFile::set(plan, "settings.gpu_scale", 2.0, "bob", {});
        HistoryFile::keep(plan, "First", "9.9.9");
        HistoryFile::set(plan, "sites.10.pue", 1.5, "ann", {});
        HistoryFile::keep(plan, "Second", "0.1.0", 1.01);
    }
    open();
    ASSERT_TRUE(chooses(page.model().rowOfVersion(2)));
    EXPECT_EQ(page.detail().title(), QStringLiteral("Second (version 2, step 2)"));
    EXPECT_TRUE(page.detail().facts().endsWith(QStringLiteral("computed by Headroom 0.1.0")));
    ASSERT_EQ(page.detail().changes().model().table().rows.size(), 1U) << "since the first version";
    EXPECT_EQ(page.detail().changes().model().table().rows[0].cells[2], "PUE");
    EXPECT_FALSE(page.detail().figures().isHidden());
    EXPECT_TRUE(page.detail().drift().isHidden());
    page.detail().figures().choose(1);
    EXPECT_FALSE(page.detail().drift().isHidden());
    EXPECT_TRUE(page.detail().headline().isHidden());
    EXPECT_FALSE(page.detail().drift().model().table().rows.empty());
    EXPECT_TRUE(page.detail().driftSentence().contains(QStringLiteral("Headroom 0.1.0")));
    ASSERT_TRUE(chooses(page.model().rowOfVersion(1)));
    EXPECT_TRUE(page.detail().drift().isHidden());
    EXPECT_FALSE(page.detail().headline().isHidden());
}

TEST_F(HistoryOfAPlan, FollowsWhatIsDoneAndKeepsTheChoice)
{
    file.live();
    open();
    ASSERT_TRUE(chooses(page.model().rowOfStep(2)));
    const int before = page.model().rowCount();
    EXPECT_FALSE(document().edit({SetField{*parseKey(document().plan(), "settings.gpu_scale"), 3.0}}, QStringLiteral("Change of GPU scale")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.model().rowCount() == before + 1; }));
    ASSERT_EQ(page.table().chosenRows(), QList<int>{page.model().rowOfStep(2)});
    document().keepVersion();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.model().rowOfVersion(2) == 0; }));
    EXPECT_EQ(page.table().chosenRows(), QList<int>{page.model().rowOfStep(2)});
}

TEST_F(HistoryOfAPlan, IsFilteredByItsControls)
{
    file.live();
    open();
    HistoryFilterBar& filters = page.filters();
    ASSERT_EQ(filters.who().count(), 3);
    EXPECT_FALSE(filters.fields().isEnabled());
    filters.who().setCurrentText(QStringLiteral("bob"));
    ASSERT_TRUE(settles(page.model()));
    EXPECT_EQ(page.model().rowCount(), 2);
    filters.tables().setCurrentText(QStringLiteral("Sites"));
    ASSERT_TRUE(settles(page.model()));
    EXPECT_TRUE(filters.fields().isEnabled());
    EXPECT_EQ(page.emptyText(), QStringLiteral("No step of the history is like that."));
    filters.who().setCurrentIndex(0);
    filters.fields().setCurrentText(QStringLiteral("PUE"));
    ASSERT_TRUE(settles(page.model()));
    EXPECT_EQ(page.model().rowCount(), 2);
    EXPECT_EQ(page.emptyText(), QString());
    filters.clear();
    filters.versionsOnly().click();
    ASSERT_TRUE(settles(page.model()));
    EXPECT_EQ(page.model().rowCount(), 1);
    filters.versionsOnly().click();
    filters.text().setText(QStringLiteral("scale"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.model().rowCount() == 1 && !page.model().at(0).isVersion(); }));
}

TEST_F(HistoryOfAPlan, NamesAVersionWithF2AndGoesToTheEnds)
{
    file.live();
    open();
    HistoryTable& table = page.table();
    table.choose(page.model().rowOfVersion(1));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* line = table.findChild<QLineEdit*>();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("Board"));
    line->setText(QStringLiteral("Board, March"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.model().index(0, HistoryModel::Done).data().toString() == QStringLiteral("Board, March"); }));
    EXPECT_FALSE(window.travel().past()) << "the key ended the entry, and asked for nothing else";
    QTest::keyClick(&table, Qt::Key_End);
    EXPECT_EQ(table.chosenRows(), QList<int>{page.model().rowCount() - 1});
    QTest::keyClick(&table, Qt::Key_Home);
    EXPECT_EQ(table.chosenRows(), QList<int>{0});
}

TEST_F(HistoryOfAPlan, SaysWhereThereIsNothing)
{
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    window.show();
    window.showPage(QStringLiteral("history"));
    EXPECT_EQ(page.emptyText(), QStringLiteral("This plan is kept in no file, so it has no history."));
    open();
    EXPECT_EQ(page.emptyText(), QString());
    EXPECT_EQ(page.model().rowCount(), 1) << "it was made";
    page.filters().versionsOnly().click();
    ASSERT_TRUE(settles(page.model()));
    EXPECT_TRUE(page.emptyText().startsWith(QStringLiteral("No version was kept yet.")));
}

TEST_F(HistoryOfAPlan, GoesToTheInputThatWasChanged)
{
    file.live();
    {
        PlanFile plan = file.write();
        ASSERT_TRUE(plan.commit({RemoveRow{EntityKind::Commitment, 22}}, "ann"));
    }
    open();
    QSignalSpy asked(&page, &HistoryPage::revealAsked), said(&page, &HistoryPage::said);
    ASSERT_TRUE(chooses(page.model().rowOfStep(2)));
    emit page.detail().changes().activated(page.detail().changes().model().index(0, 0));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<Place>().row, 10);
    window.showPage(QStringLiteral("history"));
    ASSERT_TRUE(chooses(page.model().rowOfStep(5)));
    emit page.detail().changes().activated(page.detail().changes().model().index(0, 0));
    EXPECT_EQ(asked.count(), 1);
    ASSERT_EQ(said.count(), 1) << "the row is gone";
}

}  // namespace
}  // namespace headroom

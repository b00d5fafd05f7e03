// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStatusBar>

#include "history_support.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

/// The window at an earlier point of a plan's history.
class PastPlan : public testing::Test {
protected:
    void SetUp() override
    {
        file.live();
        window.setDocument(file.open());
        window.show();
        window.showPage(QStringLiteral("history"));
        ASSERT_TRUE(settles(window.history().model()));
    }
    bool goes(StepNumber step)
    {
        QSignalSpy moved(&window.travel(), &TimeTravel::moved);
        emit window.history().showAsked(step);
        return moved.wait();
    }
    bool clicks(QPushButton& button)
    {
        QSignalSpy moved(&window.travel(), &TimeTravel::moved);
        button.click();
        return moved.wait();
    }
    bool headlineHas(const Statement& statement, std::string_view key)
    {
        const QString text = figureText(*headlineOf(statement, key), statement);
        const auto labels = window.headline().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    FileDocument& document() { return static_cast<FileDocument&>(*window.document()); }

    HistoryFile file;
    MainWindow window;
};

TEST_F(PastPlan, IsShownEverywhereUntilSomebodyComesBack)
{
    const Statement then(buildOutPlan());
    EXPECT_FALSE(headlineHas(then, "total_capex"));
    ASSERT_TRUE(goes(0));
    EXPECT_TRUE(window.pastBanner().isVisible());
    EXPECT_TRUE(window.pastBanner().text().startsWith(QStringLiteral("The plan as it was after step 0, "))) << window.pastBanner().text().toStdString();
    EXPECT_TRUE(samePlan(window.shown()->plan(), buildOutPlan()));
    EXPECT_EQ(document().plan().settings.gpuScale, 2) << "the plan of now is what it was";
    EXPECT_TRUE(headlineHas(then, "total_capex"));
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.pastBanner().isVisible());
    EXPECT_EQ(window.shown(), &document());
    EXPECT_TRUE(headlineHas(document().base(), "total_capex"));
}

TEST_F(PastPlan, IsExplainedWithItsOwnFiguresAndSaysSo)
{
    window.findChild<Asking*>()->ask(Asked::constant(Figure::TotalCapex));
    AnswerView& answer = window.why().view();
    const auto textOfCapex = [](const Statement& statement) { return figureText(*headlineOf(statement, "total_capex"), statement); };
    EXPECT_EQ(answer.value().text(), textOfCapex(document().base()));
    ASSERT_TRUE(goes(0));
    EXPECT_EQ(answer.value().text(), textOfCapex(Statement(buildOutPlan())));
    EXPECT_TRUE(answer.texts().front().startsWith(QStringLiteral("The plan as it was after step 0, "))) << answer.texts().front().toStdString();
    window.travel().back();
    EXPECT_EQ(answer.value().text(), textOfCapex(document().base()));
}

TEST_F(PastPlan, CannotBeChanged)
{
    ASSERT_TRUE(goes(1));
    EXPECT_FALSE(window.shown()->canEdit());
    EXPECT_EQ(window.shown()->lockedBecause(), window.pastBanner().text());
    const auto enabled = [this](const QString& text) {
        const auto actions = window.findChildren<QAction*>();
        return std::ranges::any_of(actions, [&](const QAction* action) { return action->text().startsWith(text) && action->isEnabled(); });
    };
    EXPECT_FALSE(enabled(QStringLiteral("&Undo")));
    EXPECT_FALSE(enabled(QStringLiteral("Undo")));
    EXPECT_FALSE(window.shown()->edit({SetField{*parseKey(window.shown()->plan(), "settings.gpu_scale"), 5.0}}, {}));
    EXPECT_EQ(window.shown()->plan().settings.gpuScale, 2);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(window.statusBar()->currentMessage(), window.pastBanner().text());
    const TemporaryFolder folder;
    EXPECT_FALSE(window.files().moveTo(QString::fromStdString((folder / "moved.headroom").string()))) << "the plan of now would be lost";
    EXPECT_EQ(folder.files(), 0U);
    window.travel().back();
    EXPECT_TRUE(enabled(QStringLiteral("&Undo")));
}

TEST_F(PastPlan, IsOfAVersionWhereThatWasChosen)
{
    HistoryPage& page = window.history();
    page.table().choose(page.model().rowOfVersion(1));
    ASSERT_TRUE(clicks(page.detail().showButton()));
    EXPECT_EQ(page.table().chosenRows(), QList<int>{page.model().rowOfVersion(1)});
    EXPECT_EQ(window.shown()->plan().contracts[0].price, 3);
}

TEST_F(PastPlan, IsWhatIsExportedAndCopied)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(goes(0));
    const QString path = QString::fromStdString((folder / "then.headroom").string());
    EXPECT_EQ(window.files().copyTo(path), QString());
    EXPECT_TRUE(samePlan(PlanFile::open(folder / "then.headroom", OpenMode::ReadOnly).value().plan(), buildOutPlan()));
    EXPECT_EQ(window.files().exportTo(QString::fromStdString((folder / "then.pdf").string())), QString());
    EXPECT_TRUE(bytesOf(folder / "then.pdf").starts_with("%PDF-"));
}

TEST_F(PastPlan, IsWalkedThroughStepByStep)
{
    ASSERT_TRUE(goes(1));
    ASSERT_TRUE(clicks(window.pastBanner().later()));
    EXPECT_EQ(window.shown()->plan().sites[0].pue, 1.5);
    EXPECT_TRUE(window.pastBanner().text().contains(QStringLiteral("(taken back)")));
    ASSERT_TRUE(clicks(window.pastBanner().later()));
    ASSERT_TRUE(clicks(window.pastBanner().later()));
    EXPECT_FALSE(window.pastBanner().later().isEnabled());
    EXPECT_EQ(window.history().table().chosenRows(), QList<int>{window.history().model().rowOfStep(4)});
    ASSERT_TRUE(goes(1));
    ASSERT_TRUE(clicks(window.pastBanner().earlier()));
    EXPECT_FALSE(window.pastBanner().earlier().isEnabled());
    EXPECT_EQ(window.shown()->plan().settings.gpuScale, 1);
}

TEST_F(PastPlan, IsRestoredAsOneEditThatCanBeTakenBack)
{
    ASSERT_TRUE(goes(0));
    QSignalSpy said(&window.travel(), &TimeTravel::said);
    window.pastBanner().restore().click();
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(window.shown(), &document());
    EXPECT_TRUE(samePlan(document().plan(), buildOutPlan()));
    EXPECT_EQ(window.statusBar()->currentMessage(), QStringLiteral("The plan is again as it was after step 0; undo takes that back."));
    ASSERT_TRUE(document().canUndo());
    document().undo();
    EXPECT_EQ(document().plan().settings.gpuScale, 2);
    EXPECT_EQ(document().plan().contracts[0].price, 3);
    document().waitUntilKept();
    EXPECT_EQ(PlanFile::open(file.path(), OpenMode::ReadOnly).value().plan().contracts[0].price, 3);

    window.travel().restore(4);
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(window.statusBar()->currentMessage(), QStringLiteral("The plan is as it was after step 4 already; nothing was changed."));
}

TEST_F(PastPlan, StaysWhereItIsWhileThePlanOfNowIsFollowed)
{
    ASSERT_TRUE(goes(1));
    EXPECT_FALSE(document().edit({SetField{*parseKey(document().plan(), "settings.gpu_scale"), 3.0}}, QStringLiteral("Change of GPU scale")));
    EXPECT_EQ(window.shown()->plan().settings.gpuScale, 2);
    EXPECT_TRUE(headlineHas(window.shown()->base(), "total_capex"));
    window.pastBanner().back().click();
    EXPECT_EQ(window.shown()->plan().settings.gpuScale, 3);
    EXPECT_TRUE(headlineHas(document().base(), "total_capex"));
}

TEST_F(PastPlan, EndsWithItsPlan)
{
    ASSERT_TRUE(goes(1));
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    EXPECT_FALSE(window.pastBanner().isVisible());
    EXPECT_EQ(window.shown(), window.document());
    window.setDocument(file.open());
    ASSERT_TRUE(goes(1));
    window.closePlan();
    EXPECT_FALSE(window.travel().past());
}

TEST_F(PastPlan, IsRefusedInASentenceWhereTheHistoryHasNoSuchStep)
{
    QSignalSpy failed(&window.travel(), &TimeTravel::failed);
    window.travel().go(77);
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(window.banner().text(), QStringLiteral("The history has no step 77."));
    EXPECT_EQ(window.shown(), &document());
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "exchange/plan_json.h"
#include "store/plan_file.h"
#include "support/build_out_plan.h"
#include "support/temporary_folder.h"
#include "tables/figure_table.h"
#include "window/main_window.h"

namespace headroom {
namespace {

TEST(MainWindow, SaysInOneSentenceWhyAPlanCannotBeOpened)
{
    MainWindow window;
    window.open(QStringLiteral("nowhere.headroom"));
    window.show();
    const auto banners = window.findChildren<Banner*>();
    const auto shown = std::ranges::count_if(banners, [](const Banner* banner) { return banner->isVisible() && banner->text() == QStringLiteral("\"nowhere.headroom\" does not exist."); });
    EXPECT_EQ(shown, 1);
    EXPECT_FALSE(window.document());
}

TEST(MainWindow, KeepsThePlanItHasWhereAnotherCannotBeOpened)
{
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    window.open(QStringLiteral("nowhere.headroom"));
    window.show();
    EXPECT_TRUE(window.banner().isVisible());
    EXPECT_EQ(window.document()->plan().settings.name, buildOutPlan().settings.name);
}

TEST(MainWindow, DoesNotCloseOverAnEditThatTheDiskRefused)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    MainWindow window;
    window.open(QString::fromStdString(path.string()));
    window.show();
    std::filesystem::remove(path);
    const auto editScale = [&](double scale) { EXPECT_FALSE(window.document()->edit({SetField{*parseKey(window.document()->plan(), "settings.gpu_scale"), scale}}, QStringLiteral("scale"))); };
    editScale(3);
    EXPECT_FALSE(window.close()) << "nobody would hear of it";
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(window.banner().isVisible());
    EXPECT_TRUE(window.banner().text().contains(QStringLiteral("plan.headroom"))) << window.banner().text().toStdString();

    // Nothing more is taken, and Save is no better.
    EXPECT_FALSE(window.document()->canEdit());
    auto* files = window.findChild<FileMenu*>();
    QSignalSpy done(files, &FileMenu::done), failed(files, &FileMenu::failed);
    for (QAction* action : files->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Save)) action->trigger();
    EXPECT_EQ(done.count(), 0);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(window.close()) << "the plan is nowhere on the disk";
    EXPECT_TRUE(window.banner().text().contains(QStringLiteral("nowhere"))) << window.banner().text().toStdString();
    EXPECT_TRUE(window.close()) << "it was said";
}

TEST(MainWindow, GoesOnInAnotherFileWithAPlanThatIsNowhereAnyMore)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom", elsewhere = folder / "elsewhere.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    MainWindow window;
    window.open(QString::fromStdString(path.string()));
    window.show();
    std::filesystem::remove(path);
    qobject_cast<FileDocument*>(window.document())->follow();
    ASSERT_FALSE(window.document()->canEdit());
    window.banner().button(Banner::Act::SaveElsewhere)->click();
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    emit dialog->fileSelected(QString::fromStdString(elsewhere.string()));
    EXPECT_EQ(window.document()->place(), QString::fromStdString(elsewhere.string()));
    EXPECT_TRUE(window.document()->canEdit());
    EXPECT_TRUE(qobject_cast<FileDocument*>(window.document())->waitUntilKept());
    EXPECT_EQ(window.banner().text(), QString());
    EXPECT_EQ(PlanFile::open(elsewhere, OpenMode::ReadOnly).value().versions().value().size(), 1U) << "its place is a version";
}

TEST(MainWindow, WarnsOfTheLossOfEachPlanThatIsNowhere)
{
    const TemporaryFolder folder;
    const auto path = folder / "plan.headroom", away = folder / "away.headroom";
    ASSERT_TRUE(PlanFile::create(path, buildOutPlan()));
    MainWindow window;
    window.open(QString::fromStdString(path.string()));
    window.show();
    const auto follow = [&] { qobject_cast<FileDocument*>(window.document())->follow(); };
    for (int round = 0; round < 2; ++round) {
        std::filesystem::rename(path, away);
        follow();
        EXPECT_FALSE(window.isAllKept()) << "round " << round;
        EXPECT_TRUE(window.isAllKept()) << "it was said";
        std::filesystem::rename(away, path);
        follow();
        EXPECT_TRUE(window.isAllKept()) << "it is back";
    }
    std::filesystem::rename(path, away);
    follow();
    EXPECT_FALSE(window.isAllKept());
    window.closePlan();
    std::filesystem::rename(away, path);
    window.open(QString::fromStdString(path.string()));
    std::filesystem::rename(path, away);
    follow();
    EXPECT_FALSE(window.isAllKept()) << "another document";
}

TEST(MainWindow, FollowsTheDocumentInEveryChartTableAndCard)
{
    MainWindow window;
    auto owned = std::make_unique<PlanDocument>(buildOutPlan());
    PlanDocument& document = *owned;
    window.setDocument(std::move(owned));
    OverviewPage& page = window.overview();
    const auto texts = [&page, &window] { return QStringList{tableText(page.capex().model()), tableText(page.waste().model()), tableText(page.coverage().model()), window.headline().findChildren<HeadlineCard*>()[0]->accessibleDescription()}; };
    const QStringList before = texts();
    Plan<> plan = buildOutPlan();
    plan.settings.name = "After";
    plan.settings.gpuScale = 1.2;
    EXPECT_FALSE(document.edit(difference(document.plan(), plan), QStringLiteral("test")));
    const QStringList after = texts();
    for (qsizetype at = 0; at < before.size(); ++at) EXPECT_NE(after[at], before[at]) << at;
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("After")));
}

TEST(MainWindow, SwitchesPeriodsMeasuresAndFaces)
{
    MainWindow window;
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    OverviewPage& page = window.overview();
    for (const auto& [period, rows] : {std::pair{Period::Month, 72}, std::pair{Period::Quarter, 24}, std::pair{Period::Year, 6}}) {
        page.choose(period);
        EXPECT_EQ(page.capex().model().rowCount(), rows);
        EXPECT_EQ(page.coverage().plot().contents().period, period);
    }
    page.choose(WasteMeasure::GpuHours);
    EXPECT_EQ(page.waste().plot().contents().panels[0].series[0].figure, Figure::LostNoPower);
    window.show();
    page.show(ChartCard::Face::Table);
    for (const FigureTable* table : page.findChildren<FigureTable*>()) EXPECT_TRUE(table->isVisible());
}

TEST(MainWindow, NamesEveryControlForAScreenReader)
{
    const std::string json = toJson(buildOutPlan());
    const Shipped shipped{.examples = {{"two-sites", json}}, .catalogue = {}};
    MainWindow window(shipped);
    window.setDocument(std::make_unique<PlanDocument>(buildOutPlan()));
    window.show();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Menus and tabs have names of their own.
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QMenuBar") || widget->inherits("QTabBar")) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())) << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
    }
}

TEST(MainWindow, OpensAnExample)
{
    const std::string json = toJson(buildOutPlan());
    const Shipped shipped{.examples = {{"two-sites", json}}, .catalogue = {}};
    MainWindow window(shipped);
    window.show();
    const auto buttons = window.findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(buttons, [](const QAbstractButton* button) { return button->text().startsWith(QStringLiteral("Two sites")); });
    ASSERT_NE(found, buttons.end());
    QTest::mouseClick(*found, Qt::LeftButton);
    ASSERT_TRUE(window.document());
    EXPECT_EQ(window.document()->plan().settings.name, buildOutPlan().settings.name);
}

}  // namespace
}  // namespace headroom

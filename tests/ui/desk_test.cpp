// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

#include "palette/theme.h"
#include "support/build_out_plan.h"
#include "window/finder.h"
#include "window/main_window.h"

namespace headroom {
namespace {

std::unique_ptr<PlanDocument> buildOut() { return std::make_unique<PlanDocument>(buildOutPlan()); }

SetField setting(const Plan<>& plan, std::string_view key, Value value) { return {*parseKey(plan, key), std::move(value)}; }

TEST(InputPages, ShowEveryInputOnExactlyOnePage)
{
    const auto pages = inputPages();
    for (const TableType& type : tables())
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            std::string_view section;
            for (std::size_t at = 0; at <= field; ++at)
                if (!type.fields[at].field.section.empty()) section = type.fields[at].field.section;
            int count = 0;
            for (const InputPageSpec& page : pages)
                for (const InputPart& part : page.parts)
                    count += part.kind == type.kind && (part.sections.empty() || std::ranges::find(part.sections, section) != part.sections.end());
            EXPECT_EQ(count, 1) << type.key << "." << type.fields[field].field.key;
            EXPECT_FALSE(pageOf(pages, {type.kind, 0, field}).isEmpty());
        }
}

TEST(InputPages, NameOnlySectionsThatThereAre)
{
    for (const InputPageSpec& page : inputPages())
        for (const InputPart& part : page.parts)
            for (const std::string_view section : part.sections) EXPECT_TRUE(std::ranges::any_of(table(part.kind).fields, [&](const FieldType& field) { return field.field.section == section; })) << section;
}

TEST(Desk, GoesToThePageOfAnInput)
{
    MainWindow window;
    window.setDocument(buildOut());
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("overview"));
    window.reveal(*parseKey(buildOutPlan(), "sites.10.pue"));
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("sites"));
    window.reveal(*parseKey(buildOutPlan(), "settings.utilization_end"));
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("utilization"));
    window.showPage(QStringLiteral("overview"));
    EXPECT_TRUE(window.overview().isVisibleTo(&window));
}

TEST(Desk, WalksThroughThePagesByTheArrows)
{
    MainWindow window;
    window.setDocument(buildOut());
    window.show();
    QStringList walked{window.outline().chosen()};
    for (qsizetype at = 1; at < window.outline().keys().size(); ++at) {
        QTest::keyClick(&window.outline(), Qt::Key_Down);
        walked.append(window.outline().chosen());
    }
    EXPECT_EQ(walked, window.outline().keys());
    for (qsizetype at = 1; at < walked.size(); ++at) QTest::keyClick(&window.outline(), Qt::Key_Up);
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("overview"));
}

TEST(Desk, FindsAnInputByWordsInAnyOrder)
{
    const Finder finder(buildOutPlan());
    const auto keys = [&](const char* words) {
        QStringList list;
        for (const Place& place : finder.matches(QString::fromUtf8(words))) list.append(QString::fromStdString(keyOf(place)));
        return list;
    };
    EXPECT_EQ(keys("denton pue"), QStringList{QStringLiteral("sites.10.pue")});
    EXPECT_EQ(keys("PUE lords"), QStringList{QStringLiteral("sites.11.pue")});
    EXPECT_EQ(keys("sites pue").size(), 2);
    EXPECT_TRUE(keys("there is no such input").isEmpty());
    EXPECT_EQ(static_cast<std::size_t>(keys("").size()), Finder::most);
}

TEST(Desk, SaysBesideAPageWhatWaitsToBeMended)
{
    MainWindow window;
    window.setDocument(buildOut());
    const auto texts = [&] {
        QStringList all;
        for (auto* item : window.outline().findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive)) all.append(item->text(0));
        return all.join(QLatin1Char('|'));
    };
    const QString before = texts();
    window.document()->keepPending(*parseKey(buildOutPlan(), "sites.10.pue"), QStringLiteral("rubbish"));
    EXPECT_TRUE(texts().contains(QStringLiteral("Sites  \u25B2 1"))) << texts().toStdString();
    window.document()->dropPending(*parseKey(buildOutPlan(), "sites.10.pue"));
    EXPECT_EQ(texts(), before);
}

TEST(Desk, NamesInTheEditMenuWhatIsTakenBack)
{
    MainWindow window;
    window.setDocument(buildOut());
    const auto* menu = window.findChild<EditMenu*>();
    EXPECT_FALSE(menu->undoAction()->isEnabled());
    window.document()->edit({setting(buildOutPlan(), "settings.gpu_scale", 2.0)}, QStringLiteral("R&D scale"));
    EXPECT_EQ(menu->undoAction()->text(), QStringLiteral("&Undo: R&&D scale"));
    menu->undoAction()->trigger();
    EXPECT_EQ(window.document()->plan().settings.gpuScale, 1);
    EXPECT_FALSE(menu->undoAction()->isEnabled());
    EXPECT_EQ(menu->redoAction()->text(), QStringLiteral("&Redo: R&&D scale"));
    menu->redoAction()->trigger();
    EXPECT_EQ(window.document()->plan().settings.gpuScale, 2);
}

TEST(Desk, ClosesAPlanAndOffersToBegin)
{
    MainWindow window;
    window.setDocument(buildOut());
    window.showPage(QStringLiteral("sites"));
    window.closePlan();
    EXPECT_FALSE(window.document());
    EXPECT_FALSE(window.headline().isVisibleTo(&window));
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Headroom"));
    const auto panels = window.findChildren<QDockWidget*>();
    for (const QDockWidget* panel : panels) EXPECT_FALSE(panel->isVisibleTo(&window));
    // And takes another after that.
    window.setDocument(buildOut());
    EXPECT_TRUE(window.headline().isVisibleTo(&window));
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("overview"));
    EXPECT_EQ(panels.size(), 3);
    for (const QDockWidget* panel : panels) EXPECT_TRUE(panel->isVisibleTo(&window));
}

TEST(Themes, ShowWhatCannotBeUsedFainter)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) EXPECT_NE(palette.color(QPalette::Disabled, role), palette.color(QPalette::Active, role));
    }
}

TEST(Desk, EveryKeyIsGivenOnce)
{
    MainWindow window;
    window.setDocument(buildOut());
    QStringList keys;
    for (const QAction* action : window.findChildren<QAction*>())
        for (const QKeySequence& sequence : action->shortcuts()) keys.append(sequence.toString());
    const qsizetype all = keys.size();
    EXPECT_GT(all, 15);
    EXPECT_EQ(keys.removeDuplicates(), 0) << "of " << all;
}

}  // namespace
}  // namespace headroom

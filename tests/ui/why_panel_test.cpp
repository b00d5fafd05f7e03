// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>

#include "explain/asking.h"
#include "figures/format.h"
#include "inputs_support.h"
#include "plan/rows.h"
#include "sources/source_dialog.h"
#include "support/risky_plan.h"
#include "text/core_text.h"
#include "window_support.h"

namespace headroom {
namespace {

/// The panel in its window, in sight.
class Why : public WindowTest
{
protected:
    Why() : WindowTest(riskyPlan()) {}

    Asking& asking() { return *window.findChild<Asking*>(); }
    WhyPanel& panel() { return window.why(); }
    AnswerView& view() { return panel().view(); }
    PlanDocument& document() { return *window.document(); }
    void ask(const Asked& asked) { asking().ask(asked); }
    QString title() { return view().title().text(); }
    QString value() { return view().value().text(); }
    QString said() { return view().texts().join(QLatin1Char('\n')); }
    void enter(std::string_view key, Value value) { ASSERT_FALSE(document().edit({SetField{*parseKey(document().plan(), key), std::move(value)}}, QStringLiteral("edit"))); }
    QString formatted(Figure figure, int month) { return textOf(formatFigure(document().statement().at(figure, month), info(figure).unit, document().plan().settings.currency)); }
    QAction* action(const QKeySequence& keys)
    {
        for (QAction* each : window.findChildren<QAction*>())
            if (each->shortcut() == keys) return each;
        return nullptr;
    }
};

TEST_F(Why, SaysHowToAskUntilSomethingIs)
{
    action(Qt::Key_F7)->trigger();
    EXPECT_TRUE(said().contains(QStringLiteral("Choose a figure")));
    EXPECT_FALSE(panel().copyButton().isEnabled());
    EXPECT_TRUE(panel().asText().isEmpty());
}

TEST_F(Why, AnswersAFigureWithItsFormulaItsOperandsAndItsUses)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    EXPECT_EQ(title(), QStringLiteral("Capex"));
    EXPECT_EQ(value(), formatted(Figure::Capex, 4));
    EXPECT_TRUE(said().contains(monthText(document().statement(), 4)));
    EXPECT_EQ(view().operands().lines().rowCount(), 6) << "a category each";
    EXPECT_GT(view().uses().lines().rowCount(), 0);
    EXPECT_FALSE(view().goButton().isVisible());
}

TEST_F(Why, FollowsWhatIsChosenWhileInSightAndComputesNothingBehind)
{
    asking().choose(Asked::month(Figure::Cash, 0, 3));
    EXPECT_TRUE(panel().asText().isEmpty()) << "it is a tab behind the levers";
    action(Qt::Key_F7)->trigger();
    EXPECT_EQ(title(), QStringLiteral("Cash"));
    asking().choose(Asked::month(Figure::Capex, 0, 3));
    EXPECT_EQ(title(), QStringLiteral("Capex"));
    panel().stayButton().click();
    asking().choose(Asked::month(Figure::Cash, 0, 3));
    EXPECT_EQ(title(), QStringLiteral("Capex")) << "it was told to stay";
    panel().stayButton().click();
    asking().choose(Asked::month(Figure::Cash, 0, 5));
    EXPECT_EQ(title(), QStringLiteral("Cash"));
}

TEST_F(Why, GoesIntoAnOperandAndBackAndForward)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    ASSERT_TRUE(view().operands().enter());
    const QString first = view().operands().lines().lines()[0].label;
    QTest::keyClick(&view().operands(), Qt::Key_Return);
    EXPECT_EQ(title(), first);
    EXPECT_TRUE(view().operands().hasFocus()) << "the next Enter goes deeper";
    QTest::keyClick(&view().operands(), Qt::Key_Return);
    const QString second = title();
    EXPECT_NE(second, first);
    EXPECT_TRUE(panel().backButton().toolTip().contains(first.toHtmlEscaped()));
    action(Qt::ALT | Qt::Key_Left)->trigger();
    EXPECT_EQ(title(), first);
    panel().back();
    EXPECT_EQ(title(), QStringLiteral("Capex"));
    EXPECT_FALSE(panel().backButton().isEnabled());
    action(Qt::ALT | Qt::Key_Right)->trigger();
    panel().forward();
    EXPECT_EQ(title(), second);
    EXPECT_FALSE(panel().forwardButton().isEnabled());
}

TEST_F(Why, TracesInputsDownToOneAndUsesBackUpByTheKeyboard)
{
    auto* card = window.headline().findChildren<HeadlineCard*>().front();
    card->setFocus();
    action(Qt::CTRL | Qt::Key_BracketLeft)->trigger();
    EXPECT_EQ(title(), QStringLiteral("Capex within the horizon"));
    EXPECT_TRUE(view().operands().hasFocus());
    for (int step = 0; step < 30 && view().goButton().isHidden(); ++step) action(Qt::CTRL | Qt::Key_BracketLeft)->trigger();
    EXPECT_TRUE(view().goButton().isVisible()) << "an input is the end: " << said().toStdString();
    action(Qt::CTRL | Qt::Key_BracketRight)->trigger();
    EXPECT_TRUE(view().uses().hasFocus());
    action(Qt::CTRL | Qt::Key_BracketRight)->trigger();
    EXPECT_FALSE(view().goButton().isVisible()) << "a figure uses it";
    QTest::keyClick(&view().uses(), Qt::Key_Escape);
    EXPECT_TRUE(card->hasFocus()) << "back where the question came from";
}

TEST_F(Why, SaysANewValueAfterAnEditAndWaitsForALeverToRest)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    const QString before = value();
    ASSERT_TRUE(document().preview({SetField{*parseKey(document().plan(), "settings.gpu_scale"), 0.5}}));
    EXPECT_EQ(value(), before) << "the lever moves";
    QTRY_VERIFY(value() != before);
    EXPECT_EQ(value(), formatted(Figure::Capex, 4));
    EXPECT_TRUE(said().contains(QStringLiteral("As the lever stands")));
    document().endPreview();
    EXPECT_EQ(value(), before);
    enter("settings.gpu_scale", 0.5);
    EXPECT_NE(value(), before);
    document().undo();
    EXPECT_EQ(value(), before);
}

TEST_F(Why, SaysThatARowIsGoneAndFindsItAgain)
{
    const Id id = document().nextId();
    ASSERT_FALSE(document().edit({*newRow(document().plan(), EntityKind::Site, id)}, QStringLiteral("New site")));
    ask(Asked::month(Figure::PowerAvailable, 2, 30));
    const QString name = textOf(document().plan().sites[2].name);
    EXPECT_TRUE(said().contains(name));
    document().undo();
    EXPECT_TRUE(said().contains(QStringLiteral("not in the plan that is shown"))) << said().toStdString();
    EXPECT_TRUE(title().contains(name)) << "it says what is gone";
    EXPECT_EQ(view().operands().lines().rowCount(), 0);
    document().redo();
    EXPECT_TRUE(said().contains(name));
    EXPECT_GT(view().operands().lines().rowCount(), 0);
    // A row before it goes: the question stays with its row.
    ask(Asked::month(Figure::PowerAvailable, 1, 30));
    ASSERT_FALSE(document().edit(removeRow(document().plan(), {EntityKind::Site, 10}), QStringLiteral("Removal")));
    EXPECT_TRUE(said().contains(QStringLiteral("Lordstown")));
}

TEST_F(Why, TellsWhatMovedAFigureBetweenMonths)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    view().compare().choose(CompareWith::PeriodBefore);
    EXPECT_TRUE(said().contains(QStringLiteral("%1 → %2").arg(formatted(Figure::Capex, 3), formatted(Figure::Capex, 4)))) << said().toStdString();
    EXPECT_GT(view().operands().lines().rowCount(), 0);
    EXPECT_EQ(view().uses().lines().rowCount(), 0);
    // Into what moved it: compared with the month before, too.
    ASSERT_TRUE(view().operands().enter());
    QTest::keyClick(&view().operands(), Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(QStringLiteral("Why "))) << title().toStdString();
    view().compare().choose(CompareWith::Nothing);
    EXPECT_FALSE(title().startsWith(QStringLiteral("Why ")));
}

TEST_F(Why, TellsAScenarioFromThePlanAndSaysWhichItShows)
{
    document().choose(40);
    ask(Asked::month(Figure::ContractReceiptsTotal, 0, 12));
    EXPECT_TRUE(said().contains(QStringLiteral("In the scenario Demand a year late")));
    EXPECT_EQ(value(), formatted(Figure::ContractReceiptsTotal, 12));
    view().compare().choose(CompareWith::BasePlan);
    const double plan = document().base().at(Figure::ContractReceiptsTotal, 12), scenario = document().statement().at(Figure::ContractReceiptsTotal, 12);
    ASSERT_NE(plan, scenario);
    EXPECT_GT(view().operands().lines().rowCount(), 0);
    EXPECT_TRUE(said().contains(textOf(formatFigure(plan, Unit::Money, "USD")))) << said().toStdString();
    document().choose(0);
    EXPECT_FALSE(said().contains(QStringLiteral("In the scenario")));
}

TEST_F(Why, LeadsToAnInputAndItsSource)
{
    ask(Asked::ofInput("sites.11.pue"));
    EXPECT_EQ(title(), QStringLiteral("PUE"));
    EXPECT_TRUE(said().contains(QStringLiteral("Bounds: ")));
    EXPECT_TRUE(said().contains(QStringLiteral("Source: ")));
    view().goButton().click();
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("sites"));
    EntityTable& table = window.inputPage(QStringLiteral("sites")).list(0)->table();
    EXPECT_EQ(table.entities().placeAt(table.currentIndex()), *parseKey(document().plan(), "sites.11.pue"));
    view().sourceButton().click();
    auto* dialog = panel().findChild<SourceDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->source().setCurrentText(QStringLiteral("A <b>lease</b>"));
    dialog->accept();
    EXPECT_TRUE(said().contains(QStringLiteral("A <b>lease</b>"))) << "as it stands";
}

TEST_F(Why, LeadsToTheInputOfANumberWithinACurve)
{
    ask(Asked::ofInput("skus.8.market_price.start"));
    QSignalSpy asked(&panel(), &WhyPanel::revealAsked);
    view().goButton().click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(keyOf(asked[0][0].value<Place>()), "skus.8.market_price");
}

TEST_F(Why, ShowsNamesOfUsersAsTheyStand)
{
    for (const QLabel* label : view().findChildren<QLabel*>()) EXPECT_TRUE(label->buddy() || label->textFormat() == Qt::PlainText) << label->text().toStdString();
    enter("sites.10.name", std::string{"<i>Denton</i> & co"});
    ask(Asked::month(Figure::PowerAvailable, 0, 30));
    EXPECT_TRUE(said().contains(QStringLiteral("<i>Denton</i> & co")));
}

TEST_F(Why, CopiesTheAnswerAsText)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    panel().copyButton().click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), panel().asText());
    EXPECT_TRUE(panel().asText().startsWith(QStringLiteral("Capex, ")));
    EXPECT_TRUE(panel().asText().contains(value()));
}

TEST_F(Why, ItsKeyBringsItToTheFrontAndPutsItAway)
{
    QAction* why = action(Qt::Key_F7);
    QAction* levers = action(Qt::Key_F9);
    EXPECT_TRUE(levers->isChecked());
    EXPECT_FALSE(why->isChecked());
    why->trigger();
    QTRY_VERIFY(why->isChecked() && !levers->isChecked());
    levers->trigger();
    QTRY_VERIFY(levers->isChecked() && !why->isChecked());
    levers->trigger();
    QTRY_VERIFY(!levers->isChecked());
}

TEST_F(Why, ForgetsTheQuestionsOfAnotherPlan)
{
    ask(Asked::month(Figure::Capex, 0, 4));
    ask(Asked::month(Figure::Cash, 0, 4));
    open(buildOutPlan());
    EXPECT_FALSE(panel().canGoBack());
    EXPECT_TRUE(said().contains(QStringLiteral("Choose a figure")));
    window.closePlan();
    EXPECT_FALSE(action(Qt::CTRL | Qt::Key_BracketLeft)->isEnabled());
}

}  // namespace
}  // namespace headroom

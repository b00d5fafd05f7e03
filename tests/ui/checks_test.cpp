// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs_support.h"
#include "risk/break_even.h"
#include "risk/founding.h"
#include "risk/published_table.h"
#include "support/risky_plan.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

class ChecksWindow : public testing::Test
{
protected:
    ChecksWindow() { open(riskyPlan()); }
    void open(const Plan<>& plan)
    {
        window.setDocument(std::make_unique<PlanDocument>(plan));
        window.show();
        window.showPage(QStringLiteral("checks"));
    }
    PlanDocument& document() { return *window.document(); }
    CheckModel& model() { return window.checks().model(); }
    QString cell(int row, CheckModel::Column column) { return model().index(row, column).data().toString(); }
    void enter(std::string_view key, Value value) { ASSERT_FALSE(document().edit({SetField{*parseKey(document().plan(), key), std::move(value)}}, QStringLiteral("edit"))); }

    MainWindow window;
};

TEST_F(ChecksWindow, ShowsWhatCoreFoundInWordsAndByAMark)
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto results = checkResults(document().base());
    ASSERT_EQ(model().rowCount(), static_cast<int>(results.size()));
    for (int row = 0; row < model().rowCount(); ++row) {
        const CheckResult& result = results[static_cast<std::size_t>(row)];
        EXPECT_EQ(cell(row, CheckModel::Finding), textOf(result.sentence));
        EXPECT_TRUE(cell(row, CheckModel::State).endsWith(textOf(stateLabel(result.state))));
    }
    EXPECT_TRUE(cell(0, CheckModel::State).startsWith(QChar(0x2717)));
    EXPECT_TRUE(cell(1, CheckModel::State).startsWith(QChar(0x2713)));
    EXPECT_TRUE(cell(2, CheckModel::State).startsWith(QLatin1Char('?')));
    EXPECT_TRUE(cell(0, CheckModel::Distance).endsWith(QStringLiteral("over")));
    EXPECT_TRUE(cell(2, CheckModel::Distance).isEmpty());
    EXPECT_EQ(cell(3, CheckModel::Scenario), QStringLiteral("Demand a year late"));
}

TEST_F(ChecksWindow, ARedOneTurnsGreenAfterAnEditAndIsCounted)
{
    const int reds = countsOf(checkResults(document().base())).red;
    ASSERT_GT(reds, 0);
    EXPECT_TRUE(window.checkCount().text().contains(QStringLiteral("%1 of 4 red").arg(reds)));
    enter("checks.50.at_most", 1e12);
    EXPECT_EQ(model().stateAt(0), CheckState::Green);
    EXPECT_TRUE(window.checkCount().text().contains(QStringLiteral("%1 of 4 red").arg(reds - 1)));
    document().undo();
    EXPECT_EQ(model().stateAt(0), CheckState::Red);
}

TEST_F(ChecksWindow, AreNotReadWhileALeverIsHeld)
{
    QSignalSpy read(&window.risks(), &RiskReadings::checksChanged);
    ASSERT_TRUE(document().preview({SetField{*parseKey(document().plan(), "settings.gpu_scale"), 0.1}}));
    EXPECT_EQ(read.count(), 0);
    document().endPreview();
    enter("settings.gpu_scale", 0.1);
    EXPECT_EQ(read.count(), 1);
}

TEST_F(ChecksWindow, AreReadInTheScenarioThatIsChosen)
{
    document().choose(41);
    EXPECT_EQ(cell(0, CheckModel::Scenario), QStringLiteral("Dear GPUs"));
    EXPECT_EQ(cell(3, CheckModel::Scenario), QStringLiteral("Demand a year late")) << "its own";
    EXPECT_EQ(cell(0, CheckModel::Finding), textOf(checkResults(document().base(), 41).front().sentence));
}

TEST_F(ChecksWindow, LeadsFromTheStatusBarAndToTheInputs)
{
    window.showPage(QStringLiteral("overview"));
    window.checkCount().click();
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("checks"));
    window.checks().editButton().click();
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("check-inputs"));
    window.showPage(QStringLiteral("checks"));
    window.checks().addButton().click();
    EXPECT_EQ(document().plan().checks.size(), 5U);
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("check-inputs"));
}

TEST_F(ChecksWindow, FindsABreakEvenWithItsCertificate)
{
    BreakEvenPanel& panel = window.checks().breakEven();
    panel.chooseCheck(50);
    const Place input = *parseKey(document().plan(), "settings.gpu_scale");
    panel.input().choose(input);
    panel.button().click();
    const auto& check = document().plan().checks.front();
    const BreakEven found = breakEven(document().base(), input, check);
    ASSERT_TRUE(found.value);
    EXPECT_TRUE(panel.answer().contains(textOf(breakEvenSentence(document().base(), input, check, found))));
    EXPECT_TRUE(panel.answer().contains(textOf(certificateSentence(document().base(), input, check, found))));
    enter("settings.gpu_scale", 0.9);
    EXPECT_TRUE(panel.answer().isEmpty()) << "it was of another plan";
    ASSERT_TRUE(panel.input().chosen()) << "what was chosen stays";
    panel.input().setEditText(QStringLiteral("rubbish"));
    panel.button().click();
    EXPECT_EQ(panel.answer(), QStringLiteral("Choose one of the inputs that are offered while you type."));
}

TEST_F(ChecksWindow, OffersEveryNumberOfThePlanAndNoWords)
{
    InputChoice& input = window.checks().breakEven().input();
    const auto offers = [&](const char* key) { return input.findText(QStringLiteral("(%1)").arg(QLatin1String(key)), Qt::MatchContains) >= 0; };
    EXPECT_TRUE(offers("settings.demand_delay"));
    EXPECT_TRUE(offers("sites.10.pue"));
    EXPECT_TRUE(offers("skus.8.market_price"));
    EXPECT_FALSE(offers("sites.10.name"));
    EXPECT_FALSE(offers("checks.50.at_most")) << "no input of the model";
}

TEST_F(ChecksWindow, AsksTheQuestionsOfEveryPlanWhenEditsPause)
{
    HeadlineCard& delay = window.checks().founding().card(0);
    EXPECT_TRUE(window.risks().isStale());
    EXPECT_TRUE(delay.accessibleDescription().startsWith(QChar(0x2026)));
    window.risks().settle();
    const auto figures = foundingFigures(document().base());
    for (std::size_t at = 0; at < figures.size(); ++at) EXPECT_TRUE(window.checks().founding().card(at).accessibleDescription().startsWith(figureText(figures[at], document().base()))) << figures[at].label;
    document().choose(41);
    EXPECT_TRUE(window.risks().isStale()) << "another scenario has other answers";
    window.risks().settle();
    const auto inScenario = foundingFigures(document().statement());
    for (std::size_t at = 0; at < figures.size(); ++at) EXPECT_TRUE(window.checks().founding().card(at).accessibleDescription().startsWith(figureText(inScenario[at], document().statement()))) << figures[at].label;
    EXPECT_NE(inScenario.back().value, figures.back().value);
    document().choose(0);
    enter("settings.gpu_scale", 0.9);
    EXPECT_TRUE(delay.accessibleDescription().startsWith(QChar(0x2026)));
    ASSERT_TRUE(document().preview({SetField{*parseKey(document().plan(), "settings.gpu_scale"), 0.1}}));
    window.risks().settle();
    EXPECT_TRUE(window.risks().isStale()) << "a lever that is held has the machine to itself";
}

TEST_F(ChecksWindow, SetsTheModelBesideWhatWasPublished)
{
    const TextTable table = publishedTable(document().base());
    TextTableModel& shown = window.checks().published().model();
    ASSERT_EQ(shown.rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < shown.columnCount(); ++column) EXPECT_EQ(shown.index(row, column).data().toString(), textOf(table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column) + 1]));
}

TEST_F(ChecksWindow, OfAnEmptyPlanSaySo)
{
    open(Plan<>{});
    EXPECT_EQ(window.checks().counts(), QStringLiteral("The plan has no checks."));
    EXPECT_FALSE(window.checkCount().isVisible());
    EXPECT_FALSE(window.checks().breakEven().button().isEnabled());
    EXPECT_FALSE(window.checks().published().isVisible());
    window.risks().settle();
    EXPECT_FALSE(window.checks().founding().card(0).accessibleDescription().isEmpty());
}

}  // namespace
}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figures_csv.h"
#include "exchange/plan_json.h"
#include "inputs_support.h"
#include "model/headline.h"
#include "plan/overrides.h"
#include "plan/rows.h"
#include "risk/presets.h"
#include "risk/scenario.h"
#include "support/risky_plan.h"
#include "support/temporary_folder.h"
#include "text/core_text.h"
#include "window/main_window.h"

namespace headroom {
namespace {

constexpr Id lateDemand = 40, dearGpus = 41;

double capexOf(const Statement& statement) { return statement.constant(Figure::TotalCapex); }

SetField setting(const Plan<>& plan, std::string_view key, Value value) { return {*parseKey(plan, key), std::move(value)}; }

TEST(ScenarioOfADocument, ShowsTheFiguresOfCoreAndEditsThePlan)
{
    PlanDocument document(riskyPlan());
    QSignalSpy changed(&document, &PlanDocument::changed);
    document.choose(dearGpus);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(capexOf(document.statement()), capexOf(scenarioStatement(document.base(), dearGpus)));
    EXPECT_GT(capexOf(document.statement()), capexOf(document.base()));
    ASSERT_TRUE(document.compared());
    EXPECT_EQ(document.compared(), &document.base());

    const double before = capexOf(document.statement());
    ASSERT_FALSE(document.edit({setting(document.plan(), "settings.gpu_scale", 0.5)}, QStringLiteral("half")));
    EXPECT_EQ(document.plan().settings.gpuScale, 0.5);
    EXPECT_LT(capexOf(document.statement()), before);
    EXPECT_EQ(capexOf(document.statement()), capexOf(scenarioStatement(document.base(), dearGpus)));
}

TEST(ScenarioOfADocument, FollowsALeverBesideTheScenarioWithoutIt)
{
    PlanDocument document(riskyPlan());
    document.choose(dearGpus);
    const double before = capexOf(document.statement());
    ASSERT_TRUE(document.preview({setting(document.plan(), "settings.gpu_scale", 2.0)}));
    EXPECT_GT(capexOf(document.statement()), before);
    ASSERT_TRUE(document.compared());
    EXPECT_EQ(capexOf(*document.compared()), before);
    Plan<> doubled = document.plan();
    doubled.settings.gpuScale = 2;
    EXPECT_EQ(capexOf(document.statement()), capexOf(scenarioStatement(Statement(doubled), dearGpus)));
    document.choose(lateDemand);
    EXPECT_EQ(capexOf(document.statement()), capexOf(scenarioStatement(Statement(doubled), lateDemand))) << "chosen while a lever is held";
    document.choose(dearGpus);
    document.endPreview();
    EXPECT_EQ(capexOf(document.statement()), before);
}

TEST(ScenarioOfADocument, IsNoLongerChosenWhenItIsRemoved)
{
    PlanDocument document(riskyPlan());
    document.choose(dearGpus);
    QSignalSpy chosen(&document, &PlanDocument::scenarioChosen);
    ASSERT_FALSE(document.edit(removeRow(document.plan(), {EntityKind::Scenario, dearGpus}), QStringLiteral("remove")));
    EXPECT_EQ(document.scenario(), 0);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(&document.statement(), &document.base());
    EXPECT_FALSE(document.compared());
    document.choose(dearGpus);
    EXPECT_EQ(document.scenario(), 0) << "it is not there";
}

class ScenarioWindow : public testing::Test
{
protected:
    ScenarioWindow()
    {
        window.setDocument(std::make_unique<PlanDocument>(riskyPlan()));
        window.show();
    }
    PlanDocument& document() { return *window.document(); }
    bool headlineHas(const QString& text)
    {
        const auto labels = window.headline().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }

    MainWindow window;
};

TEST_F(ScenarioWindow, ChoosesInTheToolbarAndSaysSo)
{
    ScenarioChoice& choice = window.scenarioChoice();
    ASSERT_EQ(choice.count(), 3);
    EXPECT_FALSE(window.scenarioBanner().isVisible());
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_End);
    EXPECT_EQ(document().scenario(), dearGpus);
    EXPECT_TRUE(headlineHas(figureText(*headlineOf(document().statement(), "total_capex"), document().statement())));
    EXPECT_TRUE(headlineHas(QStringLiteral("base plan: ") + figureText(*headlineOf(document().base(), "total_capex"), document().base())));
    EXPECT_TRUE(window.scenarioBanner().isVisible());
    EXPECT_TRUE(window.scenarioBanner().text().startsWith(QStringLiteral("Scenario: Dear GPUs")));
    EXPECT_TRUE(window.scenarioBanner().text().contains(textOf(sentence(applyScenario(document().plan(), dearGpus).problems.at(0))))) << "what its overrides cannot do";

    window.scenarioBanner().back().click();
    EXPECT_EQ(document().scenario(), 0);
    EXPECT_EQ(choice.currentIndex(), 0);
    EXPECT_FALSE(window.scenarioBanner().isVisible());
    EXPECT_TRUE(headlineHas(figureText(*headlineOf(document().base(), "total_capex"), document().base())));
}

TEST_F(ScenarioWindow, ComparesAllScenariosWithThePlan)
{
    window.showPage(QStringLiteral("scenarios"));
    ScenarioModel& model = window.scenarios().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Base plan"));
    const Statement dear = scenarioStatement(document().base(), dearGpus);
    int capex = -1;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.headerData(row, Qt::Vertical).toString() == translated(info(Figure::TotalCapex).label)) capex = row;
    ASSERT_GE(capex, 0);
    EXPECT_EQ(model.index(capex, 0).data().toString(), figureText(*headlineOf(document().base(), "total_capex"), document().base()));
    EXPECT_EQ(model.index(capex, 2).data().toString(), QStringLiteral("\u25BC ") + figureText(*headlineOf(dear, "total_capex"), dear)) << "marked by a shape";
    EXPECT_TRUE(model.index(capex, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("worst"))) << "and in words";
    EXPECT_FALSE(model.index(capex, 0).data().toString().contains(QChar(0x25BC)));
    EXPECT_EQ(model.index(capex + 1, 1).data().toString(), QStringLiteral("as planned"));
    EXPECT_TRUE(model.index(capex + 1, 2).data().toString().startsWith(QLatin1Char('+')));
    EXPECT_TRUE(window.scenarios().problems().contains(textOf(sentence(overrideProblems(document().plan()).at(0)))));
}

TEST_F(ScenarioWindow, AddsPresetsAndNewScenarios)
{
    window.showPage(QStringLiteral("scenarios"));
    const auto actions = window.scenarios().presets().actions();
    ASSERT_EQ(actions.size(), static_cast<qsizetype>(presetInfos().size()));
    for (QAction* action : actions) EXPECT_FALSE(action->toolTip().isEmpty());
    actions.front()->trigger();
    EXPECT_EQ(document().plan().scenarios.size(), 3U);
    EXPECT_EQ(window.scenarios().model().columnCount(), 4);
    EXPECT_EQ(window.scenarioChoice().count(), 4);
    window.scenarios().newButton().click();
    EXPECT_EQ(document().plan().scenarios.size(), 4U);
    EXPECT_EQ(window.outline().chosen(), QStringLiteral("scenario-inputs"));
    document().undo();
    document().undo();
    EXPECT_EQ(window.scenarioChoice().count(), 3);
}

TEST_F(ScenarioWindow, IsWhatReportsAndFiguresAreWrittenOfButNotThePlan)
{
    const TemporaryFolder folder;
    const auto written = [&](const char* name) {
        const QString path = QString::fromStdString((folder / name).string());
        EXPECT_TRUE(window.files().exportTo(path).isEmpty());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    };
    document().choose(dearGpus);
    EXPECT_EQ(written("figures.csv"), figuresCsv(scenarioStatement(document().base(), dearGpus), Period::Month));
    EXPECT_EQ(written("plan.json"), toJson(document().plan()));
}

TEST_F(ScenarioWindow, OfAPlanWithoutScenariosIsEmptyButThere)
{
    window.setDocument(std::make_unique<PlanDocument>(Plan<>{}));
    EXPECT_FALSE(window.scenarioChoice().isEnabled());
    window.showPage(QStringLiteral("scenarios"));
    EXPECT_EQ(window.scenarios().model().columnCount(), 1);
    EXPECT_FALSE(window.scenarios().editButton().isEnabled());
    window.closePlan();
    EXPECT_FALSE(window.scenarioChoice().isEnabled());
}

}  // namespace
}  // namespace headroom

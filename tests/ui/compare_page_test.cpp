// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"
#include "exchange/plan_json.h"
#include "history_support.h"
#include "model/headline.h"
#include "risk/scenario.h"
#include "text/core_text.h"

namespace headroom {
namespace {

/// The build-out with a scenario: sites later, prices lower.
Plan<> withScenario()
{
    Plan<> plan = buildOutPlan();
    plan.scenarios = {{.id = 70, .name = "Late and dear"}};
    plan.overrides = {{.id = 71, .scenario = {70}, .input = "sites.*.delay_months", .operation = OverrideKind::Shift, .value = "6"}, {.id = 72, .scenario = {70}, .input = "settings.price_scale", .operation = OverrideKind::Set, .value = "0.7"}};
    return plan;
}

class Comparisons : public testing::Test {
protected:
    void open(std::unique_ptr<PlanDocument> of)
    {
        document = std::move(of);
        QSignalSpy compared(&page, &ComparePage::compared);
        page.resize(1200, 800);
        page.show();
        page.setDocument(document.get());
        ASSERT_TRUE(compared.wait());
        ASSERT_TRUE(bridged());
    }
    void compare(const WantedSide& a, const WantedSide& b)
    {
        QSignalSpy compared(&page, &ComparePage::compared);
        page.compare(a, b);
        ASSERT_TRUE(compared.wait());
        ASSERT_TRUE(bridged());
    }
    bool bridged()
    {
        return QTest::qWaitFor([this] { return !page.bridge().text().isEmpty() && page.bridge().view().isEnabled() && !page.isWaiting(); });
    }

    std::unique_ptr<PlanDocument> document;
    ComparePage page;
};

TEST_F(Comparisons, BeginWithThePlanAndItsFirstScenario)
{
    open(std::make_unique<PlanDocument>(withScenario()));
    EXPECT_EQ(page.a().currentText(), QStringLiteral("The plan, now"));
    EXPECT_EQ(page.b().currentText(), QStringLiteral("Scenario: Late and dear"));
    EXPECT_EQ(page.inputs().model().rowCount(), 3);
    const Statement base(withScenario());
    const auto changes = movedFirst(headlineChanges(base, scenarioStatement(base, 70)));
    ASSERT_EQ(page.headline().model().rowCount(), static_cast<int>(changes.size()));
    EXPECT_EQ(page.headline().model().table().rows.front().cells[3], changes.front().change);
    EXPECT_EQ(page.bridge().figure().count(), static_cast<int>(changes.size()));
}

TEST_F(Comparisons, TellADifferenceApartAsCoreDoes)
{
    open(std::make_unique<PlanDocument>(withScenario()));
    const int row = page.bridge().figure().findData(QStringLiteral("project_npv"));
    ASSERT_GE(row, 0);
    page.bridge().figure().setCurrentIndex(row);
    ASSERT_TRUE(bridged());
    const Pair pair = paired(sideOf("The plan, now", withScenario()), sideOf("Scenario: Late and dear", withScenario(), 70), Descent::OneFile);
    const auto expected = bridgeOf(pair, "project_npv");
    ASSERT_TRUE(expected.has_value());
    EXPECT_EQ(page.bridge().view().contents().bridge, *expected);
    EXPECT_EQ(page.bridge().table().model().table().rows.size(), expected->parts.size() + 2);
    EXPECT_EQ(page.bridge().text(), textOf(bridgeSentence(*expected, "the plan", "Late and dear")));
    EXPECT_TRUE(page.bridge().notes().startsWith(QStringLiteral("Shapley value over 3 groups")));
    EXPECT_TRUE(page.bridge().view().accessibleDescription().contains(QStringLiteral("Settings: Price scale: (")));
    page.bridge().method().choose(1);
    emit page.bridge().method().chosenChanged(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.bridge().view().contents().bridge.method == BridgeMethod::Ordered; }));
}

TEST_F(Comparisons, FollowEditsAndSwap)
{
    open(std::make_unique<PlanDocument>(withScenario()));
    QSignalSpy compared(&page, &ComparePage::compared);
    EXPECT_FALSE(document->edit({SetField{*parseKey(document->plan(), "overrides.72.value"), Value{std::string{"1"}}}}, QStringLiteral("Change of a value")).has_value());
    ASSERT_TRUE(compared.wait());
    EXPECT_EQ(page.inputs().model().rowCount(), 2);
    page.swap().click();
    ASSERT_TRUE(compared.wait());
    EXPECT_EQ(page.a().currentText(), QStringLiteral("Scenario: Late and dear"));
    EXPECT_EQ(page.b().currentText(), QStringLiteral("The plan, now"));
    EXPECT_EQ(page.inputs().model().rowCount(), 2);
    EXPECT_EQ(page.inputs().model().table().columns[3].header, "Scenario: Late and dear");
}

TEST_F(Comparisons, ReachIntoTheHistory)
{
    HistoryFile file;
    file.live();
    open(file.open());
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.a().offered().size() == 2; })) << "the version";
    EXPECT_EQ(page.text(), QStringLiteral("The plan is the same in both: The plan, now and The plan, now."));
    compare({.kind = WantedSide::Kind::Step, .step = 2, .name = QStringLiteral("Step 2")}, {});
    ASSERT_EQ(page.inputs().model().rowCount(), 2);
    EXPECT_EQ(page.inputs().model().table().rows[0].cells, (std::vector<std::string>{"Sites", "Denton", "PUE", "1.5", "1.2"}));
    QSignalSpy revealed(&page, &ComparePage::revealAsked);
    emit page.inputs().activated(page.inputs().model().index(0, 2));
    ASSERT_EQ(revealed.count(), 1);
    EXPECT_EQ(revealed.front().front().value<Place>().row, 10);
}

TEST_F(Comparisons, TakeAnotherFileWithItsScenarios)
{
    const TemporaryFolder folder;
    Plan<> other = withScenario();
    other.sites[0].id = 80;
    std::swap(other.sites[0], other.sites[1]);
    for (auto& tranche : other.tranches)
        if (tranche.site.id == 10) tranche.site.id = 80;
    other.sites[1].pue = 1.9;
    writeBytes(folder / "other.json", toJson(other));
    open(std::make_unique<PlanDocument>(withScenario()));
    QSignalSpy compared(&page, &ComparePage::compared);
    page.b().chooseFile(QString::fromStdString((folder / "other.json").string()));
    ASSERT_TRUE(compared.wait());
    EXPECT_EQ(page.b().currentText(), QStringLiteral("other.json"));
    ASSERT_EQ(page.inputs().model().rowCount(), 1);
    EXPECT_EQ(page.inputs().model().table().rows[0].cells[2], "PUE");
    EXPECT_EQ(page.b().offered().size(), 4U);
    page.swap().click();
    ASSERT_TRUE(compared.wait());
    EXPECT_EQ(page.a().currentText(), QStringLiteral("other.json"));
    ASSERT_EQ(page.inputs().model().rowCount(), 1);
    EXPECT_EQ(page.inputs().model().table().rows[0].cells[3], "1.9");
    page.swap().click();
    ASSERT_TRUE(compared.wait());
    // A file that cannot be read leaves the sides as they are.
    writeBytes(folder / "broken.json", "{");
    page.b().chooseFile(QString::fromStdString((folder / "broken.json").string()));
    EXPECT_TRUE(page.text().contains(QStringLiteral("broken.json"))) << page.text().toStdString();
    EXPECT_EQ(page.b().currentText(), QStringLiteral("other.json"));
}

TEST_F(Comparisons, DrawTheOtherSideBehindTheCharts)
{
    open(std::make_unique<PlanDocument>(withScenario()));
    for (ChartCard* card : page.charts()) {
        const auto& panel = card->plot().contents().panels.front();
        EXPECT_FALSE(panel.planned.empty());
        EXPECT_EQ(panel.plannedName, QStringLiteral("The plan, now"));
    }
}

BridgeContents contentsOf(double before, std::vector<double> parts)
{
    BridgeContents contents{.bridge = {.key = "peak_debt", .label = "Peak debt", .unit = Unit::Money, .currency = "USD", .before = before, .after = before}, .a = QStringLiteral("a"), .b = QStringLiteral("b")};
    for (const double part : parts) {
        contents.bridge.parts.push_back({"part", 1, part});
        contents.bridge.after += part;
    }
    return contents;
}

TEST(BridgePicture, BarsLeadFromOneSideToTheOther)
{
    const auto bars = barsOf(contentsOf(100e6, {50e6, -20e6, 0}));
    ASSERT_EQ(bars.size(), 5U);
    EXPECT_EQ(bars[1].from, 100e6);
    EXPECT_EQ(bars[2].to, bars[3].from);
    EXPECT_EQ(bars[1].kind, BridgeBar::Kind::Up);
    EXPECT_EQ(bars[2].kind, BridgeBar::Kind::Down);
    EXPECT_EQ(bars[3].kind, BridgeBar::Kind::Still);
    EXPECT_EQ(bars[1].text, QStringLiteral("+50.0"));
    EXPECT_EQ(bars[4].to, 130e6);
}

TEST(BridgePicture, AxisStartsAtZeroUnlessWhatMovedCouldNotBeSeen)
{
    const BridgeAxis whole = axisOf(barsOf(contentsOf(100e6, {50e6, -20e6})));
    EXPECT_FALSE(whole.isTorn);
    EXPECT_EQ(whole.low, 0);
    EXPECT_GE(whole.high, 150e6);
    const BridgeAxis torn = axisOf(barsOf(contentsOf(1e9, {2e6, -1e6})));
    EXPECT_TRUE(torn.isTorn);
    EXPECT_GT(torn.low, 9.9e8);
    EXPECT_LE(torn.low, 1e9);
    const BridgeAxis both = axisOf(barsOf(contentsOf(-30, {50})));
    EXPECT_LE(both.low, -30);
    EXPECT_GE(both.high, 20);
    const BridgeAxis below = axisOf(barsOf(contentsOf(-1e9, {2e6})));
    EXPECT_TRUE(below.isTorn);
    EXPECT_LT(below.high, 0);
    const BridgeAxis none = axisOf(barsOf(contentsOf(0, {})));
    EXPECT_LT(none.low, none.high);
}

}  // namespace
}  // namespace headroom

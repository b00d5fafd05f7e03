// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answer_text.h"
#include "explain/compare_choice.h"
#include "explain/explainer.h"
#include "explain/line_list.h"
#include "explain/trail.h"
#include "inputs_support.h"
#include "plan/rows.h"
#include "support/build_out_plan.h"

namespace headroom {
namespace {

TEST(Question, MeansTheSameRowWhateverComesAndGoesBesideIt)
{
    Plan<> plan = buildOutPlan();
    const Question question(Asked::month(Figure::PowerAvailable, 1, 30), plan);
    EXPECT_EQ(question.in(plan), Asked::month(Figure::PowerAvailable, 1, 30));
    Plan<> without = plan;
    without.sites.erase(without.sites.begin());
    EXPECT_EQ(question.in(without), Asked::month(Figure::PowerAvailable, 0, 30));
    without.sites.clear();
    EXPECT_EQ(question.in(without), std::nullopt);
    // A figure of the plan, an input and a figure beside the ledger need no row.
    for (const Asked& asked : {Asked::constant(Figure::TotalCapex), Asked::ofInput("sites.10.pue"), Asked::beside("round_trip_money")}) EXPECT_EQ(Question(asked, plan).in(without), asked);
}

TEST(Trail, GoesBackAndForwardAndDropsWhatWasAhead)
{
    const Plan<> plan = buildOutPlan();
    const auto question = [&](int month) { return Question(Asked::month(Figure::Cash, 0, month), plan); };
    Trail trail;
    EXPECT_FALSE(trail.back());
    EXPECT_FALSE(trail.forward());
    for (int month = 0; month < 3; ++month) trail.visit(question(month));
    trail.visit(question(2));
    EXPECT_EQ(trail.after(), nullptr);
    EXPECT_TRUE(trail.back());
    EXPECT_TRUE(trail.current() == question(1)) << "the same twice is one step";
    ASSERT_NE(trail.after(), nullptr);
    EXPECT_TRUE(*trail.after() == question(2));
    EXPECT_TRUE(trail.back());
    EXPECT_FALSE(trail.back());
    trail.visit(question(9));
    EXPECT_FALSE(trail.forward());
    EXPECT_TRUE(*trail.before() == question(0));
    for (int month = 0; month < 1000; ++month) trail.visit(question(month));
    int steps = 0;
    while (trail.back()) ++steps;
    EXPECT_LT(steps, 1000) << "the oldest go";
    EXPECT_GT(steps, 50);
    trail.clear();
    EXPECT_TRUE(trail.isEmpty());
}

TEST(LineModel, ShowsTheLinesOfAnAnswerAndTellsOnlyOfOthers)
{
    const Statement statement{buildOutPlan()};
    const Explainer explainer(statement);
    const Explanation capex = explainer.explain(Asked::month(Figure::Capex, 0, 4));
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setLines(answerLines(capex.operands));
    ASSERT_EQ(model.rowCount(), static_cast<int>(capex.operands.size()));
    ASSERT_GT(model.rowCount(), 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const ExplainedLine& line = capex.operands[static_cast<std::size_t>(row)];
        const QModelIndex index = model.index(row);
        EXPECT_EQ(index.data().toString().toStdString(), line.label);
        EXPECT_EQ(index.data(LineModel::ValueRole).toString().toStdString(), line.valueText);
        EXPECT_EQ(model.leadsTo(index), line.asked);
        EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(index.data().toString()));
        EXPECT_LE(std::abs(index.data(LineModel::ShareRole).toDouble()), 1);
    }
    EXPECT_EQ(model.index(0).data(LineModel::ShareRole).toDouble(), 1) << "the largest part";
    EXPECT_TRUE(model.index(0).data(LineModel::PartRole).toString().isEmpty()) << "an addend says its value once";
    EXPECT_EQ(resets.count(), 1);
    model.setLines(answerLines(capex.operands));
    EXPECT_EQ(resets.count(), 1);
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.leadsTo({}));
}

TEST(LineModel, SaysBothSidesOfADifferenceAndLeadsToTheLater)
{
    const Statement statement{buildOutPlan()};
    const Explainer explainer(statement);
    const ExplainedDifference difference = explainer.difference(Asked::month(Figure::Capex, 0, 3), Asked::month(Figure::Capex, 0, 4));
    const auto lines = answerLines(difference.lines);
    ASSERT_FALSE(lines.empty());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        EXPECT_EQ(lines[at].value.toStdString(), difference.lines[at].partText);
        EXPECT_TRUE(lines[at].part.contains(QStringLiteral(" → "))) << lines[at].part.toStdString();
        EXPECT_EQ(lines[at].leadsTo, difference.lines[at].after.asked);
    }
}

TEST(LineList, IsAsHighAsItsLinesAndHigherWhereNamesWrap)
{
    const Statement statement{buildOutPlan()};
    const Explainer explainer(statement);
    LineList list(QStringLiteral("operands"));
    list.resize(600, 100);
    list.setLines(answerLines(explainer.explain(Asked::month(Figure::Obligations, 0, 40)).operands));
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    const int wide = list.height();
    EXPECT_GT(wide, list.lines().rowCount() * list.fontMetrics().height());
    list.resize(150, list.height());
    QCoreApplication::processEvents();
    EXPECT_GT(list.height(), wide);
    QSignalSpy followed(&list, &LineList::followed);
    EXPECT_TRUE(list.enter());
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    EXPECT_EQ(followed[0][0].value<Asked>(), *list.lines().lines()[1].leadsTo);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier, list.visualRect(list.lines().index(0)).center());
    EXPECT_EQ(followed.count(), 2);
    list.setLines({});
    EXPECT_FALSE(list.enter());
}

TEST(CompareChoice, OffersWhatAFigureCanBeComparedWith)
{
    const Statement statement{buildOutPlan()};
    CompareChoice choice;
    const auto offered = [&](const Asked& asked, CompareChoice::Shown shown) {
        choice.offer(asked, statement, shown);
        std::vector<CompareWith> all;
        for (int at = 0; at < choice.with().count(); ++at) all.push_back(static_cast<CompareWith>(choice.with().itemData(at).toInt()));
        return all;
    };
    using enum CompareWith;
    EXPECT_EQ(offered(Asked::month(Figure::Cash, 0, 0), CompareChoice::Shown::Plan), (std::vector{Nothing, OtherPeriod}));
    EXPECT_EQ(offered(Asked::month(Figure::Cash, 0, 20), CompareChoice::Shown::Scenario), (std::vector{Nothing, BasePlan, PeriodBefore, YearBefore, OtherPeriod}));
    EXPECT_EQ(offered(Asked::period(Figure::Capex, 0, 12, 24), CompareChoice::Shown::Plan), (std::vector{Nothing, PeriodBefore, OtherPeriod})) << "a year before is the period before";
    EXPECT_EQ(offered(Asked::constant(Figure::TotalCapex), CompareChoice::Shown::Plan), (std::vector{Nothing}));
    EXPECT_TRUE(choice.isHidden());
    EXPECT_EQ(offered(Asked::ofInput("sites.10.pue"), CompareChoice::Shown::Scenario), (std::vector{Nothing}));
}

TEST(CompareChoice, KeepsAWishThroughFiguresThatCannotFulfilIt)
{
    const Statement statement{buildOutPlan()};
    CompareChoice choice;
    const Asked cash = Asked::month(Figure::Cash, 0, 20), capex = Asked::constant(Figure::TotalCapex);
    choice.offer(cash, statement, CompareChoice::Shown::Plan);
    choice.choose(CompareWith::YearBefore);
    EXPECT_EQ(choice.before(cash), Asked::month(Figure::Cash, 0, 8));
    choice.offer(capex, statement, CompareChoice::Shown::Plan);
    EXPECT_EQ(choice.before(capex), std::nullopt);
    choice.offer(cash, statement, CompareChoice::Shown::Plan);
    EXPECT_EQ(choice.chosen(), CompareWith::YearBefore);
    choice.choose(CompareWith::PeriodBefore);
    const Asked quarter = Asked::period(Figure::Capex, 0, 6, 9);
    choice.offer(quarter, statement, CompareChoice::Shown::Plan);
    EXPECT_EQ(choice.before(quarter), Asked::period(Figure::Capex, 0, 3, 6));
    choice.choose(CompareWith::OtherPeriod);
    EXPECT_EQ(choice.period().count(), 23) << "every other quarter of 72 months";
    choice.choosePeriod(60);
    EXPECT_EQ(choice.before(quarter), Asked::period(Figure::Capex, 0, 60, 63));
}

TEST(AnswerText, IsALineALineWithTabsBetween)
{
    Plan<> plan = buildOutPlan();
    plan.sites[0].name = "Two\nlines\tand a tab";
    const Statement statement{plan};
    const Explainer explainer(statement);
    const Explanation answer = explainer.explain(Asked::month(Figure::PowerAvailable, 0, 30));
    const QString text = answerText(answer);
    EXPECT_TRUE(text.contains(QStringLiteral("Two lines and a tab")));
    EXPECT_TRUE(text.startsWith(answerName(answer) + QLatin1Char('\t') + QString::fromStdString(answer.valueText)));
    for (const ExplainedLine& line : answer.operands) EXPECT_TRUE(text.contains(QString::fromStdString(line.label))) << line.label;
    EXPECT_TRUE(text.contains(QStringLiteral("\nUsed by\n")));
    const QString difference = answerText(explainer.difference(Asked::month(Figure::Cash, 0, 3), Asked::month(Figure::Cash, 0, 9)));
    EXPECT_TRUE(difference.contains(QStringLiteral("\nWhat moved it\n")));
}

}  // namespace
}  // namespace headroom

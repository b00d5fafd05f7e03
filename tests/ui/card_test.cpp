// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextDocument>
#include <gtest/gtest.h>

#include "figures/format.h"
#include "headline/headline_strip.h"
#include "model/headline.h"
#include "support/build_out_plan.h"
#include "text/core_text.h"

namespace headroom {
namespace {

QString formatted(const Statement& statement, Figure figure) { return textOf(formatFigure(statement.constant(figure), info(figure).unit, statement.plan().settings.currency)); }

/// Under a figure in money: the currency stands there.
QString amount(const Statement& statement, Figure figure) { return textOf(formatFigure(statement.constant(figure), info(figure).unit, {})); }

QStringList valuesOf(const CardContents& card)
{
    QStringList values{card.value};
    for (const CardLine& line : card.lines) values.append(line.value);
    return values;
}

TEST(Cards, ShowTheHeadlineFiguresAsCoreFormatsThem)
{
    const Statement statement{buildOutPlan()};
    const auto cards = headlineCards(statement);
    ASSERT_EQ(cards.size(), 6U);
    const auto of = [&](Figure figure) { return formatted(statement, figure); };
    const auto below = [&](Figure figure) { return amount(statement, figure); };
    EXPECT_EQ(valuesOf(cards[0]), (QStringList{of(Figure::TotalCapex), below(Figure::CapexBefore), below(Figure::CapexAfter), below(Figure::PeakDebt)}));
    EXPECT_EQ(valuesOf(cards[1]), (QStringList{of(Figure::TotalWaste), below(Figure::TotalRecoverable), below(Figure::TotalWasteOurs), below(Figure::TotalWasteCustomers)}));
    EXPECT_TRUE(cards[1].value.endsWith(QStringLiteral(" USD")));
    EXPECT_FALSE(cards[1].lines[0].value.contains(QStringLiteral("USD")) || cards[1].lines[0].value.endsWith(QLatin1Char(' ')));
    EXPECT_EQ(valuesOf(cards[2]), (QStringList{of(Figure::FinalAchieved), of(Figure::FinalTarget), of(Figure::FinalCeiling), of(Figure::MeanEffective)}));
    EXPECT_EQ(valuesOf(cards[3]), (QStringList{of(Figure::LowestCoverage), monthText(statement, static_cast<int>(statement.constant(Figure::LowestCoverageAt))), of(Figure::LargestShortfall), of(Figure::MonthsBelow)}));
    EXPECT_EQ(valuesOf(cards[4]), (QStringList{of(Figure::RecallCost), below(Figure::RecallCostAtMarket), of(Figure::RecallHours)}));
    EXPECT_EQ(valuesOf(cards[5]), (QStringList{of(Figure::LargestCustomer), {}, of(Figure::LargestCustomerOfRpo), of(Figure::CustomerConcentration)}));
}

TEST(Cards, NameTheCeilingThatBindsAndTheThresholdThatIsMissed)
{
    const auto cards = headlineCards(Statement{buildOutPlan()});
    EXPECT_EQ(cards[2].warning, QStringLiteral("Ceiling set by storage bandwidth"));
    EXPECT_EQ(cards[3].warning, QStringLiteral("Below threshold 1.20x"));
    EXPECT_EQ(cards[5].lines[0].name, QStringLiteral("Northwind <Research>"));
    Plan<> plan = buildOutPlan();
    plan.settings.utilizationStart = plan.settings.utilizationEnd = 0.3;
    plan.settings.coverageThreshold = 0.1;
    for (const CardContents& card : headlineCards(Statement{plan})) EXPECT_TRUE(card.warning.isEmpty());
}

TEST(Cards, SayWhyAFigureDoesNotExist)
{
    for (const CardContents& card : headlineCards(Statement{Plan<>{}})) {
        EXPECT_NE(card.value.isEmpty(), card.reason.isEmpty()) << card.title.toStdString();
        for (const QString& text : valuesOf(card) + QStringList{card.reason}) EXPECT_FALSE(text.contains(QStringLiteral("nan"), Qt::CaseInsensitive) || text.contains(QStringLiteral("inf")));
    }
    const auto cards = headlineCards(Statement{Plan<>{}});
    EXPECT_EQ(cards[2].reason, QStringLiteral("no GPU is up in the last month"));
    EXPECT_EQ(cards[5].reason, QStringLiteral("no contract earns revenue within the horizon"));
}

TEST(HeadlineStrip, ReadsAsSentencesToAScreenReader)
{
    HeadlineStrip strip;
    strip.setStatement(Statement{buildOutPlan()});
    const auto cards = strip.findChildren<HeadlineCard*>();
    ASSERT_EQ(cards.size(), 6);
    for (const HeadlineCard* card : cards) {
        EXPECT_FALSE(card->accessibleName().isEmpty());
        EXPECT_FALSE(card->accessibleDescription().isEmpty());
        EXPECT_EQ(card->focusPolicy(), Qt::StrongFocus);
    }
}

TEST(ToolTips, ShowEveryLetterAsItIs)
{
    const QString tip = toolTipOf(QStringLiteral("a \"b\" <c> & d\ne"));
    EXPECT_TRUE(Qt::mightBeRichText(tip)) << "or its escapes would be shown";
    QTextDocument page;
    page.setHtml(tip);
    EXPECT_EQ(page.toPlainText(), QStringLiteral("a \"b\" <c> & d\ne"));
    EXPECT_EQ(toolTipOf(QString()), QString());
}

TEST(MidSentence, LowersTheFirstLetterOfWordsAndOfNoName)
{
    EXPECT_EQ(midSentence(QStringLiteral("Host CPU")), QStringLiteral("host CPU"));
    EXPECT_EQ(midSentence(QStringLiteral("GPU catalogue")), QStringLiteral("GPU catalogue"));
    EXPECT_EQ(midSentence(QString()), QString());
}

}  // namespace
}  // namespace headroom

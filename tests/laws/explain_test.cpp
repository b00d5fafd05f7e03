// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>
#include <set>

#include "explain/explainer.h"
#include "model/headline.h"
#include "risk/scenario.h"
#include "support/everything_plan.h"
#include "support/generate.h"

// Explanations hold whatever the plan is: operands lead down to what is entered or given, parts are exact, uses are the way back.
namespace headroom::testing {
namespace {

constexpr std::size_t everything = 1'000'000;

bool hasMonths(const Asked& asked) { return asked.figure != Figure::Count_ && info(asked.figure).shape != Shape::Constant; }

std::string nameOf(const Asked& asked)
{
    if (asked.isInput()) return asked.input;
    return std::string{info(asked.figure).key} + " of " + std::to_string(asked.entity) + (hasMonths(asked) ? " in " + std::to_string(asked.from) + " to " + std::to_string(asked.until - 1) : "");
}

/// Every figure of a statement, those with months in one.
std::vector<Asked> figuresIn(const Statement& statement, int month)
{
    std::vector<Asked> all;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(figure); ++entity) all.push_back(info(figure).shape == Shape::Constant ? Asked::constant(figure, entity) : Asked::month(figure, entity, month));
    }
    return all;
}

bool isNumberText(const std::string& text) { return !text.empty() && text.find("nan") == std::string::npos && text.find("inf") == std::string::npos; }

/// Whether the number that stands for a ratio that is not there is shown as one.
bool showsPlaceholder(const std::string& text) { return text.find("1,000,000,000.00x") != std::string::npos; }

/// Whether a share of that number is shown of a difference between two ratios that are nowhere near it.
bool showsShareOfPlaceholder(const ExplainedDifference& difference, const std::string& text)
{
    const double largest = std::max(std::abs(difference.beforeValue), std::abs(difference.afterValue));
    return difference.unit == Unit::Ratio && largest < 1e7 && (text.find(",000,000.00x") != std::string::npos || text.find("999,999,99") != std::string::npos);
}

bool isLowestSoFar(Figure figure) { return figure == Figure::LowestCoverageSoFar || figure == Figure::LowestDscrSoFar || figure == Figure::LowestLlcrSoFar; }

/// Whether an operator stands in an operand of "the lesser of" without brackets: it would be read as one of the whole.
bool isAmbiguous(const std::string& words)
{
    for (const std::string_view head : {"the lesser of ", "the greater of "})
        for (std::size_t from = words.find(head); from != std::string::npos; from = words.find(head, from + 1)) {
            int depth = 0;
            for (std::size_t at = from; at < words.size() && depth >= 0; ++at) {
                depth += words[at] == '(' ? 1 : words[at] == ')' ? -1 : 0;
                for (const std::string_view sign : {" × ", " ÷ ", " + ", " − "})
                    if (depth == 0 && words.compare(at, sign.size(), sign) == 0) return true;
            }
        }
    return false;
}

std::string wrongIn(const ExplainedLine& line)
{
    if (line.label.empty()) return "a line without a label";
    if (line.asked && !isNumberText(line.valueText) && !line.asked->isInput()) return line.label + " is worth \"" + line.valueText + "\"";
    if (line.part && !isNumberText(line.partText)) return line.label + " adds \"" + line.partText + "\"";
    if (showsPlaceholder(line.valueText) && line.unit == Unit::Ratio) return line.label + " shows a placeholder";
    return "";
}

/// What is wrong with an explanation by itself, or nothing.
std::string wrongIn(const Explanation& explanation)
{
    if (explanation.label.empty() || !isNumberText(explanation.valueText)) return "no label or value";
    if (explanation.formula.empty() && explanation.note.empty()) return "neither a formula nor a note";
    if (explanation.isThere && isLowestSoFar(explanation.asked.figure) && explanation.value >= 1e9) return "stands for a value that is not there";
    for (const std::string& text : {explanation.valueText, explanation.formula, explanation.numbers, explanation.note})
        if (showsPlaceholder(text)) return "shows a placeholder: " + text;
    double sum = 0;
    bool hasParts = false;
    for (const ExplainedLine& line : explanation.operands) {
        if (const auto wrong = wrongIn(line); !wrong.empty()) return wrong;
        if (!line.part) continue;
        hasParts = true;
        sum += *line.part;
    }
    if (hasParts && sum != explanation.value) return "parts come to " + std::to_string(sum) + ", not " + std::to_string(explanation.value);
    for (const ExplainedLine& line : explanation.uses)
        if (const auto wrong = wrongIn(line); !wrong.empty()) return "uses: " + wrong;
    return "";
}

std::string wrongInMonth(const Statement& statement, const Explainer& explainer, int month, std::size_t most)
{
    for (const Asked& asked : figuresIn(statement, month))
        if (const auto wrong = wrongIn(explainer.explain(asked, most)); !wrong.empty()) return nameOf(asked) + ": " + wrong;
    return "";
}

bool holdsOperand(const Asked& operand, const Asked& asked)
{
    if (asked.isInput()) return operand.isInput() && asked.input.starts_with(operand.input);
    return operand.figure == asked.figure && operand.entity == asked.entity && (!hasMonths(asked) || (operand.from < asked.until && asked.from < operand.until));
}

/// Whether a figure that uses is told of an operand, and the operand of it.
std::string wrongWayBack(const Explainer& explainer, const Asked& asked)
{
    const Explanation explanation = explainer.explain(asked, everything);
    for (const ExplainedLine& operand : explanation.operands) {
        const auto uses = explainer.explain(*operand.asked, everything).uses;
        const bool isUsed = std::ranges::any_of(uses, [&](const ExplainedLine& use) { return use.asked->figure == asked.figure && use.asked->entity == asked.entity; });
        // A value that stands for months has its origin as its first operand: that is more than one step away.
        const bool isOrigin = &operand == &explanation.operands.front() && !operand.decides && std::ranges::all_of(explanation.operands, [&](const ExplainedLine& each) { return &each == &operand || each.decides; });
        if (!isUsed && !isOrigin) return nameOf(*operand.asked) + " does not know that " + nameOf(asked) + " uses it";
    }
    for (const ExplainedLine& use : explanation.uses) {
        if (hasMonths(*use.asked) && use.asked->isPeriod()) continue;
        const auto operands = explainer.explain(*use.asked, everything).operands;
        if (std::ranges::none_of(operands, [&](const ExplainedLine& operand) { return holdsOperand(*operand.asked, asked); })) return nameOf(*use.asked) + " does not know that it uses " + nameOf(asked);
    }
    return "";
}

/// Goes down from a figure by one operand after the other, chosen by `seed`; where it ends, or what is wrong.
std::string wrongOnTheWayDown(const Explainer& explainer, const Asked& from, unsigned seed)
{
    std::set<std::string> seen;
    Asked at = from;
    while (true) {
        if (!seen.insert(nameOf(at)).second) return nameOf(at) + " follows from itself";
        const auto operands = explainer.explain(at, everything).operands;
        if (operands.empty()) return "";
        seed = seed * 1'664'525U + 1'013'904'223U;
        at = *operands[(seed >> 8) % operands.size()].asked;
    }
}

/// What is wrong with a difference, or nothing.
std::string wrongIn(const ExplainedDifference& there, const ExplainedDifference& back)
{
    double sum = 0;
    for (const DifferenceLine& line : there.lines) sum += line.part;
    if (sum != there.afterValue - there.beforeValue) return "parts come to " + std::to_string(sum);
    for (const DifferenceLine& line : there.lines)
        if (showsShareOfPlaceholder(there, line.partText) || showsShareOfPlaceholder(there, there.differenceText)) return "shows a placeholder: " + line.partText;
    if ((there.beforeIsThere && there.afterIsThere) == there.differenceText.empty()) return "a difference of what is not there, or none of what is";
    if (there.lines.size() != back.lines.size() || there.unmoved != back.unmoved) return "another number of lines on the way back";
    for (std::size_t at = 0; at < there.lines.size(); ++at)
        if (there.lines[at].part != -back.lines[at].part) return "line " + std::to_string(at) + " is not negated";
    return "";
}

TEST(Explanations, OfEveryFigureOfThePlanWithEverythingAreWholeInTheFirstAMiddleAndTheLastMonth)
{
    const Statement statement(everythingPlan());
    const Explainer explainer(statement);
    for (const int month : {statement.ledger().columns().first, -1, 0, statement.horizon() / 2, statement.horizon() - 1, statement.ledger().columns().last - 1}) {
        EXPECT_EQ(wrongInMonth(statement, explainer, month, everything), "") << "month " << month;
        EXPECT_EQ(wrongInMonth(statement, explainer, month, 12), "") << "month " << month;
    }
}

TEST(Explanations, OfThePlanWithEverythingAreReadInOneWay)
{
    const Statement statement(everythingPlan());
    const Explainer explainer(statement);
    for (const int month : {0, statement.horizon() / 2, statement.horizon() - 1})
        for (const Asked& asked : figuresIn(statement, month)) {
            const auto explanation = explainer.explain(asked, 1);
            EXPECT_FALSE(isAmbiguous(explanation.formula)) << nameOf(asked) << ": " << explanation.formula;
            EXPECT_FALSE(isAmbiguous(explanation.numbers)) << nameOf(asked) << ": " << explanation.numbers;
        }
}

TEST(Explanations, OfThePlanWithEverythingKnowTheWayBack)
{
    const Statement statement(everythingPlan());
    const Explainer explainer(statement);
    for (const Asked& asked : figuresIn(statement, statement.horizon() / 2)) ASSERT_EQ(wrongWayBack(explainer, asked), "") << nameOf(asked);
}

RC_GTEST_PROP(Explanations, OfAnyPlanHaveExactPartsAndTexts, (const Plan<>& plan))
{
    const Statement statement(plan);
    const Explainer explainer(statement);
    const int month = *rc::gen::inRange(statement.ledger().columns().first, statement.ledger().columns().last);
    if (const auto wrong = wrongInMonth(statement, explainer, month, *rc::gen::element<std::size_t>(1, 3, 12, everything)); !wrong.empty()) RC_FAIL(wrong);
}

RC_GTEST_PROP(Explanations, OfAnyPlanLeadDownToWhatIsEnteredOrGiven, (const Plan<>& plan, unsigned seed))
{
    const Statement statement(plan);
    const Explainer explainer(statement);
    const auto figures = headline(statement);
    const auto& from = figures[*rc::gen::inRange<std::size_t>(0, figures.size())];
    if (const auto wrong = wrongOnTheWayDown(explainer, Asked::constant(from.figure), seed); !wrong.empty()) RC_FAIL(std::string{from.key} + ": " + wrong);
}

RC_GTEST_PROP(Explanations, OfAnyPlanKnowTheWayBack, (const Plan<>& plan))
{
    const Statement statement(plan);
    const Explainer explainer(statement);
    const auto figures = figuresIn(statement, *rc::gen::inRange(0, statement.horizon()));
    for (int times = 0; times < 20; ++times)
        if (const auto wrong = wrongWayBack(explainer, figures[*rc::gen::inRange<std::size_t>(0, figures.size())]); !wrong.empty()) RC_FAIL(wrong);
}

RC_GTEST_PROP(Explanations, OfPeriodsHaveExactParts, (const Plan<>& plan))
{
    const Statement statement(plan);
    const Explainer explainer(statement);
    const int from = *rc::gen::inRange(0, statement.horizon()), until = *rc::gen::inRange(from + 1, statement.horizon() + 1);
    for (const Asked& asked : figuresIn(statement, from)) {
        if (!hasMonths(asked)) continue;
        if (const auto wrong = wrongIn(explainer.explain(Asked::period(asked.figure, asked.entity, from, until), 5)); !wrong.empty()) RC_FAIL(nameOf(asked) + ": " + wrong);
    }
}

RC_GTEST_PROP(Differences, BetweenMonthsAreExactAndNegatedOnTheWayBack, (const Plan<>& plan))
{
    const Statement statement(plan);
    const Explainer explainer(statement);
    const int first = *rc::gen::inRange(-1, statement.horizon()), last = *rc::gen::inRange(-1, statement.horizon());
    for (const Asked& asked : figuresIn(statement, first)) {
        if (!hasMonths(asked)) continue;
        const Asked other = Asked::month(asked.figure, asked.entity, last);
        if (const auto wrong = wrongIn(explainer.difference(asked, other, everything), explainer.difference(other, asked, everything)); !wrong.empty()) RC_FAIL(nameOf(asked) + " and in " + std::to_string(last) + ": " + wrong);
    }
}

RC_GTEST_PROP(Differences, BetweenAPlanAndAScenarioAreExactAndNegatedOnTheWayBack, (const Plan<>& plan))
{
    const Statement base(plan);
    Plan<> changed = plan;
    changed.settings.demandDelay += 1.5;
    changed.settings.priceScale *= 0.9;
    for (auto& site : changed.sites) site.pue *= 1.1;
    const Statement scenario = statementBeside(base, std::move(changed));
    const LendersCase lenders = lendersCase(base);
    const Explainer before(base), after(scenario, &lenders);
    const auto figures = figuresIn(base, *rc::gen::inRange(0, base.horizon()));
    for (int times = 0; times < 60; ++times) {
        const Asked& asked = figures[*rc::gen::inRange<std::size_t>(0, figures.size())];
        const auto there = before.differenceTo(after, asked, everything);
        if (const auto wrong = wrongIn(there, after.differenceTo(before, asked, everything)); !wrong.empty()) RC_FAIL(nameOf(asked) + ": " + wrong);
        if (const auto same = before.differenceTo(before, asked); !same.lines.empty()) RC_FAIL(nameOf(asked) + " differs from itself");
    }
}

}  // namespace
}  // namespace headroom::testing

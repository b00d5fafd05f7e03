// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>
#include <rapidcheck/gtest.h>
#include <set>
#include <tuple>

#include "exchange/plan_json.h"
#include "figures/footing.h"
#include "figures/periods.h"
#include "graph/graph_tables.h"
#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/covenant_table.h"
#include "model/sentences.h"
#include "model/statement_tables.h"
#include "model/unit_table.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "plan/overrides.h"
#include "resources/resources.h"
#include "support/generate.h"
#include "support/shown_number.h"

// What is printed foots as printed, for every plan, and no sentence says what is not so.
namespace headroom::testing {
namespace {

const Scale tenths{.divisor = 1e6, .decimals = 1, .header = {}};
constexpr double step = 1e5;

RC_GTEST_PROP(Footing, PartsAddUpToTheWholeAndEachIsRoundedToANeighbour, (const std::vector<int>& hundredths))
{
    std::vector<double> parts;
    double whole = 0;
    for (const int each : hundredths) {
        parts.push_back(each * step / 100);
        whole += parts.back();
    }
    const auto steps = footed(parts, stepsOf(whole, tenths), tenths);
    RC_ASSERT(std::accumulate(steps.begin(), steps.end(), 0.0) == stepsOf(whole, tenths));
    for (std::size_t at = 0; at < parts.size(); ++at) {
        RC_ASSERT(std::abs(steps[at] - parts[at] / step) < 1.0);
        if (parts[at] == 0) RC_ASSERT(steps[at] == 0);
    }
}

/// Beyond 2^53 steps a double holds no single step, and no such table is read.
bool same(double shown, double sum) { return shown == sum || std::abs(sum) > 0x1p53; }

std::string cell(const TextRow& row, std::size_t column) { return row.cells[column]; }

/// Every total row is the sum of the parts above it, in this column.
void foots(const TextTable& table, std::size_t column)
{
    double sum = 0;
    bool hasParts = false;
    for (const TextRow& row : table.rows) {
        const double shown = shownSteps(cell(row, column));
        if (row.kind == RowKind::Part) {
            RC_ASSERT(!std::isnan(shown));
            sum += shown;
            hasParts = true;
        } else {
            if (row.kind == RowKind::Total && hasParts) RC_ASSERT(same(shown, sum));
            sum = 0;
            hasParts = false;
        }
    }
}

void waterfallFoots(const Plan<>& plan)
{
    const Waterfall whole = waterfall(Statement(plan));
    RC_ASSERT(whole.table.rows.size() == causeCount + 3);
    for (std::size_t column = 1; column < whole.table.columns.size(); ++column) {
        // Nothing installed has no cost of an hour.
        if (cell(whole.table.rows.front(), column) == "none") {
            RC_ASSERT(column == 4 && whole.bars.front().to <= least);
            continue;
        }
        foots(whole.table, column);
        const double lost = shownSteps(cell(whole.table.rows[causeCount + 1], column)), sold = shownSteps(cell(whole.table.rows[causeCount + 2], column));
        // The column at price has neither a price of what is installed nor of what is sold.
        if (column != 3) RC_ASSERT(same(shownSteps(cell(whole.table.rows.front(), column)), lost + sold));
    }
    for (std::size_t at = 0; at < whole.bars.size(); ++at) {
        RC_ASSERT(whole.bars[at].from >= 0.0);
        RC_ASSERT(whole.bars[at].to >= whole.bars[at].from);
    }
}

RC_GTEST_PROP(PrintedWaterfall, FootsInEveryColumn, (const Plan<>& plan)) { waterfallFoots(plan); }
RC_GTEST_PROP(PrintedWaterfall, FootsInEveryColumnAtTheBounds, (const ExtremePlan& extreme)) { waterfallFoots(extreme.plan); }

void yearsFoot(const Plan<>& plan, YearlyTopic topic)
{
    std::size_t years = 0;
    for (const TextTable& table : yearlyTables(Statement(plan), topic, 4)) {
        for (std::size_t column = 2; column < table.columns.size(); ++column) {
            foots(table, column);
            // Obligations are debt service and the five lines between it and them.
            for (std::size_t row = 6; row < table.rows.size(); ++row) {
                if (table.rows[row].cells[0] != info(Figure::Obligations).label || table.rows[row].kind != RowKind::Total) continue;
                RC_ASSERT(table.rows[row - 6].cells[0] == info(Figure::DebtService).label);
                double sum = 0;
                for (std::size_t part = row - 6; part < row; ++part) sum += shownSteps(cell(table.rows[part], column));
                RC_ASSERT(same(sum, shownSteps(cell(table.rows[row], column))));
            }
        }
        years += table.columns.size() - 2;
    }
    RC_ASSERT(years == periodsOf(Statement(plan).structure().calendar, plan.settings.horizonMonths, Period::Year).size());
}

void allYearsFoot(const Plan<>& plan)
{
    for (const YearlyTopic topic : {YearlyTopic::Capex, YearlyTopic::Waste, YearlyTopic::Coverage, YearlyTopic::Fleet}) yearsFoot(plan, topic);
}

RC_GTEST_PROP(PrintedYears, Foot, (const Plan<>& plan)) { allYearsFoot(plan); }
RC_GTEST_PROP(PrintedYears, FootAtTheBounds, (const ExtremePlan& extreme)) { allYearsFoot(extreme.plan); }

/// In an income statement every total is the one before it and the lines between; elsewhere the lines before it.
void statementsFoot(const Plan<>& plan)
{
    const Statement statement(plan);
    for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet}) {
        const TextTable table = statementTable(statement, kind, Period::Quarter);
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            double lines = 0, sections = 0, before = 0;
            // Tenths of more than 2^52 steps are not told apart by a double: what stands beside them has no total of its own to foot to.
            bool hasLines = false, isCountable = std::ranges::all_of(table.rows, [&](const TextRow& row) { return row.kind == RowKind::Group || std::abs(shownSteps(cell(row, column))) < 0x1p52; });
            for (const TextRow& row : table.rows) {
                const double shown = row.kind == RowKind::Group ? 0 : shownSteps(cell(row, column));
                RC_ASSERT(!std::isnan(shown));
                if (row.kind == RowKind::Part) lines += shown;
                // Lines of so many may cancel to a sum of few.
                for (const double counted : {shown, lines, before + lines, sections}) isCountable = isCountable && std::abs(counted) < 0x1p52;
                hasLines = hasLines || row.kind == RowKind::Part;
                if (row.kind != RowKind::Total) continue;
                const double sum = kind == StatementKind::Income ? before + lines : hasLines ? lines : sections;
                if (isCountable && shown != sum) RC_FAIL(row.cells[0] + " of " + table.columns[column].header + " shows " + cell(row, column) + ", its lines come to " + std::to_string(sum) + " steps");
                before = shown;
                sections = row.cells[0] == info(Figure::TotalAssets).label ? 0 : sections + shown;
                lines = 0;
                hasLines = false;
            }
        }
    }
}

RC_GTEST_PROP(PrintedStatements, Foot, (const Plan<>& plan)) { statementsFoot(plan); }
RC_GTEST_PROP(PrintedStatements, FootAtTheBounds, (const ExtremePlan& extreme)) { statementsFoot(extreme.plan); }

/// The texts of a figure in a stretch of months, by the scale that its row or table has.
using TextsOfFigures = std::map<std::tuple<std::string, std::size_t, Figure, std::size_t, int, int>, std::string>;

/// Of a table of small amounts: 1,383.33 beside 1,383 is of another scale, though both are in USD.
std::size_t decimalsOf(const std::string& text)
{
    const auto point = text.find('.');
    return point == std::string::npos ? 0 : text.size() - point - 1;
}

void hasOneText(TextsOfFigures& texts, const TextTable& table, std::size_t names)
{
    for (const TextRow& row : table.rows)
        for (std::size_t column = names; column < row.cells.size(); ++column) {
            const CellFigure figure = row.figure(column);
            if (figure.figure == Figure::Count_) continue;
            std::string text = row.cells[column];
            // An outflow of a statement is an amount elsewhere.
            std::erase_if(text, [](char each) { return each == '(' || each == ')'; });
            const auto [first, isNew] = texts.try_emplace({names == 1 ? table.columns.front().header : row.cells[1], decimalsOf(text), figure.figure, figure.entity, figure.from, figure.until}, text);
            if (!isNew && first->second != text) RC_FAIL(std::string(info(figure.figure).key) + " is " + first->second + " and " + text);
        }
}

/// The same figure of the same months at the same scale is the same text, in all statements and in the tables by year; and the cash shown
/// at the end of a period is what is shown at the end of the one before, and the change between them.
void statementsTie(const Plan<>& plan)
{
    const Statement statement(plan);
    for (const Period period : {Period::Quarter, Period::Year}) {
        TextsOfFigures texts;
        for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet}) hasOneText(texts, statementTable(statement, kind, period), 1);
        if (period == Period::Year)
            for (const YearlyTopic topic : {YearlyTopic::Capex, YearlyTopic::Waste, YearlyTopic::Coverage, YearlyTopic::Fleet})
                for (const TextTable& table : yearlyTables(statement, topic, 4)) hasOneText(texts, table, 2);
        const TextTable cash = statementTable(statement, StatementKind::CashFlow, period);
        const std::size_t count = cash.rows.size();
        for (std::size_t column = 2; column < cash.columns.size(); ++column) {
            // Where nothing else flows than what stands in two statements, nothing can give way.
            const auto canGive = [&](const TextRow& row) { return row.kind == RowKind::Part && row.cells[0] != info(Figure::MarketRevenue).label && row.cells[0] != info(Figure::Tax).label && row.cells[column] != "–"; };
            if (std::ranges::none_of(cash.rows, canGive)) continue;
            const auto held = [&](std::size_t at) { return shownSteps(cell(cash.rows[count - 2], at)) + shownSteps(cell(cash.rows[count - 1], at)); };
            RC_ASSERT(same(held(column), held(column - 1) + shownSteps(cell(cash.rows[count - 4], column))));
        }
    }
}

RC_GTEST_PROP(PrintedStatements, TieToEachOther, (const Plan<>& plan)) { statementsTie(plan); }
RC_GTEST_PROP(PrintedStatements, TieToEachOtherAtTheBounds, (const ExtremePlan& extreme)) { statementsTie(extreme.plan); }

/// The last row of a table of agreements is the sum of the rows above it, in its last columns.
void lastColumnsFoot(const TextTable& table, std::size_t footedColumns)
{
    if (table.rows.empty()) return;
    for (std::size_t column = table.columns.size() - footedColumns; column < table.columns.size(); ++column) {
        double sum = 0;
        for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) sum += shownSteps(cell(table.rows[row], column));
        RC_ASSERT(same(sum, shownSteps(cell(table.rows.back(), column))));
    }
}

void agreementsFoot(const Plan<>& plan)
{
    const Statement statement(plan);
    lastColumnsFoot(contractTable(statement), 2);
    lastColumnsFoot(commitmentTable(statement), 1);
    lastColumnsFoot(facilityTable(statement), 3);
    RC_ASSERT(contractTable(statement).rows.size() == (plan.contracts.empty() ? 0 : plan.contracts.size() + 1));
}

RC_GTEST_PROP(PrintedAgreements, Foot, (const Plan<>& plan)) { agreementsFoot(plan); }

/// Parts that make up a total, and prices less a cost.
void otherTablesFoot(const Plan<>& plan)
{
    const Statement statement(plan);
    for (const TextTable& table : {unitCostTable(statement, boughtSkus(statement)), refinancingTable(statement), roundTripTable(statement, counterparties(statement))})
        for (std::size_t column = 1; column < table.columns.size(); ++column)
            if (table.columns[column].kind == ColumnKind::Number) foots(table, column);
    for (const TextRow& row : unitPriceTable(statement).rows) {
        const double cost = shownSteps(cell(row, 2));
        for (const auto& [price, less] : {std::pair{4, 6}, std::pair{5, 7}})
            if (cell(row, static_cast<std::size_t>(price)) != "none") RC_ASSERT(same(shownSteps(cell(row, static_cast<std::size_t>(less))), shownSteps(cell(row, static_cast<std::size_t>(price))) - cost));
    }
}

RC_GTEST_PROP(PrintedUnitsDebtsAndWaysHome, Foot, (const Plan<>& plan)) { otherTablesFoot(plan); }
RC_GTEST_PROP(PrintedUnitsDebtsAndWaysHome, FootAtTheBounds, (const ExtremePlan& extreme)) { otherTablesFoot(extreme.plan); }

/// The plans that ship, in every table that has parts and a total.
TEST(PrintedExamples, Foot)
{
    for (const Example& example : examples()) {
        SCOPED_TRACE(example.name);
        const Plan<> plan = *fromJson(example.json);
        EXPECT_NO_THROW({
            waterfallFoots(plan);
            allYearsFoot(plan);
            statementsFoot(plan);
            statementsTie(plan);
            agreementsFoot(plan);
            otherTablesFoot(plan);
        });
    }
}

/// A sentence: a capital or a digit first, a full stop last, no place left empty, no word that is no figure.
void isSentence(const std::string& words)
{
    RC_LOG() << words << '\n';
    RC_ASSERT(words.size() > 10);
    RC_ASSERT(words.back() == '.');
    for (const char* wrong : {"%1", "%2", "%3", "%4", "nan", "inf", " –", "  "}) RC_ASSERT(words.find(wrong) == std::string::npos || (std::string(wrong) == "inf" && words.find("info") != std::string::npos));
}

void sentencesAreSentences(const Plan<>& plan)
{
    const Statement statement(plan);
    for (const TwoSentences& two : {capexSentences(statement), wasteSentences(statement), coverageSentences(statement)})
        for (const std::string& each : two) isSentence(each);
}

RC_GTEST_PROP(ChartSentences, AreSentencesWithoutHoles, (const Plan<>& plan)) { sentencesAreSentences(plan); }
RC_GTEST_PROP(ChartSentences, AreSentencesWithoutHolesAtTheBounds, (const ExtremePlan& extreme)) { sentencesAreSentences(extreme.plan); }

/// How often each input stands in a section, and which fields are told once for all rows.
struct Listed {
    std::map<std::string, int> times;
    std::set<std::pair<EntityKind, std::string>> shared;
};

Listed listedIn(const Plan<>& plan)
{
    Listed listed;
    for (const AssumptionSection& section : assumptions(plan).sections)
        for (const TextRow& row : section.table.rows) {
            RC_ASSERT(row.cells.size() == section.table.columns.size());
            for (const CellFigure& figure : row.figures) {
                if (figure.input.empty()) continue;
                ++listed.times[figure.input];
                const auto place = parseKey(plan, figure.input);
                RC_ASSERT(place.has_value());
                if (section.title.find("the same in all ") != std::string::npos) listed.shared.insert({place->table, std::string{table(place->table).fields[place->field].field.key}});
            }
        }
    return listed;
}

RC_GTEST_PROP(PrintedAssumptions, HaveEveryInputOnce, (const Plan<>& plan))
{
    Listed listed = listedIn(plan);
    for (const TableType& type : tables()) {
        if (type.kind == EntityKind::Source) continue;
        const auto name = type.single ? std::nullopt : nameField(type);
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            if (field == name) continue;
            bool isSaid = holdsInputs(type.kind);
            for (std::size_t row = 0; row < type.count(plan); ++row) {
                const Value value = readField(plan, type, row, field);
                isSaid = isSaid || !(value == Value{} || value == Value{std::string{}});
            }
            const bool isShared = listed.shared.contains({type.kind, std::string{type.fields[field].field.key}});
            for (std::size_t row = 0; row < type.count(plan); ++row) {
                const std::string key = keyOf({type.kind, type.id(plan, row), field});
                RC_LOG() << key << '\n';
                RC_ASSERT(listed.times[key] == (isSaid && (row == 0 || !isShared) ? 1 : 0));
                if (isShared) RC_ASSERT(readField(plan, type, row, field) == readField(plan, type, 0, field));
            }
        }
    }
}

}  // namespace
}  // namespace headroom::testing

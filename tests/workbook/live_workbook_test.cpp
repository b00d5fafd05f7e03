// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck.h>
#include <set>

#include "exchange/plan_json.h"
#include "resources/resources.h"
#include "support/everything_plan.h"
#include "support/generate.h"
#include "workbook/formula_tokens.h"
#include "workbook/read_book.h"
#include "workbook/sheet_names.h"

// The file of a live workbook, read back: the FAST standard as laws of its formulas.
namespace headroom {
namespace {

using testing::formulaTokens;
using testing::FormulaTokens;
using testing::ReadBook;

/// What a law says of one workbook: empty, or the first cell that breaks it.
using Law = std::string (*)(const ReadBook&, const Statement&);

template <class Visit>
void eachFormula(const ReadBook& book, Visit&& visit)
{
    for (const auto& [name, sheet] : book.sheets)
        for (const auto& [line, cells] : sheet.rows)
            for (const auto& [column, cell] : cells)
                if (cell.formula) visit(name, line, column, *cell.formula, formulaTokens(*cell.formula, name, line, column));
}

std::string everyRowHasOneFormula(const ReadBook& book, const Statement&)
{
    std::string broken;
    for (const std::string& name : testing::monthSheets()) {
        for (const auto& [line, cells] : book.sheets.at(name).rows) {
            std::set<std::string> opening, texts;
            for (const auto& [column, cell] : cells) {
                if (!cell.formula || column < book.figures.column(book.figures.firstMonth())) continue;  // a 0 that is looked at is no formula
                (column < book.figures.column(0) ? opening : texts).insert(formulaTokens(*cell.formula, name, line, column).r1c1);
            }
            // A row may begin with one formula before the opening columns of its own recurrence.
            if (texts.size() > 1 || opening.size() > 2) broken = name + " line " + std::to_string(line + 1) + ": " + *(texts.size() > 1 ? texts : opening).begin();
        }
    }
    return broken;
}

std::string noNumberStandsInAFormula(const ReadBook& book, const Statement&)
{
    std::string broken;
    eachFormula(book, [&](const std::string& sheet, std::uint32_t line, std::uint32_t column, const std::string& formula, const FormulaTokens& tokens) {
        for (const std::string& number : tokens.numbers)
            if (number != "0" && number != "1") broken = ReadBook::nameOf(sheet, line, column) + ": " + number + " in " + formula;
    });
    return broken;
}

std::string formulasAreShortAndPlain(const ReadBook& book, const Statement&)
{
    static const std::set<std::string> allowed{"SUM", "MIN", "MAX", "IF", "SQRT", "POWER", "LN", "ABS", "NPV", "IRR", "MIRR", "ISNUMBER", "COUNTIF", "COUNTA", "SUMIF", "DATE", "YEAR", "MONTH", "MOD", "VALUE", "LEFT", "RIGHT"};
    std::string broken;
    eachFormula(book, [&](const std::string& sheet, std::uint32_t line, std::uint32_t column, const std::string& formula, const FormulaTokens& tokens) {
        // The equals sign counts.
        if (formula.size() + 1 > 1'000) broken = ReadBook::nameOf(sheet, line, column) + " has " + std::to_string(formula.size()) + " letters";
        for (const std::string& function : tokens.functions)
            if (!allowed.contains(function)) broken = ReadBook::nameOf(sheet, line, column) + " calls " + function;
    });
    return broken;
}

/// A cell that a formula names alone holds a number: of a blank one MIN and MAX would take no notice. It may be blank in a row
/// that the plan does not have, which says so. A range begins and ends in rows that are there.
std::string referencesAreToCellsThatStand(const ReadBook& book, const Statement&)
{
    constexpr std::uint32_t labelColumn = 0, constantColumn = 3;
    std::string broken;
    const auto holds = [&](const std::string& name, std::uint32_t line, std::uint32_t column) {
        const auto sheet = book.sheets.find(name);
        const auto* cell = sheet == book.sheets.end() ? nullptr : sheet->second.cell(line, column);
        return cell && (cell->kind != CellKind::Blank || cell->formula);
    };
    eachFormula(book, [&](const std::string& sheet, std::uint32_t line, std::uint32_t column, const std::string& formula, const FormulaTokens& tokens) {
        for (const auto& to : tokens.references) {
            const bool isRange = to.firstLine != to.lastLine || to.firstColumn != to.lastColumn;
            // What looks for errors looks at whole columns, headings and gaps included.
            if (isRange && (formula.find("ISNUMBER") != std::string::npos || formula.find("COUNTA") != std::string::npos)) continue;
            const bool stands = isRange ? holds(to.sheet, to.firstLine, labelColumn) && holds(to.sheet, to.lastLine, labelColumn) : holds(to.sheet, to.firstLine, to.firstColumn) || holds(to.sheet, to.firstLine, constantColumn);
            if (!stands) broken = ReadBook::nameOf(sheet, line, column) + " names " + ReadBook::nameOf(to.sheet, to.firstLine, to.firstColumn) + " in " + formula;
        }
    });
    return broken;
}

std::string monthsStandInTheSameColumns(const ReadBook& book, const Statement&)
{
    constexpr std::uint32_t dateLine = 4;
    std::string broken;
    for (const std::string& name : testing::monthSheets())
        for (int month = book.figures.firstMonth(); month < book.figures.endMonth(); ++month) {
            const auto* cell = book.cell(name, dateLine, book.figures.column(month));
            const auto tokens = cell && cell->formula ? formulaTokens(*cell->formula, name, dateLine, book.figures.column(month)) : FormulaTokens{};
            if (tokens.references.size() != 1 || tokens.references.front().sheet != timelineSheet || tokens.references.front().firstColumn != book.figures.column(month)) broken = name + " in month " + std::to_string(month);
        }
    return broken;
}

std::string everyFigureIsThere(const ReadBook& book, const Statement& statement)
{
    const auto differs = [](const SheetCell* cell, double value) { return !cell || cell->kind != CellKind::Number || std::abs(cell->number - value) > 1e-14 * std::abs(value); };
    std::string broken;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(figure); ++entity) {
            const FigureCell place = book.figures.of(figure, entity);
            const auto report = [&](std::uint32_t column) { broken = std::string{info(figure).key} + " of " + std::to_string(entity) + " at " + ReadBook::nameOf(place.sheet, place.line, column); };
            const auto hasFormula = [](const SheetCell* cell) { return cell && cell->formula.has_value(); };
            if (place.isConstant) {
                const auto* cell = book.cell(place.sheet, place.line, place.column);
                if (differs(cell, statement.constant(figure, entity)) || hasFormula(cell) == (place.isGiven || place.isAbsent)) report(place.column);
                continue;
            }
            for (int month = 0; month < statement.horizon(); ++month) {
                const auto* cell = book.cell(place.sheet, place.line, book.figures.column(month));
                if (place.isAbsent ? (cell && cell->number != 0) || statement.at(figure, entity, month) != 0 : differs(cell, statement.at(figure, entity, month)) || (hasFormula(cell) == place.isGiven && figure != Figure::Month)) report(book.figures.column(month));
            }
        }
    }
    return broken;
}

/// A cell follows from others without ever coming back to itself.
std::string nothingGoesInCircles(const ReadBook& book, const Statement&)
{
    std::map<std::string, std::uint64_t> sheetNumbers;
    for (const auto& [name, sheet] : book.sheets) sheetNumbers.emplace(name, sheetNumbers.size());
    const auto keyOf = [&](const std::string& sheet, std::uint32_t line, std::uint32_t column) { return (sheetNumbers.at(sheet) << 48U) | (std::uint64_t{line} << 16U) | column; };
    std::map<std::uint64_t, std::vector<std::uint64_t>> needs;
    eachFormula(book, [&](const std::string& sheet, std::uint32_t line, std::uint32_t column, const std::string&, const FormulaTokens& tokens) {
        auto& own = needs[keyOf(sheet, line, column)];
        for (const auto& reference : tokens.references)
            for (auto toLine = reference.firstLine; toLine <= reference.lastLine; ++toLine)
                for (auto toColumn = reference.firstColumn; toColumn <= reference.lastColumn; ++toColumn)
                    if (const auto* cell = book.cell(reference.sheet, toLine, toColumn); cell && cell->formula) own.push_back(keyOf(reference.sheet, toLine, toColumn));
    });
    enum State { New, Open, Done };
    std::map<std::uint64_t, State> states;
    for (const auto& [start, unused] : needs) {
        if (states[start] == Done) continue;
        std::vector<std::pair<std::uint64_t, std::size_t>> path{{start, 0}};
        states[start] = Open;
        while (!path.empty()) {
            auto& [cell, next] = path.back();
            const auto& of = needs[cell];
            if (next == of.size()) {
                states[cell] = Done;
                path.pop_back();
                continue;
            }
            const std::uint64_t to = of[next++];
            if (states[to] == Open) return "a circle through line " + std::to_string((to >> 16U & 0xFFFFFFFFU) + 1);
            if (states[to] == Done) continue;
            states[to] = Open;
            path.push_back({to, 0});
        }
    }
    return {};
}

constexpr std::pair<const char*, Law> laws[] = {
    {"every row has one formula", everyRowHasOneFormula},
    {"no number stands in a formula", noNumberStandsInAFormula},
    {"formulas are short and plain", formulasAreShortAndPlain},
    {"references are to cells that stand", referencesAreToCellsThatStand},
    {"months stand in the same columns", monthsStandInTheSameColumns},
    {"every figure is there", everyFigureIsThere},
    {"nothing goes in circles", nothingGoesInCircles},
};

void hold(const Statement& statement, const WorkbookOptions& options)
{
    const ReadBook book(statement, options);
    for (const auto& [name, law] : laws) EXPECT_EQ(law(book, statement), "") << name;
}

TEST(LiveWorkbook, OfAPlanWithEverythingKeepsTheLaws) { hold(Statement(everythingPlan()), {}); }

TEST(LiveWorkbook, OfEveryExampleKeepsTheLaws)
{
    for (const Example& example : examples()) {
        SCOPED_TRACE(example.name);
        hold(Statement(fromJson(example.json).value()), {});
    }
}

TEST(LiveWorkbook, OfGeneratedPlansKeepsTheLaws)
{
    constexpr int plans = 20, firstSeed = 20260101;
    for (int seed = firstSeed; seed < firstSeed + plans; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        hold(Statement(testing::randomPlan(rc::Random(static_cast<std::uint64_t>(seed)))), {});
    }
}

// A scenario keeps the principal on which lenders sculpted: values, marked, from which all else follows.
TEST(LiveWorkbook, OfAScenarioHasTheLendersCaseAsValues)
{
    const Statement base(everythingPlan());
    Plan<> late = base.plan();
    late.settings.siteDelay += 2;
    const Statement scenario(late, base);
    const WorkbookOptions options{.scenario = "Late", .base = &base, .version = {}, .program = {}, .date = {}};
    hold(scenario, options);
    const FigureCells cells(scenario, options);
    bool isGiven = false;
    for (std::size_t f = 0; f < late.facilities.size(); ++f) {
        const bool isSculpted = late.facilities[f].repayment == Repayment::Sculpted;
        EXPECT_EQ(cells.of(Figure::FacilityPlannedPrincipal, f).isGiven, isSculpted);
        isGiven = isGiven || isSculpted;
    }
    EXPECT_TRUE(isGiven);
}

// Names are the user's, and a spreadsheet would run what begins with an equals sign.
TEST(LiveWorkbook, KeepsNamesAsTexts)
{
    Plan<> plan = everythingPlan();
    const std::string evil = "=HYPERLINK(\"http://example.com\",\"x\")";
    plan.settings.name = evil;
    plan.sites.front().name = evil;
    plan.contracts.front().name = "@SUM(1)";
    const ReadBook book(Statement(plan), {.scenario = "+1", .base = nullptr, .version = "-1", .program = {}, .date = {}});
    std::size_t found = 0;
    for (const auto& [name, sheet] : book.sheets)
        for (const auto& [line, cells] : sheet.rows)
            for (const auto& [column, cell] : cells) {
                found += cell.kind == CellKind::Text && cell.text == evil;
                EXPECT_FALSE(cell.formula && cell.formula->find("HYPERLINK") != std::string::npos) << ReadBook::nameOf(name, line, column);
            }
    EXPECT_GT(found, 10u);
    EXPECT_EQ(book.cell("Summary", 0, 0)->text, evil);
}

TEST(LiveWorkbook, IsTheSameFileForTheSamePlan) { EXPECT_EQ(workbookText(Statement(everythingPlan()), {}), workbookText(Statement(everythingPlan()), {})); }

}  // namespace
}  // namespace headroom

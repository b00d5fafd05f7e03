// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/report_tables.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "figures/periods.h"
#include "graph/graph_figures.h"
#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/covenant_table.h"
#include "model/headline.h"
#include "model/sentences.h"
#include "model/statement_tables.h"
#include "model/unit_table.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "plan/untranslated.h"
#include "proof/front_tables.h"
#include "risk/break_even_table.h"
#include "risk/check_table.h"
#include "risk/founding.h"
#include "risk/published_table.h"
#include "risk/scenario_table.h"

namespace headroom {

namespace {

using Tables = std::vector<TextTable>;

/// Every headline figure with its month, then the questions of every plan.
Tables headlineTable(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}}, .rows = {}};
    const auto append = [&](const std::vector<HeadlineFigure>& figures) {
        for (const HeadlineFigure& figure : figures) {
            const std::string value = headlineText(of.statement, figure, of.statement.plan().settings.currency);
            const CellFigure shown = figure.figure == Figure::Count_ ? CellFigure::beside(figure.key) : CellFigure::constant(figure.figure);
            table.rows.push_back({.cells = {said(figure.label), figure.month ? said(HR_TR("%1 in %2"), {value, toText(of.statement.structure().calendar.date(*figure.month))}) : value}, .figures = {{}, shown}});
        }
    };
    append(headline(of.statement));
    append(foundingFigures(of.statement));
    return {table};
}

Tables sentences(const TwoSentences& two) { return {sentenceTable({two[0], two[1]})}; }

Tables waterfallBars(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}}, .rows = {}};
    for (const WaterfallBar& bar : waterfall(of.statement).bars) table.rows.push_back({.cells = {bar.label, bar.text}, .figures = {{}, info(bar.figure).shape == Shape::Constant ? CellFigure::constant(bar.figure) : CellFigure::months(bar.figure, 0, 0, of.statement.horizon())}});
    return {table};
}

Tables unitCosts(const ReportedPlan& of)
{
    const auto skus = boughtSkus(of.statement);
    Tables tables;
    for (std::size_t from = 0; from < skus.size(); from += skusAbreast)
        tables.push_back(unitCostTable(of.statement, {skus.begin() + static_cast<std::ptrdiff_t>(from), skus.begin() + static_cast<std::ptrdiff_t>(std::min(skus.size(), from + skusAbreast))}));
    return tables;
}

Tables graphSentenceTable(const ReportedPlan& of)
{
    const auto words = graphSentences(of.statement, counterparties(of.statement));
    return {sentenceTable({words.year, words.roundTrip, words.anchor, words.dependence})};
}

Tables graphFigureTable(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}}, .rows = {}};
    for (const GraphFigure& figure : graphFigures(of.statement, counterparties(of.statement)))
        table.rows.push_back({.cells = {said(figure.label), figure.value ? formatFigure(*figure.value, figure.unit, of.statement.plan().settings.currency) : said(figure.reason)}, .figures = {{}, CellFigure::beside(figure.key)}});
    return {table};
}

/// A kind of table and the chapter that prints it, none for what is around all pages; one that is too wide for a page gives several.
struct Kind {
    std::string_view key, chapter;
    Tables (*make)(const ReportedPlan&);
};

/// A chapter without tables: words only.
constexpr std::string_view methodology = "methodology";

constexpr std::array kinds{
    Kind{"furniture", "", [](const ReportedPlan& of) { return Tables{furnitureTable(of)}; }},
    Kind{"about", "title", [](const ReportedPlan& of) { return Tables{aboutTable(of)}; }},
    Kind{"cards", "title", [](const ReportedPlan& of) { return Tables{cardTable(of)}; }},
    Kind{"headline", "title", headlineTable},
    Kind{"capex_sentences", "capex", [](const ReportedPlan& of) { return sentences(capexSentences(of.statement)); }},
    Kind{"waste_sentences", "waste", [](const ReportedPlan& of) { return sentences(wasteSentences(of.statement)); }},
    Kind{"coverage_sentences", "coverage", [](const ReportedPlan& of) { return sentences(coverageSentences(of.statement)); }},
    Kind{"waterfall", "hours", [](const ReportedPlan& of) { return Tables{waterfall(of.statement).table}; }},
    Kind{"waterfall_bars", "hours", waterfallBars},
    Kind{"capex_years", "capex", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Capex, yearsAbreast); }},
    Kind{"waste_years", "waste", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Waste, yearsAbreast); }},
    Kind{"coverage_years", "coverage", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Coverage, yearsAbreast); }},
    Kind{"fleet_years", "years", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Fleet, yearsAbreast); }},
    Kind{"balance_sentence", "statements", [](const ReportedPlan& of) { return Tables{sentenceTable({balanceSentence(of.statement)})}; }},
    Kind{"income", "statements", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::Income, Period::Year, yearsAbreast); }},
    Kind{"cash_flow", "statements", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::CashFlow, Period::Year, yearsAbreast); }},
    Kind{"balance_sheet", "statements", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::BalanceSheet, Period::Year, yearsAbreast); }},
    Kind{"contracts", "contracts", [](const ReportedPlan& of) { return Tables{contractTable(of.statement)}; }},
    Kind{"commitments", "contracts", [](const ReportedPlan& of) { return Tables{commitmentTable(of.statement)}; }},
    Kind{"facilities", "contracts", [](const ReportedPlan& of) { return Tables{facilityTable(of.statement)}; }},
    Kind{"debt_sentences", "debt", [](const ReportedPlan& of) { return Tables{sentenceTable(debtSentences(of.statement))}; }},
    Kind{"covenants", "debt", [](const ReportedPlan& of) { return Tables{covenantTable(of.statement)}; }},
    Kind{"facility_states", "debt", [](const ReportedPlan& of) { return Tables{facilityStateTable(of.statement)}; }},
    Kind{"refinancing", "debt", [](const ReportedPlan& of) { return Tables{refinancingTable(of.statement)}; }},
    Kind{"unit_costs", "unit", unitCosts},
    Kind{"unit_prices", "unit", [](const ReportedPlan& of) { return boughtSkus(of.statement).empty() ? Tables{} : Tables{unitPriceTable(of.statement)}; }},
    Kind{"levelised", "unit", [](const ReportedPlan& of) { return boughtSkus(of.statement).empty() ? Tables{} : Tables{levelisedTable(of.statement)}; }},
    Kind{"graph_sentences", "counterparties", graphSentenceTable},
    Kind{"graph_figures", "counterparties", graphFigureTable},
    Kind{"dependences", "counterparties", [](const ReportedPlan& of) { return Tables{dependenceTable(of.statement, counterparties(of.statement))}; }},
    Kind{"round_trips", "counterparties", [](const ReportedPlan& of) { return Tables{roundTripTable(of.statement, counterparties(of.statement))}; }},
    Kind{"unnamed", "counterparties", [](const ReportedPlan& of) { return Tables{unnamedTable(of.statement, counterparties(of.statement))}; }},
    Kind{"check_summary", "title", [](const ReportedPlan& of) { return Tables{sentenceTable({checkSummarySentence(countsOf(checkResults(of.base, of.scenario)))})}; }},
    Kind{"check_counts", "checks", [](const ReportedPlan& of) { return Tables{sentenceTable({countsSentence(countsOf(checkResults(of.base, of.scenario)))})}; }},
    Kind{"checks", "checks", [](const ReportedPlan& of) { return Tables{checkTable(of.base.plan(), checkResults(of.base, of.scenario), of.scenario)}; }},
    Kind{"break_evens", "break-evens", [](const ReportedPlan& of) { return Tables{breakEvenTable(of.base, of.scenario)}; }},
    Kind{"published", "published", [](const ReportedPlan& of) { return Tables{publishedTable(of.statement)}; }},
    Kind{"scenarios", "scenarios", [](const ReportedPlan& of) { return of.base.plan().scenarios.empty() ? Tables{} : scenarioTables(compareScenarios(of.base), scenariosAbreast); }},
    Kind{"source_counts", "assumptions", [](const ReportedPlan& of) { return Tables{sentenceTable({assumptions(of.statement.plan()).coverage})}; }},
};

/// "income.1" as "income" and 1.
std::pair<std::string_view, std::size_t> split(std::string_view key)
{
    const auto dot = key.rfind('.');
    std::size_t part = 0;
    if (dot == std::string_view::npos || std::from_chars(key.data() + dot + 1, key.data() + key.size(), part).ptr != key.data() + key.size()) return {key, 0};
    return {key.substr(0, dot), part};
}

}  // namespace

const std::vector<TextTable>& ReportTables::parts(std::string_view name, std::vector<TextTable> (*make)(const ReportedPlan&))
{
    auto made = m_made.find(name);
    if (made == m_made.end()) {
        const Untranslated inEnglish;
        made = m_made.emplace(name, make(m_of)).first;
    }
    return made->second;
}

const TextTable* ReportTables::find(const std::string& key)
{
    const auto [name, part] = split(key);
    const auto kind = std::ranges::find(kinds, name, &Kind::key);
    if (kind == kinds.end()) return nullptr;
    const auto& made = parts(name, kind->make);
    return part < made.size() ? &made[part] : nullptr;
}

std::vector<std::string> ReportTables::keysOf(const std::vector<std::string>& chapters)
{
    std::vector<std::string> keys;
    for (const Kind& kind : kinds)
        if (kind.chapter.empty() || std::ranges::find(chapters, kind.chapter) != chapters.end())
            for (std::size_t part = 0; part < parts(kind.key, kind.make).size(); ++part) keys.push_back(partKey(std::string{kind.key}, part));
    return keys;
}

std::optional<std::string> ReportTables::text(const CellPlace& place)
{
    if (!place.input.empty()) {
        const Untranslated inEnglish;
        const auto input = parseKey(m_of.statement.plan(), place.input);
        return input ? std::optional<std::string>(assumedText(m_of.statement.plan(), *input)) : std::nullopt;
    }
    const TextTable* table = find(place.table);
    if (!table || !isPrinted(*table, place.row, place.column)) return std::nullopt;
    if (place.row == headRow) return table->columns[place.column].header;
    const TextRow& row = table->rows[place.row];
    return (place.column + 1 == row.cells.size() ? std::string{markOf(row.verdict)} : std::string{}) + row.cells[place.column];
}

CellFigure ReportTables::figure(const CellPlace& place)
{
    if (!place.input.empty()) return {.input = place.input};
    const TextTable* table = find(place.table);
    return table && place.row < table->rows.size() ? table->rows[place.row].figure(place.column) : CellFigure{};
}

std::optional<double> ReportTables::value(const CellPlace& place)
{
    const CellFigure shown = figure(place);
    const Statement& statement = m_of.statement;
    if (!shown.input.empty()) {
        const auto input = parseKey(statement.plan(), shown.input);
        const auto row = input ? indexOf(statement.plan(), input->table, input->row) : std::nullopt;
        if (!row) return std::nullopt;
        const Value value = readField(statement.plan(), table(input->table), *row, input->field);
        const double* number = std::get_if<double>(&value);
        return number ? std::optional<double>(*number) : std::nullopt;
    }
    if (shown.figure == Figure::Count_) return std::nullopt;
    if (info(shown.figure).shape != Shape::Constant) return series(statement.ledger(), shown.figure, shown.entity, {{shown.from, shown.until, {}}}).front();
    // A headline figure may not exist, for a reason that stands in its place.
    if (const auto found = headlineOf(statement, info(shown.figure).key); found && !found->value) return std::nullopt;
    return statement.constant(shown.figure, shown.entity);
}

std::vector<std::string> ReportTables::inputs()
{
    const Untranslated inEnglish;
    std::vector<std::string> keys;
    for (const AssumptionSection& section : assumptions(m_of.statement.plan(), m_of.scenario ? &m_of.base.plan() : nullptr).sections)
        for (std::size_t row = 0; row < section.table.rows.size(); ++row)
            for (std::size_t column = 0; column < section.table.rows[row].cells.size(); ++column)
                if (const auto place = printedPlace({}, section.table, row, column)) keys.push_back(place->input);
    return keys;
}

std::string statementKey(StatementKind kind) { return kind == StatementKind::Income ? "income" : kind == StatementKind::CashFlow ? "cash_flow" : "balance_sheet"; }

bool isReportChapter(std::string_view key) { return key == methodology || (!key.empty() && std::ranges::find(kinds, key, &Kind::chapter) != kinds.end()); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/report_tables.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "figures/format.h"
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
#include "risk/break_even_table.h"
#include "risk/check_table.h"
#include "risk/founding.h"
#include "risk/published_table.h"
#include "risk/scenario_table.h"

namespace headroom {

namespace {

using Tables = std::vector<TextTable>;

/// Amounts beside a card that names the currency have none of their own.
std::string figureText(const Statement& statement, const HeadlineFigure& figure, std::string_view currency)
{
    if (!figure.value) return said(figure.reason);
    if (figure.unit == Unit::Month) return toText(statement.structure().calendar.date(static_cast<int>(*figure.value)));
    return formatFigure(*figure.value, figure.unit, currency);
}

TextRow headlineLine(const Statement& statement, const HeadlineFigure& figure)
{
    const std::string& currency = statement.plan().settings.currency;
    const std::string value = figureText(statement, figure, currency), month = figure.month ? toText(statement.structure().calendar.date(*figure.month)) : std::string{};
    const CellFigure shown = figure.figure == Figure::Count_ ? CellFigure::beside(figure.key) : CellFigure::constant(figure.figure);
    const CellFigure at = figure.monthFigure == Figure::Count_ ? CellFigure{} : CellFigure::constant(figure.monthFigure);
    return {.cells = {said(figure.label), month.empty() ? value : said(HR_TR("%1 in %2"), {value, month}), value, figureText(statement, figure, {}), month}, .figures = {{}, shown, shown, shown, at}};
}

Tables headlineTable(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}, {}, {}, {}}, .rows = {}};
    for (const HeadlineFigure& figure : headline(of.statement)) table.rows.push_back(headlineLine(of.statement, figure));
    for (const HeadlineFigure& figure : foundingFigures(of.base)) table.rows.push_back(headlineLine(of.statement, figure));
    return {table};
}

Tables about(const ReportedPlan& of)
{
    const auto& calendar = of.statement.structure().calendar;
    const auto& settings = of.statement.plan().settings;
    return {sentenceTable({toText(calendar.date(0)), toText(calendar.date(of.statement.horizon() - 1)), formatFigure(settings.horizonMonths, Unit::Months, {}), formatFigure(settings.coverageThreshold, Unit::Ratio, {})})};
}

Tables sentences(const TwoSentences& two) { return {sentenceTable({two[0], two[1]})}; }

Tables waterfallBars(const ReportedPlan& of)
{
    TextTable table{.columns = {{.header = {}, .kind = ColumnKind::Words}, {}}, .rows = {}};
    for (const WaterfallBar& bar : waterfall(of.statement).bars) table.rows.push_back({.cells = {bar.label, bar.text}, .figures = {{}, CellFigure::constant(bar.figure)}});
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

/// A kind of table; one that is too wide for a page gives several.
struct Kind {
    std::string_view key;
    Tables (*make)(const ReportedPlan&);
};

constexpr std::array kinds{
    Kind{"about", about},
    Kind{"headline", headlineTable},
    Kind{"capex_sentences", [](const ReportedPlan& of) { return sentences(capexSentences(of.statement)); }},
    Kind{"waste_sentences", [](const ReportedPlan& of) { return sentences(wasteSentences(of.statement)); }},
    Kind{"coverage_sentences", [](const ReportedPlan& of) { return sentences(coverageSentences(of.statement)); }},
    Kind{"waterfall", [](const ReportedPlan& of) { return Tables{waterfall(of.statement).table}; }},
    Kind{"waterfall_bars", waterfallBars},
    Kind{"capex_years", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Capex, yearsAbreast); }},
    Kind{"waste_years", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Waste, yearsAbreast); }},
    Kind{"coverage_years", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Coverage, yearsAbreast); }},
    Kind{"fleet_years", [](const ReportedPlan& of) { return yearlyTables(of.statement, YearlyTopic::Fleet, yearsAbreast); }},
    Kind{"balance_sentence", [](const ReportedPlan& of) { return Tables{sentenceTable({balanceSentence(of.statement)})}; }},
    Kind{"income", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::Income, Period::Year, yearsAbreast); }},
    Kind{"cash_flow", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::CashFlow, Period::Year, yearsAbreast); }},
    Kind{"balance_sheet", [](const ReportedPlan& of) { return statementTables(of.statement, StatementKind::BalanceSheet, Period::Year, yearsAbreast); }},
    Kind{"contracts", [](const ReportedPlan& of) { return Tables{contractTable(of.statement)}; }},
    Kind{"commitments", [](const ReportedPlan& of) { return Tables{commitmentTable(of.statement)}; }},
    Kind{"facilities", [](const ReportedPlan& of) { return Tables{facilityTable(of.statement)}; }},
    Kind{"debt_sentences", [](const ReportedPlan& of) { return Tables{sentenceTable(debtSentences(of.statement))}; }},
    Kind{"covenants", [](const ReportedPlan& of) { return Tables{covenantTable(of.statement)}; }},
    Kind{"facility_states", [](const ReportedPlan& of) { return Tables{facilityStateTable(of.statement)}; }},
    Kind{"refinancing", [](const ReportedPlan& of) { return Tables{refinancingTable(of.statement)}; }},
    Kind{"unit_costs", unitCosts},
    Kind{"unit_prices", [](const ReportedPlan& of) { return Tables{unitPriceTable(of.statement)}; }},
    Kind{"levelised", [](const ReportedPlan& of) { return Tables{levelisedTable(of.statement)}; }},
    Kind{"graph_sentences", graphSentenceTable},
    Kind{"graph_figures", graphFigureTable},
    Kind{"dependences", [](const ReportedPlan& of) { return Tables{dependenceTable(of.statement, counterparties(of.statement))}; }},
    Kind{"round_trips", [](const ReportedPlan& of) { return Tables{roundTripTable(of.statement, counterparties(of.statement))}; }},
    Kind{"unnamed", [](const ReportedPlan& of) { return Tables{unnamedTable(of.statement, counterparties(of.statement))}; }},
    Kind{"check_summary", [](const ReportedPlan& of) { return Tables{sentenceTable({checkSummarySentence(countsOf(checkResults(of.base, of.scenario)))})}; }},
    Kind{"check_counts", [](const ReportedPlan& of) { return Tables{sentenceTable({countsSentence(countsOf(checkResults(of.base, of.scenario)))})}; }},
    Kind{"checks", [](const ReportedPlan& of) { return Tables{checkTable(of.base.plan(), checkResults(of.base, of.scenario), of.scenario)}; }},
    Kind{"break_evens", [](const ReportedPlan& of) { return Tables{breakEvenTable(of.base, of.scenario)}; }},
    Kind{"published", [](const ReportedPlan& of) { return Tables{publishedTable(of.statement)}; }},
    Kind{"scenarios", [](const ReportedPlan& of) { return scenarioTables(compareScenarios(of.base), scenariosAbreast); }},
    Kind{"source_counts", [](const ReportedPlan& of) { return Tables{sentenceTable({assumptions(of.statement.plan()).coverage})}; }},
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

const TextTable* ReportTables::find(const std::string& key)
{
    const auto [name, part] = split(key);
    const auto kind = std::ranges::find(kinds, name, &Kind::key);
    if (kind == kinds.end()) return nullptr;
    auto made = m_made.find(name);
    if (made == m_made.end()) {
        const Untranslated inEnglish;
        made = m_made.emplace(name, kind->make(m_of)).first;
    }
    return part < made->second.size() ? &made->second[part] : nullptr;
}

std::optional<std::string> ReportTables::text(const CellPlace& place)
{
    if (!place.input.empty()) {
        const Untranslated inEnglish;
        const auto input = parseKey(m_of.statement.plan(), place.input);
        return input ? std::optional<std::string>(assumedText(m_of.statement.plan(), *input)) : std::nullopt;
    }
    const TextTable* table = find(place.table);
    if (!table || place.row >= table->rows.size() || place.column >= table->rows[place.row].cells.size()) return std::nullopt;
    return table->rows[place.row].cells[place.column];
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
    if (info(shown.figure).shape == Shape::Constant) return statement.constant(shown.figure, shown.entity);
    return series(statement.ledger(), shown.figure, shown.entity, {{shown.from, shown.until, {}}}).front();
}

std::string statementKey(StatementKind kind) { return kind == StatementKind::Income ? "income" : kind == StatementKind::CashFlow ? "cash_flow" : "balance_sheet"; }

std::optional<CellPlace> headlinePlace(const Statement& statement, Figure figure, bool namesCurrency)
{
    const auto place = [](std::size_t row, HeadlineColumn column) { return CellPlace{.table = "headline", .row = row, .column = static_cast<std::size_t>(column)}; };
    const auto figures = headline(statement);
    for (std::size_t row = 0; row < figures.size(); ++row) {
        const bool isMoney = info(figures[row].unit).moneyPower == 1;
        if (figures[row].figure == figure) return place(row, namesCurrency || !isMoney ? HeadlineColumn::WithoutMonth : HeadlineColumn::WithoutCurrency);
        if (figures[row].monthFigure == figure) return place(row, HeadlineColumn::Month);
    }
    return std::nullopt;
}

}  // namespace headroom

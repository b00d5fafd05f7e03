// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workings.h"

#include <algorithm>
#include <unordered_map>

#include "model/lenders_case.h"
#include "plan/registry.h"
#include "workbook/constant_rows.h"
#include "workbook/return_rows.h"
#include "workbook/sheet_names.h"
#include "workbook/timeline_rows.h"

namespace headroom {

namespace {

std::unique_ptr<PlanGraph> graphOf(const Statement& statement, const Statement* base)
{
    if (!base) return std::make_unique<PlanGraph>(statement.plan());
    const LendersCase lenders = lendersCase(*base);
    return std::make_unique<PlanGraph>(statement.plan(), &lenders);
}

std::vector<std::string> cellsOf(const PlanGraph& graph, const std::vector<InputRow>& rows, const InputsLayout& layout)
{
    std::unordered_map<std::string_view, std::size_t> byKey;
    for (std::size_t row = 0; row < rows.size(); ++row) byKey.emplace(rows[row].key, row);
    std::vector<std::string> cells;
    for (const std::string& place : graph.inputs()) {
        const auto found = byKey.find(place);
        cells.push_back(found == byKey.end() ? std::string{} : layout.inputCell(found->second));
    }
    return cells;
}

}  // namespace

Workings::Workings(const Statement& statement, const Statement* base)
    : m_statement(statement), m_graph(graphOf(statement, base)), m_ids(m_graph->layout()), m_nextRow(m_ids.count()), m_inputs(inputRows(statement.plan())), m_inputsLayout(m_inputs),
      m_inputCells(cellsOf(*m_graph, m_inputs, m_inputsLayout)), m_names(m_ids, m_inputCells, m_constants), m_values(valuesOf(*m_graph, statement.ledger())),
      m_parts(*m_graph, m_values, m_names, m_nextRow), m_proofs(figureCount), m_told(figureCount)
{
    for (const SubjectSheet& sheet : subjectSheets()) {
        WorkingsSheet made{.name = std::string{sheet.name}, .title = said(sheet.title), .groups = {}};
        if (sheet.name == timelineSheet) made.groups.push_back(TimelineRows(*this).group());
        for (const Subject subject : sheet.subjects)
            if (subject != Subject::Count_) made.groups.push_back(groupOf(subject));
        m_sheets.push_back(std::move(made));
    }
    m_sheets.push_back(ReturnRows(*this).sheet());
    tellReturns();
    m_sheets.front().groups.push_back(constantRows(m_constants, m_inputs, m_nextRow));
    fillBlanks();
    placeRows();
}

std::string Workings::inputCell(std::string_view key) const
{
    const auto found = std::ranges::find(m_inputs, key, &InputRow::key);
    return m_inputsLayout.inputCell(static_cast<std::size_t>(found - m_inputs.begin()));
}

WorkingsGroup Workings::groupOf(Subject subject)
{
    WorkingsGroup group{.heading = said(subjectLabel(subject)), .rows = {}};
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (subjectOf(figure) != subject || TimelineRows::isCalendar(figure)) continue;
        // Parts stand above all entities, which stay below each other.
        std::vector<WorkingsRow> rows;
        for (std::size_t entity = 0; entity < m_graph->layout().size(figure); ++entity) rows.push_back(figureRow(figure, entity, group.rows));
        std::ranges::move(rows, std::back_inserter(group.rows));
    }
    addChecks(subject, group);
    return group;
}

WorkingsRow Workings::figureRow(Figure figure, std::size_t entity, std::vector<WorkingsRow>& parts)
{
    const FigureInfo& about = info(figure);
    WorkingsRow row{.id = m_ids.of(figure, entity), .figure = figure, .entity = entity, .label = said(about.label), .unit = about.unit, .isConstant = about.shape == Shape::Constant};
    if (m_graph->isGiven(figure, entity)) row.role = RowRole::Given;
    if (row.isConstant) {
        const auto formula = m_graph->constant(m_graph->layout().constantRow(figure, entity));
        if (formula && row.role != RowRole::Given) row.constant = m_parts.text(*formula, row, {}, 0, parts);
        else if (row.role != RowRole::Given) row.role = RowRole::Absent;
        return row;
    }
    if (row.role == RowRole::Given) {
        row.stretches = {{.from = 0, .until = m_graph->columns().last, .text = {}}};
        return row;
    }
    for (const auto& stretch : m_graph->stretches(m_graph->layout().row(figure, entity))) {
        RowStretch made{.from = stretch.from, .until = stretch.until, .text = {}};
        made.text = m_parts.text(stretch.formula, row, made, stretch.at, parts);
        row.stretches.push_back(std::move(made));
    }
    if (row.stretches.empty()) row.role = RowRole::Absent;
    return row;
}

void Workings::addChecks(Subject subject, WorkingsGroup& group)
{
    const auto here = [this](Figure figure, int away = 0) { return monthToken(m_ids.of(figure, 0), away); };
    const auto at = [this](Figure figure, int month) { return m_statement.at(figure, month); };
    if (subject == Subject::Waterfall)
        addCheck(HR_TR("Check: installed less lost less sold"), here(Figure::InstalledHours) + "-" + here(Figure::LostHours) + "-" + here(Figure::SoldHours), Figure::InstalledHours,
            [at](int t) { return at(Figure::InstalledHours, t) - at(Figure::LostHours, t) - at(Figure::SoldHours, t); }, group);
    if (subject == Subject::BalanceSheet) {
        addCheck(HR_TR("Check: change in cash less what cash and reserves have moved by"), here(Figure::CashChange) + "-(" + here(Figure::Cash) + "+" + here(Figure::RestrictedCash) + "-" + here(Figure::Cash, -1) + "-" + here(Figure::RestrictedCash, -1) + ")", Figure::TotalAssets,
            [at](int t) { return at(Figure::CashChange, t) - (at(Figure::Cash, t) + at(Figure::RestrictedCash, t) - at(Figure::Cash, t - 1) - at(Figure::RestrictedCash, t - 1)); }, group);
        m_zeros.push_back({m_ids.of(Figure::BalanceDifference, 0), m_ids.of(Figure::TotalAssets, 0), 0, m_graph->columns().horizon});
    }
}

void Workings::addCheck(std::string_view label, std::string text, Figure size, std::function<double(int)> value, WorkingsGroup& group)
{
    const int horizon = m_graph->columns().horizon;
    m_zeros.push_back({m_nextRow, m_ids.of(size, 0), 0, horizon});
    group.rows.push_back({.id = m_nextRow++, .role = RowRole::Proof, .label = said(label), .unit = info(size).unit, .stretches = {{0, horizon, std::move(text)}}, .value = std::move(value)});
}

/// Modified IRR and payback are read off the flows by the program, but a workbook has formulas for them.
void Workings::tellReturns()
{
    for (WorkingsSheet& sheet : m_sheets)
        for (WorkingsGroup& group : sheet.groups)
            for (WorkingsRow& row : group.rows) {
                if (row.role != RowRole::Given || row.figure == Figure::Count_ || m_told[static_cast<std::size_t>(row.figure)].empty()) continue;
                row.role = RowRole::Figure;
                row.constant = m_told[static_cast<std::size_t>(row.figure)];
            }
}

double Workings::value(const WorkingsRow& row, int month) const
{
    if (row.value) return row.value(month);
    return row.isConstant ? m_statement.constant(row.figure, row.entity) : m_statement.at(row.figure, row.entity, month);
}

/// Where a formula looks and nothing is computed stands a 0. Ranges over several rows are sums: what is blank adds nothing.
void Workings::fillBlanks()
{
    struct Looked {
        int from = 0, until = 0;
    };
    std::vector<Looked> looked(m_nextRow, {endMonth(), firstMonth()});
    const auto look = [&](const std::string& text, int from, int until) {
        readTokens(text, [](std::string_view) {}, [&](const CellReference& reference) {
            if (reference.kind != CellReference::Kind::Monthly || reference.first != reference.last) return;
            Looked& months = looked[reference.first];
            months = {std::min(months.from, from + reference.from), std::max(months.until, until + reference.until)};
        });
    };
    const auto eachRow = [this](const auto& visit) {
        for (WorkingsSheet& sheet : m_sheets)
            for (WorkingsGroup& group : sheet.groups)
                for (WorkingsRow& row : group.rows) visit(row);
    };
    eachRow([&](const WorkingsRow& row) {
        look(row.constant, 0, 1);
        for (const RowStretch& stretch : row.stretches) look(stretch.text, stretch.from, stretch.until);
    });
    eachRow([&](WorkingsRow& row) {
        if (row.isConstant) return;
        std::vector<RowStretch> filled;
        int at = looked[row.id].from;
        const auto fill = [&](int until) {
            if (at < until) filled.push_back({.from = at, .until = until, .text = {}, .isBlank = true});
        };
        for (RowStretch& stretch : row.stretches) {
            fill(std::min(stretch.from, looked[row.id].until));
            at = std::max(at, stretch.until);
            filled.push_back(std::move(stretch));
        }
        fill(looked[row.id].until);
        row.stretches = std::move(filled);
    });
}

void Workings::placeRows()
{
    m_positions.resize(m_nextRow);
    m_rows.resize(m_nextRow);
    for (std::uint32_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        std::uint32_t line = firstLine;
        for (const WorkingsGroup& group : m_sheets[sheet].groups) {
            ++line;  // the heading
            for (const WorkingsRow& row : group.rows) {
                m_positions[row.id] = {sheet, line++};
                m_rows[row.id] = &row;
            }
            ++line;
        }
        m_lines.push_back(line);
    }
    const auto& constants = m_sheets.front().groups.back().rows;
    for (const double number : m_constants.values()) m_numberLines.push_back(m_positions[std::ranges::find_if(constants, [number](const WorkingsRow& row) { return row.value(0) == number; })->id].line);
}

}  // namespace headroom

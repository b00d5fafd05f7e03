// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement_tables.h"

#include <algorithm>
#include <cmath>

#include "figures/footing.h"
#include "model/statement_footing.h"

namespace headroom {

namespace {

constexpr double balanced = 1e-9;

RowKind kindOf(LineRole role)
{
    switch (role) {
    case LineRole::Heading: return RowKind::Group;
    case LineRole::Line: return RowKind::Part;
    case LineRole::Memo: return RowKind::Line;
    default: return RowKind::Total;
    }
}

}  // namespace

std::vector<TextTable> statementTables(const Statement& statement, StatementKind kind, Period period, std::size_t columnsEach)
{
    const auto lines = statementLines(kind);
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), period);
    const StatementFooting footing(statement, periods);
    const Scale& scale = footing.scale();
    std::vector<TextTable> tables;
    for (std::size_t from = 0; from < periods.size(); from += columnsEach) {
        const std::size_t until = std::min(periods.size(), from + columnsEach);
        TextTable table;
        table.columns = {{scale.header, ColumnKind::Words}};
        for (const StatementLine& line : lines) {
            table.rows.push_back({kindOf(line.role), {said(line.label.empty() ? info(*line.figure).label : line.label)}});
            if (line.role == LineRole::Heading) table.rows.back().cells.resize(until - from + 1);
            table.rows.back().figures.resize(1);
        }
        for (std::size_t at = from; at < until; ++at) {
            // "FY2025 (3 months)" takes two lines, not three.
            std::string label = periods[at].label;
            if (const auto last = label.rfind(' '); last != label.find(' ')) label.replace(last, 1, "\u00A0");
            table.columns.push_back({label});
            for (std::size_t line = 0; line < lines.size(); ++line)
                if (lines[line].role != LineRole::Heading) {
                    table.rows[line].cells.push_back(formatSteps(footing.steps(kind, line, at), footing.value(kind, line, at), scale));
                    if (lines[line].figure) table.rows[line].figures.push_back(CellFigure::months(*lines[line].figure, 0, periods[at].from, periods[at].until));
                }
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

TextTable statementTable(const Statement& statement, StatementKind kind, Period period)
{
    return statementTables(statement, kind, period, static_cast<std::size_t>(statement.horizon())).front();
}

BalanceProof balanceProof(const Statement& statement)
{
    BalanceProof proof;
    double largest = 0;
    for (int month = 0; month < statement.horizon(); ++month) {
        const double difference = std::abs(statement.at(Figure::BalanceDifference, month));
        largest = std::max(largest, std::abs(statement.at(Figure::TotalAssets, month)));
        if (difference <= proof.difference) continue;
        proof.difference = difference;
        proof.month = month;
    }
    proof.balances = proof.difference <= balanced * std::max(1.0, largest);
    return proof;
}

std::string balanceSentence(const Statement& statement)
{
    const BalanceProof proof = balanceProof(statement);
    const std::string difference = formatFigure(proof.difference, Unit::Money, statement.plan().settings.currency);
    if (proof.balances) return said(HR_TR("The balance sheet balances in every month; the largest difference is %1."), {proof.difference == 0 ? "0" : difference});
    return said(HR_TR("The balance sheet does not balance: assets differ from liabilities and equity by up to %1, in %2."), {difference, toText(statement.structure().calendar.date(proof.month))});
}

}  // namespace headroom

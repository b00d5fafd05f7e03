// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "model/statement.h"
#include "model/statement_tables.h"
#include "proof/abreast.h"
#include "proof/printed_cell.h"

namespace headroom {

/// What a report is of: the plan as it is, and its figures in a scenario (0: the plan's own).
struct ReportedPlan {
    const Statement& base;
    const Statement& statement;
    Id scenario = 0;
};

/// Every table of a report by its key, made again from the plan when it is asked for: as a report prints it, so that a printed text is the text
/// of a cell here, footing and all. Texts are as core has them (Untranslated). Sentences, cards and groups of headline figures are tables
/// too. Law: tests/proof/held_plan_test.cpp.
class ReportTables
{
public:
    /// What it is of must outlive it.
    explicit ReportTables(const ReportedPlan& of) : m_of(of) {}

    /// None where a report has no such table.
    const TextTable* find(const std::string& key);

    /// The text of a place; none where there is no such place.
    std::optional<std::string> text(const CellPlace& place);

    /// What the place shows.
    CellFigure figure(const CellPlace& place);

    /// The number behind the text, where it is a figure of the report's own statement, or a number that was entered.
    std::optional<double> value(const CellPlace& place);

private:
    ReportedPlan m_of;
    std::map<std::string, std::vector<TextTable>, std::less<>> m_made;
};

/// The key of a statement's table: "income".
std::string statementKey(StatementKind kind);

/// Columns of the table "headline": a row a headline figure, then the questions of every plan.
enum class HeadlineColumn : std::size_t { Label, WithMonth, WithoutMonth, WithoutCurrency, Month };

/// Where that table has a figure, or the month of one; none where it is neither.
std::optional<CellPlace> headlinePlace(const Statement& statement, Figure figure, bool namesCurrency);

}  // namespace headroom

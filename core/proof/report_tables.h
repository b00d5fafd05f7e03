// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "model/statement.h"
#include "model/statement_tables.h"
#include "proof/abreast.h"
#include "proof/printed_cell.h"

namespace headroom {

/// What the pages of a report say of themselves.
struct ReportFrame {
    std::string program;    ///< "Headroom 0.1.0"
    std::string made;       ///< "2026-01-31T23:59:59Z"
    std::size_t pages = 0;
};

/// What a report is of: the plan as it is, and its figures in a scenario (0: the plan's own).
struct ReportedPlan {
    const Statement& base;
    const Statement& statement;
    Id scenario = 0;
    ReportFrame frame{};  ///< without pages: what is around them is no table
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

    /// The text of a place, a verdict with its mark; none where there is no such place.
    std::optional<std::string> text(const CellPlace& place);

    /// What the place shows.
    CellFigure figure(const CellPlace& place);

    /// The number behind the text, where it is a figure of the report's own statement that exists, or a number that was entered.
    std::optional<double> value(const CellPlace& place);

    /// The keys of all tables that a report with these chapters prints, those around the pages among them.
    std::vector<std::string> keysOf(const std::vector<std::string>& chapters);

    /// The keys of the inputs that the chapter of assumptions lists; of those that all rows share that of the first.
    std::vector<std::string> inputs();

    const ReportedPlan& of() const { return m_of; }

private:
    const std::vector<TextTable>& parts(std::string_view name, std::vector<TextTable> (*make)(const ReportedPlan&));

    ReportedPlan m_of;
    std::map<std::string, std::vector<TextTable>, std::less<>> m_made;
};

/// The key of a statement's table: "income".
std::string statementKey(StatementKind kind);

/// Whether a report has a chapter of this key: "capex".
bool isReportChapter(std::string_view key);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "figures/periods.h"
#include "model/statement.h"
#include "model/text_table.h"

/// Income statement, cash-flow statement and balance sheet as tables (MODEL §9): described as data, a line a figure, and
/// made by month, quarter or fiscal year for the desk, the report and the command line alike.
namespace headroom {

enum class StatementKind { Income, CashFlow, BalanceSheet };

/// Whether a line adds to the sum it stands in. Outflows stand in parentheses.
enum class FlowSide { In, Out };

enum class LineRole {
    Heading,  ///< names the lines below it
    Line,     ///< part of the sum that follows
    Running,  ///< the running sum before it and the lines since
    Section,  ///< the lines since the sum before it
    Whole,    ///< the sections since the whole before it, or the lines where there are none
    Memo,     ///< in no sum
};

struct StatementLine {
    LineRole role = LineRole::Line;
    std::optional<Figure> figure{};  ///< none: a heading, or a whole that is nothing but the sum of its sections
    FlowSide side = FlowSide::In;
    std::string_view label{};        ///< marked; empty: the figure's own
};

/// The lines of a statement, in order.
std::span<const StatementLine> statementLines(StatementKind kind);

/// "Income statement".
std::string_view statementTitle(StatementKind kind);

/// A row a line, a column a period; unit and scale, the same in all three statements, stand in the first header, once. As displayed
/// every sum is the sum of its lines, and the statements tie (statement_footing.h). Law: tests/unit/statement_tables_test.cpp.
TextTable statementTable(const Statement& statement, StatementKind kind, Period period);

/// The same as several tables of at most `columnsEach` periods, at one scale: for paper.
std::vector<TextTable> statementTables(const Statement& statement, StatementKind kind, Period period, std::size_t columnsEach);

/// The balance sheet's own proof: the largest difference of assets from liabilities and equity in any month.
struct BalanceProof {
    double difference = 0;
    int month = 0;
    bool balances = true;  ///< to 1e-9 of the largest balance
};
BalanceProof balanceProof(const Statement& statement);

/// The proof as a sentence.
std::string balanceSentence(const Statement& statement);

}  // namespace headroom

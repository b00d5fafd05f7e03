// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/statement_tables.h"

namespace headroom {

/// A line of the sheets Statements and Years, which have the same lines.
struct StatementRow {
    enum class Kind { Title, Heading, Line, Sum, Memo, Check };
    Kind kind = Kind::Line;
    StatementKind statement = StatementKind::Income;
    std::string label;
    const StatementLine* line = nullptr;  ///< of all but titles and checks
    std::uint32_t at = 0;                 ///< on which line of the sheet it stands
    /// Of a sum: the lines that it adds up, in ranges of lines below each other, both ends in them.
    struct Range {
        std::uint32_t first = 0, last = 0;
    };
    std::vector<Range> parts;
};

/// Income statement, cash-flow statement and balance sheet below each other, as statementLines() has them; below each a check:
/// by how much its sums differ from the figures of the model.
std::vector<StatementRow> statementRows(std::uint32_t firstLine);

/// The sums of a statement that are a figure of the model too, which its check compares.
std::vector<const StatementRow*> checkedSums(const std::vector<StatementRow>& rows, StatementKind statement);

}  // namespace headroom

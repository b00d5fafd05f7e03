// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figures/marked_text.h"

/// Tables of a report: all numbers formatted, all words still to be translated, no word about how they look.
namespace headroom {

enum class ColumnKind {
    Words,   ///< wrapped, from the left
    Number,  ///< one line, from the right
};

struct TextColumn {
    MarkedText header;
    ColumnKind kind = ColumnKind::Number;
};

enum class RowKind {
    Line,
    Part,   ///< of the total that follows or precedes it
    Total,
    Group,  ///< names the rows below it; only its first cell holds something
};

struct TextRow {
    RowKind kind = RowKind::Line;
    std::vector<MarkedText> cells;  ///< one a column
};

struct TextTable {
    std::vector<TextColumn> columns;
    std::vector<TextRow> rows;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/cell_figure.h"
#include "plan/text.h"

/// Tables of a report: all numbers formatted, all words still to be translated, no word about how they look.
namespace headroom {

enum class ColumnKind {
    Words,   ///< wrapped, from the left
    Number,  ///< one line, from the right
};

struct TextColumn {
    std::string header;
    ColumnKind kind = ColumnKind::Number;
};

enum class RowKind {
    Line,
    Part,   ///< of the total that follows or precedes it
    Total,
    Group,  ///< names the rows below it; only its first cell holds something
    Note,   ///< a sentence on the rows above it; only its first cell holds something
};

/// What a row says of a promise, in words in its last cell too.
enum class Verdict { None, Held, Broken };

struct TextRow {
    RowKind kind = RowKind::Line;
    std::vector<std::string> cells;  ///< one a column
    Verdict verdict = Verdict::None;
    std::vector<CellFigure> figures{};  ///< what the cells show, from the first on; cells beyond them show nothing that can be asked

    /// What a cell shows; nothing where that is a sum of the table's own, or words.
    CellFigure figure(std::size_t cell) const { return cell < figures.size() ? figures[cell] : CellFigure{}; }
};

struct TextTable {
    std::vector<TextColumn> columns;
    std::vector<TextRow> rows;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "exchange/cell_numbers.h"
#include "exchange/csv.h"
#include "exchange/row_index.h"
#include "plan/parse.h"

namespace headroom {

/// How the cells of a column are read. `isOurs`: of a file as tableCsv() writes it; texts are then exact, references are ids
/// before they are names, and an empty cell empties an input. In a table of another program an empty cell says nothing.
struct ColumnScope {
    EntityKind table = EntityKind::Count_;
    std::size_t field = 0;
    bool isOurs = false;
    bool takesIds = false;  ///< a bare number may be the id of a row: the file has shown that it knows ours
    std::optional<NumberMarks> marks;
    DayOrder days = DayOrder::Unknown;
    std::optional<ColumnUnit> unit;
};

/// What a cell says: a value, nothing, or why not (a sentence that names the input, the cell and what is allowed).
struct CellValue {
    std::optional<Value> value;
    bool dropsDays = false, isQuarter = false;
};
tl::expected<CellValue, std::string> readCell(const Plan<>& plan, RowIndexes& indexes, const ColumnScope& scope, const std::string& cell);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "workbook/row_ids.h"

namespace headroom {

/// What a row of numbers is, which says how it looks.
enum class RowRole {
    Figure,  ///< a figure of the catalogue, by formulas
    Given,   ///< a figure that no formula gives: values, marked as such
    Absent,  ///< a figure that this plan does not have: its cells are blank, or 0 where a formula looks
    Part,    ///< a helper row: part of a formula that would be too long for one cell
    Proof,   ///< shows that a given value is right, or is the calendar's
};

/// A formula that holds in the months [from, until): the same text in R1C1 notation. No text: values.
struct RowStretch {
    int from = 0, until = 0;
    std::string text;      ///< with tokens (cell_text.h)
    bool isBlank = false;  ///< nothing is computed there, but a formula looks there: 0, which MIN and MAX would leave out of a blank cell
};

/// A row of numbers with what stands in it.
struct WorkingsRow {
    RowId id = 0;
    RowRole role = RowRole::Figure;
    Figure figure = Figure::Count_;  ///< whose row it is, or whose part or proof
    std::size_t entity = 0;
    std::string label;
    Unit unit = Unit::None;
    bool isConstant = false;
    std::string constant;                 ///< the formula of the column of constants, with tokens; empty: a value, or none
    std::vector<RowStretch> stretches;    ///< by month
    std::function<double(int month)> value;  ///< of rows that are no figure's: what its formulas come to; of a constant in month 0
};

/// Rows that stand together under a heading.
struct WorkingsGroup {
    std::string heading;
    std::vector<WorkingsRow> rows;
};

/// The rows of one sheet.
struct WorkingsSheet {
    std::string name;   ///< the same in every language
    std::string title;
    std::vector<WorkingsGroup> groups;
};

}  // namespace headroom

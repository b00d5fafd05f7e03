// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exchange/cell_dates.h"
#include "exchange/column_units.h"
#include "plan/entry.h"

namespace headroom {

/// What the numbers of a column are read against. What is not known is not guessed: a cell whose value depends on it is
/// ambiguous.
struct NumberScope {
    const FieldType& type;
    std::string_view currency;
    Date start;
    std::optional<NumberMarks> marks;
    DayOrder days = DayOrder::Unknown;
    std::optional<ColumnUnit> unit;  ///< of cells that do not say their own
    bool isOurs = false;             ///< of a file of our own: a month is a number, 7.2026 too
};

/// A cell read as a number, or why it is none. `first` and `second` are the two readings of what is ambiguous.
struct NumberCell {
    enum class Fault { None, NotANumber, Marks, Percent, Days, OtherCurrency };
    std::optional<double> value;
    Fault fault = Fault::NotANumber;
    std::string first, second;
    std::string currency;      ///< the other one
    bool dropsDays = false;    ///< of a date, of which the month was taken
    bool isQuarter = false;    ///< of a quarter, of which the first month was taken
};

/// Reads a cell as spreadsheets show numbers: $1,234.50   (12)   1.2m   20,000 kW   75%   18 months   2026-07-15   yes. What
/// the cell says of its unit goes before the column's.
NumberCell readNumberCell(std::string_view cell, const NumberScope& scope);

/// Which decimal mark a cell shows: 1,234.5 and 0.25 the point, 1.234,5 the comma; 1,234 either.
enum class MarkProof { Nothing, Point, Comma, Either };
MarkProof markProof(std::string_view cell);

/// Whether a bare number of the cell (one without a sign of per cent) is above 1, or between 0 and 1; neither where it is
/// zero or none.
enum class PercentProof { Nothing, AboveOne, UpToOne };
PercentProof percentProof(std::string_view cell, std::optional<NumberMarks> marks);

}  // namespace headroom

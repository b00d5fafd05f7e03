// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "model/text_table.h"

/// What a report prints, as the pages tell it while they are painted.
namespace headroom {

/// The row of a place that is the head of its column.
inline constexpr std::size_t headRow = std::numeric_limits<std::size_t>::max();

/// Where a text on paper comes from: a cell of a table of the report (report_tables.h), the head of a column of one, or an input of the plan.
struct CellPlace {
    std::string table;  ///< "income"; "income.1" is the second part of a table that is too wide for a page
    std::size_t row = 0, column = 0;
    std::string input{};  ///< "sites.7.pue"; the rest does not count then
    bool operator==(const CellPlace&) const = default;
};

/// How much of a text a page has.
enum class Extent {
    Whole,
    Cut,   ///< there was no room for what follows: the page has "…" in its place
    Torn,  ///< the rest stands on the next page
};

/// A text as a page has it.
struct PrintedCell {
    CellPlace place;
    std::string shown;  ///< the text on the page, its lines joined by blanks, in the language of the report
    Extent extent = Extent::Whole;
};

struct PlacedCell {
    std::size_t page = 0;  ///< from 0
    PrintedCell cell;
};

/// Whether a table has a text at this place: labels and heads are as good as numbers, for a number is nothing without them.
bool isPrinted(const TextTable& contents, std::size_t row, std::size_t column);

/// Whether a cell shows a figure: a number, words with a number in them, or an input that is not itself words. Labels and heads are none.
bool isFigure(const TextTable& contents, std::size_t row, std::size_t column);

/// The place of a cell of a table of this key, where it has a text. Tables without a key show inputs: their notes and numbers of sources are none
/// that the plan in a report has.
std::optional<CellPlace> printedPlace(const std::string& table, const TextTable& contents, std::size_t row, std::size_t column);

/// The mark that stands before the words of a verdict, on screen and on paper: "✓ ". Empty for none.
std::string_view markOf(Verdict verdict);

/// The key of a part of a table: "income.1".
std::string partKey(const std::string& table, std::size_t part);

/// Sentences as a table of one column, so that they have places like all others.
TextTable sentenceTable(const std::vector<std::string>& sentences);

}  // namespace headroom

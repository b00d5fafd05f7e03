// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/text_table.h"

/// What a report prints, as the pages tell it while they are painted.
namespace headroom {

/// Where a figure on paper comes from: a cell of a table of the report (report_tables.h), or an input of the plan.
struct CellPlace {
    std::string table;  ///< "income"; "income.1" is the second part of a table that is too wide for a page
    std::size_t row = 0, column = 0;
    std::string input{};  ///< "sites.7.pue"; the rest does not count then
    bool operator==(const CellPlace&) const = default;
};

/// A figure as a page has it.
struct PrintedCell {
    CellPlace place;
    std::string shown;   ///< the text on the page, its lines joined by blanks, in the language of the report
    bool isCut = false;  ///< the page had no room for what follows
};

struct PlacedCell {
    std::size_t page = 0;  ///< from 0
    PrintedCell cell;
};

/// The place of a cell of a table of this key, where it shows a figure: a number, words with a number in them, or an input that is not itself
/// words. Labels are none, nor are blank cells. A table without a key shows inputs only.
std::optional<CellPlace> figurePlace(const std::string& table, const TextTable& contents, std::size_t row, std::size_t column);

/// The key of a part of a table: "income.1".
std::string partKey(const std::string& table, std::size_t part);

/// Sentences as a table of one column, so that they have places like all others.
TextTable sentenceTable(const std::vector<std::string>& sentences);

}  // namespace headroom

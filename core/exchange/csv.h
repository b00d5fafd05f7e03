// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/issue.h"

namespace headroom {

using CsvRow = std::vector<std::string>;

/// What sets cells apart, and the decimal mark of numbers: `internationalCsv` as RFC 4180 has it, `localCsv` as Excel writes
/// and reads it where a comma is the decimal mark.
struct CsvDialect {
    char delimiter = ',';
    char decimal = '.';
    bool operator==(const CsvDialect&) const = default;
};
inline constexpr CsvDialect internationalCsv{',', '.'}, localCsv{';', ','};

/// Rows as RFC 4180 has them: the delimiter, CRLF, cells with delimiters, quotes or line breaks in quotes; UTF-8 with a byte
/// order mark, without which Excel takes it for the local code page.
std::string writeCsv(const std::vector<CsvRow>& rows, CsvDialect dialect = internationalCsv);

/// Reads what writeCsv() writes, and with bare LF or CR, without mark, with blank lines. Cells are as they stand in the
/// file. The error names the line of a broken quote.
Result<std::vector<CsvRow>> readCsv(std::string_view text, CsvDialect dialect = internationalCsv);

/// A number in the shortest text that reads back to the bit, with the decimal mark; a cell of no text is never guarded.
std::string numberCell(double number, CsvDialect dialect);

/// A text cell that a spreadsheet would run as a formula (it begins with = + - @, tab or return) gets an apostrophe in
/// front; so does one that begins with an apostrophe where it would otherwise lose it. Numbers are not texts: −1 stays.
std::string guardedCell(std::string_view text);

/// Takes off the apostrophe of guardedCell(), and leaves what has none: unguardedCell(guardedCell(x)) is x for every x.
std::string unguardedCell(std::string_view cell);

}  // namespace headroom

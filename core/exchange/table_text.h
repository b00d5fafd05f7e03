// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <stop_token>

#include "exchange/csv.h"
#include "exchange/text_encoding.h"
#include "plan/field.h"

namespace headroom {

/// Largest file of a table, in bytes.
inline constexpr std::size_t largestTableFile = 64 * 1024 * 1024;

/// What a table of another program may have at most. Lines: those of the largest table of a plan, and titles.
inline constexpr std::size_t mostTableLines = mostRows + 1'000, mostTableColumns = 1'000, mostTableCells = 5'000'000, longestTableCell = 100'000;

/// How far a long reading is, and whether it is still wanted. Whoever waits owns both.
struct ImportWatch {
    std::stop_token stop;
    std::atomic<int>* percent = nullptr;

    /// Says how far it is; whether it goes on.
    bool goesOn(std::size_t done, std::size_t all) const
    {
        if (percent && all > 0) percent->store(static_cast<int>(done * 100 / all), std::memory_order_relaxed);
        return !stop.stop_requested();
    }
};

/// A line of a table, and the line of the file in which it begins.
struct TableLine {
    std::size_t line = 1;
    CsvRow cells;
};

/// A table of another program as cells: lines without the blank ones, which may differ in length.
struct TableText {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    std::vector<TableLine> lines;
    std::size_t width = 0;  ///< of the longest line
};

/// The delimiter that sets the cells of a text apart: what a first line as "sep=;" says, else of comma, semicolon, tab and pipe the one that stands equally often in
/// the most lines.
char likelyDelimiter(std::string_view text);

/// Reads bytes as a table: their encoding, their delimiter where none is given, their cells. Quotes are those of RFC 4180, but one
/// inside a cell that is not quoted is a letter (6" pipe). The error is a sentence that names the line.
Result<TableText> readTableText(std::string_view bytes, std::optional<char> delimiter = std::nullopt, const ImportWatch& watch = {});

/// The sentence of a reading that is no longer wanted.
std::string importCancelled();

}  // namespace headroom

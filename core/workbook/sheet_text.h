// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// The most rows and columns that a sheet has.
inline constexpr std::uint32_t mostSheetRows = 1'048'576, mostSheetColumns = 16'384;

/// "A" to "XFD" for 0 to 16,383.
std::string columnLetters(std::uint32_t column);

/// "E12", counted from 0.
std::string cellName(std::uint32_t row, std::uint32_t column);

/// A text as a cell of OOXML holds it: spreadsheets read "_x0041_" as the letter A, so that such a text is escaped. Control
/// characters are escaped by the writer of the file.
std::string escapedText(std::string_view text);

/// Reads the escapes of a cell's text: "_x000D_" is a carriage return.
std::string unescapedText(std::string_view text);

/// How wide a text is, in letters of a sheet's columns: those of East Asian scripts count twice; of several lines the widest.
std::size_t textWidth(std::string_view text);

}  // namespace headroom

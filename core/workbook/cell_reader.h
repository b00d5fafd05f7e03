// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/sheet.h"
#include "workbook/xml_part.h"

namespace headroom {

/// Reads the cells of a sheet from its XML.
class CellReader
{
public:
    /// The table of texts that cells name by number.
    void readSharedTexts(const pugi::xml_node& table);

    /// The cells of a sheetData element. Rows and cells without an address stand behind the one before.
    Result<> readCells(const pugi::xml_node& data, Sheet& sheet);

    /// All of a worksheet element: its cells, and which are merged.
    Result<> readSheet(const pugi::xml_node& worksheet, Sheet& sheet);

private:
    Result<SheetCell> readCell(const pugi::xml_node& node, const std::string& address);

    std::vector<std::string> m_shared;
    std::size_t m_textBytes = 0;
};

/// "E12" as row 11 and column 4 of a sheet; nothing where it is no such address.
struct CellAddress {
    std::uint32_t row = 0, column = 0;
};
std::optional<CellAddress> readAddress(std::string_view text);

/// "B2:C4", or one cell.
std::optional<SheetRange> readRange(std::string_view text);

}  // namespace headroom

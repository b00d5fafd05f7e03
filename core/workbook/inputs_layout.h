// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/input_rows.h"

namespace headroom {

inline constexpr std::string_view inputsSheetName = "Inputs";

/// The columns of the Inputs sheet, from A. InputKey, ExportedValue and ExportedEntity are hidden: by them the inputs are found again.
enum class InputsColumn : std::uint16_t { InputKey, TableLabel, EntityName, InputLabel, InputValue, UnitSymbol, Lowest, Highest, SourceText, SourceDate, SourceNote, ExportedValue, ExportedEntity, Count_ };
inline constexpr std::size_t inputsColumns = static_cast<std::size_t>(InputsColumn::Count_);

/// What the hidden line above the header says in each column, so that columns may be moved. The first also says that this is
/// such a sheet, and of which version.
inline constexpr std::string_view inputsMarker = "headroom-inputs 1", inputsMarkerStart = "headroom-inputs ";
inline constexpr std::array<std::string_view, inputsColumns> inputsColumnKeys{inputsMarker, "table", "entity", "input", "value", "unit", "lowest", "highest", "source", "date", "note", "exported", "entity_exported"};

/// What the header says in the hidden column of keys.
inline constexpr std::string_view inputsHeaderKey = "headroom-header";

/// In which line each row of inputs stands: title, a sentence, the hidden line, the header, then a heading before each
/// table's rows. Lines count from 0.
class InputsLayout
{
public:
    explicit InputsLayout(const std::vector<InputRow>& rows);

    static constexpr std::uint32_t titleLine = 0, sentenceLine = 1, keysLine = 2, headerLine = 3;

    std::uint32_t line(std::size_t row) const { return m_lines[row]; }
    /// How many lines there are, the headings included.
    std::uint32_t lines() const { return m_end; }

    /// The address of a row's value for the formulas of other sheets: "Inputs!$E$12".
    std::string inputCell(std::size_t row) const;

private:
    std::vector<std::uint32_t> m_lines;
    std::uint32_t m_end = headerLine + 1;
};

/// Whether a heading stands before this row: it is the first of its table.
bool startsTable(const std::vector<InputRow>& rows, std::size_t row);

}  // namespace headroom

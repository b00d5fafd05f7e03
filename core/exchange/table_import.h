// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/cell_values.h"
#include "exchange/column_mapping.h"
#include "exchange/import_notes.h"
#include "plan/edit.h"

namespace headroom {

/// What becomes of rows that a file does not name: they stay, or they go.
enum class ImportMode { AddAndUpdate, Replace };

/// What somebody has decided about a table; what is left open is found in the file, or asked for where the file does not show it.
struct ImportChoices {
    std::optional<char> delimiter;
    std::optional<NumberMarks> marks;
    DayOrder days = DayOrder::Unknown;
    std::optional<bool> hasHeading;
    std::optional<ImportMode> mode;
    std::map<std::size_t, ColumnChoice> columns;
};

/// What a line of the table would do. A line of which something is refused is left out whole: a default in the place of what
/// somebody wrote would be made up, and half of a line is neither what the plan says nor what the file does.
struct LineOutcome {
    enum class Kind { New, Changed, Same, Refused };
    std::size_t at = 0;  ///< in the lines of the text
    Kind kind = Kind::Same;
    Id row = 0;          ///< that it changes, or will be; 0 where it is refused before that is known
};

/// Why a cell, or a whole line, is not taken.
struct ImportRefusal {
    std::size_t line = 0;  ///< of the file
    std::size_t at = 0;    ///< in the lines of the text
    std::optional<std::size_t> column;
    std::string value, reason;
};

/// A table of another program as far as it is understood. Nothing of the plan is changed yet.
struct TableImport {
    EntityKind table = EntityKind::Count_;
    ImportMode mode = ImportMode::AddAndUpdate;
    bool isOurs = false;                 ///< as tableCsv() writes it
    std::optional<std::size_t> heading;  ///< in the lines of the text
    std::size_t firstRow = 0;            ///< likewise: behind the heading, and the units under it
    std::vector<ImportColumn> columns;
    std::vector<ColumnScope> scopes;     ///< how the cells of each are read
    std::vector<LineOutcome> lines;
    std::vector<ImportRefusal> refusals; ///< the first of them, at most mostRefusalsKept
    std::size_t refusedCells = 0;
    std::size_t added = 0, changed = 0, same = 0, refused = 0, removed = 0;  ///< lines, and rows that go
    std::vector<std::string> notes;      ///< what was understood that is not plain
    std::vector<FilledIn> filled;        ///< what new rows hold that the file does not say
    std::vector<std::string> problems;   ///< sentences: why nothing can be taken until something else is chosen
    EditGroup inserts, changes, removals;
};
inline constexpr std::size_t mostRefusalsKept = 10'000;

/// Reads a file's bytes, in the delimiter of our own files where it is one of them.
Result<TableText> readTableFor(EntityKind kind, std::string_view bytes, const ImportChoices& choices, const ImportWatch& watch = {});

/// Understands a table: which line heads the columns, which column holds which field in which unit, the decimal mark of each by
/// what its cells show, rows by id or by name, references by name. What of new rows the file does not say is listed. What can be read in two ways is refused until it is
/// chosen. New rows have ids from `nextId` on. Laws: the import of an export, in both dialects, changes nothing; the edits of any
/// import leave a plan without errors; the order of the columns changes nothing. Fails only where it is no longer wanted.
Result<TableImport> understandTable(const Plan<>& plan, EntityKind kind, const TableText& text, const ImportChoices& choices, Id nextId, const ImportWatch& watch = {});

/// Whether lines with refused cells keep the others from being taken.
enum class Refused { Stops, IsLeftOut };

/// The one step that takes the table. The error is a sentence: a problem, lines that are refused, rows that do not agree.
Result<EditGroup> importEdits(const Plan<>& plan, const TableImport& import, Refused refused);

/// A cell as it is understood, for a preview: what the plan will hold, or why it does not.
struct CellPreview {
    std::string text, reason;
};

/// What a new row holds where a cell says nothing; empty where that is nothing.
std::string filledValue(const Plan<>& plan, const TableImport& import, std::size_t column);
CellPreview previewCell(const Plan<>& plan, RowIndexes& indexes, const TableImport& import, const std::string& cell, std::size_t column);

}  // namespace headroom

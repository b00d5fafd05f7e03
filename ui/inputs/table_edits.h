// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/cell_block.h"
#include "inputs/cell_range.h"
#include "inputs/entering.h"
#include "inputs/entity_table_model.h"
#include "plan/rows.h"

namespace headroom {

/// What spreadsheet users do with a range of cells, each as one step of the document. Without a table: what asks for it
/// holds the selection and shows what came of it.

/// The cells as editors would show them, in full precision, numbers with the marks.
CellBlock copied(const EntityTableModel& model, const CellRange& range, NumberMarks marks = international);

/// A place to paste at, as large as what is pasted: the selection where the block fits into it several times over (one
/// value fills it all), else as many cells from its corner as the block has; never wider than the table, but longer.
CellRange pasteRange(const EntityTableModel& model, const CellRange& selection, const CellBlock& block);

/// A text in the block that the two kinds of marks read differently, with both readings as cells would show them.
struct Ambiguity {
    QString text, asInternational, asContinental;
};
std::optional<Ambiguity> ambiguityIn(const EntityTableModel& model, const CellRange& range, const CellBlock& block);

/// Gives the range the block's texts, repeated where it is larger; rows beyond the last are added.
Entered paste(EntityTableModel& model, const CellRange& range, const CellBlock& block, NumberMarks marks = international);

/// Copies the first row of the range, or its first column, over the rest; a range of one takes from its neighbour.
Entered fillDown(EntityTableModel& model, CellRange range);
Entered fillRight(EntityTableModel& model, CellRange range);

/// Empties cells, as if nothing had been typed into them: a number that must be there is marked as missing, and figures
/// stay those of the number it had, for no number is worse than a made-up one. Choices and references that must name a row
/// stay.
Entered clear(EntityTableModel& model, const QModelIndexList& cells);

/// Adds a row of defaults. Its id, or why there can be none.
Checked<Id> addRow(EntityTableModel& model);

/// Copies rows; the id of the first copy.
Id duplicateRows(EntityTableModel& model, const std::vector<Id>& rows, Dependents dependents);

/// The edits that remove the rows with all that cannot stay without them, or that give what names them to another row.
EditGroup removal(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows, std::optional<Id> heir = std::nullopt);

/// What the removal of some rows is called in the Edit menu.
QString removalText(const Plan<>& plan, EntityKind kind, const std::vector<Id>& rows);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <optional>

#include "inputs/cell_block.h"

namespace headroom {

/// The cells that another program put on the clipboard, in the form that loses least: where a spreadsheet gave the numbers of
/// its cells in HTML (LibreOffice, Excel), those, in full precision, with the decimal mark; else the tab-separated text. `isExact`:
/// the numbers need no question about their marks. Nothing where there are no cells.
struct ClipboardCells {
    CellBlock block;
    bool isExact = false;
};
std::optional<ClipboardCells> clipboardCells(const QMimeData& mime, NumberMarks marks);

/// A block as tab-separated text and as HTML, in which a cell that is a number to us (in `exact`, with a decimal point) is one
/// to spreadsheets too, in full precision.
QMimeData* mimeOf(const CellBlock& shown, const CellBlock& exact);

/// A number that the screen shows ("1,234.5", "(12)") with the marks of another program, without groups; what is no number stays.
QString withForeignMarks(const QString& shown, NumberMarks marks);

}  // namespace headroom

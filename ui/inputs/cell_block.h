// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "plan/entry.h"

namespace headroom {

/// Cells as they travel over the clipboard, row by row.
using CellBlock = std::vector<QStringList>;

/// Reads tab-separated text as spreadsheets write it: cells with tabs, line breaks or quotes stand in quotes, a quote
/// inside is doubled. A line break at the end ends the last row. Rows may differ in length.
CellBlock readBlock(const QString& text);

/// The text that readBlock() and spreadsheets read back.
QString blockText(const CellBlock& block);

/// The marks of numbers in texts of other programs, as the system has them.
NumberMarks systemMarks();

}  // namespace headroom

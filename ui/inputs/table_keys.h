// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <optional>

namespace headroom {

/// What a key asks of a table, the movements of every table aside.
enum class TableKey { Copy, Cut, Paste, FillDown, FillRight, Clear, AddRow, DuplicateRow, RemoveRows, SelectRow, SelectColumn, BeginEdit, Down, Up, Right, Left, Drop, Help, Source };

/// Nothing where the table has no answer to the key of its own.
std::optional<TableKey> tableKey(const QKeyEvent& event);

}  // namespace headroom

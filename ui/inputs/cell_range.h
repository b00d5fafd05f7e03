// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace headroom {

/// A rectangle of cells of a table, its last row and column included.
struct CellRange {
    int top = 0, left = 0, bottom = -1, right = -1;
    int rows() const { return bottom - top + 1; }
    int columns() const { return right - left + 1; }
    bool operator==(const CellRange&) const = default;
};

/// The smallest range that holds all of them.
CellRange rangeOf(const QModelIndexList& cells);

/// Where Ctrl and an arrow lead from a cell: the last filled cell of a run, or the next filled one, or the border.
QModelIndex dataEdge(const QModelIndex& from, int rowStep, int columnStep);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/cell_range.h"

#include <algorithm>

namespace headroom {

CellRange rangeOf(const QModelIndexList& cells)
{
    if (cells.isEmpty()) return {};
    CellRange range{cells[0].row(), cells[0].column(), cells[0].row(), cells[0].column()};
    for (const QModelIndex& cell : cells) {
        range.top = std::min(range.top, cell.row());
        range.bottom = std::max(range.bottom, cell.row());
        range.left = std::min(range.left, cell.column());
        range.right = std::max(range.right, cell.column());
    }
    return range;
}

QModelIndex dataEdge(const QModelIndex& from, int rowStep, int columnStep)
{
    const auto isFilled = [](const QModelIndex& cell) { return !cell.data(Qt::EditRole).toString().isEmpty(); };
    const auto next = [&](const QModelIndex& cell) { return cell.sibling(cell.row() + rowStep, cell.column() + columnStep); };
    QModelIndex at = from;
    const bool isInRun = isFilled(at) && next(at).isValid() && isFilled(next(at));
    while (next(at).isValid()) {
        if (isInRun && !isFilled(next(at))) break;
        at = next(at);
        if (!isInRun && isFilled(at)) break;
    }
    return at;
}

}  // namespace headroom

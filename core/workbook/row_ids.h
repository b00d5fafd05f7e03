// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "numbers/plan_graph.h"

namespace headroom {

/// A row of the workbook that holds numbers, before it is known on which line it stands. Rows of figures come first: figure by
/// figure in the order of the catalogue, the entities of one below each other, so that a sum over entities is one range.
using RowId = std::uint32_t;

class RowIds
{
public:
    explicit RowIds(const Layout& layout) : m_layout(layout)
    {
        for (std::size_t figure = 0; figure < figureCount; ++figure) {
            m_begins[figure] = m_count;
            m_count += static_cast<RowId>(layout.size(static_cast<Figure>(figure)));
        }
    }

    RowId of(Figure figure, std::size_t entity) const { return m_begins[static_cast<std::size_t>(figure)] + static_cast<RowId>(entity); }
    RowId of(const Cell& cell) const
    {
        const auto owner = cell.constant ? m_layout.ownerOfConstant(cell.row) : m_layout.ownerOfRow(cell.row);
        return of(owner.figure, owner.entity);
    }
    /// Whether the second row stands right below the first: the next entity of the same figure.
    bool areNeighbours(RowId row, RowId next) const { return next == row + 1 && !std::ranges::binary_search(m_begins, next); }
    /// Rows of figures; other rows are numbered from here on.
    RowId count() const { return m_count; }

private:
    const Layout& m_layout;
    std::array<RowId, figureCount> m_begins{};
    RowId m_count = 0;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "figures/figure.h"

namespace headroom {

/// How many rows each scope has: one for the plan, one for each entity of a table.
using ScopeSizes = std::array<std::size_t, scopeCount>;

/// The months that a ledger holds. `first` ≤ −lookback: opening columns; `horizon` is T; from T to `last` only schedules
/// of contracts are written (closing columns).
struct Columns {
    int first = -12;
    int horizon = 0;
    int last = 0;
    bool operator==(const Columns&) const = default;
};

/// The farthest that any figure looks back: payment terms and coverage windows are 12 months at most.
inline constexpr int lookback = 12;

/// Which row of a ledger holds which figure of which entity.
class Layout
{
public:
    explicit Layout(const ScopeSizes& sizes);

    std::size_t row(Figure figure, std::size_t entity) const { return m_offset[static_cast<std::size_t>(figure)] + entity; }
    std::size_t size(Scope scope) const { return m_sizes[static_cast<std::size_t>(scope)]; }
    std::size_t size(Figure figure) const { return size(info(figure).scope); }
    std::size_t monthlyRows() const { return m_monthly; }  ///< rows of figures with months
    std::size_t constants() const { return m_constants; }  ///< rows of figures without

private:
    ScopeSizes m_sizes;
    std::array<std::size_t, figureCount> m_offset{};
    std::size_t m_monthly = 0;
    std::size_t m_constants = 0;
};

}  // namespace headroom

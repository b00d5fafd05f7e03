// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "figures/retention.h"

namespace headroom {

/// How many rows each scope has: one for the plan, one for each entity of a table.
using ScopeSizes = std::array<std::size_t, scopeCount>;

/// The months that a ledger holds. `first` ≤ −lookback: opening columns; contracts are computed from `contractsFrom` ≤ 0 on,
/// all else from month 0; `horizon` is T; what is computed from T to `last` enters closing figures only (MODEL §0).
struct Columns {
    int first = -12;
    int contractsFrom = 0;
    int horizon = 0;
    int last = 0;
    bool operator==(const Columns&) const = default;
};

/// The farthest that any figure looks back: payment terms and coverage windows are 12 months at most.
inline constexpr int lookback = 12;

/// Which row of a ledger holds which figure of which entity: the figures of an entity stand together, entity after
/// entity, scope after scope.
class Layout
{
public:
    explicit Layout(const ScopeSizes& sizes);

    /// Row of a figure with months.
    std::size_t row(Figure figure, std::size_t entity) const
    {
        const auto at = static_cast<std::size_t>(figure);
        const std::size_t scope = figureSlots.scope[at];
        return m_monthlyBase[scope] + entity * figureSlots.monthly[scope] + figureSlots.index[at];
    }
    /// Row of a constant.
    std::size_t constantRow(Figure figure, std::size_t entity) const
    {
        const auto at = static_cast<std::size_t>(figure);
        const std::size_t scope = figureSlots.scope[at];
        return m_constantBase[scope] + entity * figureSlots.constants[scope] + figureSlots.index[at];
    }
    /// Where a ledger keeps a figure with months, among those of a month that are kept or among those that pass.
    std::size_t place(Figure figure, std::size_t entity) const
    {
        const auto at = static_cast<std::size_t>(figure);
        const std::size_t scope = figureSlots.scope[at];
        if (retentionSlots.passing[at]) return m_passingBase[scope] + entity * retentionSlots.passed[scope] + retentionSlots.index[at];
        return m_keptBase[scope] + entity * retentionSlots.kept[scope] + retentionSlots.index[at];
    }
    /// Whose row it is: the inverse of row() and of constantRow().
    struct Owner {
        Figure figure = Figure::Count_;
        std::size_t entity = 0;
        bool operator==(const Owner&) const = default;
    };
    Owner ownerOfRow(std::size_t row) const;
    Owner ownerOfConstant(std::size_t row) const;

    std::size_t keptRows() const { return m_keptRows; }
    std::size_t passingRows() const { return m_monthlyRows - m_keptRows; }

    std::size_t size(Scope scope) const { return m_sizes[static_cast<std::size_t>(scope)]; }
    std::size_t size(Figure figure) const { return m_sizes[figureSlots.scope[static_cast<std::size_t>(figure)]]; }
    std::size_t monthlyRows() const { return m_monthlyRows; }  ///< rows of figures with months
    std::size_t constants() const { return m_constants; }      ///< rows of figures without

private:
    ScopeSizes m_sizes;
    ScopeSizes m_monthlyBase{};   ///< first row of each scope
    ScopeSizes m_constantBase{};  ///< likewise
    ScopeSizes m_keptBase{};
    ScopeSizes m_passingBase{};
    std::size_t m_keptRows = 0;
    std::size_t m_monthlyRows = 0;
    std::size_t m_constants = 0;
};

}  // namespace headroom

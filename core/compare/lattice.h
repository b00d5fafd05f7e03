// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "compare/mixes.h"

/// The mixes of a few groups of changes, all of them: a mix stands at the place whose bits are the groups that come from the
/// second side, the first group the lowest.
namespace headroom {

/// Most groups of which every mix is computed: 4,096.
inline constexpr std::size_t mostGroups = 12;

/// All mixes of so many groups, each a list of units; `units` is how many there are.
std::vector<Mix> allMixes(const std::vector<std::vector<std::size_t>>& groups, std::size_t units);

/// Which groups have to stand together so that no mix is without a plan: for each the number of its set. Where a mix is none, the
/// smallest larger mix that is one holds what was missing; and the same told from the other side, so that the sides may be
/// exchanged. Both whole sides are plans.
std::vector<std::size_t> legalSets(const std::vector<MixedValue>& values, std::size_t groups);

/// The values of the mixes of these sets, out of those of the groups.
std::vector<MixedValue> ofSets(const std::vector<MixedValue>& values, const std::vector<std::size_t>& sets);

/// An order of the groups in which the figure exists after each; of several the one that keeps most to the given order.
/// Nothing where there is none.
std::optional<std::vector<std::size_t>> orderThatExists(const std::vector<MixedValue>& values, std::size_t groups);

}  // namespace headroom

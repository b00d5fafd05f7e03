// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/lattice.h"

#include <algorithm>
#include <bit>

#include "compare/joined.h"

namespace headroom {

namespace {

using Set = std::size_t;

Set allOf(std::size_t groups) { return (Set{1} << groups) - 1; }

/// Sets in the order of their size, then of their bits.
bool isSmaller(Set a, Set b) { return std::pair{std::popcount(a), a} < std::pair{std::popcount(b), b}; }

/// The groups of the smallest set that is a plan and holds the smallest one that is none; 0 where all are plans.
Set broken(std::size_t groups, auto&& isPlan)
{
    std::optional<Set> none;
    for (Set set = 0; set <= allOf(groups); ++set)
        if (!isPlan(set) && (!none || isSmaller(set, *none))) none = set;
    if (!none) return 0;
    Set whole = allOf(groups);
    for (Set set = 0; set <= allOf(groups); ++set)
        if ((set & *none) == *none && isPlan(set) && isSmaller(set, whole)) whole = set;
    return whole;
}

/// The set of groups that stand in these sets of theirs.
Set spread(Set sets, const std::vector<std::size_t>& setOf)
{
    Set groups = 0;
    for (std::size_t at = 0; at < setOf.size(); ++at) groups |= (sets >> setOf[at] & 1) << at;
    return groups;
}

std::size_t countOf(const std::vector<std::size_t>& setOf) { return setOf.empty() ? 0 : *std::ranges::max_element(setOf) + 1; }

}  // namespace

std::vector<Mix> allMixes(const std::vector<std::vector<std::size_t>>& groups, std::size_t units)
{
    std::vector<Mix> mixes;
    for (Set set = 0; set <= allOf(groups.size()); ++set) {
        Mix mix(units, false);
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (set >> group & 1)
                for (const std::size_t unit : groups[group]) mix[unit] = true;
        mixes.push_back(std::move(mix));
    }
    return mixes;
}

std::vector<std::size_t> legalSets(const std::vector<MixedValue>& values, std::size_t groups)
{
    Joined joined(groups);
    for (;;) {
        const auto setOf = joined.numbered();
        const std::size_t sets = countOf(setOf);
        const auto isPlan = [&](Set set) { return values[spread(set, setOf)].kind != MixedValue::Kind::NoPlan; };
        // What joins on this side, and, of the mixes told by what is left of them, on the other.
        const Set forwards = broken(sets, isPlan), backwards = broken(sets, [&](Set set) { return isPlan(allOf(sets) & ~set); });
        if (forwards == 0 && backwards == 0) return setOf;
        for (const Set each : {forwards, backwards}) {
            const Set members = spread(each, setOf);
            for (std::size_t at = 0; at < groups; ++at)
                if (members >> at & 1) joined.join(static_cast<std::size_t>(std::countr_zero(members)), at);
        }
    }
}

std::vector<MixedValue> ofSets(const std::vector<MixedValue>& values, const std::vector<std::size_t>& sets)
{
    std::vector<MixedValue> result;
    for (Set set = 0; set <= allOf(countOf(sets)); ++set) result.push_back(values[spread(set, sets)]);
    return result;
}

std::optional<std::vector<std::size_t>> orderThatExists(const std::vector<MixedValue>& values, std::size_t groups)
{
    const Set all = allOf(groups);
    // From which mixes the second side can be reached.
    std::vector<bool> leads(values.size(), false);
    for (Set set = all + 1; set-- > 0;) {
        leads[set] = set == all;
        for (std::size_t next = 0; next < groups; ++next) leads[set] = leads[set] || (!(set >> next & 1) && leads[set | Set{1} << next]);
        leads[set] = leads[set] && values[set].kind == MixedValue::Kind::Number;
    }
    if (!leads[0]) return std::nullopt;
    std::vector<std::size_t> order;
    for (Set set = 0; set != all;)
        for (std::size_t next = 0; next < groups; ++next)
            if (!(set >> next & 1) && leads[set | Set{1} << next]) {
                order.push_back(next);
                set |= Set{1} << next;
                break;
            }
    return order;
}

}  // namespace headroom

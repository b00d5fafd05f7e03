// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/bridge.h"

#include <algorithm>
#include <cmath>

#include "compare/joined.h"
#include "compare/lattice.h"
#include "explain/exact_parts.h"
#include "explain/shapley.h"
#include "model/headline.h"
#include "plan/contract_check.h"

namespace headroom {

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

bool isNumber(const MixedValue& value) { return value.kind == MixedValue::Kind::Number; }

class Telling
{
public:
    Telling(const Pair& pair, Bridge& bridge, std::stop_token stop) : m_pair(pair), m_bridge(bridge), m_stop(std::move(stop)), m_changes(changesBetween(pair)) {}

    /// Both sides; false where stopped.
    bool value()
    {
        m_sides = valuesOf({Mix(units(), false), Mix(units(), true)});
        return !m_sides.empty();
    }
    const MixedValue& before() const { return m_sides[0]; }
    const MixedValue& after() const { return m_sides[1]; }

    /// False where stopped.
    bool byAllOrders()
    {
        Groups groups = fewGroups();
        if (m_stop.stop_requested()) return false;
        std::vector<MixedValue> values = valuesOf(allMixes(groups, units()));
        if (values.empty()) return false;
        const auto sets = legalSets(values, groups.size());
        values = ofSets(values, sets);
        const std::size_t before = groups.size();
        groups = together(groups, sets);
        if (groups.size() < before) note(HR_TR("Changes of which no plan can have one without the other stand together."));
        const auto missing = std::ranges::find_if_not(values, isNumber);
        if (missing != values.end()) return inOrderThatExists(groups, values, *missing);
        std::vector<double> numbers;
        for (const MixedValue& value : values) numbers.push_back(value.value);
        if (groups.size() == 1) noteFirst(HR_TR("All that differs and counts is in one group, which has the whole difference."), {});
        else if (groups.size() > 1) noteFirst(HR_TR("Shapley value over %1 groups: the mean over all orders in which they may be changed, so that none is preferred."), {std::to_string(groups.size())});
        const auto parts = shapley(groups.size(), numbers);
        for (std::size_t at = 0; at < groups.size(); ++at) add(groups[at], parts[at]);
        std::ranges::stable_sort(m_bridge.parts, [](const BridgePart& a, const BridgePart& b) { return std::abs(a.part) > std::abs(b.part); });
        return true;
    }

    /// False where stopped.
    bool inOrder()
    {
        m_bridge.method = BridgeMethod::Ordered;
        if (!steps(grouped(m_changes, Grain::Input))) return false;
        noteFirst(HR_TR("One after another, in the order of the plan: %1 groups. What a change does is told with those before it made; another order gives other parts."), {std::to_string(m_bridge.parts.size())});
        return true;
    }

    std::size_t units() const { return m_changes.units.size(); }

private:
    std::vector<MixedValue> valuesOf(const std::vector<Mix>& mixes) const { return mixedValues(m_changes, m_bridge.key, mixes, m_stop); }

    void note(std::string_view marked) { m_bridge.notes.push_back(said(marked)); }
    void noteFirst(std::string_view marked, std::initializer_list<std::string_view> parts) { m_bridge.notes.insert(m_bridge.notes.begin(), said(marked, parts)); }

    void add(const std::vector<std::size_t>& group, double part)
    {
        std::size_t inputs = 0;
        for (const std::size_t unit : group) inputs += m_changes.units[unit].places.size();
        m_bridge.parts.push_back({group == m_rest ? said(HR_TR("Other changes")) : nameOf(m_pair, m_changes, group), inputs, part});
    }

    Groups fewGroups()
    {
        Groups groups = grouped(m_changes, Grain::Input);
        if (groups.size() <= mostGroups) return groups;
        groups = grouped(m_changes, Grain::Row);
        if (groups.size() <= mostGroups) {
            note(HR_TR("More than 12 inputs differ: those of a row, or under one heading, stand together."));
            return groups;
        }
        groups = grouped(m_changes, Grain::Table);
        if (groups.size() <= mostGroups) {
            note(HR_TR("More than 12 rows differ: those of a table, or under one heading, stand together."));
            return groups;
        }
        note(HR_TR("More than 12 tables differ: the 11 that move the figure the most by themselves stand alone, the others together."));
        return largest(groups);
    }

    /// By what a group does alone and what it does as the last: the same from both sides.
    Groups largest(const Groups& groups)
    {
        std::vector<Mix> mixes;
        for (const auto& group : groups)
            for (const bool rest : {false, true}) {
                Mix mix(units(), rest);
                for (const std::size_t unit : group) mix[unit] = !rest;
                mixes.push_back(std::move(mix));
            }
        const auto values = valuesOf(mixes);
        if (values.empty()) return {};
        const auto moves = [&](const MixedValue& value, const MixedValue& from) { return isNumber(value) ? std::abs(value.value - from.value) : HUGE_VAL; };
        std::vector<std::pair<double, std::size_t>> sizes;
        for (std::size_t at = 0; at < groups.size(); ++at) sizes.push_back({moves(values[2 * at], before()) + moves(values[2 * at + 1], after()), at});
        std::ranges::stable_sort(sizes, [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<bool> isLarge(groups.size(), false);
        for (std::size_t at = 0; at + 1 < mostGroups; ++at) isLarge[sizes[at].second] = true;
        Groups few;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            if (isLarge[at]) few.push_back(groups[at]);
            else m_rest.insert(m_rest.end(), groups[at].begin(), groups[at].end());
        }
        few.push_back(m_rest);
        return few;
    }

    static Groups together(const Groups& groups, const std::vector<std::size_t>& sets)
    {
        Groups result;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            result.resize(std::max(result.size(), sets[at] + 1));
            result[sets[at]].insert(result[sets[at]].end(), groups[at].begin(), groups[at].end());
        }
        return result;
    }

    bool inOrderThatExists(const Groups& groups, const std::vector<MixedValue>& values, const MixedValue& missing)
    {
        m_bridge.method = BridgeMethod::Ordered;
        const std::string none = std::to_string(std::ranges::count_if(values, [](const MixedValue& value) { return !isNumber(value); }));
        const auto order = orderThatExists(values, groups.size());
        Groups ordered;
        for (std::size_t at = 0; at < groups.size(); ++at) ordered.push_back(groups[order ? (*order)[at] : at]);
        if (!steps(ordered)) return false;
        noteFirst(order ? HR_TR("One after another, in an order in which the figure exists throughout; another order gives other parts. It has no Shapley value: in %1 of %2 mixes of both sides it does not exist (%3).")
                        : HR_TR("One after another, in the order of the plan; what leads through a mix without the figure is taken together. It has no Shapley value: in %1 of %2 mixes of both sides it does not exist (%3)."),
                  {none, std::to_string(values.size()), said(missing.reason)});
        return true;
    }

    /// Where there is no plan, or no figure, after a step, it is taken together with the next.
    bool steps(const Groups& groups)
    {
        std::vector<Mix> mixes;
        Mix mix(units(), false);
        for (const auto& group : groups) {
            for (const std::size_t unit : group) mix[unit] = true;
            mixes.push_back(mix);
        }
        const auto values = valuesOf(mixes);
        if (values.size() < mixes.size()) return false;
        double last = before().value;
        std::vector<std::size_t> held;
        for (std::size_t at = 0; at < groups.size(); ++at) {
            held.insert(held.end(), groups[at].begin(), groups[at].end());
            if (!isNumber(values[at])) continue;
            add(held, values[at].value - last);
            last = values[at].value;
            held.clear();
        }
        return true;
    }

    const Pair& m_pair;
    Bridge& m_bridge;
    std::stop_token m_stop;
    Changes m_changes;
    std::vector<MixedValue> m_sides;
    std::vector<std::size_t> m_rest;  ///< the changes that stand together because there are too many; no group otherwise
};

/// Adding up in their order gives the whole.
void makeSum(Bridge& bridge)
{
    std::vector<double> parts;
    for (const BridgePart& each : bridge.parts) parts.push_back(each.part);
    makeExact(parts, bridge.after - bridge.before);
    for (std::size_t at = 0; at < bridge.parts.size(); ++at) bridge.parts[at].part = parts[at];
    if (parts.size() > bridge.parts.size()) bridge.parts.push_back({said(HR_TR("Rounding")), 0, parts.back()});
}

}  // namespace

Result<Bridge> bridgeOf(const Pair& pair, std::string_view figure, BridgeMethod method, std::stop_token stop)
{
    const auto about = headlineOf(statementOf(pair.b), figure);
    if (!about) return tl::unexpected(said(HR_TR("\"%1\" is no headline figure."), {quotable(figure)}));
    const std::string &from = pair.a.plan.settings.currency, &to = pair.b.plan.settings.currency;
    if (symbol(about->unit, from) != symbol(about->unit, to)) return tl::unexpected(said(HR_TR("%1 is in %2 in %3 and in %4 in %5: amounts in two currencies have no difference."), {said(about->label), quotable(from), pair.a.name, quotable(to), pair.b.name}));
    Bridge bridge{.key = about->key, .label = about->label, .unit = about->unit, .currency = to};
    Telling telling(pair, bridge, stop);
    const auto stopped = [] { return tl::unexpected(said(HR_TR("It was stopped."))); };
    if (!telling.value()) return stopped();
    for (const auto& [side, value] : {std::pair{&pair.a, &telling.before()}, std::pair{&pair.b, &telling.after()}})
        if (!isNumber(*value)) return tl::unexpected(said(HR_TR("%1 does not exist in %2: %3."), {said(about->label), side->name, said(value->reason)}));
    bridge.before = telling.before().value;
    bridge.after = telling.after().value;
    if (telling.units() == 0) bridge.notes.push_back(said(HR_TR("Nothing differs that a figure follows from.")));
    else if (!(method == BridgeMethod::Ordered ? telling.inOrder() : telling.byAllOrders())) return stopped();
    makeSum(bridge);
    return bridge;
}

}  // namespace headroom

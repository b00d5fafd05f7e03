// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/comparison.h"

#include <algorithm>
#include <cmath>

#include "explain/names.h"
#include "explain/shapley.h"

namespace headroom {

namespace {

std::uint64_t keyOf(const Cell& cell)
{
    constexpr int monthBits = 12;  // a ledger holds fewer months than 4,096
    return (static_cast<std::uint64_t>(cell.row) << (monthBits + 1) | (cell.constant ? 1U : 0U)) << 1 ^ static_cast<std::uint64_t>(cell.month + (1 << (monthBits - 1))) << 2;
}

}  // namespace

bool Comparison::same(const Formula& a, const Formula& b) const
{
    if (m_before.reading.isLeaf(a) || m_after.reading.isLeaf(b)) return m_before.reading.isLeaf(a) && m_after.reading.isLeaf(b) && sameLeaf(m_before.at(a), m_after.at(b));
    const auto &one = m_before.reading.node(a), &other = m_after.reading.node(b);
    if (one.kind != other.kind) return false;
    const auto &arena = m_before.reading.graph().arena(), &otherArena = m_after.reading.graph().arena();
    switch (one.kind) {
    case FormulaKind::Constant: return arena.constantOf(one) == otherArena.constantOf(other);
    case FormulaKind::Sum:
    case FormulaKind::Highest: return std::ranges::equal(arena.rangesOf(one), otherArena.rangesOf(other), [&](const FormulaRange& x, const FormulaRange& y) { return x.count == y.count && same(x.first, y.first); });
    case FormulaKind::Select: return same(one.first, other.first) && same(one.second, other.second) && same(one.third, other.third);
    default: return same(one.first, other.first) && same(one.second, other.second);
    }
}

bool Comparison::sameLeaf(const Asked& a, const Asked& b) const
{
    if (a.isInput() || b.isInput()) return a == b;
    if (a.figure != b.figure || a.entity != b.entity) return false;
    if (info(a.figure).shape == Shape::Constant) return true;
    const bool isAbsolute = info(m_before.asked.figure).shape == Shape::Constant;
    return isAbsolute ? a.from == b.from : a.from - m_before.asked.from == b.from - m_after.asked.from;
}

void Comparison::compare(Formula before, Formula after)
{
    bool isSame = same(before, after);
    while (true) {
        const auto nextBefore = handedOn(m_before.reading, {before, m_before.shift}), nextAfter = handedOn(m_after.reading, {after, m_after.shift});
        if (!nextBefore && !nextAfter) break;
        // Where the two sides choose differently, the choice itself is what is told apart.
        if (isSame && !same(*nextBefore, *nextAfter)) return divide({before}, {after});
        before = nextBefore.value_or(before);
        after = nextAfter.value_or(after);
        isSame = isSame || same(before, after);
    }
    const Ranges ranges = isSame ? Ranges::Whole : Ranges::Apart;
    const auto terms = termsOf(m_before.reading.graph(), before, ranges);
    auto others = termsOf(m_after.reading.graph(), after, ranges);
    std::vector<Term> unmatched;
    for (const Term& term : terms) {
        const auto found = std::ranges::find_if(others, [&](const Term& other) { return other.isNegative == term.isNegative && other.count == term.count && same(term.formula, other.formula); });
        if (found == others.end()) {
            unmatched.push_back(term);
            continue;
        }
        divide(term, *found);
        others.erase(found);
    }
    for (const Term& term : unmatched) {
        // Not the same, but known by the same operand: what both come to is compared.
        const auto lead = leading(term, true);
        const auto found = std::ranges::find_if(others, [&](const Term& other) {
            const auto otherLead = leading(other, false);
            return lead && otherLead && sameLeaf(m_before.at(*lead), m_after.at(*otherLead));
        });
        if (found == others.end()) {
            lone(term, true);
            continue;
        }
        const double change = worth(*found, false) - worth(term, true);
        add(*lead, true, {m_before.at(*lead), m_after.at(*leading(*found, false)), change, change != 0});
        m_hasLone = true;
        others.erase(found);
    }
    for (const Term& other : others) lone(other, false);
}

/// The operand that an addend is known by: the first that has the unit of the whole, or the first.
std::optional<Formula> Comparison::leading(const Term& term, bool isBefore) const
{
    const Side& side = isBefore ? m_before : m_after;
    const auto leaves = leavesOf(side.reading.graph(), term.formula);
    if (leaves.empty()) return std::nullopt;
    const auto ofUnit = std::ranges::find_if(leaves, [&](const Formula& leaf) { return side.reading.unit(leaf) == info(side.asked.figure).unit; });
    return ofUnit == leaves.end() ? leaves.front() : *ofUnit;
}

double Comparison::worth(const Term& term, bool isBefore) const { return (term.isNegative ? -1 : 1) * (isBefore ? m_before : m_after).value(term.formula); }

/// What each operand of a term contributes that both sides have.
void Comparison::divide(const Term& before, const Term& after)
{
    const double sign = before.isNegative ? -1 : 1;
    if (before.count > 1) {
        const auto months = [&](const Asked& first) { return Asked::period(first.figure, first.entity, first.from, first.from + static_cast<int>(before.count)); };
        const Asked from = months(m_before.at(before.formula)), to = months(m_after.at(after.formula));
        const auto total = [](const Side& side, const Asked& asked) { return side.reading.statement().ledger().total(asked.figure, asked.entity, asked.from, asked.until); };
        const double sumBefore = total(m_before, from), sumAfter = total(m_after, to);
        return add(before.formula, true, {from, to, sign * (sumAfter - sumBefore), sumBefore != sumAfter});
    }
    const auto all = leavesOf(m_before.reading.graph(), before.formula), allAfter = leavesOf(m_after.reading.graph(), after.formula);
    std::vector<Formula> leaves, others;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (m_before.value(all[at]) == m_after.value(allAfter[at])) {
            add(all[at], true, {m_before.at(all[at]), m_after.at(allAfter[at]), 0, false});
            continue;
        }
        leaves.push_back(all[at]);
        others.push_back(allAfter[at]);
    }
    if (leaves.empty()) return;
    const double change = m_after.value(after.formula) - m_before.value(before.formula);
    // Where a condition holds on one side only, there is nothing to compare on the other: the condition makes the difference.
    if (const auto flag = conditionOf(leaves, others, before, after)) {
        add(leaves[*flag], true, {m_before.at(leaves[*flag]), m_after.at(others[*flag]), sign * change});
        m_hasCondition = true;
        return;
    }
    const auto parts = leaves.size() == 1 ? std::vector<double>{change} : contributions(before.formula, after.formula, leaves, others);
    for (std::size_t at = 0; at < leaves.size(); ++at) add(leaves[at], true, {m_before.at(leaves[at]), m_after.at(others[at]), sign * parts[at]});
}

/// The operand that is yes on one side and no on the other, where a term is 0 for it; which of those that moved.
std::optional<std::size_t> Comparison::conditionOf(const std::vector<Formula>& leaves, const std::vector<Formula>& others, const Term& before, const Term& after) const
{
    for (std::size_t at = 0; at < leaves.size(); ++at) {
        if (m_before.reading.unit(leaves[at]) != Unit::YesNo) continue;
        const bool isOffBefore = m_before.value(leaves[at]) == 0 && m_before.value(before.formula) == 0;
        const bool isOffAfter = m_after.value(others[at]) == 0 && m_after.value(after.formula) == 0;
        if (isOffBefore != isOffAfter) return at;
    }
    return std::nullopt;
}

/// An addend that the other side lacks: all of it.
void Comparison::lone(const Term& term, bool isBefore)
{
    const double value = worth(term, isBefore), part = isBefore ? -value : value;
    const auto lead = leading(term, isBefore);
    m_hasLone = true;
    if (!lead) return add(term.formula, isBefore, {std::nullopt, std::nullopt, part, value != 0});
    const Asked asked = (isBefore ? m_before : m_after).at(*lead);
    add(*lead, isBefore, {isBefore ? std::optional{asked} : std::nullopt, isBefore ? std::nullopt : std::optional{asked}, part, value != 0});
}

std::vector<double> Comparison::contributions(const Formula& before, const Formula& after, const std::vector<Formula>& leaves, const std::vector<Formula>& others)
{
    m_isShared = true;
    const PlanGraph& graph = m_before.reading.graph();
    std::vector<double> from, to;
    std::unordered_map<std::uint64_t, std::size_t> ofCell, ofInput;
    for (std::size_t at = 0; at < leaves.size(); ++at) {
        from.push_back(m_before.value(leaves[at]));
        to.push_back(m_after.value(others[at]));
        if (leaves[at].isNode()) ofInput[m_before.reading.node(leaves[at]).at] = at;
        else ofCell[keyOf(graph.cellOf(leaves[at], m_before.shift))] = at;
    }
    const std::vector<bool>* moved = nullptr;
    const auto stands = [&](std::size_t at) { return (*moved)[at] ? to[at] : from[at]; };
    const FormulaValues mixed{.cell =
                                  [&](const Cell& cell) {
                                      const auto found = ofCell.find(keyOf(cell));
                                      return found == ofCell.end() ? m_before.reading.values().cell(cell) : stands(found->second);
                                  },
                              .input =
                                  [&](std::size_t input) {
                                      const auto found = ofInput.find(input);
                                      return found == ofInput.end() ? m_before.reading.values().input(input) : stands(found->second);
                                  }};
    const bool isRatio = info(m_before.asked.figure).unit == Unit::Ratio;
    bool isThere = true;
    auto parts = shapley(leaves.size(), [&](const std::vector<bool>& set) {
        moved = &set;
        const double value = valueOf(graph, before, m_before.shift, mixed);
        isThere = isThere && std::isfinite(value) && !(isRatio && std::abs(value) == noRatio);
        return value;
    });
    if (isThere) return parts;
    // A mixture of two plans may have no value: the change is told at the operand that is named first.
    parts.assign(leaves.size(), 0);
    parts.front() = m_after.value(after) - m_before.value(before);
    return parts;
}

void Comparison::add(const Formula& leaf, bool isBefore, const Move& move)
{
    const auto [place, isNew] = m_places.try_emplace(static_cast<std::uint64_t>(leaf.id()) << 1 | (isBefore ? 1U : 0U), m_moves.size());
    if (isNew) {
        m_moves.push_back(move);
        return;
    }
    m_moves[place->second].part += move.part;
    m_moves[place->second].hasMoved = m_moves[place->second].hasMoved || move.hasMoved;
}

}  // namespace headroom

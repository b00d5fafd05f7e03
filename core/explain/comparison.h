// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "explain/terms.h"

namespace headroom {

/// One of the two sides of a difference: what is asked there, and by how many months its formula is moved.
struct Side {
    const Reading& reading;
    Asked asked;
    int shift = 0;

    Asked at(const Formula& leaf) const { return reading.asked(leaf, shift); }
    double value(const Formula& formula) const { return reading.value({formula, shift}); }
};

/// What one operand did: where it stands on each side (nowhere on one that lacks it), and what it contributes.
struct Move {
    std::optional<Asked> before, after;
    double part = 0;
    bool hasMoved = true;
};

/// Tells a difference apart, operand by operand.
class Comparison
{
public:
    /// The sides must outlive it.
    Comparison(const Side& before, const Side& after) : m_before(before), m_after(after) {}

    /// The same formula: its cells stand as many months away from what is asked.
    bool same(const Formula& a, const Formula& b) const;

    /// Compares two formulas: addend by addend, past all that chooses the same operand on both sides.
    void compare(Formula before, Formula after);

    const std::vector<Move>& moves() const { return m_moves; }
    /// Whether operands that multiply, or are chosen between, shared a change.
    bool isShared() const { return m_isShared; }
    /// Whether an addend stands on one side only.
    bool hasLone() const { return m_hasLone; }
    /// Whether a condition holds on one side only.
    bool hasCondition() const { return m_hasCondition; }

private:
    bool sameLeaf(const Asked& a, const Asked& b) const;
    void divide(const Term& before, const Term& after);
    void lone(const Term& term, bool isBefore);
    std::optional<Formula> leading(const Term& term, bool isBefore) const;
    double worth(const Term& term, bool isBefore) const;
    std::optional<std::size_t> conditionOf(const std::vector<Formula>& leaves, const std::vector<Formula>& others, const Term& before, const Term& after) const;
    std::vector<double> contributions(const Formula& before, const Formula& after, const std::vector<Formula>& leaves, const std::vector<Formula>& others);
    void add(const Formula& leaf, bool isBefore, const Move& move);

    const Side& m_before;
    const Side& m_after;
    std::vector<Move> m_moves;
    std::unordered_map<std::uint64_t, std::size_t> m_places;  ///< of the moves, by leaf and side
    bool m_isShared = false, m_hasLone = false, m_hasCondition = false;
};

}  // namespace headroom

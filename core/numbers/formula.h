// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "figures/arithmetic.h"

namespace headroom {

/// What a node of a formula does with its operands.
enum class FormulaKind : std::uint8_t { Constant, Input, Add, Subtract, Multiply, Divide, Negate, Min, Max, Less, Greater, Select, Root, Power, Log, Sum, Highest };

/// A formula number: a node of a graph, or a cell of the ledger (DESIGN §1). It is an index, never text: into the arena that is
/// current, or the number of a cell. Cells need no node, so the graph of a plan holds what stands between figures only.
class Formula
{
public:
    struct Condition {
        std::uint32_t id;
    };

    Formula() = default;  ///< 0: the first node of every arena
    Formula(double constant);  // implicit: constants of the arithmetic are doubles

    static Formula ofId(std::uint32_t id)
    {
        Formula formula;
        formula.m_id = id;
        return formula;
    }
    /// The cell of a month: its place among all months of all rows.
    static Formula monthly(std::size_t place) { return ofId(monthlyBit | static_cast<std::uint32_t>(place)); }
    /// The cell of a constant.
    static Formula constantCell(std::size_t row) { return ofId(constantBits | static_cast<std::uint32_t>(row)); }

    std::uint32_t id() const { return m_id; }
    bool isNode() const { return m_id < monthlyBit; }
    bool isMonthly() const { return m_id >= monthlyBit && m_id < constantBits; }
    bool isConstantCell() const { return m_id >= constantBits; }
    /// Of a cell: what monthly() or constantCell() was given.
    std::size_t place() const { return m_id & (isConstantCell() ? ~constantBits : ~monthlyBit); }
    bool operator==(const Formula&) const = default;

    friend Formula operator+(const Formula& a, const Formula& b) { return make(FormulaKind::Add, a, b); }
    friend Formula operator-(const Formula& a, const Formula& b) { return make(FormulaKind::Subtract, a, b); }
    friend Formula operator*(const Formula& a, const Formula& b) { return make(FormulaKind::Multiply, a, b); }
    friend Formula operator/(const Formula& a, const Formula& b) { return make(FormulaKind::Divide, a, b); }
    friend Formula operator-(const Formula& a) { return make(FormulaKind::Negate, a, a); }
    friend Condition operator<(const Formula& a, const Formula& b) { return {make(FormulaKind::Less, a, b).m_id}; }
    friend Condition operator>(const Formula& a, const Formula& b) { return {make(FormulaKind::Greater, a, b).m_id}; }
    friend Formula min(const Formula& a, const Formula& b) { return make(FormulaKind::Min, a, b); }
    friend Formula max(const Formula& a, const Formula& b) { return make(FormulaKind::Max, a, b); }
    friend Formula select(const Condition& condition, const Formula& yes, const Formula& no) { return make(FormulaKind::Select, ofId(condition.id), yes, no); }
    friend Formula squareRoot(const Formula& x) { return make(FormulaKind::Root, x, x); }
    friend Formula power(const Formula& base, const Formula& exponent) { return make(FormulaKind::Power, base, exponent); }
    friend Formula naturalLog(const Formula& x) { return make(FormulaKind::Log, x, x); }

private:
    static constexpr std::uint32_t monthlyBit = 0x8000'0000, constantBits = 0xC000'0000;
    static Formula make(FormulaKind kind, const Formula& a, const Formula& b) { return make(kind, a, b, ofId(0)); }
    static Formula make(FormulaKind kind, const Formula& a, const Formula& b, const Formula& c);
    std::uint32_t m_id = 0;
};

/// Consecutive operands of a Sum or Highest: one formula, or cells of one row in consecutive months.
struct FormulaRange {
    Formula first;
    std::uint32_t count = 1;
};

struct FormulaNode {
    FormulaKind kind = FormulaKind::Constant;
    Formula first, second, third;  ///< operands, as many as the kind has
    std::uint32_t at = 0;          ///< of Constant and Input: which; of Sum and Highest: its first range
    std::uint32_t ranges = 0;      ///< of Sum and Highest
};

/// Holds the nodes of one graph. While an ArenaScope lives, it is the arena that formulas on its thread are made in.
class FormulaArena
{
public:
    FormulaArena();

    /// How many months a row has: cells next to each other are of one row only within it.
    void setMonths(std::size_t months) { m_months = months; }

    Formula add(const FormulaNode& node);
    Formula constant(double value);
    Formula addMany(FormulaKind kind, std::span<const FormulaRange> ranges);
    /// A number of the plan: inputs count from 0 in the order of calls.
    Formula input();
    /// Appends an operand, as part of the last range where it is the next month of its row.
    void append(std::vector<FormulaRange>& ranges, const Formula& operand) const;

    std::size_t size() const { return m_nodes.size(); }
    const FormulaNode& node(const Formula& formula) const { return m_nodes[formula.id()]; }
    double constantOf(const FormulaNode& node) const { return m_constants[node.at]; }
    std::span<const FormulaRange> rangesOf(const FormulaNode& node) const { return std::span(m_ranges).subspan(node.at, node.ranges); }
    std::size_t bytes() const { return m_nodes.capacity() * sizeof(FormulaNode) + m_constants.capacity() * sizeof(double) + m_ranges.capacity() * sizeof(FormulaRange); }

private:
    std::vector<FormulaNode> m_nodes;
    std::vector<double> m_constants;
    std::vector<FormulaRange> m_ranges;
    std::uint32_t m_inputs = 0;
    std::size_t m_months = 1;
};

class ArenaScope
{
public:
    explicit ArenaScope(FormulaArena& arena);
    ~ArenaScope();
    ArenaScope(const ArenaScope&) = delete;
    ArenaScope& operator=(const ArenaScope&) = delete;

    static FormulaArena& current();

private:
    FormulaArena* m_outer;
};

/// A list of operands, which the workbook prints as ranges.
template <FormulaKind Kind>
class FormulaList
{
public:
    void add(const Formula& x) { ArenaScope::current().append(m_ranges, x); }
    Formula value() const { return m_ranges.empty() ? Formula() : ArenaScope::current().addMany(Kind, m_ranges); }

private:
    std::vector<FormulaRange> m_ranges;
};

template <>
class Sum<Formula> : public FormulaList<FormulaKind::Sum>
{
};

/// The largest of its operands and 0.
template <>
class Highest<Formula> : public FormulaList<FormulaKind::Highest>
{
};

}  // namespace headroom

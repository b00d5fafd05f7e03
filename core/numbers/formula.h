// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "figures/ledger.h"

namespace headroom {

/// What a node of a formula does with its operands.
enum class FormulaKind : std::uint8_t { Constant, Input, Same, Add, Subtract, Multiply, Divide, Negate, Min, Max, Less, Greater, Select, Root, Power, Log, Sum, Highest };

/// A formula number is a node of a graph, never text (DESIGN §1): an index into the arena that is current. Ledger::write
/// tags the node with its cell, and printing stops at tagged nodes.
class Formula
{
public:
    struct Condition {
        std::uint32_t node;
    };

    Formula() : Formula(0.0) {}
    Formula(double constant);  // implicit: constants of the arithmetic are doubles
    explicit Formula(std::uint32_t node, int) : m_node(node) {}

    std::uint32_t node() const { return m_node; }

    friend Formula operator+(const Formula& a, const Formula& b) { return make(FormulaKind::Add, a, b); }
    friend Formula operator-(const Formula& a, const Formula& b) { return make(FormulaKind::Subtract, a, b); }
    friend Formula operator*(const Formula& a, const Formula& b) { return make(FormulaKind::Multiply, a, b); }
    friend Formula operator/(const Formula& a, const Formula& b) { return make(FormulaKind::Divide, a, b); }
    friend Formula operator-(const Formula& a) { return make(FormulaKind::Negate, a, a); }
    friend Condition operator<(const Formula& a, const Formula& b) { return {make(FormulaKind::Less, a, b).m_node}; }
    friend Condition operator>(const Formula& a, const Formula& b) { return {make(FormulaKind::Greater, a, b).m_node}; }
    friend Formula min(const Formula& a, const Formula& b) { return make(FormulaKind::Min, a, b); }
    friend Formula max(const Formula& a, const Formula& b) { return make(FormulaKind::Max, a, b); }
    friend Formula select(const Condition& condition, const Formula& yes, const Formula& no);
    friend Formula squareRoot(const Formula& x) { return make(FormulaKind::Root, x, x); }
    friend Formula power(const Formula& base, const Formula& exponent) { return make(FormulaKind::Power, base, exponent); }
    friend Formula naturalLog(const Formula& x) { return make(FormulaKind::Log, x, x); }

    friend Formula written(const Formula& value, const Cell& cell);
    friend void emptyCell(Formula& value, const Cell& cell);

private:
    static Formula make(FormulaKind kind, const Formula& a, const Formula& b);
    std::uint32_t m_node = 0;
};

/// Holds the nodes of one workbook. While it lives it is the arena that formulas on its thread are made in; arenas nest.
class FormulaArena
{
public:
    struct Node {
        FormulaKind kind = FormulaKind::Constant;
        bool tagged = false;
        bool blank = false;  ///< a cell that no figure was written to
        double value = 0;    ///< of a constant
        std::uint32_t first = 0, second = 0, third = 0;  ///< operands; of Sum and Highest: range of operands()
    };

    FormulaArena();
    ~FormulaArena();
    FormulaArena(const FormulaArena&) = delete;
    FormulaArena& operator=(const FormulaArena&) = delete;

    static FormulaArena& current();

    std::uint32_t add(const Node& node);
    std::uint32_t addMany(FormulaKind kind, std::span<const Formula> operands);
    /// A number of the plan: `input` counts from 0 in the order of calls.
    Formula input(double value);
    void tag(std::uint32_t node, const Cell& cell, bool blank);

    std::size_t size() const { return m_nodes.size(); }
    const Node& node(std::uint32_t index) const { return m_nodes[index]; }
    const Cell& cell(std::uint32_t index) const { return m_cells[index]; }
    std::span<const std::uint32_t> operands(const Node& node) const { return std::span(m_operands).subspan(node.first, node.second); }
    const std::vector<double>& inputs() const { return m_inputs; }

private:
    FormulaArena* m_outer;
    std::vector<Node> m_nodes;
    std::vector<Cell> m_cells;  ///< beside the nodes
    std::vector<std::uint32_t> m_operands;
    std::vector<double> m_inputs;
};

template <>
class Sum<Formula>
{
public:
    void add(const Formula& x) { m_operands.push_back(x); }
    Formula value() const { return m_operands.empty() ? Formula(0.0) : Formula(FormulaArena::current().addMany(FormulaKind::Sum, m_operands), 0); }

private:
    std::vector<Formula> m_operands;
};

template <>
class Highest<Formula>
{
public:
    void add(const Formula& x) { m_operands.push_back(x); }
    Formula value() const { return Formula(FormulaArena::current().addMany(FormulaKind::Highest, m_operands), 0); }

private:
    std::vector<Formula> m_operands{Formula(0.0)};
};

/// How cells and inputs are called in the text of a formula.
class CellNames
{
public:
    virtual ~CellNames() = default;
    virtual std::string cell(const Cell& cell) const = 0;
    virtual std::string range(const Cell& from, const Cell& until) const = 0;  ///< consecutive months of one row
    virtual std::string input(std::size_t input) const = 0;
};

/// The formula of a node in the language that Excel and LibreOffice share, without the equals sign. Tagged nodes below
/// it are printed as their cells.
std::string formulaText(const FormulaArena& arena, std::uint32_t node, const CellNames& names);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "numbers/plan_graph.h"

namespace headroom {

/// How cells, inputs and numbers are called in the text of a formula.
class CellNames
{
public:
    virtual ~CellNames() = default;
    virtual std::string cell(const Cell& cell) const = 0;
    virtual std::string range(const Cell& from, const Cell& last) const = 0;  ///< consecutive months of one row, both ends in it
    virtual std::string input(std::size_t input) const = 0;
    virtual std::string number(double value) const = 0;  ///< a constant of the arithmetic
    /// What stands in the place of a part of a formula; nothing: the part itself.
    virtual std::string replaced(const Formula&) const { return {}; }
    /// The operands of a sum, or of the largest of many and 0, in any order: the same said with fewer, where cells lie side by
    /// side. Not those of a smallest or a largest of a few: of a range, spreadsheets leave out what is blank, where it counts as 0.
    virtual std::vector<std::string> gathered(std::vector<std::string> operands) const { return operands; }
};

/// The formula in the language that Excel and LibreOffice share, without the equals sign, its cells moved by `shift` months. As
/// few brackets as keep the order of operations.
std::string formulaText(const PlanGraph& graph, const Formula& formula, int shift, const CellNames& names);

/// The function that a list of operands is given to: SUM, MIN, MAX; empty where the formula is no list.
std::string listFunction(const PlanGraph& graph, const Formula& formula);

/// The operands of a list, those of MIN(a, MIN(b, c)) taken apart; of the largest of many without its 0.
std::vector<FormulaRange> operandsOf(const PlanGraph& graph, const Formula& formula);

/// One of them alone.
std::string operandText(const PlanGraph& graph, const FormulaRange& operand, int shift, const CellNames& names);

}  // namespace headroom

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
};

/// The formula in the language that Excel and LibreOffice share, without the equals sign, its cells moved by `shift` months. As
/// few brackets as keep the order of operations.
std::string formulaText(const PlanGraph& graph, const Formula& formula, int shift, const CellNames& names);

}  // namespace headroom

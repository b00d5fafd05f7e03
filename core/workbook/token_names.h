// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "numbers/formula_text.h"
#include "workbook/cell_text.h"

namespace headroom {

/// The numbers of the arithmetic that formulas use, 0 and 1 aside: the block "Constants of the model" has a cell for each.
class ModelConstants
{
public:
    /// Which one a value is; it is noted where it is new.
    std::size_t numberOf(double value);
    const std::vector<double>& values() const { return m_values; }

private:
    std::vector<double> m_values;
    std::map<double, std::size_t> m_numbers;
};

/// Calls cells by tokens, numbers by the cells of the constants, and inputs by their cells; of the operands of a list, those of
/// entities below each other become one range.
class TokenNames final : public CellNames
{
public:
    TokenNames(const RowIds& rows, const std::vector<std::string>& inputCells, ModelConstants& constants) : m_rows(rows), m_inputCells(inputCells), m_constants(constants) {}

    /// Of the formula that is told next: the month in which it stands, 0 for a constant; parts are then forgotten.
    void begin(int month);
    void replace(const Formula& part, std::string text) { m_replaced[part.id()] = std::move(text); }

    std::string cell(const Cell& cell) const override;
    std::string range(const Cell& from, const Cell& last) const override;
    std::string input(std::size_t input) const override { return m_inputCells[input]; }
    std::string number(double value) const override;
    std::string replaced(const Formula& part) const override;
    std::vector<std::string> gathered(std::vector<std::string> operands) const override;

private:
    const RowIds& m_rows;
    const std::vector<std::string>& m_inputCells;
    ModelConstants& m_constants;
    int m_month = 0;
    std::map<std::uint32_t, std::string> m_replaced;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/statement.h"

namespace headroom::testing {

/// The months [0, T) of a row, or the one value of a constant.
std::vector<double> valuesOf(const Statement& statement, Figure figure, std::size_t entity);

/// A month that is an arg-min, a threshold or a count of months past one: what is not continuous (MODEL §0, Steps).
bool isStep(Figure figure);

/// What looks ahead by its nature: the lenders' case and the values of cash to the end of a loan (MODEL §8).
bool looksAhead(Figure figure);

/// The plan with no loan sculpted: sculpting looks ahead, and all of financing follows it.
Plan<> withoutSculpting(Plan<> plan);

/// How far two values of a row may differ: `relative` of the row's largest absolute value, and 1e-12 of the largest input
/// or figure of its unit, for rows that are nothing but the rounding of a difference.
class Tolerances
{
public:
    explicit Tolerances(const Statement& statement);
    double of(Figure figure, const std::vector<double>& row, double relative) const;

private:
    std::vector<double> m_largestOfUnit;
};

/// Whether some month holds less than 1e-4 GPU-hours of a tranche or a contract: 9 + 7.01 + 0.99 is 17 less a rounding,
/// and ratios of such hours are ratios of rounding, which the least divisors (1e-9 of a unit) cut off at no fixed scale.
bool hasDust(const Statement& statement);

/// Every figure of `base` times its factor, against `actual` `shift` months later; the first that differs, in words.
/// Both have the same rows.
struct Comparison {
    double relative = 1e-9;
    int shift = 0;
    std::function<bool(Figure)> covers = [](Figure) { return true; };
    std::function<double(Figure, double base)> expected = [](Figure, double base) { return base; };
};
std::optional<std::string> mismatch(const Statement& base, const Statement& actual, const Comparison& comparison);

/// |a − b| within 1e-9 of the scale, and of 1.
bool near(double a, double b, double scale = 0);

double largest(const std::vector<double>& values);

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// The operations that the arithmetic of the model uses, for `double`. Other number types (numbers/) bring the same
/// names as friends, found by argument; the model is written against these names only and never asks `if` of a number.
namespace headroom {

/// a < b ? a : b in every reading, as the machine instruction has it.
inline double min(double a, double b) { return a < b ? a : b; }
inline double max(double a, double b) { return a > b ? a : b; }
inline double select(bool condition, double yes, double no) { return condition ? yes : no; }
inline double squareRoot(double x) { return std::sqrt(x); }
/// Stands outside the month loop only, as naturalLog does: they are the functions that do not vectorise.
inline double power(double base, double exponent) { return std::pow(base, exponent); }
inline double naturalLog(double x) { return std::log(x); }

/// x held between low and high; low ≤ high is the caller's to see to.
template <class Num>
Num clamp(const Num& x, const Num& low, const Num& high)
{
    return min(max(x, low), high);
}

/// The positive part x⁺.
template <class Num>
Num positive(const Num& x)
{
    return max(x, Num(0));
}

/// A sum of many addends, kept apart from + so that the workbook says SUM.
template <class Num>
class Sum
{
public:
    void add(const Num& x) { m_total = m_total + x; }
    Num value() const { return m_total; }

private:
    Num m_total = 0;
};

/// The largest of many values and 0, kept apart from max for the same reason.
template <class Num>
class Highest
{
public:
    void add(const Num& x) { m_highest = max(m_highest, x); }
    Num value() const { return m_highest; }

private:
    Num m_highest = 0;
};

/// Divisors are never smaller than this: 1e-9 of the unit at hand (MODEL §0), not 1e-300, which a workbook overflows.
inline constexpr double least = 1e-9;

}  // namespace headroom

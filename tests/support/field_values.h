// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include "plan/registry.h"

namespace headroom::testing {

/// How far values stray from what people plan with.
enum class Spread {
    Typical,  ///< mostly the `typical` range of a field, with whole numbers, 0, 1 and fractions of a month mixed in
    Extreme,  ///< often a bound of the field, however absurd
};

/// A generator of legal numbers of a field, read from its description: bounds, typical range, unit. Rates and shares
/// come in basis points of the range, which is where things interact; the double generator of RapidCheck is weak.
const rc::Gen<double>& numbersOf(const FieldType& type, Spread spread);

/// Draws values in turn from one random seed. Each draw is a new branch of it, so that a plan is a function of the seed.
class Draw
{
public:
    Draw(rc::Random random, Spread spread) : m_random(random), m_spread(spread) {}

    Spread spread() const { return m_spread; }
    template <class T>
    T from(const rc::Gen<T>& values) { return values(m_random.split(), rc::kNominalSize).value(); }
    /// A whole number from low to high, both included.
    int whole(int low, int high);
    bool chance(int percent) { return whole(1, 100) <= percent; }
    double number(const FieldType& type) { return from(numbersOf(type, m_spread)); }
    /// A curve of any shape whose values are numbers of the field.
    Curve<double> curve(const FieldType& type);

private:
    rc::Random m_random;
    Spread m_spread;
};

}  // namespace headroom::testing

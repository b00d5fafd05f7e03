// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/parse.h"

namespace headroom {

/// What a lever needs of its input, and the plan's value of it.
struct LeverInput {
    Place place;
    const FieldType* type = nullptr;
    double value = 0;
    std::optional<double> neutral;  ///< the value that changes nothing; none for a target, which has none
};

/// The levers of a plan, in the order in which they stand: names of inputs, everything else is theirs.
std::vector<LeverInput> leverInputs(const Plan<>& plan);

/// The positions of a slider and their values, which are round: half or whole per cents, half months, hundredths. It
/// reaches over the typical range of the input, the plan's value and the neutral one.
class LeverScale
{
public:
    LeverScale() = default;
    explicit LeverScale(const LeverInput& input);

    int first() const { return m_first; }
    int last() const { return m_last; }

    /// The position that is nearest to a value.
    int positionOf(double value) const;

    /// The value of a position; exactly the plan's where that is the nearest, so that a lever that is put back changes
    /// nothing.
    double valueAt(int position) const;

private:
    double m_perUnit = 1;
    int m_first = 0, m_last = 1;
    double m_value = 0;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

/// How a curve runs (MODEL §0).
enum class CurveShape {
    Growth,    ///< start · (1 + rate)^((month − anchor)/12)
    Straight,  ///< points joined by straight lines, flat before the first and after the last
    Steps,     ///< points, each value holding until the next
};

template <class Num>
struct CurvePoint {
    Num month = 0;
    Num value = 0;
    bool operator==(const CurvePoint&) const = default;
};

/// A quantity over time, as an input. The month's value is its average over [t, t+1): model/curve_value.h.
template <class Num = double>
struct Curve {
    CurveShape shape = CurveShape::Growth;
    Num start = 0;   ///< Growth only: value at the anchor
    Num rate = 0;    ///< Growth only: a year, effective
    Num anchor = 0;  ///< Growth only: month
    std::vector<CurvePoint<Num>> points;  ///< Straight and Steps only; months do not fall

    bool operator==(const Curve&) const = default;
};

/// A curve that stays at one value.
inline Curve<double> flat(double value) { return {.start = value, .points = {}}; }

/// Limits of what a curve's own numbers may be, so that no legal curve overflows; its values have the field's bounds.
inline constexpr double curveMinRate = -0.95, curveMaxRate = 3.0, curveMinMonth = -360, curveMaxMonth = 720;
inline constexpr std::size_t curveMostPoints = 1'000;

}  // namespace headroom

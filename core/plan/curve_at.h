// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/curve.h"

namespace headroom {

/// The points of a line that draws the curve from one month to another, as an input: its value at a moment, not the
/// averages over months that the model computes with. Steps have two points where they jump.
std::vector<CurvePoint<double>> curveOutline(const Curve<double>& curve, double from, double to);

/// The value of the curve at a moment; at a step, the new one.
double valueAt(const Curve<double>& curve, double month);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/curve_at.h"

#include <cmath>

namespace headroom {

double valueAt(const Curve<double>& curve, double month)
{
    if (curve.shape == CurveShape::Growth) return curve.start * std::pow(1 + curve.rate, (month - curve.anchor) / 12);
    if (curve.points.empty()) return 0;
    CurvePoint<double> before = curve.points.front();
    for (const auto& point : curve.points) {
        if (point.month > month) {
            if (curve.shape == CurveShape::Steps || before.month >= month) return before.value;
            return before.value + (point.value - before.value) * (month - before.month) / (point.month - before.month);
        }
        before = point;
    }
    return before.value;
}

std::vector<CurvePoint<double>> curveOutline(const Curve<double>& curve, double from, double to)
{
    std::vector<CurvePoint<double>> line{{from, valueAt(curve, from)}};
    if (curve.shape == CurveShape::Growth) {
        for (double month = from + 1; month < to; ++month) line.push_back({month, valueAt(curve, month)});
    } else {
        for (const auto& point : curve.points) {
            if (point.month <= from || point.month >= to) continue;
            if (curve.shape == CurveShape::Steps) line.push_back({point.month, line.back().value});
            line.push_back(point);
        }
    }
    const double last = valueAt(curve, to);
    if (curve.shape == CurveShape::Steps && line.back().value != last) line.push_back({to, line.back().value});
    line.push_back({to, last});
    return line;
}

}  // namespace headroom

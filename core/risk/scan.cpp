// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr std::array nearSteps{1.0 / 8, 1.0 / 3, 2.0 / 3, 1.0};
constexpr int farSteps = 5;

double snapped(const ScanRange& range, double value)
{
    return std::clamp(range.whole ? std::round(value) : value, range.low, range.high);
}

void addNear(const ScanRange& range, double end, std::vector<double>& points)
{
    for (const double step : nearSteps) points.push_back(snapped(range, range.present + (end - range.present) * step));
}

void addFar(const ScanRange& range, double from, double bound, std::vector<double>& points)
{
    const double farthest = std::abs(bound - range.present), nearest = std::max(std::abs(from - range.present), std::min(spanOf(range), farthest) / 8);
    if (!(farthest > 0)) return;
    const double direction = bound > range.present ? 1 : -1;
    for (int step = 1; step < farSteps; ++step) points.push_back(snapped(range, range.present + direction * nearest * std::pow(farthest / nearest, static_cast<double>(step) / farSteps)));
    points.push_back(bound);
}

void sortByDistance(const ScanRange& range, std::vector<double>& points)
{
    std::ranges::stable_sort(points, {}, [&](double point) { return std::abs(point - range.present); });
}

}  // namespace

double spanOf(const ScanRange& range)
{
    const double typical = range.typical.high - range.typical.low;
    return typical > 0 ? typical : range.high - range.low;
}

std::vector<double> scanPoints(const ScanRange& range)
{
    const double up = std::clamp(range.typical.high, range.present, std::max(range.present, range.high));
    const double down = std::clamp(range.typical.low, std::min(range.present, range.low), range.present);
    std::vector<double> near, far;
    addNear(range, up, near);
    addFar(range, up, range.high, far);
    if (range.side == ScanSide::Both) {
        addNear(range, down, near);
        addFar(range, down, range.low, far);
    }
    sortByDistance(range, near);
    sortByDistance(range, far);
    std::vector<double> points;
    for (const auto& list : {near, far})
        for (const double point : list)
            if (point != range.present && std::ranges::find(points, point) == points.end()) points.push_back(point);
    return points;
}

}  // namespace headroom

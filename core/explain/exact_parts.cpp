// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/exact_parts.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// The next number away from 0, or towards it; alike for both signs.
double away(double value) { return std::nextafter(value, value < 0 ? -HUGE_VAL : HUGE_VAL); }
double towards(double value) { return std::nextafter(value, 0); }

/// Whether one of the parts can take what is missing; it has it then.
bool takes(std::vector<double>& parts, double whole)
{
    constexpr int tries = 4;  // each try is closer, until it rounds to and fro
    for (double& part : parts) {
        const double before = part;
        for (int attempt = 0; attempt < tries; ++attempt) {
            part += whole - sumOf(parts);
            const double tried = part;
            for (const double each : {tried, away(tried), towards(tried)}) {
                part = each;
                if (sumOf(parts) == whole) return true;
            }
            part = tried;
        }
        part = before;
    }
    return false;
}

}  // namespace

double sumOf(const std::vector<double>& parts)
{
    double sum = 0;
    for (const double part : parts) sum += part;
    return sum;
}

void makeExact(std::vector<double>& parts, double whole)
{
    if (parts.empty() || sumOf(parts) == whole || takes(parts, whole)) return;
    // Halfway between two numbers each part overshoots; a neighbour of the smallest is off that point.
    const double smallest = parts.back();
    for (const double each : {away(smallest), towards(smallest)}) {
        parts.back() = each;
        if (takes(parts, whole)) return;
    }
    parts.back() = smallest;
    parts.push_back(whole - sumOf(parts));
    if (takes(parts, whole)) return;
    std::fill(parts.begin(), parts.end(), 0.0);
    parts.front() = whole;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

namespace headroom {

/// Mean over one month of growth at an effective yearly rate, over its value at the start of the month:
/// (g − 1) / ln g with g = (1 + rate)^(1/12). A series where the rate is too small for the quotient.
template <class Num>
Num meanGrowth(const Num& rate)
{
    const Num step = naturalLog(1.0 + rate) / 12.0;
    const auto isLarge = max(rate, -rate) > Num(1e-2);
    const Num divisor = select(isLarge, step, Num(1));
    return select(isLarge, (monthlyFactor(rate) - 1.0) / divisor, 1.0 + step / 2.0 + step * step / 6.0 + step * step * step / 24.0);
}

/// Prepares a curve for its monthly values. Growth is a recurrence: `growth` keeps the factor of a month, and the
/// opening column before the first month the value from which it starts.
template <class Num>
void prepareCurve(const Context<Num>& c, const Curve<Num>& curve, Figure growth, Figure value, std::size_t entity, int first, const Num& delay, const Num& scale)
{
    if (curve.shape != CurveShape::Growth) return;
    c.ledger.write(growth, entity, monthlyFactor(curve.rate));
    const Num months = c.month(first - 1) - curve.anchor - delay;
    c.ledger.write(value, entity, first - 1, curve.start * scale * meanGrowth(curve.rate) * growthOver(curve.rate, months));
}

/// The curve's average over the month, times `scale`, the curve moved `delay` months later (MODEL §0).
template <class Num>
void monthCurve(const Context<Num>& c, const Curve<Num>& curve, Figure growth, Figure value, std::size_t entity, int t, const Num& delay, const Num& scale)
{
    if (curve.shape == CurveShape::Growth) {
        c.ledger.write(value, entity, t, c.ledger.before(value, entity, t) * c.ledger.constant(growth, entity));
        return;
    }
    // An average lies between the values it is taken of; held there, the rounding of rises and falls makes no price or
    // demand negative.
    Sum<Num> sum;
    sum.add(curve.points.front().value);
    Num lowest = curve.points.front().value, highest = curve.points.front().value;
    for (std::size_t at = 1; at < curve.points.size(); ++at) {
        const auto& from = curve.points[at - 1];
        const auto& to = curve.points[at];
        const Num reached = curve.shape == CurveShape::Straight ? ramp(c.month(t), from.month + delay, to.month - from.month) : ramp(c.month(t), to.month + delay, Num(0));
        sum.add((to.value - from.value) * reached);
        lowest = min(lowest, to.value);
        highest = max(highest, to.value);
    }
    c.ledger.write(value, entity, t, clamp(sum.value(), lowest, highest) * scale);
}

}  // namespace headroom

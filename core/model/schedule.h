// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/arithmetic.h"

/// The primitives that carry every schedule of the model (MODEL §0). Time is a real number of months; `month` is the
/// number t of a month, which covers [t, t+1). Law 1: Σ over all months of share(t; a, b) is b − a, of ramp is G.
namespace headroom {

/// The part of the month that lies in [from, until); 0 where the interval is empty.
template <class Num>
Num share(const Num& month, const Num& from, const Num& until)
{
    return positive(min(month + 1.0, until) - max(month, from));
}

/// The part of [from, from + 1) that lies before month 0: what opening figures need.
template <class Num>
Num shareBefore(const Num& from)
{
    return clamp(Num(0) - from, Num(0), Num(1));
}

/// The part of [from, from + 1) that lies at or after `end`: what closing figures need.
template <class Num>
Num shareAfter(const Num& from, const Num& end)
{
    return clamp(from + 1.0 - end, Num(0), Num(1));
}

/// G(x; d): the integral to x of a straight ramp 0 → 1 that starts at 0 and takes d. 0 for x ≤ 0, x²/(2d) to d, then
/// x − d/2; right for d = 0 too.
template <class Num>
Num rampIntegral(const Num& x, const Num& duration)
{
    const Num passed = positive(x);
    const Num rising = min(passed, duration);
    return rising * rising / (2.0 * max(duration, Num(least))) + passed - rising;
}

/// G(until; d) − G(from; d) with one division instead of two.
template <class Num>
Num rampBetween(const Num& from, const Num& until, const Num& duration)
{
    const Num passedFrom = positive(from), passedUntil = positive(until);
    const Num risingFrom = min(passedFrom, duration), risingUntil = min(passedUntil, duration);
    const Num squares = risingUntil * risingUntil - risingFrom * risingFrom;
    return squares / (2.0 * max(duration, Num(least))) + (passedUntil - risingUntil) - (passedFrom - risingFrom);
}

/// Average over the month of a straight ramp 0 → 1 from `from`, over `duration`.
template <class Num>
Num ramp(const Num& month, const Num& from, const Num& duration)
{
    return rampBetween(month - from, month + 1.0 - from, duration);
}

/// The share of what is left that falls in the month, if it falls evenly over [from, until); 1 in the last month.
template <class Num>
Num evenly(const Num& month, const Num& from, const Num& until)
{
    return share(month, from, until) / max(until - max(month, from), Num(least));
}

/// The same for what is settled over the month that begins at `end`.
template <class Num>
Num settled(const Num& month, const Num& end)
{
    return evenly(month, end, end + 1.0);
}

/// The factor of one month of an effective yearly rate: (1 + rate)^(1/12). A loan's nominal rate is rate / 12 instead;
/// mixing the two is the classic error.
template <class Num>
Num monthlyFactor(const Num& rate)
{
    return power(1.0 + rate, Num(1.0 / 12.0));
}

/// (1 + rate)^(months / 12).
template <class Num>
Num growthOver(const Num& rate, const Num& months)
{
    return power(1.0 + rate, months / 12.0);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <xsimd/xsimd.hpp>

#include "figures/ledger.h"

namespace headroom {

/// A number that is several at once: one lane a trial, one machine instruction for all (DESIGN §1). Each lane has the
/// bits that `double` has (law 12), since every operation is the same IEEE operation: min and max as the instruction
/// has them, no contraction, and power and logarithm by the scalar functions, lane by lane.
template <class Arch = xsimd::default_arch>
class Lanes
{
public:
    using Batch = xsimd::batch<double, Arch>;
    using Mask = typename Batch::batch_bool_type;
    static constexpr std::size_t width = Batch::size;

    Lanes() : m_batch(0.0) {}
    Lanes(double every) : m_batch(every) {}  // implicit: constants of the arithmetic are doubles
    explicit Lanes(Batch batch) : m_batch(batch) {}

    static Lanes from(const std::array<double, width>& lanes) { return Lanes(Batch::load_unaligned(lanes.data())); }
    double lane(std::size_t index) const
    {
        std::array<double, width> lanes;
        m_batch.store_unaligned(lanes.data());
        return lanes[index];
    }

    const Batch& batch() const { return m_batch; }

    friend Lanes operator+(const Lanes& a, const Lanes& b) { return Lanes(a.m_batch + b.m_batch); }
    friend Lanes operator-(const Lanes& a, const Lanes& b) { return Lanes(a.m_batch - b.m_batch); }
    friend Lanes operator*(const Lanes& a, const Lanes& b) { return Lanes(a.m_batch * b.m_batch); }
    friend Lanes operator/(const Lanes& a, const Lanes& b) { return Lanes(a.m_batch / b.m_batch); }
    friend Lanes operator-(const Lanes& a) { return Lanes(-a.m_batch); }
    friend Mask operator<(const Lanes& a, const Lanes& b) { return a.m_batch < b.m_batch; }
    friend Mask operator>(const Lanes& a, const Lanes& b) { return a.m_batch > b.m_batch; }

    friend Lanes select(const Mask& condition, const Lanes& yes, const Lanes& no) { return Lanes(xsimd::select(condition, yes.m_batch, no.m_batch)); }
    friend Lanes min(const Lanes& a, const Lanes& b) { return select(a < b, a, b); }
    friend Lanes max(const Lanes& a, const Lanes& b) { return select(a > b, a, b); }
    friend Lanes squareRoot(const Lanes& x) { return Lanes(xsimd::sqrt(x.m_batch)); }
    friend Lanes power(const Lanes& base, const Lanes& exponent)
    {
        return perLane([&](std::size_t at) { return std::pow(base.lane(at), exponent.lane(at)); });
    }
    friend Lanes naturalLog(const Lanes& x)
    {
        return perLane([&](std::size_t at) { return std::log(x.lane(at)); });
    }

private:
    template <class Scalar>
    static Lanes perLane(Scalar&& scalar)
    {
        std::array<double, width> lanes;
        for (std::size_t at = 0; at < width; ++at) lanes[at] = scalar(at);
        return from(lanes);
    }

    Batch m_batch;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rate_search.h"

#include <algorithm>
#include <array>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace headroom {

namespace {

/// A value this small beside the sum of the absolute terms is 0.
constexpr double touches = 1e-9;
/// Below this, the sign of a sum is that of its rounding.
constexpr double rounding = 1e-12;

enum class Side { LaterFlowsWeighLess, EarlierFlowsWeighLess };

/// The coefficients of one side, by power.
class Coefficients
{
public:
    Coefficients(double opening, std::span<const double> flows, Side side) : m_opening(opening), m_flows(flows), m_side(side) {}
    std::size_t degree() const { return m_flows.size(); }
    double operator[](std::size_t power) const
    {
        const std::size_t period = m_side == Side::LaterFlowsWeighLess ? power : m_flows.size() - power;
        return period == 0 ? m_opening : m_flows[period - 1];
    }

private:
    double m_opening;
    std::span<const double> m_flows;
    Side m_side;
};

/// Value, slope, the sum of the absolute terms and the bound of the second derivative on (0, x].
struct Sample {
    double x = 0, value = 0, slope = 0, size = 0, curvature = 0;
};

/// Horner's rule for several x at once: each is a chain of dependent operations, and the processor runs many side by side.
template <std::size_t Count>
std::array<Sample, Count> sample(const Coefficients& c, const std::array<double, Count>& x)
{
    std::array<double, Count> value{}, slope{}, size{}, sizeSlope{}, sizeCurvature{};
    for (std::size_t power = c.degree() + 1; power-- > 0;) {
        const double term = c[power], absolute = std::abs(term);
        for (std::size_t k = 0; k < Count; ++k) {
            slope[k] = slope[k] * x[k] + value[k];
            value[k] = value[k] * x[k] + term;
            sizeCurvature[k] = sizeCurvature[k] * x[k] + sizeSlope[k];
            sizeSlope[k] = sizeSlope[k] * x[k] + size[k];
            size[k] = size[k] * x[k] + absolute;
        }
    }
    std::array<Sample, Count> samples;
    for (std::size_t k = 0; k < Count; ++k) samples[k] = {x[k], value[k], slope[k], size[k], 2 * sizeCurvature[k]};
    return samples;
}

Sample sample(const Coefficients& c, double x) { return sample<1>(c, {x})[0]; }

double value(const Coefficients& c, double x)
{
    double sum = 0;
    for (std::size_t power = c.degree() + 1; power-- > 0;) sum = sum * x + c[power];
    return sum;
}

/// Changes of sign in the partial sums: no fewer than the roots in (0, 1), and of the same parity. −1 where a sum may be
/// nothing but rounding, so that its sign says nothing.
int signChanges(const Coefficients& c)
{
    double sum = 0, size = 0, last = 0;
    int changes = 0;
    for (std::size_t power = 0; power <= c.degree(); ++power) {
        sum += c[power];
        size += std::abs(c[power]);
        if (sum == 0) continue;
        if (std::abs(sum) <= rounding * size) return -1;
        if (last != 0 && (sum > 0) != (last > 0)) ++changes;
        last = sum;
    }
    return sum == 0 ? -1 : changes;
}

/// Finds the roots of one side in [from, 1], the place of x = 1 included.
class SideSearch
{
public:
    SideSearch(const Coefficients& c, std::vector<double>& roots) : m_c(c), m_roots(roots) {}

    void run(double from, double valueAtOne)
    {
        const int changes = signChanges(m_c);
        if (changes == 0) return;
        if (changes != 1) return scan(from, valueAtOne);
        const double atFrom = value(m_c, from);
        if (!sameSign(atFrom, valueAtOne)) close({.x = from, .value = atFrom}, {.x = 1, .value = valueAtOne});
    }

private:
    static bool sameSign(double a, double b) { return (a >= 0) == (b >= 0); }

    void scan(double from, double valueAtOne)
    {
        constexpr std::size_t together = 8;
        Sample last = sample(m_c, from);
        for (int first = 1; first <= cellsASide; first += static_cast<int>(together)) {
            std::array<double, together> x{};
            for (std::size_t k = 0; k < together; ++k) x[k] = from + (1 - from) * (first + static_cast<int>(k)) / cellsASide;
            if (first + static_cast<int>(together) > cellsASide) x.back() = 1;
            auto samples = sample(m_c, x);
            // Both sides must agree on the sign at 1, or a root there would be found twice or never.
            if (x.back() == 1) samples.back().value = valueAtOne;
            for (const Sample& next : samples) {
                search(last, next);
                last = next;
            }
        }
    }

    void search(const Sample& a, const Sample& b)
    {
        // From the nearer end, nothing in the cell is further than half of it.
        const double half = (b.x - a.x) / 2, bend = half * half / 2 * b.curvature;
        const double reachA = half * std::abs(a.slope) + bend, reachB = half * std::abs(b.slope) + bend;
        if (std::abs(a.value) > reachA && std::abs(b.value) > reachB && sameSign(a.value, b.value)) return;
        const bool monotone = std::abs(a.slope) > half * b.curvature && std::abs(b.slope) > half * b.curvature && sameSign(a.slope, b.slope);
        if (monotone) {
            if (!sameSign(a.value, b.value)) close(a, b);
            return;
        }
        const bool flat = std::abs(a.value) + reachA <= touches * a.size && std::abs(b.value) + reachB <= touches * a.size;
        const double middle = a.x + half;
        if (flat || middle <= a.x || middle >= b.x) {
            if (!sameSign(a.value, b.value))
                close(a, b);
            else if (flat)
                m_roots.push_back(middle);
            return;
        }
        const Sample m = sample(m_c, middle);
        search(a, m);
        search(m, b);
    }

    void close(const Sample& a, const Sample& b)
    {
        if (a.value == 0 || b.value == 0) {
            m_roots.push_back(a.value == 0 ? a.x : b.x);
            return;
        }
        std::uintmax_t steps = 100;
        const auto bracket = boost::math::tools::toms748_solve([this](double x) { return value(m_c, x); }, a.x, b.x, a.value, b.value, boost::math::tools::eps_tolerance<double>(50), steps);
        m_roots.push_back(std::midpoint(bracket.first, bracket.second));
    }

    const Coefficients& m_c;
    std::vector<double>& m_roots;
};

}  // namespace

std::vector<double> rootsOfGrowth(double opening, std::span<const double> flows, double lowest, double highest)
{
    const auto isPositive = [](double flow) { return flow > 0; };
    const auto isNegative = [](double flow) { return flow < 0; };
    if (!(opening > 0 || std::ranges::any_of(flows, isPositive)) || !(opening < 0 || std::ranges::any_of(flows, isNegative))) return {};

    const Coefficients discounted(opening, flows, Side::LaterFlowsWeighLess), carried(opening, flows, Side::EarlierFlowsWeighLess);
    const double atOne = value(discounted, 1);
    std::vector<double> growth, shrinking;
    SideSearch(carried, shrinking).run(lowest, atOne);
    SideSearch(discounted, growth).run(1 / highest, atOne);
    for (const double x : growth) shrinking.push_back(1 / x);
    std::ranges::sort(shrinking);

    std::vector<double> roots;
    for (const double g : shrinking) {
        if (!roots.empty()) {
            // Roots between which the value does not leave 0 are one.
            const double between = std::midpoint(roots.back(), g);
            const Sample m = between >= 1 ? sample(discounted, 1 / between) : sample(carried, between);
            if (std::abs(m.value) <= touches * m.size) {
                roots.back() = between;
                continue;
            }
        }
        roots.push_back(g);
    }
    return roots;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/footing.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace headroom {

namespace {

double stepOf(const Scale& scale) { return scale.divisor * std::pow(10.0, -scale.decimals); }

/// As formatScaled() says: among thousands and millions a trace of a sum is no figure.
bool isTrace(double value, const Scale& scale) { return value == 0 || (scale.divisor > 1 && std::abs(value) < 1e-6); }

}  // namespace

double stepsOf(double value, const Scale& scale)
{
    if (isTrace(value, scale)) return 0;
    // As the formatter rounds, to the digit: 392.95 is a little less than that in binary, and shows 392.9.
    const std::string shown = fmt::format("{:.{}f}", value / scale.divisor, scale.decimals);
    double rounded = 0;
    std::from_chars(shown.data(), shown.data() + shown.size(), rounded);
    return std::round(rounded * std::pow(10.0, scale.decimals));
}

std::vector<double> footed(const std::vector<double>& parts, double whole, const Scale& scale)
{
    std::vector<double> steps, remainders;
    for (const double part : parts) {
        const double exact = isTrace(part, scale) ? 0 : part / stepOf(scale);
        steps.push_back(std::floor(exact));
        remainders.push_back(exact - steps.back());
    }
    double left = whole - std::accumulate(steps.begin(), steps.end(), 0.0);
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (const std::size_t at : order) {
        if (left < 0.5) break;
        steps[at] += 1;
        left -= 1;
    }
    // What the doubles of very large sums have lost: the largest part does not show it.
    const auto largest = std::ranges::max_element(steps, {}, [](double each) { return std::abs(each); });
    if (largest != steps.end()) *largest += left;
    return steps;
}

std::string formatSteps(double steps, double exact, const Scale& scale)
{
    const Scale plain{.divisor = 1, .decimals = scale.decimals, .header = {}};
    if (steps != 0) return formatScaled(steps / std::pow(10.0, scale.decimals), plain);
    // A part of less than a step that was rounded down.
    return formatScaled(isTrace(exact, scale) ? 0 : std::copysign(0.25 * stepOf(scale), exact), scale);
}

std::vector<std::string> formatFooted(const std::vector<double>& parts, double whole, const Scale& scale)
{
    const std::vector<double> steps = footed(parts, stepsOf(whole, scale), scale);
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < parts.size(); ++at) texts.push_back(formatSteps(steps[at], parts[at], scale));
    return texts;
}

}  // namespace headroom

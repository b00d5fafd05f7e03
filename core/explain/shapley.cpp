// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/shapley.h"

#include <bit>

#include "plan/contract_check.h"

namespace headroom {

namespace {

constexpr std::size_t mostExact = 8;

/// k! (n − 1 − k)! / n!: of all orders, those in which exactly these k operands come before.
double weight(std::size_t count, std::size_t before)
{
    double orders = static_cast<double>(count);  // n · (n − 1 over k)
    for (std::size_t at = 0; at < before; ++at) orders = orders * static_cast<double>(count - 1 - at) / static_cast<double>(at + 1);
    return 1 / orders;
}

std::vector<double> overAllOrders(std::size_t count, const std::function<double(const std::vector<bool>&)>& value)
{
    std::vector<double> values;
    std::vector<bool> moved(count);
    for (std::size_t set = 0; set < std::size_t{1} << count; ++set) {
        for (std::size_t at = 0; at < count; ++at) moved[at] = (set >> at & 1) != 0;
        values.push_back(value(moved));
    }
    return shapley(count, values);
}

std::vector<double> overTwoOrders(std::size_t count, const std::function<double(const std::vector<bool>&)>& value)
{
    std::vector<bool> first(count, false), last(count, true);
    std::vector<double> forward{value(first)}, backward{value(last)};  // the first so many moved; all but the first so many
    for (std::size_t at = 0; at < count; ++at) {
        first[at] = true;
        last[at] = false;
        forward.push_back(value(first));
        backward.push_back(value(last));
    }
    std::vector<double> contributions;
    for (std::size_t at = 0; at < count; ++at) contributions.push_back(((forward[at + 1] - forward[at]) + (backward[at] - backward[at + 1])) / 2);
    return contributions;
}

}  // namespace

std::vector<double> shapley(std::size_t count, std::span<const double> values)
{
    const std::size_t all = (std::size_t{1} << count) - 1;
    HR_REQUIRE(values.size() == all + 1);
    std::vector<double> contributions;
    for (std::size_t operand = 0; operand < count; ++operand) {
        const std::size_t self = std::size_t{1} << operand, others = all & ~self;
        double sum = 0;
        // A set of the others with what it leaves: exchanged before and after, the pair is the same, so that signs change and
        // nothing else.
        for (std::size_t set = 0; set <= all; ++set) {
            const std::size_t left = others & ~set;
            if ((set & self) != 0 || set > left) continue;
            const auto change = [&](std::size_t of) { return values[of | self] - values[of]; };
            sum += weight(count, static_cast<std::size_t>(std::popcount(set))) * (set == left ? change(set) : change(set) + change(left));
        }
        contributions.push_back(sum);
    }
    return contributions;
}

std::vector<double> shapley(std::size_t count, const std::function<double(const std::vector<bool>& moved)>& value)
{
    return count <= mostExact ? overAllOrders(count, value) : overTwoOrders(count, value);
}

}  // namespace headroom

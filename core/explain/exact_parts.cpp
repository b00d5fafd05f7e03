// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/exact_parts.h"

namespace headroom {

double sumOf(const std::vector<double>& parts)
{
    double sum = 0;
    for (const double part : parts) sum += part;
    return sum;
}

void makeExact(std::vector<double>& parts, double whole)
{
    if (parts.empty() || sumOf(parts) == whole) return;
    constexpr int tries = 4;  // each try is closer, until it rounds to and fro
    for (double& part : parts) {
        const double before = part;
        for (int attempt = 0; attempt < tries; ++attempt) {
            part += whole - sumOf(parts);
            if (sumOf(parts) == whole) return;
        }
        part = before;
    }
    // Nothing is fine enough but a part that is nearly all that is missing: the last one takes it.
    double others = 0;
    for (std::size_t at = 0; at + 1 < parts.size(); ++at) others += parts[at];
    parts.back() = whole - others;
}

}  // namespace headroom

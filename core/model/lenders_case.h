// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom {

class Statement;

/// What a scenario keeps of the base plan: its sculpted principal by facility and month from 0, and its capacities.
struct LendersCase {
    std::vector<std::vector<double>> principal;
    std::vector<double> capacity;
};

LendersCase lendersCase(const Statement& base);

}  // namespace headroom

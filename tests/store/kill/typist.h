// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "plan/edit.h"

namespace headroom::testing {

/// Somebody who edits a plan without looking at it: step k is a function of the seed, of k and of the steps before. The
/// process that is killed and the one that watches it each have one, and know the same plan after the same steps.
class Typist {
public:
    Typist(const Plan<>& plan, std::uint64_t seed);

    const Plan<>& plan() const { return m_plan; }
    std::uint64_t steps() const { return m_steps; }

    /// The next step, which plan() then has; never an idle one.
    EditGroup type();

private:
    std::uint64_t m_seed;
    std::uint64_t m_steps = 0;
    Plan<> m_plan;
    Id m_next;
};

/// What the killed process and its watcher begin with: rows in most tables, and texts that need quoting.
Plan<> plainPlan();

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "store/plan_file.h"

namespace headroom::testing {

/// Somebody who edits a plan without looking at it, and takes back and makes again what was done: step k is a function of the
/// seed, of k and of the steps before. The process that is killed and the one that watches it each have one, and know the
/// same plan after the same steps.
class Typist {
public:
    Typist(const Plan<>& plan, std::uint64_t seed);

    const Plan<>& plan() const { return m_plan; }
    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_after.empty(); }

    /// Makes the next step, in the file and in plan(); it always changes the plan.
    Result<> type(PlanFile& file);
    /// The same without a file.
    void imagine() { (void)next(); }

private:
    enum class Kind { Edit, Undo, Redo };
    struct Action {
        Kind kind = Kind::Edit;
        EditGroup group;
    };
    Action next();

    std::uint64_t m_seed;
    std::uint64_t m_steps = 0;
    Plan<> m_plan;
    std::vector<Plan<>> m_before, m_after;  ///< what undo and redo come to, the nearest last
    Id m_next;
};

/// What the killed process and its watcher begin with: rows in most tables, and texts that need quoting.
Plan<> plainPlan();

}  // namespace headroom::testing

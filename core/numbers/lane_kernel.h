// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "figures/figure.h"
#include "model/lenders_case.h"
#include "model/structure.h"

namespace headroom {

/// Plans that differ in numbers only (same_shape.h), several computed at once: the equations in vector lanes of one width,
/// compiled for the instructions of that width in a file of its own. What goes in and out is flat: a number of all lanes beside
/// each other. Each lane has the bits that evaluate<double> has.
struct LaneKernel {
    std::size_t width = 1;  ///< plans at once
    /// Room for plans of this shape in the months of `structure`, to be dropped. Only totals are kept (Keep::Totals).
    void* (*make)(const Plan<double>& like, const Structure& structure) = nullptr;
    /// Computes. `numbers` are those of eachNumber(); into `constants`, with room for every figure, go those of isOfPlan(), at their
    /// number. The months of `structure` are those that the room was made for; `lenders` as evaluate() takes it.
    void (*run)(void* room, const Structure& structure, const double* numbers, const LendersCase* lenders, double* constants) = nullptr;
    void (*drop)(void* room) = nullptr;
};

/// Whether a kernel tells the figure: a constant of the plan as a whole.
constexpr bool isOfPlan(Figure figure)
{
    const auto at = static_cast<std::size_t>(figure);
    return figureSlots.isConstant[at] && figureSlots.scope[at] == static_cast<std::uint8_t>(Scope::Plan);
}

/// All that this machine can run, the widest first; none where its instructions are not known here.
const std::vector<const LaneKernel*>& laneKernels();

/// The widest that this machine can run, or nullptr.
inline const LaneKernel* widestLanes() { return laneKernels().empty() ? nullptr : laneKernels().front(); }

}  // namespace headroom

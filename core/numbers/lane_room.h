// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate.h"
#include "numbers/each_number.h"
#include "numbers/lane_kernel.h"
#include "numbers/lanes.h"
#include "plan/convert.h"

namespace headroom {

/// What a file of lanes consists of; `Arch` is what xsimd calls its instructions. Only such a file includes this.
template <class Arch>
class LaneRoom
{
public:
    static constexpr LaneKernel kernel() { return {.width = Lane::width, .make = make, .run = run, .drop = drop}; }

private:
    using Lane = Lanes<Arch>;

    LaneRoom(const Plan<double>& like, const Structure& structure)
        : m_plan(convert<Lane>(like, [](const auto&, double number) { return Lane(number); })),
          m_ledger(Layout(structure.sizes), structure.columns, structure.calendar, Keep::Totals)
    {
    }

    static void* make(const Plan<double>& like, const Structure& structure) { return new LaneRoom(like, structure); }
    static void drop(void* room) { delete static_cast<LaneRoom*>(room); }

    static void run(void* of, const Structure& structure, const double* numbers, const LendersCase* lenders, double* constants)
    {
        LaneRoom& room = *static_cast<LaneRoom*>(of);
        eachNumber(room.m_plan, [&](Lane& number) {
            number = Lane(Lane::Batch::load_unaligned(numbers));
            numbers += Lane::width;
        });
        room.m_ledger.restart();
        evaluate(room.m_plan, structure, room.m_ledger, lenders);
        for (std::size_t at = 0; at < figureCount; ++at)
            if (isOfPlan(static_cast<Figure>(at))) room.m_ledger.constant(static_cast<Figure>(at)).batch().store_unaligned(constants + at * Lane::width);
    }

    Plan<Lane> m_plan;
    Ledger<Lane> m_ledger;
};

}  // namespace headroom

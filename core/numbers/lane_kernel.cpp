// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/lane_kernel.h"

namespace headroom {

#ifdef HEADROOM_WIDE_LANES
extern const LaneKernel fourLanes, eightLanes;
#endif

const std::vector<const LaneKernel*>& laneKernels()
{
    static const std::vector<const LaneKernel*> kernels = [] {
        std::vector<const LaneKernel*> found;
#ifdef HEADROOM_WIDE_LANES
        // The compiler's own look: it asks the operating system too whether the registers are kept.
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")) found.push_back(&eightLanes);
        if (__builtin_cpu_supports("avx2")) found.push_back(&fourLanes);
#endif
        return found;
    }();
    return kernels;
}

}  // namespace headroom

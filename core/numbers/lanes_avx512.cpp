// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/lane_room.h"

namespace headroom {

extern const LaneKernel eightLanes;
constinit const LaneKernel eightLanes = LaneRoom<xsimd::avx512bw>::kernel();

}  // namespace headroom

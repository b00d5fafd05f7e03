// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers/lane_room.h"

namespace headroom {

extern const LaneKernel fourLanes;
constinit const LaneKernel fourLanes = LaneRoom<xsimd::avx2>::kernel();

}  // namespace headroom

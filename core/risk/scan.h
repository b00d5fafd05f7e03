// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/field.h"

namespace headroom {

/// Which values of an input are looked at.
enum class ScanSide { Both, Up };

/// Where a scan may go: the bounds of the field, and what people plan with.
struct ScanRange {
    double present = 0;
    double low = 0;
    double high = 0;
    Range typical;
    bool whole = false;  ///< whole numbers only
    ScanSide side = ScanSide::Both;
};

/// The values at which an input is tried, in their order: first within the typical range at an eighth, a third, two thirds
/// and the whole of the way from the present value to its end, nearest first and both ways in turn; then out to the
/// bounds in five steps of equal ratio. A colour that flips and flips back between two neighbours is not seen: the first
/// steps are small so that what is near is not missed, and the widest gap within the typical range is a third of it.
std::vector<double> scanPoints(const ScanRange& range);

/// What a width of the input counts as nothing beside: the typical range, or the bounds where none is given.
double spanOf(const ScanRange& range);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/headline.h"

namespace headroom {

/// What stands beside the headline and costs more than one evaluation: break-evens, and the money between counterparties. Every
/// plan has the same keys, labels and units.
std::vector<HeadlineFigure> furtherFigures(const Statement& statement);

}  // namespace headroom

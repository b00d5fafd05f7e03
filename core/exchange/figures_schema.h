// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "model/headline.h"

namespace headroom {

/// The JSON Schema (2020-12) of what figuresJson() writes, by month, quarter or year: every headline figure with its unit, every
/// series with the table whose rows it has, from the catalogue. `more` are the further figures of the headline, of any plan: their
/// keys, labels and units count.
std::string figuresSchema(const std::vector<HeadlineFigure>& more = {});

}  // namespace headroom

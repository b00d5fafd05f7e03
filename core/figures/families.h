// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "figures/figure.h"

namespace headroom {

/// The name of a cause among the causes ("recall stalls"): for the legend and the columns of a chart whose title already
/// says what is lost. The label of a figure ("Waste: recall stalls") stands alone.
std::string_view causeLabel(Cause cause);

/// The name of the capex category at this place of the Capex… families ("Servers").
std::string_view capexLabel(std::size_t category);

}  // namespace headroom

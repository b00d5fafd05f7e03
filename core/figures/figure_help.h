// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "figures/figure.h"

namespace headroom {

/// What a figure means, in a sentence or two, marked for translation: a line of help.def. Empty where the label says it all.
std::string_view figureHelp(Figure figure);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/parse.h"

namespace headroom {

/// What somebody typed into a field and the field refused: no edit, no figure, but not lost either.
struct Pending {
    Place place;
    std::string text;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// What is known of an input: the value as it was entered, its bounds, its help, and who said so. The numbers of a curve are its
/// operands.
Explanation explainInput(const Reading& reading, const Asked& asked, std::size_t most);

}  // namespace headroom

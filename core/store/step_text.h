// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "store/step.h"

namespace headroom {

/// What was done, for people: "Import of sites.csv" (in the words of the program that did it), "Edit", "Undo of step 5:
/// Import of sites.csv", "Return to step 3", "Change by another program". On one line, whatever the file holds.
std::string actionText(const Step& step);

}  // namespace headroom

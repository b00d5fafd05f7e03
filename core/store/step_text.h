// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "store/step.h"

namespace headroom {

/// What was done, for people: "Import of sites.csv" (in the words of the program that did it), "Edit", "Undo of step 5:
/// Import of sites.csv", "Return to step 3", "Change by another program". On one line, whatever the file holds.
std::string actionText(const Step& step);

/// "created", "edit", "undo", "redo", "restore", "outside": as files name kinds. What is none of them is Outside.
std::string_view kindKey(StepKind kind);
StepKind kindOf(std::string_view key);

}  // namespace headroom

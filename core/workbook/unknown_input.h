// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "workbook/found_inputs.h"

namespace headroom {

/// Why a plan has no input of this key: another plan's number, a row that was removed, another course of a curve. A sentence.
std::string whyUnknown(const Plan<>& plan, const std::string& key, const FoundInput& found);

/// What a line of a workbook calls its input: "Denton: PUE", of what it has.
std::string labelOf(const std::string& key, const FoundInput& found);

}  // namespace headroom

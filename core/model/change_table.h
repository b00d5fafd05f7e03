// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text_table.h"
#include "plan/edit_text.h"

namespace headroom {

/// Changes of inputs as a table, a change a line: table, row, input, and its value on both sides, which have these names.
TextTable changeTable(const std::vector<ChangeText>& changes, const std::string& before, const std::string& after);

}  // namespace headroom

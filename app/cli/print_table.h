// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/text_table.h"

namespace headroom {

/// Bytes and columns differ: "–" has three bytes and one column.
std::size_t columnsOf(std::string_view text);

/// The table with its columns lined up, words from the left and numbers from the right, two blanks between.
std::string printed(const TextTable& table);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/issue.h"

namespace headroom {

/// What is written on each page of a PDF, in the order in which it was painted: UTF-8, words apart by blanks or line ends. The error is a
/// sentence without the path.
Result<std::vector<std::string>> pageTexts(std::string_view pdf);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// A PDF of long pages that hold these lines each, in Latin letters; as a printer would write it, made by "a test".
std::string plainPdf(const std::vector<std::string>& pages);

}  // namespace headroom

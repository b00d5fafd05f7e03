// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace headroom {

/// A plan that ships with the program: its name on the command line, and the plan as JSON.
struct NamedExample {
    std::string_view name;
    std::string_view json;
};

/// What ships with the program, as JSON that lives as long as it does.
struct Shipped {
    std::vector<NamedExample> examples;
    std::string_view catalogue;  ///< empty in tests that need none
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace headroom {

/// A plan that ships with the program, as JSON. Its name is that of its file in resources/examples.
struct Example {
    std::string_view name;
    std::string_view json;
};

/// All examples, by name.
std::span<const Example> examples();

/// GPUs and storage tiers with the source of every figure, as the JSON of a plan that has nothing else. What a new plan
/// begins with.
std::string_view catalogueJson();

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>

#include "exchange/plan_json.h"
#include "model/statement.h"
#include "resources/resources.h"

/// The examples that ship with the program, read and evaluated.
namespace headroom::testing {

inline constexpr std::string_view vast = "coreweave-vast-2025", tiered = "coreweave-tiered-2025", smallLab = "small-lab", gpuCloud = "gpu-cloud-2025";

inline Plan<> example(std::string_view name)
{
    for (const Example& example : examples())
        if (example.name == name) return fromJson(example.json).value();
    ADD_FAILURE() << "no example " << name;
    return {};
}

/// Evaluated once.
inline const Statement& statementOf(std::string_view name)
{
    static std::map<std::string, Statement, std::less<>> all;
    auto found = all.find(name);
    if (found == all.end()) found = all.try_emplace(std::string{name}, example(name)).first;
    return found->second;
}

}  // namespace headroom::testing

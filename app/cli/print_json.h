// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "plan/issue.h"
#include "plan/registry.h"

namespace headroom {

using Json = nlohmann::ordered_json;

/// --format of a command that prints for people or for programs: text, the default, or json. `format` begins as "text".
CLI::Option* addFormat(CLI::App& arguments, std::string& format);

/// JSON as every command prints it: two blanks a level, keys in the order in which they were put, a line break at the end. What is
/// not UTF-8 in a text that nobody vouches for is replaced.
std::string printed(const Json& json);

Json orNull(const std::optional<double>& value);
Json orNull(const std::string& text);

/// Warnings, each as its sentence, the key of the input, its value and what is allowed.
Json listed(const std::vector<Issue>& issues);

/// A value, and its unit as files say it: shares and rates are fractions; null where it has none.
Json jsonOf(const Value& value);
Json unitJson(const Plan<>& plan, const FieldType& type);

}  // namespace headroom

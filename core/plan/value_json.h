// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/registry.h"

namespace headroom {

/// A text as a JSON string, quotes included; what is not UTF-8 is replaced.
std::string jsonString(std::string_view text);

/// A value as JSON: shortest numbers, null for nothing, a curve as curve_text.h writes it.
std::string valueJson(const Value& value);

/// How the members of a JSON object stand.
enum class JsonLayout { OneLine, MemberALine };

/// A whole row as a JSON object, the keys in the order of the fields, "id" first in rows of lists. With a member a line,
/// `indent` is the number of blanks before the object's closing brace.
std::string rowJson(const TableType& type, const Row& row, JsonLayout layout, std::size_t indent = 0);

}  // namespace headroom

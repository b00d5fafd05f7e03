// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
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

/// Reads what rowJson() wrote, in this or an older version: a field that is missing has its value when absent. Nothing is
/// believed: values are those that their JSON suggests, and check() says what does not fit. Nothing where the text is no
/// object of this table.
std::optional<Row> parseRow(const TableType& type, std::string_view text);

}  // namespace headroom

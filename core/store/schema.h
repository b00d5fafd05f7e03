// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/registry.h"

namespace headroom {

/// "HDRM" in ASCII: what tells a plan from other SQLite files (`file` and SQLite show it as application id).
inline constexpr int planApplicationId = 0x4844524d;

/// The statement that makes the table of an entity under a name, with the fields that `version` of the format has.
std::string tableSql(const TableType& type, std::string_view name, int version);

/// The statements that make an empty plan file of this version: ids of application and version, a STRICT table an
/// entity as the fields describe it, `edit` (every change ever made) and `pending` (entries that are no edits yet).
/// tests/store/schema_vN.sql holds the text of version N; a test compares.
std::string schemaSql();

/// An identifier in SQL, whatever letters it has.
std::string quoted(std::string_view identifier);

}  // namespace headroom

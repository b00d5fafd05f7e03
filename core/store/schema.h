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

/// The tables beside those of entities: of a version, those that came with it (FORMAT.md).
std::string_view historySql(int version);

/// The statements that make an empty plan file of a version: ids of application and version, a STRICT table an
/// entity as the fields describe it, `edit` (every change ever made), `pending` (entries that are no edits yet), from
/// version 3 `step`, `version` and `version_figure`. tests/store/schema_vN.sql holds the text of version N; a test compares.
std::string schemaSql(int version = planVersion);

/// An identifier in SQL, whatever letters it has.
std::string quoted(std::string_view identifier);

}  // namespace headroom

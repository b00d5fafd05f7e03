// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "plan/registry.h"
#include "store/plan_file.h"

namespace headroom {

/// The plan of a PLAN argument, for reading: a .headroom file or exported .json. Writes nothing.
Result<Plan<>> readPlan(const std::string& argument);

/// The file of a PLAN argument, for changing it. An exported .json is refused: it has no history to write to.
Result<PlanFile> openPlan(const std::string& argument);

/// A JSON plan, the path in the sentence of what is wrong.
Result<Plan<>> readJsonPlan(const std::string& path);

/// The table that --table names.
Result<EntityKind> tableNamed(const std::string& key);

/// The row of a list that an option names, by id or name.
Result<Id> rowNamed(const Plan<>& plan, EntityKind kind, const std::string& text);

/// Who an edit is by, in the history: the user's name as the system gives it.
std::string authorName();

bool hasEnding(const std::filesystem::path& path, std::string_view ending);

}  // namespace headroom

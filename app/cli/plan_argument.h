// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "plan/parse.h"
#include "store/plan_file.h"

namespace headroom {

/// The plan of a PLAN argument, for reading: a .headroom file or exported .json. Writes nothing.
Result<Plan<>> readPlan(const std::string& argument);

/// The file of a PLAN argument, held for changing it. Refused where it cannot be: another program holds it, which the sentence
/// names, or its permissions do not allow it. An exported .json is refused too: it has no history to write to.
Result<PlanFile> openPlan(const std::string& argument);

/// A JSON plan, the path in the sentence of what is wrong.
Result<Plan<>> readJsonPlan(const std::string& path);

/// The table that --table names.
Result<EntityKind> tableNamed(const std::string& key);

/// The names of the examples that ship with the program.
std::vector<std::string> exampleNames();

bool hasEnding(const std::filesystem::path& path, std::string_view ending);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

#include "plan/plan.h"

namespace headroom {

/// Makes the tables of a plan in an empty database, all rows of the plan, and the step that its history begins with, in one
/// transaction. The plan has no error. Throws SQLite::Exception.
void writeFirstStep(SQLite::Database& database, const Plan<>& plan, const std::string& author, const std::string& time);

}  // namespace headroom

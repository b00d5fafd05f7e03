// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// The plan with every note empty (fields of the key "note"). No figure changes. Law: tests/proof/clean_copy_test.cpp.
Plan<> withoutNotes(Plan<> plan);

/// A plan to hand out, as the bytes of a plan file: its inputs without notes, and nothing of how it came about: one step, made
/// by nobody at `time` ("2026-01-31T23:59:59.000Z"); no edits, versions or entries that were refused. The same plan and time give the same bytes.
/// Error: a plan that has errors.
Result<std::string> cleanCopy(const Plan<>& plan, const std::string& time);

}  // namespace headroom

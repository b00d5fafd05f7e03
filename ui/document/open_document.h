// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "document/plan_document.h"
#include "plan/issue.h"

namespace headroom {

/// Opens a plan: a .headroom file, which is followed while others edit it, or a plan exported as .json, which is read
/// once. The error is one sentence that names the path.
Result<std::unique_ptr<PlanDocument>> openDocument(const QString& path);

/// A plan that ships with the program, as JSON.
Result<std::unique_ptr<PlanDocument>> openExample(std::string_view json);

}  // namespace headroom

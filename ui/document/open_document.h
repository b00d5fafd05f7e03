// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "document/file_document.h"

namespace headroom {

/// Reads a plan to look at: a .headroom file or one exported as .json. Nothing is written. The error is one sentence that
/// names the path.
Result<Plan<>> readPlan(const QString& path);

/// Opens a plan to work on. A .headroom file is worked on where it is; a plan exported as .json becomes a draft.
Result<std::unique_ptr<FileDocument>> openDocument(const QString& path);

/// A new draft with this plan, open.
Result<std::unique_ptr<FileDocument>> openDraft(const Plan<>& plan);

/// A plan that ships with the program, as JSON, as a new draft.
Result<std::unique_ptr<FileDocument>> openExample(std::string_view json);

}  // namespace headroom

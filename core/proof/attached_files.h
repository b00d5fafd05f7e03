// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/issue.h"

namespace headroom {

/// Bounds on a PDF that others made: its bytes, and those of a file in it once it is unpacked.
inline constexpr std::size_t largestPdf = 256U * 1024 * 1024, largestAttachment = 64U * 1024 * 1024;

/// The two files that a report which holds its plan carries, unpacked.
struct AttachedFiles {
    std::string plan;     ///< a plan file
    std::string figures;  ///< figures.json
};

/// Reads a PDF that nobody vouches for. The error is a sentence without the path: what it is instead of a PDF, that it is encrypted or
/// damaged, that it holds no plan, or only one of the two files.
Result<AttachedFiles> attachedFiles(std::string_view pdf);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/issue.h"

namespace headroom {

/// How a report is to be, as the options of `export` say it; empty: as the desk has it.
struct ReportWishes {
    std::string paper, chapters, scenario, language;
    bool attachesPlan = false;

    /// The first of its options that is given; empty where none is.
    std::string given() const;
};

/// Has the desktop program, which draws the report, write it without a display: `headroom --export FILE PLAN`. Where it is not
/// installed or refuses, the error is a sentence, its own where it has one.
Result<> exportByDesk(const std::string& plan, const std::string& file, const ReportWishes& wishes);

}  // namespace headroom

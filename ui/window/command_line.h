// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "report/report_options.h"

namespace headroom {

/// Exit statuses, as those of headroom-cli.
inline constexpr int exitDone = 0, exitWrongUse = 2;

/// What the program was asked for. Read before there is an application, since an export decides its platform.
struct CommandLine {
    std::string plan;      ///< empty: none
    std::string exportTo;  ///< the file to write; empty: show the window
    std::string language;  ///< one that the program has, whatever the system's; empty: the system's
    std::string scenario;  ///< of what is exported, by name or id; empty: the plan as it is
    ReportOptions report;  ///< paper, chapters and attachment of a report; its scenario is known only with the plan
    bool wantsText = false;
    bool wantsVersion = false;
    std::string problem;   ///< what is wrong with it, as a sentence; empty where nothing
};

/// Reads `headroom [PLAN]` and `headroom --export FILE PLAN` with their options.
CommandLine parseCommandLine(const std::vector<std::string>& arguments);

/// What --help prints.
std::string usage();

}  // namespace headroom

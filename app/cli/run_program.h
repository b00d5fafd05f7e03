// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "plan/issue.h"

namespace headroom {

/// How a program ended: its exit status, or minus the signal that ended it; and what it said on stderr.
struct Ended {
    int status = 0;
    std::string err;
};

/// Runs a program to its end, no shell between; it reads nothing and its stdout is dropped. `environment` is what it is told beside
/// ours. A program that cannot be started is an error, as a sentence.
Result<Ended> runToEnd(const std::filesystem::path& program, const std::vector<std::string>& arguments, const std::vector<std::pair<std::string, std::string>>& environment);

/// The path of a program of this name: beside the one that runs, else in PATH; empty where there is none.
std::filesystem::path programNamed(const std::string& name);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "support/one_sentence.h"
#include "support/temporary_folder.h"

namespace headroom {

/// What the real program did.
struct Outcome {
    int status = -1;
    std::string out, err;
};

/// Runs headroom-cli, or a copy of it, in `folder` with these arguments, no shell between.
Outcome runProgram(const std::filesystem::path& folder, const std::vector<std::string>& arguments, const char* outTo = nullptr, const char* program = nullptr);

/// A folder with a plan: one GPU (5), a site (6), a tranche (7), two tiers (8 and 9).
class CliTest : public testing::Test {
protected:
    CliTest();

    Outcome run(const std::vector<std::string>& arguments) const { return runProgram(folder.path(), arguments); }

    /// Expects success, nothing on stderr, and gives stdout.
    std::string done(const std::vector<std::string>& arguments) const;

    /// Expects status 2, one sentence with these words on stderr, nothing on stdout, and the folder as it was.
    void expectRefused(const std::vector<std::string>& arguments, const std::string& words) const;

    const TemporaryFolder folder;
    static constexpr const char* plan = "plan.headroom";
};

}  // namespace headroom

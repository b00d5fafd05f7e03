// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// One word that can stand on a command line, and what it is.
struct Candidate {
    std::string word, help;
};

struct Candidates {
    std::vector<Candidate> words;
    std::vector<std::string> endings;  ///< of files that can stand there, without the dot
    bool takesFiles = false, goesOn = false;  ///< more of the word follows: no blank after it
};

/// What is known where a value is to be completed: what of it is typed, and what stands before it.
struct Asking {
    std::string typed, plan, table, figure;
};

/// The values of this kind, as the arguments of the commands name what stands for one: "SCENARIO", "TABLE", "KEY=VALUE". Those of a
/// plan are read from it, if it can be read; an unknown kind has none.
Candidates candidatesOf(const std::string& kind, const Asking& asking);

}  // namespace headroom

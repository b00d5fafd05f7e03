// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace headroom {

/// What can stand in the place of the last of these words, all that follow the program's name on a command line; the last may be
/// empty. A line each, `word<TAB>what it is`; then one line that begins with a colon: ":" alone, ":nospace" where more of the word
/// follows, ":files ENDING…" where files of these endings (any, where there are none) can stand there too. What the shells' own
/// completion scripts ask for (`headroom-cli --complete`).
std::string completions(const CLI::App& app, const std::vector<std::string>& words);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace headroom {

/// The manual page of the program in man(7) form: every command with its arguments, options and examples, as the commands describe
/// themselves, and around them what is the same for all. What the package installs (`headroom-cli --man`).
std::string manPage(const CLI::App& app);

}  // namespace headroom

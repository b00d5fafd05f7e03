// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom {

/// A piece of a section of the manual page: a term with what it is, or a paragraph; then lines as they are typed.
struct ManPart {
    std::string term, words;
    std::vector<std::string> lines;
};

struct ManSection {
    std::string title;
    std::vector<ManPart> parts;
};

// What is the same for all commands, before and after their list. A test runs every line that calls headroom-cli.
std::vector<ManSection> manBefore();
std::vector<ManSection> manAfter();

}  // namespace headroom

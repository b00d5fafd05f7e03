// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace headroom {

/// A text that another program or machine wrote, made fit to stand in a sentence: one line of UTF-8 of at most `longest`
/// bytes, cut between characters. What is not UTF-8 and what could hide or turn the rest of the line (control characters,
/// line separators, marks of writing direction) is left out; blanks at the ends too. It is still data: not HTML, not a
/// path, not SQL.
std::string foreignText(std::string_view text, std::size_t longest);

}  // namespace headroom

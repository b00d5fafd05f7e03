// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Who words an argument of a text.
enum class Wording {
    AsItStands,  ///< the user, or the formatter of numbers
    Marked,      ///< a text of the program, marked with HR_TR: whoever shows it translates it
};

struct Argument {
    std::string text;
    Wording wording = Wording::AsItStands;
};

/// A text for people whose words can be translated and whose figures are already formatted: a pattern marked with HR_TR
/// that has %1, %2, … where its arguments go.
struct MarkedText {
    std::string_view pattern;
    std::vector<Argument> arguments;
    std::string suffix{};  ///< follows as it stands: " [3]"
};

/// A text that nobody translates: a name, a number.
MarkedText verbatim(std::string text);

/// A marked text without arguments. It outlives the program: a literal.
inline MarkedText marked(std::string_view pattern) { return {.pattern = pattern, .arguments = {}}; }

/// An argument that is translated like the pattern.
inline Argument term(std::string_view text) { return {std::string{text}, Wording::Marked}; }

/// The text in the language of the sources: for tests and for the command line.
std::string plainText(const MarkedText& text);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Which of these texts a page has, each at a place of its own: they were painted in this order, so they are looked for in this order, as
/// many as can be found so. Blanks and line ends do not count, but that a number is not part of another: "1.2" is not found in "21.25",
/// and two equal cells need two places. Law: tests/proof/page_match_test.cpp.
std::vector<bool> foundOnPage(std::string_view page, const std::vector<std::string>& texts);

/// What can be looked for of a text: all of it, or its numbers where some of it runs from right to left, for then a page has it in another order;
/// nothing where it has pictures only.
std::vector<std::string> soughtTexts(const std::string& text);

/// A text without its blanks and line ends, those of other scripts too, with ideographs in place of radicals (radical.h), and without the letters that a
/// page does not give back: pictures, and those of scripts that join them or run from right to left.
std::string dense(std::string_view text);

/// The numbers in a text, in order, with their signs and without what else surrounds them: "1,234.5", "(0.2)", "−3", "2027-03". Two wordings of a
/// sentence, in two languages, have the same ones, if in another order.
std::vector<std::string> numerals(std::string_view text);

}  // namespace headroom

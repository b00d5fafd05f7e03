// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Marks a text of the core for translation: lupdate finds the mark.
#define HR_TR(text) text

namespace headroom {

/// A marked text in the language of the program. The core knows no language: it gives the text back as it stands, until
/// the desk says who translates (setTranslator). What the core words from several texts is worded from these.
std::string said(std::string_view marked);

/// Who translates marked texts, for the rest of the program; once, before the first sentence.
void setTranslator(std::string (*translate)(std::string_view marked));

/// The same with %1, %2, … replaced by parts: names, formatted numbers, texts already said. A part may hold "%2".
std::string said(std::string_view marked, std::initializer_list<std::string_view> parts);

/// While one is there, said() of this thread gives texts as core has them, whatever the language of the program: for files that
/// programs in any language compare.
class Untranslated {
public:
    Untranslated();
    Untranslated(const Untranslated&) = delete;
    Untranslated& operator=(const Untranslated&) = delete;
    ~Untranslated();

private:
    bool m_before;
};

}  // namespace headroom

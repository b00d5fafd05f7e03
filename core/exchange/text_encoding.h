// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/issue.h"

namespace headroom {

/// How a text file of another program stores its letters. Windows1252 is a guess: nothing in a file says it.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// As people call it: "UTF-8", "UTF-16", "Windows-1252, a guess: …".
std::string encodingName(TextEncoding encoding);

/// A text as UTF-8, and what it was.
struct DecodedText {
    std::string text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads UTF-8 with or without a byte order mark, UTF-16 with one, and else takes it for Windows-1252. The error is a
/// sentence that names the line: a NUL byte, a half of a letter, a byte that no encoding of these has; or that it is no
/// text at all but a workbook or a PDF.
Result<DecodedText> decodeText(std::string_view bytes);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "plan/utf8.h"

namespace headroom {

namespace {

constexpr std::size_t escapeLength = 7;  // _xHHHH_

/// The code of the escape that a text begins with.
std::optional<std::uint32_t> escapeAt(std::string_view text)
{
    if (text.size() < escapeLength || text[0] != '_' || text[1] != 'x' || text[escapeLength - 1] != '_') return std::nullopt;
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + escapeLength - 1, code, 16);
    return error == std::errc{} && end == text.data() + escapeLength - 1 ? std::optional{code} : std::nullopt;
}

/// Of the first 65,536 code points; nothing where there is no such letter.
std::string letterOf(std::uint32_t code)
{
    std::string letter;
    if (code != 0 && (code < 0xd800 || code >= 0xe000)) appendLetter(letter, code);
    return letter;
}

/// Hangul letters, then from the radicals of Chinese on.
bool isWide(std::uint32_t code) { return (code >= 0x1100 && code < 0x1200) || code >= 0x2e80; }

}  // namespace

std::string columnLetters(std::uint32_t column)
{
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

std::string cellName(std::uint32_t row, std::uint32_t column) { return columnLetters(column) + std::to_string(row + 1); }

std::string escapedText(std::string_view text)
{
    std::string escaped;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (escapeAt(text.substr(at))) escaped += "_x005F";
        escaped += text[at];
    }
    return escaped;
}

std::string unescapedText(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto code = escapeAt(text);
        const std::string letter = code ? letterOf(*code) : std::string{};
        plain += letter.empty() ? std::string{text.front()} : letter;
        text.remove_prefix(letter.empty() ? 1 : escapeLength);
    }
    return plain;
}

std::size_t textWidth(std::string_view text)
{
    std::size_t widest = 0, width = 0;
    while (!text.empty()) {
        const Letter letter = letterAt(text);
        width = letter.code == '\n' ? 0 : width + (isWide(letter.code) ? 2 : 1);
        widest = std::max(widest, width);
        text.remove_prefix(std::max<std::size_t>(letter.bytes, 1));
    }
    return widest;
}

}  // namespace headroom

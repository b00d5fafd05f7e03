// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/reference_text.h"

#include <algorithm>

namespace headroom {

namespace {

/// Bytes of UTF-8 that begin a letter.
std::size_t lettersOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string text, std::size_t width)
{
    const std::size_t letters = lettersOf(text);
    if (letters < width) text.append(width - letters, ' ');
    return text;
}

/// What a link is called in a terminal: its key.
std::string keysOf(const std::vector<ReferenceLink>& links)
{
    std::string text;
    for (const ReferenceLink& link : links) text += (text.empty() ? "" : ", ") + link.address.substr(link.address.find('/') + 1);
    return text;
}

}  // namespace

std::string referenceText(const ReferencePage& page)
{
    std::string text = page.key + ": " + page.title + "\n  " + page.help + "\n";
    std::size_t width = 0;
    for (const ReferenceLine& line : page.lines) width = std::max(width, lettersOf(line.name) + 2);
    for (const ReferenceLine& line : page.lines) {
        if (!line.address.empty()) continue;  // its pages follow, each with its own
        const std::string keys = keysOf(line.links);
        text += "  " + padded(line.name + ":", width) + (line.text.empty() ? keys : line.text) + "\n";
    }
    return text;
}

std::string referenceList(const std::vector<ReferencePage>& pages)
{
    std::string text;
    std::size_t width = 0;
    for (const ReferencePage& page : pages)
        if (page.kind == ReferencePage::Kind::Input || page.kind == ReferencePage::Kind::Figure) width = std::max(width, page.key.size() + 2);
    for (const ReferencePage& page : pages)
        if (page.kind == ReferencePage::Kind::Input || page.kind == ReferencePage::Kind::Figure) text += padded(page.key, width) + page.title + "\n";
    return text;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "plan/text.h"
#include "plan/utf8.h"

namespace headroom {

namespace {

/// The letters of Windows-1252 from 0x80 to 0x9f; the others are those of Unicode. 0: there is none.
constexpr std::array<std::uint16_t, 32> windowsLetters{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
                                                       0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

/// The number of the line in which this byte stands.
std::string lineAt(std::string_view text, std::size_t at) { return std::to_string(1 + std::ranges::count(text.substr(0, at), '\n')); }

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t bytes = letterAt(text).bytes;
        if (bytes == 0) return false;
        text.remove_prefix(bytes);
    }
    return true;
}

Result<DecodedText> fromUtf16(std::string_view bytes, TextEncoding encoding)
{
    DecodedText decoded{.text = {}, .encoding = encoding};
    const auto unit = [&](std::size_t at) {
        const auto one = static_cast<unsigned char>(bytes[at]), other = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(encoding == TextEncoding::Utf16LittleEndian ? one | other << 8 : other | one << 8);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        std::uint32_t code = unit(at);
        if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.size() && unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        } else if (code >= 0xd800 && code < 0xe000) {
            return tl::unexpected(said(HR_TR("Line %1 holds half of a letter; the file is no whole text in UTF-16."), {lineAt(decoded.text, decoded.text.size())}));
        }
        appendLetter(decoded.text, code);
    }
    if (bytes.size() % 2 != 0) return tl::unexpected(said(HR_TR("Line %1 holds half of a letter; the file is no whole text in UTF-16."), {lineAt(decoded.text, decoded.text.size())}));
    return decoded;
}

/// Where four letters beyond ASCII stand in a row: Chinese, Japanese and Cyrillic texts have them, those of western Europe do not,
/// lines of dashes aside.
std::size_t foreignLetters(std::string_view bytes)
{
    constexpr std::size_t run = 4;
    std::size_t length = 0, changes = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const bool isBeyond = static_cast<unsigned char>(bytes[at]) >= 0x80;
        changes = !isBeyond ? 0 : length > 0 && bytes[at] != bytes[at - 1] ? changes + 1 : changes;
        length = isBeyond ? length + 1 : 0;
        if (length >= run && changes > 0) return at;
    }
    return std::string_view::npos;
}

Result<DecodedText> fromWindows(std::string_view bytes)
{
    if (const auto at = foreignLetters(bytes); at != std::string_view::npos) return tl::unexpected(said(HR_TR("Line %1 holds letters of an encoding that nothing in the file names, as GBK or Shift-JIS; save the file as CSV in UTF-8."), {lineAt(bytes, at)}));
    DecodedText decoded{.text = {}, .encoding = TextEncoding::Windows1252};
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const std::uint32_t code = byte >= 0x80 && byte < 0xa0 ? windowsLetters[byte - 0x80U] : byte;
        if (code == 0 && byte != 0) return tl::unexpected(said(HR_TR("Line %1 holds a byte that is a letter neither in UTF-8 nor in Windows-1252; save the file as UTF-8."), {lineAt(bytes, at)}));
        appendLetter(decoded.text, code);
    }
    return decoded;
}

Result<DecodedText> decode(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    else if (bytes.starts_with("\xff\xfe")) return fromUtf16(bytes.substr(2), TextEncoding::Utf16LittleEndian);
    else if (bytes.starts_with("\xfe\xff")) return fromUtf16(bytes.substr(2), TextEncoding::Utf16BigEndian);
    return isUtf8(bytes) ? DecodedText{.text = std::string{bytes}} : fromWindows(bytes);
}

}  // namespace

std::string encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return "UTF-8";
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: return "UTF-16";
    case TextEncoding::Windows1252: break;
    }
    return said(HR_TR("Windows-1252, a guess: it is not UTF-8, and nothing in it says more"));
}

Result<DecodedText> decodeText(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xd0\xcf\x11\xe0")) return tl::unexpected(said(HR_TR("It is a workbook and no text; save the sheet as CSV, or copy its cells and import the clipboard.")));
    if (bytes.starts_with("%PDF-")) return tl::unexpected(said(HR_TR("It is a PDF and no table.")));
    auto decoded = decode(bytes);
    if (!decoded) return decoded;
    if (const auto at = decoded->text.find('\0'); at != std::string::npos) return tl::unexpected(said(HR_TR("Line %1 holds a NUL byte, which no table has; save the file as CSV in UTF-8."), {lineAt(decoded->text, at)}));
    return decoded;
}

}  // namespace headroom

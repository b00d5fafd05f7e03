// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/page_match.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "plan/utf8.h"
#include "proof/radical.h"

namespace headroom {

namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }
bool isLatin(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }
bool joinsDigits(char letter) { return letter == '.' || letter == ',' || letter == '-'; }

constexpr std::string_view minus = "\u2212";

bool isBlank(std::uint32_t code) { return code <= 0x20 || code == 0x7F || code == 0xA0 || (code >= 0x2000 && code <= 0x200B) || code == 0x202F || code == 0x205F || code == 0x3000 || code == 0xFEFF; }

/// Letters that a reader of PDF gives back in another order, in other shapes or not at all: of scripts that run from right to left or join their
/// letters, and pictures.
bool isUnreadable(std::uint32_t code)
{
    return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0590 && code <= 0x1CFF) || (code >= 0x200C && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           (code >= 0xD800 && code <= 0xF8FF) || (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xFE70 && code <= 0xFEFE) || code >= 0xFFF0;
}

/// Hebrew, Arabic and their kin.
bool isFromTheRight(std::uint32_t code) { return (code >= 0x0590 && code <= 0x08FF) || code == 0x200F || (code >= 0xFB1D && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFE) || (code >= 0x10800 && code <= 0x10FFF) || (code >= 0x1E800 && code <= 0x1EFFF); }

/// A page without blanks, and where there were some: before which bytes.
struct DensePage {
    std::string text;
    std::vector<bool> isAfterBlank;
};

/// Latin letters with a mark in one: texts may hold letter and mark apart, and a font puts them together.
bool isMarkedLetter(std::uint32_t code) { return (code >= 0x00C0 && code <= 0x024F && code != 0x00D7 && code != 0x00F7) || (code >= 0x1E00 && code <= 0x1EFF); }

bool isMark(std::uint32_t code) { return code >= 0x0300 && code <= 0x036F; }

/// Letters that stand for several, as a reader of PDF gives them back.
constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
constexpr std::uint32_t firstLigature = 0xFB00;

/// A letter as it is compared.
std::string folded(std::string_view bytes, std::uint32_t code)
{
    if (code >= firstLigature && code < firstLigature + ligatures.size()) return std::string{ligatures[code - firstLigature]};
    // Radical and ideograph have three bytes each, and so have the two ellipses, which some fonts draw with one glyph.
    const std::uint32_t meant = code == 0x22EF ? 0x2026 : withoutRadical(code);
    if (meant == code) return std::string{bytes};
    std::string text;
    appendLetter(text, meant);
    return text;
}

DensePage densePage(std::string_view page)
{
    DensePage result;
    bool isAfterBlank = true;
    for (std::size_t at = 0; at < page.size();) {
        const Letter letter = letterAt(page.substr(at));
        const std::size_t bytes = std::max<std::size_t>(letter.bytes, 1);
        const std::string_view raw = page.substr(at, bytes);
        at += bytes;
        if (letter.bytes > 0 && isBlank(letter.code)) {
            isAfterBlank = true;
            continue;
        }
        if (letter.bytes > 0 && isMark(letter.code) && !isAfterBlank && !result.text.empty() && isLatin(result.text.back())) {
            result.text.pop_back();
            isAfterBlank = result.isAfterBlank.back();
            result.isAfterBlank.pop_back();
        }
        if (letter.bytes > 0 && (isUnreadable(letter.code) || isMarkedLetter(letter.code))) continue;
        const std::string text = letter.bytes > 0 ? folded(raw, letter.code) : std::string{raw};
        result.text += text;
        for (std::size_t each = 0; each < text.size(); ++each) result.isAfterBlank.push_back(std::exchange(isAfterBlank, false));
    }
    return result;
}

/// Whether a text that begins or ends between these two letters would cut a number.
bool cutsNumber(char before, char after) { return (isDigit(before) && (isDigit(after) || joinsDigits(after))) || (isDigit(after) && (joinsDigits(before) || before == '(' || before == '<')); }

/// Letters that make another number of the one that follows. A dash also stands where there is no number: it counts only next to one.
constexpr std::array<std::string_view, 11> signs{"\u2212", "\u00B1", "\uFF0D", "\uFE63", "\u207B", "\u2013", "\u2014", "\u2010", "\u2011", "+", "~"};
constexpr std::size_t signsApart = 5;  // of them also with a blank between

bool beginsNumber(std::string_view text) { return !text.empty() && (isDigit(text[0]) || ((text[0] == '(' || text[0] == '<') && text.size() > 1 && isDigit(text[1]))); }

/// Whether the number that begins at `from` has a sign before it that is none of the text.
bool hasSignBefore(const DensePage& page, std::size_t from)
{
    const std::string_view before = std::string_view{page.text}.substr(0, from);
    const std::size_t counting = page.isAfterBlank[from] ? signsApart : signs.size();
    return beginsNumber(std::string_view{page.text}.substr(from)) && std::any_of(signs.begin(), signs.begin() + counting, [&](std::string_view sign) { return before.ends_with(sign); });
}

/// Whether a text stands at [from, until) as a whole: what is next to it with no blank between is no part of its number.
bool standsAlone(const DensePage& page, std::size_t from, std::size_t until)
{
    const bool isCutBefore = hasSignBefore(page, from) || (from > 0 && !page.isAfterBlank[from] && cutsNumber(page.text[from - 1], page.text[from]));
    // A sentence may end where the text does: "in 2027-03." has a point that is none of the number.
    const bool isCutAfter = until < page.text.size() && !page.isAfterBlank[until] && cutsNumber(page.text[until - 1], page.text[until]) && (isDigit(page.text[until]) || (until + 1 < page.text.size() && isDigit(page.text[until + 1]) && !page.isAfterBlank[until + 1]));
    return !isCutBefore && !isCutAfter;
}

struct Span {
    std::size_t from = 0, until = 0;
};

/// Where a text stands alone, from the first place to the last.
std::vector<Span> placesOf(const DensePage& page, const std::string& text)
{
    std::vector<Span> places;
    if (text.empty()) return places;
    for (std::size_t at = page.text.find(text); at != std::string::npos; at = page.text.find(text, at + 1))
        if (standsAlone(page, at, at + text.size())) places.push_back({at, at + text.size()});
    return places;
}

}  // namespace

std::string dense(std::string_view text) { return densePage(text).text; }

std::vector<std::string> soughtTexts(const std::string& text)
{
    bool isReordered = false;
    for (std::string_view left = text; !left.empty();) {
        const Letter letter = letterAt(left);
        isReordered = isReordered || (letter.bytes > 0 && isFromTheRight(letter.code));
        left.remove_prefix(std::max<std::size_t>(letter.bytes, 1));
    }
    if (isReordered) return numerals(text);
    return dense(text).empty() ? std::vector<std::string>{} : std::vector{text};
}

std::vector<std::string> numerals(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at])) continue;
        std::size_t end = at + 1;
        while (end < text.size() && (isDigit(text[end]) || (joinsDigits(text[end]) && end + 1 < text.size() && isDigit(text[end + 1])))) ++end;
        std::string number{text.substr(at, end - at)};
        if (at > 0 && text[at - 1] == '(' && end < text.size() && text[end] == ')') number = "(" + number + ")";
        else if (at > 0 && text[at - 1] == '<') number = "<" + number;
        else if (text.substr(0, at).ends_with(minus)) number = std::string{minus} + number;
        found.push_back(std::move(number));
        at = end;
    }
    return found;
}

std::vector<bool> foundOnPage(std::string_view page, const std::vector<std::string>& texts)
{
    // The longest chain of places one after the other, as for a longest common subsequence: ends[n] is where the earliest chain of n texts
    // ends, and taken[text][n] that this text is the last of it.
    const DensePage letters = densePage(page);
    std::map<std::string, std::vector<Span>> places;
    std::vector<std::size_t> ends{0};
    std::vector<std::vector<bool>> taken;
    for (const std::string& text : texts) {
        const std::string wanted = dense(text);
        auto known = places.find(wanted);
        if (known == places.end()) known = places.emplace(wanted, placesOf(letters, wanted)).first;
        std::vector<bool> isLast(ends.size() + 1, false);
        for (std::size_t length = ends.size(); length-- > 0;) {
            const auto next = std::ranges::lower_bound(known->second, ends[length], {}, &Span::from);
            if (next == known->second.end() || (length + 1 < ends.size() && ends[length + 1] <= next->until)) continue;
            if (length + 1 == ends.size()) ends.push_back(next->until);
            else ends[length + 1] = next->until;
            isLast[length + 1] = true;
        }
        taken.push_back(std::move(isLast));
    }
    std::vector<bool> found(texts.size(), false);
    std::size_t length = ends.size() - 1;
    for (std::size_t at = texts.size(); at-- > 0 && length > 0;)
        if (length < taken[at].size() && taken[at][length]) {
            found[at] = true;
            --length;
        }
    return found;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cell_text.h"

#include <array>
#include <charconv>

#include "plan/contract_check.h"

namespace headroom {

namespace {

constexpr char opens = '\1', closes = '\2', between = ',';

/// "Utilization!", "$D", a line of up to seven digits; a range has a second column and line.
constexpr std::size_t longestCell = 12 + 3 + 7, longestRest = 1 + 3 + 7;

CellReference parsed(std::string_view token)
{
    std::array<int, 5> fields{};
    const char* at = token.data();
    for (int& field : fields) {
        const auto [end, error] = std::from_chars(at, token.data() + token.size(), field);
        HR_REQUIRE(error == std::errc{});
        at = end + 1;
    }
    return {.kind = static_cast<CellReference::Kind>(fields[0]), .first = static_cast<RowId>(fields[1]), .last = static_cast<RowId>(fields[2]), .from = fields[3], .until = fields[4]};
}

}  // namespace

std::string tokenOf(const CellReference& reference)
{
    std::string token{opens};
    for (const int field : {static_cast<int>(reference.kind), static_cast<int>(reference.first), static_cast<int>(reference.last), reference.from, reference.until}) (token += std::to_string(field)) += between;
    token.back() = closes;
    return token;
}

std::string constantToken(RowId row) { return tokenOf({.kind = CellReference::Kind::Constant, .first = row, .last = row}); }
std::string monthToken(RowId row, int away) { return monthsToken(row, away, away); }
std::string monthsToken(RowId row, int from, int until) { return tokenOf({.kind = CellReference::Kind::Monthly, .first = row, .last = row, .from = from, .until = until}); }
std::string numberToken(std::size_t number) { return tokenOf({.kind = CellReference::Kind::Number, .first = static_cast<RowId>(number), .last = static_cast<RowId>(number)}); }

std::optional<CellReference> soleReference(std::string_view text)
{
    if (text.empty() || text.front() != opens || text.find(closes) != text.size() - 1) return std::nullopt;
    return parsed(text.substr(1, text.size() - 2));
}

void readTokens(std::string_view text, const std::function<void(std::string_view)>& words, const std::function<void(const CellReference&)>& reference)
{
    while (!text.empty()) {
        const auto begin = std::min(text.find(opens), text.size());
        if (begin > 0) words(text.substr(0, begin));
        if (begin == text.size()) return;
        const auto end = text.find(closes, begin);
        reference(parsed(text.substr(begin + 1, end - begin - 1)));
        text.remove_prefix(end + 1);
    }
}

std::size_t lengthBound(std::string_view text)
{
    std::size_t length = 1;  // the equals sign
    readTokens(text, [&](std::string_view words) { length += words.size(); }, [&](const CellReference& reference) { length += longestCell + (reference.first != reference.last || reference.from != reference.until ? longestRest : 0); });
    return length;
}

}  // namespace headroom

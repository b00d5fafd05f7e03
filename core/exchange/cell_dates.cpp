// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_dates.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "exchange/column_names.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

/// A piece of a date: digits with their value, or letters.
struct Piece {
    std::string text;
    int number = -1;
};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// The pieces of a date and the signs between them; nothing where it has too many, or numbers too long.
struct Pieces {
    std::vector<Piece> pieces;
    std::string signs;
};

std::optional<Pieces> piecesOf(std::string_view text)
{
    constexpr std::size_t mostPieces = 3;
    Pieces all;
    const auto isLetter = [](char letter) { return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80; };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        if (isDigit(text[at])) {
            while (at < text.size() && isDigit(text[at])) ++at;
            Piece piece{.text = std::string{text.substr(from, at - from)}};
            if (piece.text.size() > 8) return std::nullopt;
            std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), piece.number);
            all.pieces.push_back(std::move(piece));
        } else if (isLetter(text[at])) {
            while (at < text.size() && isLetter(text[at])) ++at;
            all.pieces.push_back({.text = std::string{text.substr(from, at - from)}});
        } else {
            all.signs += text[at++];
            continue;
        }
        if (all.pieces.size() > mostPieces) return std::nullopt;
    }
    return all;
}

int monthNamed(std::string_view text)
{
    constexpr std::array<std::string_view, 12> months{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    for (std::size_t at = 0; at < months.size(); ++at)
        if ((text.size() >= 3 && months[at].starts_with(text)) || (text == "sept" && at == 8)) return static_cast<int>(at) + 1;
    return 0;
}

int yearOf(const Piece& piece) { return piece.text.size() == 2 ? 2000 + piece.number : piece.text.size() == 4 ? piece.number : 0; }

DateText dated(int year, int month, int day = 1)
{
    constexpr std::array<int, 12> days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isDate = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= days[static_cast<std::size_t>(month - 1)];
    return isDate ? DateText{.date = AnyDate{{year, month}, day}} : DateText{};
}

/// Two numbers before a year: which is the month?
DateText dayAndMonth(int first, int second, int year, DayOrder order)
{
    DateText dayFirst = dated(year, second, first), monthFirst = dated(year, first, second);
    if (dayFirst.date && monthFirst.date) {
        if (order != DayOrder::Unknown) return order == DayOrder::DayFirst ? dayFirst : monthFirst;
        if (first == second) return dayFirst;
        return {.isAmbiguous = true};
    }
    if (dayFirst.date && order != DayOrder::MonthFirst) return {.date = dayFirst.date, .proves = DayOrder::DayFirst};
    if (monthFirst.date && order != DayOrder::DayFirst) return {.date = monthFirst.date, .proves = DayOrder::MonthFirst};
    return {};
}

DateText namedMonth(const std::vector<Piece>& pieces)
{
    // 15 July 2026, July 15 2026, July 2026, Jul-26, Q3 2026, 2026 Q3.
    int month = 0, day = 0, year = 0;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const Piece& piece = pieces[at];
        if (piece.number < 0) month = monthNamed(piece.text);
        else if (piece.text.size() == 4 || at + 1 == pieces.size()) year = yearOf(piece);
        else day = piece.number;
    }
    // 15 Jul has no year.
    if (pieces.size() == 2 && pieces[0].number >= 0) year = pieces[0].text.size() == 4 ? pieces[0].number : 0;
    return month == 0 || (pieces.size() == 3 && day == 0) ? DateText{} : dated(year, month, day == 0 ? 1 : day);
}

/// The digits of a text in groups; nothing where there is more than what sets such groups apart.
std::optional<std::vector<std::string>> digitGroups(std::string_view text)
{
    std::vector<std::string> groups;
    bool isOpen = false;
    for (const char letter : text) {
        const bool isSign = letter == ' ' || letter == '-' || letter == '/' || letter == '\'';
        if (!isDigit(letter) && !isSign) return std::nullopt;
        if (isDigit(letter) && !isOpen) groups.emplace_back();
        isOpen = isDigit(letter);
        if (isOpen) groups.back() += letter;
    }
    return groups;
}

/// Q3 2026, Q3'26, 2026 Q3, 3Q27, 2027 3Q: one figure is the quarter, two or four are the year, and what is neither is no quarter.
DateText quarter(std::string_view typed)
{
    const auto at = typed.find('q');
    if (at == std::string_view::npos) return {};
    const auto before = digitGroups(typed.substr(0, at)), after = digitGroups(typed.substr(at + 1));
    if (!before || !after || before->size() + after->size() != 2) return {};
    std::string number, year;
    for (const auto* groups : {&*before, &*after})
        for (const std::string& group : *groups) (group.size() == 1 ? number : year) = group;
    const bool isYear = year.size() == 4 || (year.size() == 2 && before->size() < 2);
    // The quarter stands at the q: "Q 2027 3" is nothing that people write.
    const bool isAtQ = after->empty() ? before->back() == number : after->size() == 2 ? after->front() == number : before->front() == number || after->front() == number;
    if (!isYear || !isAtQ || number.size() != 1 || number[0] < '1' || number[0] > '4') return {};
    int value = 0;
    std::from_chars(year.data(), year.data() + year.size(), value);
    DateText text = dated(year.size() == 2 ? 2000 + value : value, (number[0] - '1') * 3 + 1);
    if (text.date) text.date->isQuarter = true;
    return text;
}

/// Without the time of day that databases write behind a date.
std::string_view withoutTime(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon < 3) return text;
    const auto blank = text.find_last_of(" t", colon);
    return blank == std::string_view::npos ? text : trimmed(text.substr(0, blank));
}

}  // namespace

DateText readAnyDate(std::string_view typed, DayOrder order)
{
    const std::string lower = inLowerCase(plainLetters(typed));
    if (const DateText found = quarter(lower); found.date) return found;
    std::string text{withoutTime(lower)};
    for (const std::string_view sign : {"年", "月", "日"})
        if (const auto at = text.find(sign); at != std::string::npos) text.replace(at, sign.size(), sign == "日" ? "" : "-");
    const auto all = piecesOf(text);
    if (!all) return {};
    const auto& pieces = all->pieces;
    bool hasName = false;
    for (const Piece& piece : pieces) hasName = hasName || piece.number < 0;
    if (pieces.size() == 1 && pieces[0].text.size() == 8 && all->signs.empty()) return dated(pieces[0].number / 10'000, pieces[0].number / 100 % 100, pieces[0].number % 100);
    if (pieces.size() < 2 || all->signs.find_first_not_of("-/. ,'") != std::string::npos) return {};
    if (hasName) return namedMonth(pieces);
    if (pieces.size() == 2) {
        // 1.5 and 7/15 are no months; 2026-07, 07/2026 and 07.2026, as Germans write it, are.
        if (pieces[0].text.size() == 4 && pieces[1].text.size() <= 2 && all->signs != ".") return dated(pieces[0].number, pieces[1].number);
        return pieces[1].text.size() == 4 && pieces[0].text.size() <= 2 && (all->signs == "/" || all->signs == "-" || all->signs == ".") ? dated(pieces[1].number, pieces[0].number) : DateText{};
    }
    if (pieces[0].text.size() == 4) return pieces[1].text.size() <= 2 && pieces[2].text.size() <= 2 ? dated(pieces[0].number, pieces[1].number, pieces[2].number) : DateText{};
    const int year = yearOf(pieces[2]);
    if (pieces[0].text.size() > 2 || pieces[1].text.size() > 2 || year == 0) return {};
    if (all->signs.starts_with('.')) return dated(year, pieces[1].number, pieces[0].number);
    // 27-01-15 has its year first or last: nothing says which.
    if (pieces[2].text.size() == 2 && pieces[0].text.size() == 2 && all->signs.starts_with('-')) return {};
    return dayAndMonth(pieces[0].number, pieces[1].number, year, order);
}

}  // namespace headroom

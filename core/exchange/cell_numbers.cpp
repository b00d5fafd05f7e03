// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "exchange/currencies.h"
#include "plan/decimal_text.h"
#include "plan/entry_number.h"
#include "plan/value.h"

namespace headroom {

namespace {

/// A cell in pieces: −, the digits with their marks, what stands behind.
struct Pieces {
    bool isNegative = false;
    std::string body, behind;
    std::string_view currency;  ///< before the digits
};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

std::optional<Pieces> piecesOf(std::string_view cell)
{
    std::string plain = plainLetters(cell);
    std::string_view text = plain;
    Pieces pieces;
    bool isInBrackets = false, hasSign = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        isInBrackets = pieces.isNegative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    const auto takeSign = [&] {
        if (text.empty() || (text.front() != '-' && text.front() != '+')) return true;
        if (isInBrackets || hasSign) return false;
        hasSign = true;
        pieces.isNegative = text.front() == '-';
        text = trimmed(text.substr(1));
        return true;
    };
    if (!takeSign()) return std::nullopt;
    if (const auto currency = currencyAtStart(text)) {
        pieces.currency = currency->code;
        text = trimmed(text.substr(currency->bytes));
        if (!takeSign()) return std::nullopt;
    }
    std::size_t end = 0;
    const auto isPower = [&](std::size_t at) {
        if ((text[at] != 'e' && text[at] != 'E') || at == 0 || !isDigit(text[at - 1]) || at + 1 >= text.size()) return false;
        return isDigit(text[at + 1]) || ((text[at + 1] == '-' || text[at + 1] == '+') && at + 2 < text.size() && isDigit(text[at + 2]));
    };
    while (end < text.size()) {
        const char letter = text[end];
        if (isPower(end)) end += 2;
        else if (isDigit(letter) || letter == '.' || letter == ',' || letter == '\'' || letter == ' ') ++end;
        else break;
    }
    pieces.body = trimmed(text.substr(0, end));
    pieces.behind = trimmed(text.substr(end));
    if (pieces.body.empty()) return std::nullopt;
    return pieces;
}

std::optional<double> scaled(std::string_view body, NumberMarks marks, const ColumnUnit& unit, bool isNegative)
{
    const auto number = readDecimal(body, marks, unit.zeros);
    if (!number) return std::nullopt;
    const double value = *number * unit.factor;
    return isNegative && value != 0 ? -value : value;
}

std::optional<double> readYesNo(std::string_view cell)
{
    constexpr std::array<std::string_view, 6> yes{"yes", "true", "y", "x", "是", "✓"}, no{"no", "false", "n", "否", "✗", "✘"};
    const auto text = trimmed(cell);
    for (const std::string_view each : yes)
        if (sameLetters(text, each)) return 1;
    for (const std::string_view each : no)
        if (sameLetters(text, each)) return 0;
    return std::nullopt;
}

NumberCell taken(double value) { return {.value = value == 0 ? 0 : value, .fault = NumberCell::Fault::None}; }

NumberCell refused(NumberCell::Fault fault) { return {.value = std::nullopt, .fault = fault}; }

std::string plainDecimal(double value) { return roundedDecimalText(value, 0, 15); }

NumberCell readMonthCell(std::string_view cell, const NumberScope& scope)
{
    const bool isNumber = scope.isOurs && trimmed(cell).find_first_not_of("+-0123456789.,e") == std::string_view::npos && trimmed(cell).find_last_of('-') == std::string_view::npos;
    const DateText date = isNumber ? DateText{} : readAnyDate(cell, scope.days);
    if (date.isAmbiguous) {
        const auto reading = [&](DayOrder order) { return toText(readAnyDate(cell, order).date->month); };
        return {.fault = NumberCell::Fault::Days, .first = reading(DayOrder::MonthFirst), .second = reading(DayOrder::DayFirst)};
    }
    if (date.date) {
        NumberCell read = taken((date.date->month.year - scope.start.year) * 12 + (date.date->month.month - scope.start.month));
        read.dropsDays = date.date->day != 1;
        read.isQuarter = date.date->isQuarter;
        return read;
    }
    const auto number = readEntryNumber(cell, {.unit = Unit::Month, .currency = {}, .start = scope.start, .marks = scope.marks.value_or(international)});
    if (!number) return refused(NumberCell::Fault::NotANumber);
    if (!scope.marks && markProof(cell) == MarkProof::Either) return refused(NumberCell::Fault::NotANumber);
    return taken(*number);
}

/// The unit of a cell: its own, else that of the column, else that of the field; nothing where a share says none.
struct CellUnit {
    UnitText said;
    std::optional<ColumnUnit> unit;
};

/// Signs behind a number are no unit: 1,500.50- is less than nothing in one sheet, 1,500.- a whole amount in another.
bool hasLooseSigns(std::string_view behind)
{
    constexpr std::string_view signs = "-+_";
    const auto opened = std::ranges::count(behind, '('), closed = std::ranges::count(behind, ')');
    return signs.find(behind.front()) != std::string_view::npos || signs.find(behind.back()) != std::string_view::npos || opened != closed;
}

CellUnit unitOf(const Pieces& pieces, const NumberScope& scope)
{
    if (!pieces.behind.empty()) {
        UnitText said = hasLooseSigns(pieces.behind) ? UnitText{.kind = UnitText::Kind::Unknown, .unit = {}, .text = pieces.behind} : readUnit(scope.type, pieces.behind, scope.currency);
        // A currency alone repeats what the column is in.
        if (said.kind == UnitText::Kind::NoDenominator && said.unit.zeros == 0) return {{}, scope.unit.value_or(ColumnUnit{})};
        if (said.kind == UnitText::Kind::NoDenominator) said.kind = UnitText::Kind::Unknown;
        // A scale of its own in a column of a scale: "1.2 million" is that, whatever the heading says.
        return {said, said.kind == UnitText::Kind::Known ? std::optional{said.unit} : std::nullopt};
    }
    if (scope.unit) return {{}, scope.unit};
    if (isPercent(scope.type.field.unit)) return {};
    return {{}, ColumnUnit{}};
}

}  // namespace

NumberCell readNumberCell(std::string_view cell, const NumberScope& scope)
{
    if (scope.type.field.unit == Unit::Month) return readMonthCell(cell, scope);
    if (scope.type.field.unit == Unit::YesNo)
        if (const auto yes = readYesNo(cell)) return taken(*yes);
    const auto pieces = piecesOf(cell);
    if (!pieces) {
        // What a formula of the cell comes to, as in a field of the desk.
        if (!trimmed(cell).starts_with('=') || !scope.marks) return refused(NumberCell::Fault::NotANumber);
        const auto value = readEntryNumber(cell, {.unit = scope.type.field.unit, .currency = scope.currency, .start = scope.start, .marks = *scope.marks});
        return value ? taken(*value) : refused(NumberCell::Fault::NotANumber);
    }
    const bool isMoney = info(scope.type.field.unit).moneyPower != 0;
    if (!pieces->currency.empty() && !isMoney) return refused(NumberCell::Fault::NotANumber);
    if (!pieces->currency.empty() && !isCurrencyOf(pieces->currency, scope.currency)) {
        NumberCell other = refused(NumberCell::Fault::OtherCurrency);
        other.currency = pieces->currency;
        return other;
    }
    const CellUnit unit = unitOf(*pieces, scope);
    if (unit.said.kind == UnitText::Kind::OtherCurrency) {
        NumberCell other = refused(NumberCell::Fault::OtherCurrency);
        other.currency = unit.said.text;
        return other;
    }
    if (unit.said.kind == UnitText::Kind::Unknown) return refused(NumberCell::Fault::NotANumber);
    const ColumnUnit known = unit.unit.value_or(ColumnUnit{.text = "%", .zeros = -2});
    const auto read = [&](NumberMarks marks) { return scaled(pieces->body, marks, known, pieces->isNegative); };
    std::optional<double> value;
    if (scope.marks) {
        value = read(*scope.marks);
    } else {
        const auto point = read(international), comma = read(continental);
        if (point && comma && *point != *comma) {
            const auto shown = [&](NumberMarks marks) { return plainDecimal(*scaled(pieces->body, marks, {}, pieces->isNegative)); };
            return {.fault = NumberCell::Fault::Marks, .first = shown(international), .second = shown(continental)};
        }
        value = point ? point : comma;
    }
    if (!value) return refused(NumberCell::Fault::NotANumber);
    if (!unit.unit && *value != 0) return {.fault = NumberCell::Fault::Percent, .first = decimalText(*value, 4) + " %", .second = decimalText(*value, 2) + " %"};
    return taken(*value);
}

MarkProof markProof(std::string_view cell)
{
    if (cell.find_first_of(".,") == std::string_view::npos) return MarkProof::Nothing;
    const auto pieces = piecesOf(cell);
    if (!pieces || pieces->body.find_first_of(".,") == std::string::npos) return MarkProof::Nothing;
    const auto point = readDecimal(pieces->body, international, 0), comma = readDecimal(pieces->body, continental, 0);
    if (point && comma) return *point == *comma ? MarkProof::Nothing : MarkProof::Either;
    return point ? MarkProof::Point : comma ? MarkProof::Comma : MarkProof::Nothing;
}

PercentProof percentProof(std::string_view cell, std::optional<NumberMarks> marks)
{
    const auto pieces = piecesOf(cell);
    if (!pieces || !pieces->behind.empty()) return PercentProof::Nothing;
    auto number = readDecimal(pieces->body, marks.value_or(international), 0);
    if (!number && !marks) number = readDecimal(pieces->body, continental, 0);
    if (!number || *number == 0) return PercentProof::Nothing;
    return std::abs(*number) > 1 ? PercentProof::AboveOne : PercentProof::UpToOne;
}

}  // namespace headroom

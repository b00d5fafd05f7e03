// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cell_value.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "plan/entry.h"
#include "plan/entry_number.h"
#include "workbook/found_inputs.h"

namespace headroom {

namespace {

class Reader
{
public:
    Reader(const Plan<>& plan, const InputRow& row, const SheetCell& cell, bool countsFrom1904) : m_plan(plan), m_row(row), m_cell(cell), m_type(table(row.place.table).fields[row.place.field]), m_countsFrom1904(countsFrom1904) {}

    Result<Value> read() const
    {
        if (m_row.part == RowPart::Shape) return shape();
        if (m_row.part != RowPart::Whole) return number();
        switch (m_type.kind) {
        case FieldKind::OptionalNumber:
            if (m_cell.kind == CellKind::Blank) return Value{};
            return number();
        case FieldKind::Number: return number();
        case FieldKind::Text: return checked(Value{cellText(m_cell)});
        case FieldKind::Date: return date();
        default: return entered(cellText(m_cell));
        }
    }

private:
    std::string place() const { return m_row.entity.empty() ? m_row.table + ": " + m_row.input : m_row.entity + ": " + m_row.input; }

    tl::unexpected<std::string> refuse(IssueCode code, std::string value) const
    {
        std::string allowed = m_row.allowed;
        if (m_row.bounds) {
            const auto bound = [&](double number) { return isPercent(m_row.unit) ? shownNumber(number, scope(international)) + "%" : numberText(number); };
            allowed = said(HR_TR("%1 to %2"), {bound(m_row.bounds->low), bound(m_row.bounds->high)});
            if (!isPercent(m_row.unit) && !m_row.symbol.empty()) allowed += " " + m_row.symbol;
        }
        return tl::unexpected(sentence({.code = code, .place = place(), .key = m_row.key, .value = std::move(value), .allowed = std::move(allowed)}));
    }

    EntryNumber scope(NumberMarks marks) const { return {.unit = m_row.unit, .currency = m_plan.settings.currency, .start = m_plan.settings.start, .marks = marks}; }

    Result<Value> checked(Value value) const
    {
        if (const auto issue = check(m_plan, m_row.place, value)) return tl::unexpected(sentence(*issue));
        return value;
    }

    Result<Value> entered(const std::string& text) const
    {
        auto value = parseEntry(m_plan, m_row.place, text);
        if (!value) return tl::unexpected(sentence(value.error()));
        return *std::move(value);
    }

    Result<Value> number() const
    {
        if (m_cell.kind == CellKind::Blank) return refuse(IssueCode::Empty, {});
        if (m_cell.kind == CellKind::Boolean) return refuse(IssueCode::NotANumber, cellText(m_cell));
        const auto read = m_cell.kind == CellKind::Number ? Result<double>{m_cell.number} : typedNumber();
        if (!read) return tl::unexpected(read.error());
        if (!(*read >= m_row.bounds->low && *read <= m_row.bounds->high)) return refuse(IssueCode::OutOfBounds, shownCell(m_row, m_cell));
        return m_row.part == RowPart::Whole ? checked(Value{*read}) : Result<Value>{Value{*read}};
    }

    /// A number that stands as a text, as one with a decimal comma does in an English spreadsheet.
    Result<double> typedNumber() const
    {
        const std::string text = plainLetters(m_cell.text);
        const auto one = readEntryNumber(text, scope(international)), other = readEntryNumber(text, scope(continental));
        if (text.starts_with('=') || (!one && !other)) return refuse(IssueCode::NotANumber, m_cell.text);
        if (one && other && *one != *other) return tl::unexpected(said(HR_TR("%1: \"%2\" is a text that reads as %3 or as %4; enter it as a number."), {place(), quotable(m_cell.text), numberText(*one), numberText(*other)}));
        // Cells with a number hold fractions, people type per cent: 0.9 could be either.
        if (isPercent(m_row.unit) && text.find('%') == std::string::npos) return tl::unexpected(said(HR_TR("%1: \"%2\" is a text without a per cent sign; enter it as a number, or with the sign."), {place(), quotable(m_cell.text)}));
        return one ? *one : *other;
    }

    Result<Value> shape() const
    {
        for (const CurveShape each : {CurveShape::Growth, CurveShape::Straight, CurveShape::Steps})
            if (sameLetters(trimmed(cellText(m_cell)), shapeLabel(each)) || trimmed(cellText(m_cell)) == said(shapeLabel(each))) return Value{static_cast<double>(each)};
        return refuse(IssueCode::UnknownChoice, cellText(m_cell));
    }

    /// A text, or what a spreadsheet makes of "2026-07" where it is typed: the days since its first.
    Result<Value> date() const
    {
        constexpr double mostDays = 200'000;
        if (m_cell.kind == CellKind::Number && m_cell.number >= 61 && m_cell.number < mostDays) {
            using namespace std::chrono;
            const sys_days first = m_countsFrom1904 ? sys_days{1904y / January / 1} : sys_days{1899y / December / 30};
            const year_month_day day{first + days{static_cast<int>(m_cell.number)}};
            return checked(Value{toText(Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month()))})});
        }
        // The strict form of the standard writes dates as 2026-07-01T00:00:00.
        const std::string text{trimmed(cellText(m_cell))};
        return entered(m_cell.kind == CellKind::Text && text.size() > 7 && text[7] == '-' && parseDate(text.substr(0, 7)) ? text.substr(0, 7) : text);
    }

    const Plan<>& m_plan;
    const InputRow& m_row;
    const SheetCell& m_cell;
    const FieldType& m_type;
    bool m_countsFrom1904;
};

}  // namespace

Result<Value> cellValue(const Plan<>& plan, const InputRow& row, const SheetCell& cell, bool countsFrom1904)
{
    const std::string place = (row.entity.empty() ? row.table : row.entity) + ": " + row.input;
    if (cell.formula) return tl::unexpected(said(HR_TR("%1: the formula %2 stands in the place of an input; enter its value."), {quotable(place), shownCell(row, cell)}));
    if (cell.kind == CellKind::Error) return tl::unexpected(said(HR_TR("%1: the cell holds the error %2."), {quotable(place), quotable(cell.text)}));
    return Reader(plan, row, cell, countsFrom1904).read();
}

bool sameInWorkbook(double a, double b)
{
    constexpr double digits = 6e-15;  // half a unit of the fifteenth digit, and the rounding before
    return a == b || std::abs(a - b) <= digits * std::max(std::abs(a), std::abs(b));
}

std::string shownCell(const InputRow& row, const SheetCell& cell)
{
    const bool percent = cell.kind == CellKind::Number && isPercent(row.unit);
    const std::string value = percent ? shownNumber(cell.number, {.unit = row.unit, .currency = {}}) + "%" : quotable(cellText(cell));
    return cell.formula ? "=" + quotable(*cell.formula) + " (" + value + ")" : value;
}

}  // namespace headroom

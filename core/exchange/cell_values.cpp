// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include "exchange/column_names.h"
#include "plan/curve_text.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

bool isErrorOfASheet(std::string_view text)
{
    constexpr std::array<std::string_view, 9> errors{"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "Err:"};
    return std::ranges::any_of(errors, [&](std::string_view error) { return text.starts_with(error); });
}

/// The date that spreadsheets count as this many days from the end of 1899; empty outside the years 2000 to 2099.
std::string dayOfSerial(double days)
{
    constexpr double first = 36'526, last = 73'050;
    if (days < first || days > last || days != std::floor(days)) return {};
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::year{1899} / 12 / 30} + std::chrono::days{static_cast<int>(days)}};
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(date.year())) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" + twoDigits(static_cast<unsigned>(date.day()));
}

/// "2027-07" of 07.27, as Germans write months; empty where it is none.
std::string monthOfShortYear(std::string_view text)
{
    const auto sign = text.find_first_of(".,");
    if (sign == std::string_view::npos || sign == 0 || sign > 2 || text.size() != sign + 3 || text.find_first_not_of("0123456789.,") != std::string_view::npos) return {};
    const std::string month = (sign == 1 ? "0" : "") + std::string{text.substr(0, sign)};
    return month >= "01" && month <= "12" ? "20" + std::string{text.substr(sign + 1)} + "-" + month : std::string{};
}

bool isDash(std::string_view text) { return text == "-" || text == "–" || text == "—"; }

/// What stands for nothing in the sheets of people.
bool saysNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 7> nothing{"-", "–", "—", "n/a", "na", "tbd", "?"};
    return text.empty() || std::ranges::any_of(nothing, [&](std::string_view each) { return sameLetters(text, each); });
}

class CellReader {
public:
    using Read = tl::expected<CellValue, std::string>;

    CellReader(const Plan<>& plan, RowIndexes& indexes, const ColumnScope& scope, const std::string& cell) : m_plan(plan), m_indexes(indexes), m_scope(scope), m_cell(cell), m_text(trimmed(cell)), m_type(table(scope.table).fields[scope.field]) {}

    Read read() const
    {
        if (!m_scope.isOurs && isErrorOfASheet(m_text)) return tl::unexpected(said(HR_TR("%1: \"%2\" is an error of the spreadsheet and no value."), {label(), quotable(m_text)}));
        const bool isNumber = m_type.kind == FieldKind::Number || m_type.kind == FieldKind::OptionalNumber || m_type.kind == FieldKind::Curve;
        if (!m_scope.isOurs && isNumber && m_type.field.unit != Unit::Month && isDash(m_text)) return tl::unexpected(said(HR_TR("%1: \"%2\" is zero in some spreadsheets and nothing in others; write 0, or leave the cell empty."), {label(), quotable(m_text)}));
        if (m_scope.isOurs ? m_text.empty() && m_type.kind != FieldKind::Text : saysNothing(m_text)) return nothing();
        switch (m_type.kind) {
        case FieldKind::Number:
        case FieldKind::OptionalNumber: return number();
        case FieldKind::Curve: return curve();
        case FieldKind::Choice: return checked(choice());
        case FieldKind::Reference: return reference();
        case FieldKind::Date: return date();
        case FieldKind::Text: break;
        }
        const std::string text = unguardedCell(m_cell);
        return checked(m_scope.isOurs || m_type.field.lines ? text : std::string{trimmed(text)});
    }

private:
    std::string label() const { return said(m_type.field.label); }

    /// An empty cell of our own empties what can be empty; a number that must be there is missing.
    Read nothing() const
    {
        const bool canBeEmpty = m_type.kind == FieldKind::OptionalNumber || (m_type.kind == FieldKind::Reference && !m_type.field.required);
        if (!m_scope.isOurs) return CellValue{};
        return canBeEmpty ? CellValue{.value = Value{}} : Read{tl::unexpected(refusal(IssueCode::Empty))};
    }

    std::string refusal(IssueCode code, std::string allowed = {}) const
    {
        if (allowed.empty()) allowed = entryAllowedText(m_plan, m_type);
        return sentence({.code = code, .table = m_scope.table, .place = label(), .key = {}, .value = std::string{m_text}, .allowed = std::move(allowed)});
    }

    Read checked(Value value, bool dropsDays = false, bool isQuarter = false) const
    {
        auto issue = check(m_plan, {.table = m_scope.table, .row = 0, .field = m_scope.field}, value);
        if (!issue) return CellValue{.value = std::move(value), .dropsDays = dropsDays, .isQuarter = isQuarter};
        issue->place = label();
        if (issue->code != IssueCode::TextTooLong) issue->value = m_text;
        if (m_type.kind != FieldKind::Text) issue->allowed = entryAllowedText(m_plan, m_type);
        return tl::unexpected(sentence(*issue));
    }

    NumberScope numbers() const { return {.type = m_type, .currency = m_plan.settings.currency, .start = m_plan.settings.start, .marks = m_scope.marks, .days = m_scope.days, .unit = m_scope.unit, .isOurs = m_scope.isOurs}; }

    Read number() const
    {
        const NumberCell cell = readNumberCell(m_text, numbers());
        if (cell.value && m_type.field.unit == Unit::Month && *cell.value > m_type.field.max)
            if (const auto day = dayOfSerial(*cell.value); !day.empty()) return tl::unexpected(said(HR_TR("%1: \"%2\" may be the day %3 as spreadsheets count days; show the column as dates, and save it again."), {label(), quotable(m_text), day}));
        if (cell.value && !m_scope.isOurs && m_type.field.unit == Unit::Month)
            if (const auto month = monthOfShortYear(m_text); !month.empty()) return tl::unexpected(said(HR_TR("%1: \"%2\" may be %3 or a number of months; write the year with four figures."), {label(), quotable(m_text), month}));
        if (cell.value) return checked(*cell.value, cell.dropsDays, cell.isQuarter);
        return tl::unexpected(reason(cell));
    }

    std::string reason(const NumberCell& cell) const
    {
        const std::string text = quotable(m_text);
        switch (cell.fault) {
        case NumberCell::Fault::Marks: return said(HR_TR("%1: \"%2\" is %3 with a decimal point and %4 with a decimal comma; choose the decimal mark."), {label(), text, cell.first, cell.second});
        case NumberCell::Fault::Percent: return said(HR_TR("%1: \"%2\" is %3 as a fraction and %4 in per cent; choose the unit of the column."), {label(), text, cell.first, cell.second});
        case NumberCell::Fault::Days: return said(HR_TR("%1: \"%2\" is in %3 with the month first and in %4 with the day first; choose the order of dates."), {label(), text, cell.first, cell.second});
        case NumberCell::Fault::OtherCurrency: return said(HR_TR("%1: \"%2\" is in another currency than the plan, which counts in %3; convert it first."), {label(), text, m_plan.settings.currency});
        case NumberCell::Fault::None:
        case NumberCell::Fault::NotANumber: break;
        }
        return refusal(IssueCode::NotANumber);
    }

    Read curve() const
    {
        if (m_text.starts_with('{')) {
            auto curve = parseCurve(m_text);
            return curve ? checked(*std::move(curve)) : Read{tl::unexpected(refusal(IssueCode::NotACurve, curve.error()))};
        }
        const NumberCell cell = readNumberCell(m_text, numbers());
        if (cell.value) return checked(flat(*cell.value));
        if (cell.fault != NumberCell::Fault::NotANumber) return tl::unexpected(reason(cell));
        const bool hasMarks = m_text.find_first_of(".,") != std::string_view::npos;
        if (hasMarks && !m_scope.marks) return tl::unexpected(said(HR_TR("%1: \"%2\" has decimal marks, and nothing in its column shows whether they are points or commas; choose the decimal mark."), {label(), quotable(m_text)}));
        auto curve = readEntryCurve(m_text, {.unit = m_type.field.unit, .currency = m_plan.settings.currency, .start = m_plan.settings.start, .marks = m_scope.marks.value_or(international)});
        return curve ? checked(*std::move(curve)) : Read{tl::unexpected(refusal(IssueCode::NotACurve, curve.error()))};
    }

    Value choice() const
    {
        for (const Choice& choice : m_type.choices) {
            const std::string translated = said(choice.label);
            for (const std::string_view label : {choice.label, std::string_view{translated}})
                if (sameLetters(m_text, choice.key) || sameLetters(m_text, label) || sameLetters(m_text, trimmed(label.substr(0, label.find(':'))))) return std::string{choice.key};
        }
        return std::string{m_text};
    }

    Read reference() const
    {
        if (sameLetters(m_text, "none")) return checked(Value{});
        if (m_scope.isOurs)
            if (const auto id = rowOfIdText(m_plan, m_type.target, m_text)) return checked(*id);
        const RowIndex& rows = m_indexes.of(m_type.target);
        const auto meant = rows.meant(m_plan, m_text);
        // Other programs number their rows too.
        if (const auto id = rowOfIdText(m_plan, m_type.target, m_text); id && !m_scope.takesIds && meant == std::vector{*id} && rows.named(m_text).empty())
            return tl::unexpected(said(HR_TR("%1: \"%2\" may be the id of \"%3\" or a number of another program; write the name, or \"%3 #%2\"."), {label(), quotable(m_text), quotable(rowName(m_plan, m_type.target, *id), 60)}));
        if (meant.size() == 1) return checked(meant.front());
        const std::string target = said(table(m_type.target).plural);
        if (meant.size() > 1) return tl::unexpected(said(HR_TR("%1: %2 rows of %3 are called \"%4\"; give the id of one."), {label(), std::to_string(meant.size()), target, quotable(m_text)}));
        std::string near;
        for (const std::string& name : nearestNames(rows.names(), m_text)) near += (near.empty() ? "\"" : ", \"") + quotable(name, 60) + "\"";
        if (near.empty()) return tl::unexpected(said(HR_TR("%1: the plan has no \"%2\" under %3."), {label(), quotable(m_text), target}));
        return tl::unexpected(said(HR_TR("%1: the plan has no \"%2\" under %3; the nearest is %4."), {label(), quotable(m_text), target, near}));
    }

    Read date() const
    {
        if (const auto exact = parseDate(m_text)) return checked(toText(*exact));
        const DateText read = readAnyDate(m_text, m_scope.days);
        if (read.date) return checked(toText(read.date->month), read.date->day != 1, read.date->isQuarter);
        return tl::unexpected(refusal(IssueCode::NotADate));
    }

    const Plan<>& m_plan;
    RowIndexes& m_indexes;
    const ColumnScope& m_scope;
    const std::string& m_cell;
    std::string_view m_text;
    const FieldType& m_type;
};

}  // namespace

tl::expected<CellValue, std::string> readCell(const Plan<>& plan, RowIndexes& indexes, const ColumnScope& scope, const std::string& cell)
{
    return CellReader{plan, indexes, scope, cell}.read();
}

}  // namespace headroom

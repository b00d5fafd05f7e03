// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "workbook/book.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_text.h"
#include "workbook/timeline_rows.h"

namespace headroom {

namespace {

constexpr std::uint8_t paperA3 = 8;
constexpr std::uint16_t printScale = 50;  // per cent
constexpr double labelWidth = 46, entityWidth = 20, unitWidth = 13, amountWidth = 17, monthWidth = 14;

/// Of the columns between the label and the months.
constexpr std::array<std::string_view, 4> columnHeads{HR_TR("Of"), HR_TR("Unit"), HR_TR("Constant"), HR_TR("Total or proof")};

void headLine(lxw_worksheet* sheet, const Book& book, std::uint32_t ownSheet, std::uint32_t line, std::string_view label, RowId row, const std::string& numberFormat, const std::function<double(int)>& value)
{
    const Workings& workings = book.workings;
    lxw_format* format = book.numbers.heading(numberFormat);
    for (std::uint32_t column = Workings::entityColumn; column < Workings::firstMonthColumn; ++column) {
        const std::string_view words = line == Workings::monthLine ? columnHeads[column - Workings::entityColumn] : std::string_view{};
        lxw_format* head = column < Workings::constantColumn ? book.numbers.heading({}) : format;
        if (words.empty()) worksheet_write_blank(sheet, line, static_cast<lxw_col_t>(column), head);
        else worksheet_write_string(sheet, line, static_cast<lxw_col_t>(column), said(words).c_str(), head);
    }
    worksheet_write_string(sheet, line, Workings::labelColumn, said(label).c_str(), book.formats.header());
    SheetFormula formula(monthToken(row), workings, ownSheet, book.letters);
    for (int month = workings.firstMonth(); month < workings.endMonth(); ++month) worksheet_write_formula_num(sheet, line, static_cast<lxw_col_t>(workings.column(month)), formula.in(month), format, value(month));
}

}  // namespace

void markVerdicts(lxw_worksheet* sheet, const Book& book, std::uint32_t firstLine, std::uint32_t firstColumn, std::uint32_t lastLine, std::uint32_t lastColumn)
{
    std::string ok = said(HR_TR("ok")), notOk = said(HR_TR("not ok"));
    const auto mark = [&](std::string& words, lxw_format* format) {
        lxw_conditional_format condition{};
        condition.type = LXW_CONDITIONAL_TYPE_TEXT;
        condition.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_BEGINS_WITH;
        condition.value_string = words.data();
        condition.format = format;
        worksheet_conditional_format_range(sheet, firstLine, static_cast<lxw_col_t>(firstColumn), lastLine, static_cast<lxw_col_t>(lastColumn), &condition);
    };
    mark(ok, book.numbers.held());
    mark(notOk, book.numbers.broken());
}

void writeMonthHeader(lxw_worksheet* sheet, const Book& book, std::uint32_t ownSheet, const std::string& title, std::uint32_t lastLine)
{
    const Workings& workings = book.workings;
    worksheet_write_string(sheet, Workings::titleLine, Workings::labelColumn, escapedText(title).c_str(), book.formats.title());
    worksheet_write_string(sheet, Workings::titleLine, Workings::constantColumn, escapedText(book.title).c_str(), book.formats.sentence());
    worksheet_write_string(sheet, Workings::masterLine, Workings::labelColumn, said(HR_TR("The checks of the workbook hold")).c_str(), book.formats.sentence());
    worksheet_write_formula_str(sheet, Workings::masterLine, Workings::constantColumn, ("=" + book.master).c_str(), book.numbers.verdict(), said(HR_TR("ok")).c_str());

    markVerdicts(sheet, book, Workings::masterLine, Workings::constantColumn, Workings::masterLine, Workings::constantColumn);

    // A sum is a number unless a cell holds an error.
    const std::string first = std::to_string(Workings::firstLine + 1), last = std::to_string(lastLine + 1), own = std::to_string(Workings::checkLine + 1);
    const std::string fixed = book.letters[Workings::constantColumn], left = book.letters[workings.column(workings.firstMonth())], right = book.letters[workings.column(workings.endMonth() - 1)];
    const auto check = [&](const std::string& column) { return fmt::format("IF(ISNUMBER(SUM({0}{1}:{0}{2})),0,1)", column, first, last); };
    lxw_format* format = book.numbers.number(Unit::None, CellLook::Helper);
    worksheet_write_string(sheet, Workings::checkLine, Workings::labelColumn, said(HR_TR("Check: columns with an error")).c_str(), book.numbers.label(CellLook::Helper));
    worksheet_write_formula_num(sheet, Workings::checkLine, Workings::constantColumn, fmt::format("={}+SUM({}{}:{}{})", check(fixed), left, own, right, own).c_str(), format, 0);
    for (int month = workings.firstMonth(); month < workings.endMonth(); ++month) {
        const auto column = workings.column(month);
        worksheet_write_formula_num(sheet, Workings::checkLine, static_cast<lxw_col_t>(column), ("=" + check(book.letters[column])).c_str(), format, 0);
    }

    const Calendar& calendar = workings.graph().structure().calendar;
    const auto& named = workings.named();
    headLine(sheet, book, ownSheet, Workings::monthLine, HR_TR("Month"), workings.rowOf(Figure::Month), "0", [](int month) { return month; });
    headLine(sheet, book, ownSheet, Workings::dateLine, HR_TR("First day"), named.date, "yyyy-mm", [&](int month) { return dateSerial(calendar.date(month)); });
    headLine(sheet, book, ownSheet, Workings::yearLine, HR_TR("Fiscal year"), named.fiscalYear, "0", [&](int month) { return calendar.fiscalYear(month); });
}

void setUpMonthSheet(lxw_worksheet* sheet, const Book& book)
{
    const Workings& workings = book.workings;
    const auto widen = [&](std::uint32_t from, std::uint32_t to, double width, lxw_row_col_options* options) { worksheet_set_column_opt(sheet, static_cast<lxw_col_t>(from), static_cast<lxw_col_t>(to), width, nullptr, options); };
    widen(Workings::labelColumn, Workings::labelColumn, labelWidth, nullptr);
    widen(Workings::entityColumn, Workings::entityColumn, entityWidth, nullptr);
    widen(Workings::unitColumn, Workings::unitColumn, unitWidth, nullptr);
    widen(Workings::constantColumn, Workings::totalColumn, amountWidth, nullptr);
    // Months before the last opening one hold little: they are folded away under a plus sign.
    lxw_row_col_options folded{.hidden = 1, .level = 1, .collapsed = 0}, after{.hidden = 0, .level = 0, .collapsed = 1}, beyond{.hidden = 0, .level = 1, .collapsed = 0};
    const int horizon = workings.graph().columns().horizon;
    widen(workings.column(workings.firstMonth()), workings.column(-2), monthWidth, &folded);
    widen(workings.column(-1), workings.column(-1), monthWidth, &after);
    widen(workings.column(0), workings.column(horizon - 1), monthWidth, nullptr);
    widen(workings.column(horizon), workings.column(workings.endMonth() - 1), monthWidth, &beyond);
    worksheet_freeze_panes(sheet, Workings::firstLine, Workings::firstMonthColumn);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA3);
    worksheet_set_print_scale(sheet, printScale);
    worksheet_repeat_rows(sheet, Workings::titleLine, Workings::yearLine);
    worksheet_repeat_columns(sheet, Workings::labelColumn, Workings::totalColumn);
    worksheet_set_footer(sheet, "&L&F&C&A&R&P / &N");
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "figures/periods.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/statement_sheets.h"

namespace headroom {

namespace {

constexpr std::uint32_t labelColumn = 0, unitColumn = 1, firstYearColumn = 2, yearLine = 3, monthsLine = 4, firstLine = 6;

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const Book& book)
        : m_sheet(sheet), m_book(book), m_workings(book.workings), m_rows(statementRows(firstLine)), m_monthly(statementRows(Workings::firstLine)),
          m_years(periodsOf(book.workings.graph().structure().calendar, book.workings.graph().columns().horizon, Period::Year)), m_values(m_years.size())
    {
    }

    void write()
    {
        worksheet_write_string(m_sheet, 0, labelColumn, said(HR_TR("Statements by fiscal year")).c_str(), m_book.formats.title());
        worksheet_write_string(m_sheet, 1, labelColumn, said(HR_TR("The checks of the workbook hold")).c_str(), m_book.formats.sentence());
        worksheet_write_formula_str(m_sheet, 1, unitColumn, ("=" + m_book.master).c_str(), m_book.numbers.verdict(), said(HR_TR("ok")).c_str());
        markVerdicts(m_sheet, m_book, 1, unitColumn, 1, unitColumn);
        writeYears();
        for (std::size_t at = 0; at < m_rows.size(); ++at)
            if (m_rows[at].kind != StatementRow::Kind::Check) writeRow(m_rows[at], m_monthly[at]);
        setUp();
    }

private:
    std::string letters(std::size_t year) const { return m_book.letters[firstYearColumn + year]; }
    void number(std::uint32_t line, std::size_t year, const std::string& formula, lxw_format* format, double value) { worksheet_write_formula_num(m_sheet, line, static_cast<lxw_col_t>(firstYearColumn + year), formula.c_str(), format, value); }

    /// The columns of the horizon in a row of another sheet, for every cell the same.
    std::string horizon(std::string_view sheet, std::uint32_t line) const
    {
        const auto at = [&](int month) { return fmt::format("${}${}", m_book.letters[m_workings.column(month)], line + 1); };
        return fmt::format("{}!{}:{}", sheet, at(0), at(m_workings.graph().columns().horizon - 1));
    }
    std::string timeline(RowId row) const { return horizon(timelineSheet, m_workings.position(row).line); }

    void writeYears()
    {
        lxw_format* format = m_book.numbers.heading("0");
        const auto& named = m_workings.named();
        const Calendar& calendar = m_workings.graph().structure().calendar;
        worksheet_write_string(m_sheet, yearLine, labelColumn, said(HR_TR("Fiscal year")).c_str(), m_book.formats.header());
        worksheet_write_string(m_sheet, yearLine, unitColumn, said(HR_TR("Unit")).c_str(), format);
        SheetFormula first(monthToken(named.fiscalYear), m_workings, SheetFormula::noSheet, m_book.letters);
        for (std::size_t year = 0; year < m_years.size(); ++year)
            number(yearLine, year, year == 0 ? first.in(0) : fmt::format("={}{}+1", letters(year - 1), yearLine + 1), format, calendar.fiscalYear(m_years[year].from));
        worksheet_write_string(m_sheet, monthsLine, labelColumn, said(HR_TR("Months of it within the horizon")).c_str(), m_book.formats.header());
        worksheet_write_blank(m_sheet, monthsLine, unitColumn, format);
        for (std::size_t year = 0; year < m_years.size(); ++year)
            number(monthsLine, year, fmt::format("=COUNTIF({},{}${})", timeline(named.fiscalYear), letters(year), yearLine + 1), format, m_years[year].until - m_years[year].from);
    }

    void writeRow(const StatementRow& row, const StatementRow& monthly)
    {
        const bool isSum = row.kind == StatementRow::Kind::Sum, hasNumbers = row.line && row.line->role != LineRole::Heading;
        lxw_format* words = row.kind == StatementRow::Kind::Title ? m_book.formats.heading() : row.kind == StatementRow::Kind::Heading ? m_book.numbers.label(CellLook::Output) : isSum ? m_book.numbers.label(CellLook::Total) : nullptr;
        worksheet_write_string(m_sheet, row.at, labelColumn, row.label.c_str(), words);
        if (row.kind == StatementRow::Kind::Title)
            for (std::size_t column = unitColumn; column < firstYearColumn + m_years.size(); ++column) worksheet_write_blank(m_sheet, row.at, static_cast<lxw_col_t>(column), words);
        if (!hasNumbers) return;
        worksheet_write_string(m_sheet, row.at, unitColumn, m_workings.statement().plan().settings.currency.c_str(), words);
        lxw_format* format = m_book.numbers.number(Unit::Money, isSum ? CellLook::Total : CellLook::Plain);
        for (std::size_t year = 0; year < m_years.size(); ++year) {
            const double value = isSum ? sum(row, year) : lineValue(row, year);
            m_values[year].resize(row.at + 1);
            m_values[year][row.at] = value;
            number(row.at, year, isSum ? sumText(row, year) : lineText(row, monthly, year), format, value);
        }
    }

    static bool isFlow(const StatementRow& row) { return info(*row.line->figure).shape == Shape::Flow; }

    std::string lineText(const StatementRow& row, const StatementRow& monthly, std::size_t year) const
    {
        const auto& named = m_workings.named();
        return fmt::format("=SUMIF({},{}${},{})", timeline(isFlow(row) ? named.fiscalYear : named.yearShown), letters(year), yearLine + 1, horizon(statementsSheet, monthly.at));
    }

    double lineValue(const StatementRow& row, std::size_t year) const
    {
        return (row.line->side == FlowSide::Out ? -1 : 1) * series(m_workings.statement().ledger(), *row.line->figure, 0, {m_years[year]}).front();
    }

    std::string sumText(const StatementRow& row, std::size_t year) const
    {
        std::string ranges;
        for (const auto& part : row.parts) ranges += fmt::format("{}{}{}:{}{}", ranges.empty() ? "" : ",", letters(year), part.first + 1, letters(year), part.last + 1);
        return "=SUM(" + ranges + ")";
    }

    double sum(const StatementRow& row, std::size_t year) const
    {
        double all = 0;
        for (const auto& part : row.parts)
            for (auto at = part.first; at <= part.last; ++at) all += at < m_values[year].size() ? m_values[year][at] : 0;
        return all;
    }

    void setUp()
    {
        constexpr double labelWidth = 54, unitWidth = 10, yearWidth = 18;
        worksheet_set_column(m_sheet, labelColumn, labelColumn, labelWidth, nullptr);
        worksheet_set_column(m_sheet, unitColumn, unitColumn, unitWidth, nullptr);
        worksheet_set_column(m_sheet, firstYearColumn, static_cast<lxw_col_t>(firstYearColumn + m_years.size() - 1), yearWidth, nullptr);
        worksheet_freeze_panes(m_sheet, firstLine, firstYearColumn);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, monthsLine);
    }

    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    std::vector<StatementRow> m_rows, m_monthly;
    std::vector<PeriodSpan> m_years;
    std::vector<std::vector<double>> m_values;  ///< by year, by line
};

}  // namespace

std::string yearsRange(const Workings& workings)
{
    const auto years = periodsOf(workings.graph().structure().calendar, workings.graph().columns().horizon, Period::Year).size();
    return cellName(yearLine, firstYearColumn) + ":" + cellName(statementRows(firstLine).back().at, firstYearColumn + static_cast<std::uint32_t>(years) - 1);
}

void writeYearsSheet(lxw_worksheet* sheet, const Book& book) { Writer(sheet, book).write(); }

}  // namespace headroom

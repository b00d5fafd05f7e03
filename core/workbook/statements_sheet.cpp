// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/statement_sheets.h"

namespace headroom {

namespace {

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const Book& book) : m_sheet(sheet), m_book(book), m_workings(book.workings), m_rows(statementRows(Workings::firstLine)), m_horizon(book.workings.graph().columns().horizon) {}

    void write()
    {
        writeMonthHeader(m_sheet, m_book, SheetFormula::noSheet, said(HR_TR("Statements by month")), m_rows.back().at);
        for (const StatementRow& row : m_rows) writeRow(row);
        setUpMonthSheet(m_sheet, m_book);
    }

private:
    void writeRow(const StatementRow& row)
    {
        switch (row.kind) {
        case StatementRow::Kind::Title:
            for (std::uint32_t column = Workings::entityColumn; column < Workings::firstMonthColumn; ++column) worksheet_write_blank(m_sheet, row.at, static_cast<lxw_col_t>(column), m_book.formats.heading());
            label(row, m_book.formats.heading());
            return;
        case StatementRow::Kind::Heading: label(row, m_book.numbers.label(CellLook::Output)); return;
        case StatementRow::Kind::Line:
        case StatementRow::Kind::Memo: return writeLine(row);
        case StatementRow::Kind::Sum: return writeSum(row);
        case StatementRow::Kind::Check: return writeCheck(row);
        }
    }

    void label(const StatementRow& row, lxw_format* format)
    {
        worksheet_write_string(m_sheet, row.at, Workings::labelColumn, row.label.c_str(), format);
        if (row.kind == StatementRow::Kind::Title || row.kind == StatementRow::Kind::Heading) return;
        worksheet_write_string(m_sheet, row.at, Workings::unitColumn, m_workings.statement().plan().settings.currency.c_str(), format);
    }

    /// Outflows stand in parentheses: their sign is turned.
    void writeLine(const StatementRow& row)
    {
        label(row, nullptr);
        const double sign = row.line->side == FlowSide::Out ? -1 : 1;
        const Figure figure = *row.line->figure;
        SheetFormula formula((sign < 0 ? "-" : "") + monthToken(m_workings.rowOf(figure)), m_workings, SheetFormula::noSheet, m_book.letters);
        eachMonth(row, CellLook::Plain, [&](int month) { return std::string{formula.in(month)}; }, [&](int month) { return sign * m_workings.statement().at(figure, month); });
    }

    void writeSum(const StatementRow& row)
    {
        for (const auto column : {Workings::entityColumn, Workings::constantColumn, Workings::totalColumn}) worksheet_write_blank(m_sheet, row.at, static_cast<lxw_col_t>(column), m_book.numbers.label(CellLook::Total));
        label(row, m_book.numbers.label(CellLook::Total));
        const auto text = [&](int month) {
            const std::string& letters = m_book.letters[m_workings.column(month)];
            std::string ranges;
            for (const auto& part : row.parts) ranges += fmt::format("{}{}{}:{}{}", ranges.empty() ? "" : ",", letters, part.first + 1, letters, part.last + 1);
            return "=SUM(" + ranges + ")";
        };
        eachMonth(row, CellLook::Total, text, [&](int month) { return sum(row, month); });
    }

    double sum(const StatementRow& row, int month) const
    {
        const auto& values = m_values[static_cast<std::size_t>(month)];
        double all = 0;
        for (const auto& part : row.parts)
            for (auto at = part.first; at <= part.last; ++at) all += at < values.size() ? values[at] : 0;
        return all;
    }

    void writeCheck(const StatementRow& row)
    {
        lxw_format* format = m_book.numbers.label(CellLook::Helper);
        label(row, format);
        const std::string own = std::to_string(row.at + 1), months = m_book.letters[m_workings.column(0)] + own + ":" + m_book.letters[m_workings.column(m_horizon - 1)] + own;
        worksheet_write_formula_num(m_sheet, row.at, Workings::constantColumn, ("=MAX(" + months + ")").c_str(), m_book.numbers.number(Unit::Money, CellLook::Helper), 0);
        const auto sums = checkedSums(m_rows, row.statement);
        std::vector<SheetFormula> figures;
        for (const StatementRow* each : sums) figures.emplace_back(monthToken(m_workings.rowOf(*each->line->figure)), m_workings, SheetFormula::noSheet, m_book.letters);
        const auto text = [&](int month) {
            std::string formula;
            // The address of a figure is its formula without the equals sign.
            for (std::size_t at = 0; at < sums.size(); ++at) formula += fmt::format("{}ABS({}{}-{})", formula.empty() ? "=" : "+", m_book.letters[m_workings.column(month)], sums[at]->at + 1, figures[at].in(month) + 1);
            return formula;
        };
        eachMonth(row, CellLook::Helper, text, [&](int month) {
            double all = 0;
            for (const StatementRow* each : sums) all += std::abs(m_values[static_cast<std::size_t>(month)][each->at] - m_workings.statement().at(*each->line->figure, month));
            return all;
        });
    }

    void eachMonth(const StatementRow& row, CellLook look, const std::function<std::string(int)>& text, const std::function<double(int)>& value)
    {
        lxw_format* format = m_book.numbers.number(Unit::Money, look);
        m_values.resize(static_cast<std::size_t>(m_horizon));
        for (int month = 0; month < m_horizon; ++month) {
            auto& values = m_values[static_cast<std::size_t>(month)];
            const double number = value(month);
            values.resize(row.at + 1);
            values[row.at] = number;
            worksheet_write_formula_num(m_sheet, row.at, static_cast<lxw_col_t>(m_workings.column(month)), text(month).c_str(), format, number);
        }
    }

    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    std::vector<StatementRow> m_rows;
    int m_horizon;
    std::vector<std::vector<double>> m_values;  ///< by month, by line
};

}  // namespace

void writeStatementsSheet(lxw_worksheet* sheet, const Book& book) { Writer(sheet, book).write(); }

std::string statementCheckCell(StatementKind statement)
{
    for (const StatementRow& row : statementRows(Workings::firstLine))
        if (row.statement == statement && row.kind == StatementRow::Kind::Check) return std::string{statementsSheet} + "!" + cellName(row.at, Workings::constantColumn);
    return {};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/summary_sheet.h"

#include <array>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "model/headline.h"
#include "workbook/checks_sheet.h"
#include "workbook/inputs_layout.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/timeline_rows.h"

namespace headroom {

namespace {

enum Column : std::uint16_t { Label, Value, UnitSymbol, Where, Remark, Count_ };

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const Book& book, const WorkbookOptions& options) : m_sheet(sheet), m_book(book), m_workings(book.workings), m_options(options) {}

    void write()
    {
        writeTop();
        writeHeadline();
        writeLegend();
        writeSheets();
        setUp();
    }

private:
    void text(Column column, const std::string& words, lxw_format* format = nullptr)
    {
        if (!words.empty()) worksheet_write_string(m_sheet, m_line, column, escapedText(words).c_str(), format);
    }
    void link(const std::string& place, const std::string& words)
    {
        worksheet_write_url_opt(m_sheet, m_line, Where, ("internal:" + place).c_str(), m_book.numbers.link(), words.c_str(), nullptr);
    }
    std::string formula(const std::string& tokens) const { return SheetFormula(tokens, m_workings, SheetFormula::noSheet, m_book.letters).in(0); }

    void heading(std::string_view words)
    {
        ++m_line;
        for (std::uint16_t at = Label + 1; at < Column::Count_; ++at) worksheet_write_blank(m_sheet, m_line, at, m_book.formats.heading());
        text(Label, said(words), m_book.formats.heading());
        ++m_line;
    }

    void writeTop()
    {
        text(Label, m_workings.statement().plan().settings.name, m_book.formats.title());
        ++m_line;
        const auto about = [&](std::string_view label, const std::string& value) {
            text(Label, said(label), m_book.formats.sentence());
            text(Value, value);
            ++m_line;
        };
        about(HR_TR("Scenario"), m_options.scenario.empty() ? said(HR_TR("Base plan")) : m_options.scenario);
        if (!m_options.version.empty()) about(HR_TR("Version of the plan"), m_options.version);
        about(HR_TR("Made by"), m_options.program);
        if (!m_options.date.empty()) about(HR_TR("Made on"), m_options.date);
        master(HR_TR("The checks of the workbook hold"), m_book.master);
        master(HR_TR("Headline figures are those of the program at the export"), exportedCell());
        if (m_options.base) {
            text(Label, said(HR_TR("Lenders sculpted on the base plan: the principal of sculpted facilities stands as values.")), m_book.formats.sentence());
            ++m_line;
        }
    }

    void master(std::string_view label, const std::string& cell)
    {
        text(Label, said(label), m_book.numbers.label(CellLook::Output));
        worksheet_write_formula_str(m_sheet, m_line, Value, ("=" + cell).c_str(), m_book.numbers.verdict(), said(HR_TR("ok")).c_str());
        markVerdicts(m_sheet, m_book, m_line, Value, m_line, Value);
        link(cell, cell);
        ++m_line;
    }

    void writeHeadline()
    {
        heading(HR_TR("Headline figures"));
        for (const HeadlineFigure& figure : headline(m_workings.statement())) {
            const RowId row = m_workings.rowOf(figure.figure);
            const auto at = m_workings.position(row);
            text(Label, said(figure.label));
            if (figure.value) {
                worksheet_write_formula_num(m_sheet, m_line, Value, formula(constantToken(row)).c_str(), m_book.numbers.number(figure.unit, CellLook::Output), *figure.value);
                text(UnitSymbol, symbol(figure.unit, m_workings.statement().plan().settings.currency));
                if (figure.month) writeMonth(figure);
                if (m_workings.row(row).role == RowRole::Given) text(Remark, said(HR_TR("a value that the program found; on its row a formula proves it")), m_book.formats.sentence());
            } else {
                text(Remark, said(figure.reason), m_book.formats.sentence());
            }
            const std::string place = m_workings.sheets()[at.sheet].name + "!" + cellName(at.line, Workings::constantColumn);
            link(place, place);
            ++m_line;
        }
    }

    /// The month of a minimum, live as the minimum is.
    void writeMonth(const HeadlineFigure& figure)
    {
        const auto& named = m_workings.named();
        const std::string date = fmt::format("DATE({},{}+{},1)", constantToken(named.startYear), constantToken(named.startMonth), constantToken(m_workings.rowOf(figure.monthFigure)));
        lxw_format* format = m_book.numbers.date("\"" + said(HR_TR("in")) + " \"yyyy-mm");
        worksheet_write_formula_num(m_sheet, m_line, Remark, formula(date).c_str(), format, dateSerial(m_workings.graph().structure().calendar.date(*figure.month)));
    }

    void writeLegend()
    {
        heading(HR_TR("What the colours mean"));
        const auto sample = [&](lxw_format* format, std::string_view words) {
            worksheet_write_number(m_sheet, m_line, Value, 1, format);
            text(Label, said(words));
            ++m_line;
        };
        const auto looks = [&](CellLook look) { return m_book.numbers.number(Unit::Money, look); };
        sample(m_book.formats.input(InputRole::Number, "0"), HR_TR("An input, on the sheet Inputs: change it, and the workbook follows"));
        sample(m_book.formats.input(InputRole::Structure, "0"), HR_TR("Structure, on the sheet Inputs: choices and numbers of rows; change it in Headroom and export again"));
        sample(looks(CellLook::Plain), HR_TR("A formula of a month within the horizon: the same in every month"));
        sample(looks(CellLook::Outside), HR_TR("An opening column before month 0, or a month after the horizon, which enters closing figures only"));
        sample(looks(CellLook::Fixed), HR_TR("A value that no formula gives: a constant of the model, or what the program found, with its proof beside it"));
        sample(looks(CellLook::Helper), HR_TR("A helper row or a proof"));
    }

    void writeSheets()
    {
        heading(HR_TR("Sheets"));
        const auto sheet = [&](std::string_view name, const std::string& title) {
            text(Label, title);
            link(std::string{name} + "!A1", std::string{name});
            ++m_line;
        };
        sheet(checksSheet, said(HR_TR("Checks")));
        sheet(inputsSheetName, said(HR_TR("Inputs")));
        for (const WorkingsSheet& each : m_workings.sheets()) sheet(each.name, each.title);
        sheet(statementsSheet, said(HR_TR("Statements by month")));
        sheet(yearsSheet, said(HR_TR("Statements by fiscal year")));
        sheet(chartsSheet, said(HR_TR("Charts")));
    }

    void setUp()
    {
        constexpr std::array<double, Column::Count_> widths{84, 24, 14, 20, 60};
        for (std::uint16_t at = 0; at < Column::Count_; ++at) worksheet_set_column(m_sheet, at, at, widths[at], nullptr);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_activate(m_sheet);
    }

    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    const WorkbookOptions& m_options;
    std::uint32_t m_line = 0;
};

}  // namespace

void writeSummarySheet(lxw_worksheet* sheet, const Book& book, const WorkbookOptions& options) { Writer(sheet, book, options).write(); }

}  // namespace headroom

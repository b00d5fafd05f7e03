// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/checks_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "model/headline.h"
#include "model/plan_returns.h"
#include "workbook/month_bounds.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_names.h"
#include "workbook/sheet_text.h"
#include "workbook/statement_sheets.h"

namespace headroom {

namespace {

enum Column : std::uint16_t { Label, Where, UnitSymbol, Program, OfWorkbook, Difference, Size, Judged, Count_ };

constexpr std::uint32_t masterLine = 3, exportedLine = 4, toleranceLine = 5, iteratedLine = 6, headerLine = 8;
constexpr double tolerance = 1e-9, iterated = 1e-6;

constexpr std::array statements{StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet};

/// Sheets beside the workings: statements by month and by year, charts, inputs.
constexpr std::size_t otherSheets = 4;

/// Net of larger amounts: held against these too.
constexpr std::array nets{Figure::ProjectNpv, Figure::EquityNpv, Figure::PeakFundingGap, Figure::LargestShortfall, Figure::TotalShortfall, Figure::TotalRefinancing, Figure::OverhangPresent};

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const Book& book) : m_sheet(sheet), m_book(book), m_workings(book.workings) {}

    void write()
    {
        const auto figures = headline(m_workings.statement());
        writeTop(figures.size());
        m_line = headerLine + 1;
        heading(HR_TR("Headline figures: the program and the workbook"));
        for (const HeadlineFigure& figure : figures) writeHeadline(figure);
        for (const Workings::Zero& zero : m_workings.zeros())
            if (isOfTheExport(zero)) writeZero(zero, HR_TR("changed"));
        ++m_line;
        heading(HR_TR("What must come to 0"));
        for (const Workings::Zero& zero : m_workings.zeros())
            if (!isOfTheExport(zero)) writeZero(zero, HR_TR("not ok"));
        for (const StatementKind statement : statements) writeStatement(statement);
        ++m_line;
        heading(HR_TR("Months that this workbook does not have: an end that lies after its last is to be changed in Headroom, and exported again"));
        for (const MonthBound& bound : monthBounds(m_workings)) writeBound(bound);
        ++m_line;
        heading(HR_TR("Columns with an error, by sheet"));
        for (const WorkingsSheet& sheet : m_workings.sheets()) writeSheet(sheet.name);
        for (const std::string_view sheet : {statementsSheet, chartsSheet}) writeSheet(std::string{sheet});
        writeRange(std::string{yearsSheet}, yearsRange(m_workings));
        writeRange(std::string{inputsSheetName}, inputsRange());
        setUp();
    }

private:
    void text(std::uint32_t line, Column column, const std::string& words, lxw_format* format) { worksheet_write_string(m_sheet, line, column, escapedText(words).c_str(), format); }
    std::string cell(Column column, std::uint32_t line) const { return m_book.letters[column] + std::to_string(line + 1); }
    std::string fixedCell(Column column, std::uint32_t line) const { return "$" + m_book.letters[column] + "$" + std::to_string(line + 1); }

    void writeTop(std::size_t figures)
    {
        text(0, Label, said(HR_TR("Checks")), m_book.formats.title());
        text(0, Program, m_book.title, m_book.formats.sentence());
        text(1, Label, said(HR_TR("Values of the program are those of the export: once an input is changed, headline figures differ from them, and the workbook is as sound as before.")), m_book.formats.sentence());
        writeMasters(figures + static_cast<std::size_t>(std::ranges::count_if(m_workings.zeros(), [this](const Workings::Zero& zero) { return isOfTheExport(zero); })));
        const auto limit = [&](std::uint32_t line, std::string_view label, double value) {
            text(line, Label, said(label), m_book.formats.sentence());
            worksheet_write_number(m_sheet, line, Size, value, m_book.formats.number("0E+00"));
        };
        limit(toleranceLine, HR_TR("Differences up to this share of their size are the rounding of sums"), tolerance);
        limit(iteratedLine, HR_TR("The same, of what is found by iteration"), iterated);
        constexpr std::array<std::string_view, Column::Count_> headers{HR_TR("Check"), HR_TR("Cell"), HR_TR("Unit"), HR_TR("Program"), HR_TR("Workbook"), HR_TR("Difference"), HR_TR("Held against"), HR_TR("Verdict")};
        for (std::uint16_t at = 0; at < Column::Count_; ++at) text(headerLine, static_cast<Column>(at), said(headers[at]), m_book.formats.header());
    }

    void heading(std::string_view words)
    {
        for (std::uint16_t at = Label + 1; at < Column::Count_; ++at) worksheet_write_blank(m_sheet, m_line, at, m_book.formats.heading());
        text(m_line++, Label, said(words), m_book.formats.heading());
    }

    /// Name, link and unit of what is checked; then it is the verdict's turn.
    void name(const std::string& label, RowId row, std::string_view unit)
    {
        const auto at = m_workings.position(row);
        link(m_workings.sheets()[at.sheet].name + "!" + cellName(at.line, m_workings.row(row).isConstant ? Workings::constantColumn : m_workings.column(0)));
        text(m_line, Label, label, nullptr);
        text(m_line, UnitSymbol, std::string{unit}, nullptr);
    }

    void link(const std::string& place)
    {
        worksheet_write_url_opt(m_sheet, m_line, Where, ("internal:" + place).c_str(), m_book.numbers.link(), place.c_str(), nullptr);
    }

    std::string formula(const std::string& tokens) const { return SheetFormula(tokens, m_workings, SheetFormula::noSheet, m_book.letters).in(0); }

    void number(Column column, const std::string& formula, double value, lxw_format* format) { worksheet_write_formula_num(m_sheet, m_line, column, formula.c_str(), format, value); }

    void verdict(std::uint32_t limitLine, std::string_view otherwise = HR_TR("not ok"))
    {
        const std::string ok = said(HR_TR("ok")), formula = fmt::format("=IF(ABS({})<={}*{},\"{}\",\"{}\")", cell(Difference, m_line), fixedCell(Size, limitLine), cell(Size, m_line), ok, said(otherwise));
        worksheet_write_formula_str(m_sheet, m_line, Judged, formula.c_str(), m_book.numbers.verdict(), ok.c_str());
        ++m_line;
    }

    void writeHeadline(const HeadlineFigure& figure)
    {
        const RowId row = m_workings.rowOf(figure.figure);
        name(said(figure.label), row, symbol(figure.unit, m_workings.statement().plan().settings.currency));
        if (!figure.value) {
            text(m_line++, Program, said(figure.reason), m_book.formats.sentence());
            return;
        }
        const double value = *figure.value;
        const bool found = m_workings.row(row).role == RowRole::Given;
        worksheet_write_number(m_sheet, m_line, Program, value, m_book.numbers.number(figure.unit, CellLook::Fixed));
        number(OfWorkbook, formula(found ? m_workings.proofOf(figure.figure) : constantToken(row)), value, m_book.numbers.number(figure.unit, CellLook::Plain));
        number(Difference, "=" + cell(OfWorkbook, m_line) + "-" + cell(Program, m_line), 0, m_book.numbers.number(figure.unit, CellLook::Plain));
        std::string size = fmt::format("MAX(ABS({}),ABS({})", cell(Program, m_line), cell(OfWorkbook, m_line));
        double largest = std::abs(value);
        if (std::ranges::find(nets, figure.figure) != nets.end()) {
            for (const Figure whole : {Figure::TotalCapex, Figure::TotalObligations}) {
                size += "," + constantToken(m_workings.rowOf(whole));
                largest = std::max(largest, m_workings.statement().constant(whole));
            }
        }
        number(Size, formula(size + ")"), largest, m_book.numbers.number(figure.unit, CellLook::Helper));
        verdict(isReadOff(figure.figure) ? iteratedLine : toleranceLine, HR_TR("changed"));
    }

    /// The NPV at the rate that the program found, which is a value.
    bool isOfTheExport(const Workings::Zero& zero) const { return m_workings.row(zero.row).isConstant; }

    void writeZero(const Workings::Zero& zero, std::string_view otherwise)
    {
        const WorkingsRow &row = m_workings.row(zero.row), &sizes = m_workings.row(zero.size);
        name(row.label, zero.row, symbol(row.unit, m_workings.statement().plan().settings.currency));
        const auto farthest = [](const std::string& months) { return "MAX(MAX(" + months + "),-MIN(" + months + "))"; };
        double difference = 0, size = 0;
        for (int month = zero.from; month < zero.until; ++month) {
            if (!row.isConstant) difference = std::max(difference, std::abs(m_workings.value(row, month)));
            size = std::max(size, std::abs(m_workings.value(sizes, month)));
        }
        number(Difference, formula(row.isConstant ? constantToken(zero.row) : farthest(monthsToken(zero.row, zero.from, zero.until - 1))), difference, m_book.numbers.number(row.unit, CellLook::Plain));
        number(Size, formula(farthest(monthsToken(zero.size, zero.from, zero.until - 1))), size, m_book.numbers.number(row.unit, CellLook::Helper));
        verdict(row.isConstant ? iteratedLine : toleranceLine, otherwise);
    }

    /// Held against what the plan spends and earns.
    void writeStatement(StatementKind statement)
    {
        const std::string place = statementCheckCell(statement);
        link(place);
        text(m_line, Label, said(HR_TR("%1: sums that differ from the figures of the model, by how much"), {said(statementTitle(statement))}), nullptr);
        number(Difference, "=" + place, 0, m_book.numbers.number(Unit::Money, CellLook::Plain));
        std::string size = "MAX(0";
        double largest = 0;
        for (const Figure whole : {Figure::TotalCapex, Figure::TotalObligations, Figure::TotalContractRevenue, Figure::TotalMarketRevenue}) {
            size += "," + constantToken(m_workings.rowOf(whole));
            largest = std::max(largest, m_workings.statement().constant(whole));
        }
        number(Size, formula(size + ")"), largest, m_book.numbers.number(Unit::Money, CellLook::Helper));
        verdict(toleranceLine);
    }

    void writeBound(const MonthBound& bound)
    {
        link(bound.place);
        text(m_line, Label, said(bound.label), nullptr);
        text(m_line, UnitSymbol, said(HR_TR("month")), nullptr);
        worksheet_write_number(m_sheet, m_line, Program, bound.limit, m_book.numbers.number(Unit::Months, CellLook::Fixed));
        number(OfWorkbook, bound.formula, bound.value, m_book.numbers.number(Unit::Months, CellLook::Plain));
        const std::string ours = cell(OfWorkbook, m_line), limit = cell(Program, m_line);
        number(Difference, bound.isLast ? "=MAX(0," + ours + "-" + limit + ")" : "=MAX(0," + limit + "-" + ours + ")", 0, m_book.numbers.number(Unit::Months, CellLook::Plain));
        worksheet_write_number(m_sheet, m_line, Size, 1, m_book.numbers.number(Unit::Months, CellLook::Helper));
        verdict(toleranceLine);
    }

    void writeSheet(const std::string& sheet)
    {
        const std::string place = sheet + "!" + cellName(Workings::checkLine, Workings::constantColumn);
        link(place);
        text(m_line, Label, sheet, nullptr);
        number(Difference, "=" + place, 0, m_book.numbers.number(Unit::None, CellLook::Plain));
        worksheet_write_number(m_sheet, m_line, Size, 0, m_book.numbers.number(Unit::None, CellLook::Helper));
        verdict(toleranceLine);
    }

    /// Lines are written from the top down: how many verdicts there will be is counted first.
    void writeMasters(std::size_t exported)
    {
        constexpr std::uint32_t headings = 6;
        const auto lastHeadline = static_cast<std::uint32_t>(headerLine + 1 + exported);
        const auto rest = static_cast<std::uint32_t>(m_workings.zeros().size() + statements.size() + m_workings.sheets().size() + otherSheets + monthBounds(m_workings).size());
        writeMaster(masterLine, HR_TR("The workbook is sound: what must come to 0 does, and no cell holds an error"), HR_TR("not ok"), lastHeadline + 1, lastHeadline + rest + headings);
        writeMaster(exportedLine, HR_TR("Headline figures are those of the program at the export"), HR_TR("changed"), headerLine + 1, lastHeadline);
    }

    void writeMaster(std::uint32_t line, std::string_view label, std::string_view otherwise, std::uint32_t from, std::uint32_t last)
    {
        text(line, Label, said(label), m_book.numbers.label(CellLook::Output));
        const std::string ok = said(HR_TR("ok")), verdicts = cell(Judged, from) + ":" + cell(Judged, last);
        worksheet_write_formula_str(m_sheet, line, Judged, fmt::format("=IF(COUNTIF({0},\"{1}\")=COUNTA({0}),\"{1}\",\"{2}\")", verdicts, ok, said(otherwise)).c_str(), m_book.numbers.verdict(), ok.c_str());
    }

    /// A sheet without months: the cells that hold its numbers.
    void writeRange(const std::string& sheet, const std::string& range)
    {
        link(sheet + "!" + range);
        text(m_line, Label, sheet, nullptr);
        number(Difference, "=IF(ISNUMBER(SUM(" + sheet + "!" + range + ")),0,1)", 0, m_book.numbers.number(Unit::None, CellLook::Plain));
        worksheet_write_number(m_sheet, m_line, Size, 0, m_book.numbers.number(Unit::None, CellLook::Helper));
        verdict(toleranceLine);
    }

    std::string inputsRange() const
    {
        const auto column = static_cast<std::uint32_t>(InputsColumn::InputValue);
        return cellName(InputsLayout::headerLine + 1, column) + ":" + cellName(InputsLayout(m_workings.inputs()).lines() - 1, column);
    }

    void setUp()
    {
        constexpr std::array<double, Column::Count_> widths{64, 22, 14, 22, 22, 20, 20, 12};
        for (std::uint16_t at = 0; at < Column::Count_; ++at) worksheet_set_column(m_sheet, at, at, widths[at], nullptr);
        markVerdicts(m_sheet, m_book, masterLine, Judged, m_line, Judged);
        worksheet_freeze_panes(m_sheet, headerLine + 1, 1);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, headerLine, headerLine);
    }

    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    std::uint32_t m_line = 0;
};

}  // namespace

std::string exportedCell() { return std::string{checksSheet} + "!$" + columnLetters(Judged) + "$" + std::to_string(exportedLine + 1); }

std::string masterCell() { return std::string{checksSheet} + "!$" + columnLetters(Judged) + "$" + std::to_string(masterLine + 1); }

void writeChecksSheet(lxw_worksheet* sheet, const Book& book) { Writer(sheet, book).write(); }

}  // namespace headroom

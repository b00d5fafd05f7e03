// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workings_sheet.h"

#include <xlsxwriter.h>

#include "plan/registry.h"
#include "workbook/sheet_formula.h"
#include "workbook/sheet_text.h"

namespace headroom {

namespace {

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const Book& book, std::uint32_t number) : m_sheet(sheet), m_book(book), m_workings(book.workings), m_number(number) {}

    void write()
    {
        const WorkingsSheet& made = m_workings.sheets()[m_number];
        writeMonthHeader(m_sheet, m_book, m_number, made.title, m_workings.lines(m_number) - 1);
        std::uint32_t line = Workings::firstLine;
        for (const WorkingsGroup& group : made.groups) {
            writeHeading(line++, group.heading);
            for (const WorkingsRow& row : group.rows) writeRow(line++, row);
            ++line;
        }
        setUpMonthSheet(m_sheet, m_book);
    }

private:
    void writeHeading(std::uint32_t line, const std::string& words)
    {
        for (std::uint32_t column = Workings::entityColumn; column < Workings::firstMonthColumn; ++column) worksheet_write_blank(m_sheet, line, static_cast<lxw_col_t>(column), m_book.formats.heading());
        worksheet_write_string(m_sheet, line, Workings::labelColumn, escapedText(words).c_str(), m_book.formats.heading());
    }

    void text(std::uint32_t line, std::uint32_t column, const std::string& words, CellLook look)
    {
        if (!words.empty()) worksheet_write_string(m_sheet, line, static_cast<lxw_col_t>(column), escapedText(words).c_str(), m_book.numbers.label(look));
    }

    static CellLook lookOf(const WorkingsRow& row)
    {
        switch (row.role) {
        case RowRole::Given: return CellLook::Fixed;
        case RowRole::Absent:
        case RowRole::Part:
        case RowRole::Proof: return CellLook::Helper;
        case RowRole::Figure: break;
        }
        return CellLook::Plain;
    }

    std::string entityOf(const WorkingsRow& row) const
    {
        if (row.figure == Figure::Count_) return {};
        const auto kind = headroom::entityOf(info(row.figure).scope);
        return kind ? rowName(m_workings.statement().plan(), *kind, table(*kind).id(m_workings.statement().plan(), row.entity)) : std::string{};
    }

    void writeRow(std::uint32_t line, const WorkingsRow& row)
    {
        const CellLook look = lookOf(row), words = row.role == RowRole::Given ? CellLook::Plain : look;
        if (row.role == RowRole::Part) {
            lxw_row_col_options options{.hidden = 0, .level = 1, .collapsed = 0};
            worksheet_set_row_opt(m_sheet, line, LXW_DEF_ROW_HEIGHT, nullptr, &options);
        }
        text(line, Workings::labelColumn, row.label, words);
        text(line, Workings::entityColumn, entityOf(row), words);
        text(line, Workings::unitColumn, symbol(row.unit, m_workings.statement().plan().settings.currency), words);
        if (row.role == RowRole::Absent && !row.isConstant) text(line, Workings::constantColumn, said(HR_TR("not in this plan")), look);
        if (row.isConstant) writeConstant(line, row, look);
        else writeMonths(line, row, look);
    }

    void writeConstant(std::uint32_t line, const WorkingsRow& row, CellLook look)
    {
        // Constants of the model run from 1e-12 to 1e30, and stand whole.
        const bool isModelConstant = row.role == RowRole::Given && row.figure == Figure::Count_;
        lxw_format* format = isModelConstant ? m_book.numbers.number("General", look) : m_book.numbers.number(row.unit, look);
        const double value = m_workings.value(row, 0);
        if (row.constant.empty()) {
            worksheet_write_number(m_sheet, line, Workings::constantColumn, value, format);
        } else {
            worksheet_write_formula_num(m_sheet, line, Workings::constantColumn, SheetFormula(row.constant, m_workings, m_number, m_book.letters).in(0), format, value);
        }
        if (row.role != RowRole::Given || isModelConstant || m_workings.proofOf(row.figure).empty()) return;
        const std::string& proof = m_workings.proofOf(row.figure);
        worksheet_write_formula_num(m_sheet, line, Workings::totalColumn, SheetFormula(proof, m_workings, m_number, m_book.letters).in(0), m_book.numbers.number(row.unit, CellLook::Helper), m_workings.value(m_workings.row(soleReference(proof)->first), 0));
    }

    void writeMonths(std::uint32_t line, const WorkingsRow& row, CellLook look)
    {
        const int horizon = m_workings.graph().columns().horizon;
        writeTotal(line, row, horizon);
        const CellLook outsideLook = look == CellLook::Plain ? CellLook::Outside : look;
        const std::string shown = row.id == m_workings.named().date ? "yyyy-mm-dd" : figureFormat(row.unit);
        lxw_format *within = m_book.numbers.number(shown, look), *outside = m_book.numbers.number(shown, outsideLook);
        for (const RowStretch& stretch : row.stretches) {
            SheetFormula formula(stretch.text, m_workings, m_number, m_book.letters);
            for (int month = stretch.from; month < stretch.until; ++month) {
                const auto column = static_cast<lxw_col_t>(m_workings.column(month));
                lxw_format* format = month < 0 || month >= horizon ? outside : within;
                if (stretch.isBlank) worksheet_write_number(m_sheet, line, column, 0, format);
                else if (stretch.text.empty()) worksheet_write_number(m_sheet, line, column, m_workings.value(row, month), format);
                else worksheet_write_formula_num(m_sheet, line, column, formula.in(month), format, m_workings.value(row, month));
            }
        }
    }

    /// Of a flow: the sum of the horizon.
    void writeTotal(std::uint32_t line, const WorkingsRow& row, int horizon)
    {
        if (row.figure == Figure::Count_ || row.role != RowRole::Figure || info(row.figure).shape != Shape::Flow) return;
        const std::string own = std::to_string(line + 1), formula = "=SUM(" + m_book.letters[m_workings.column(0)] + own + ":" + m_book.letters[m_workings.column(horizon - 1)] + own + ")";
        worksheet_write_formula_num(m_sheet, line, Workings::totalColumn, formula.c_str(), m_book.numbers.number(row.unit, CellLook::Helper), m_workings.statement().ledger().total(row.figure, row.entity));
    }

    lxw_worksheet* m_sheet;
    const Book& m_book;
    const Workings& m_workings;
    std::uint32_t m_number;
};

}  // namespace

void writeWorkingsSheet(lxw_worksheet* sheet, const Book& book, std::uint32_t number) { Writer(sheet, book, number).write(); }

}  // namespace headroom

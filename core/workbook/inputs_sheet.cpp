// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/inputs_sheet.h"

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

#include "plan/decimal_text.h"
#include "workbook/sheet_text.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, inputsColumns> headers{
    "", HR_TR("Table"), HR_TR("Of"), HR_TR("Input"), HR_TR("Value"), HR_TR("Unit"), HR_TR("Lowest"), HR_TR("Highest"), HR_TR("Source"), HR_TR("Date"), HR_TR("Note"), HR_TR("As exported"), HR_TR("Of, as exported")};

/// Widths of columns, in letters: at least so that a header with its filter button is read; at most, beyond which texts wrap.
constexpr std::size_t narrowest = 10, besideText = 2;
constexpr std::array<std::size_t, inputsColumns> widest{narrowest, 26, 30, 44, 24, 24, 20, 20, 44, 14, 60, narrowest, narrowest};
/// A line of a text that wraps, in points; and how many of its lines are shown of a longer one.
constexpr double lineHeight = 15;
constexpr std::size_t mostLines = 8;
/// libxlsxwriter counts the validations of a sheet in a byte.
constexpr std::size_t mostValidations = 250;
constexpr std::size_t longestMessage = 250, longestMessageTitle = 30;

lxw_col_t column(InputsColumn column) { return static_cast<lxw_col_t>(column); }

bool isHidden(InputsColumn column) { return column == InputsColumn::InputKey || column == InputsColumn::ExportedValue || column == InputsColumn::ExportedEntity; }

std::string boundFormat(Unit unit, double bound) { return isPercent(unit) ? "0%" : numberFormat(Unit::None, bound); }

class Writer
{
public:
    Writer(lxw_worksheet* sheet, const std::vector<InputRow>& rows, SheetFormats& formats) : m_sheet(sheet), m_rows(rows), m_formats(formats), m_layout(rows) { m_widths.fill(narrowest); }

    void write()
    {
        for (const InputRow& row : m_rows) measure(row);
        writeTop();
        for (std::size_t at = 0; at < m_rows.size(); ++at) {
            if (startsTable(m_rows, at)) writeHeading(m_layout.line(at) - 1, m_rows[at].table);
            writeRow(m_layout.line(at), m_rows[at]);
        }
        setUp();
    }

private:
    std::size_t& width(InputsColumn at) { return m_widths[static_cast<std::size_t>(at)]; }

    void measure(const InputRow& row)
    {
        const auto words = [&](InputsColumn at, const std::string& text) { width(at) = std::max(width(at), std::min(widest[static_cast<std::size_t>(at)], textWidth(text) + besideText)); };
        words(InputsColumn::TableLabel, row.table);
        words(InputsColumn::EntityName, row.entity);
        words(InputsColumn::InputLabel, row.input);
        words(InputsColumn::InputValue, shown(row));
        words(InputsColumn::UnitSymbol, row.symbol);
        if (row.bounds) words(InputsColumn::Lowest, numberText(row.bounds->low) + "    ");
        if (row.bounds) words(InputsColumn::Highest, numberText(row.bounds->high) + "    ");
        words(InputsColumn::SourceText, row.source);
        words(InputsColumn::SourceDate, row.date);
        words(InputsColumn::SourceNote, row.note);
    }

    /// How wide a value is when formatted: a number with its decimals and thousands has about a third more than its digits.
    static std::string shown(const InputRow& row)
    {
        const std::string text = exportedText(row);
        return std::holds_alternative<double>(row.value) ? text + std::string(text.size() / 3 + 3, '0') : text;
    }

    /// How many lines the longest text of a row wraps to.
    std::size_t linesOf(const InputRow& row)
    {
        // A letter of a text is narrower than the digit that columns are measured in.
        const auto wrapped = [&](InputsColumn at, const std::string& text) { return (textWidth(text) * 7 / 8 + width(at) - 1) / width(at) + static_cast<std::size_t>(std::ranges::count(text, '\n')); };
        const std::string value = std::holds_alternative<std::string>(row.value) ? std::get<std::string>(row.value) : std::string{};
        const std::size_t lines = std::max({std::size_t{1}, wrapped(InputsColumn::EntityName, row.entity), wrapped(InputsColumn::InputLabel, row.input), wrapped(InputsColumn::InputValue, value), wrapped(InputsColumn::SourceText, row.source), wrapped(InputsColumn::SourceNote, row.note)});
        return std::min(lines, mostLines);
    }

    void text(std::uint32_t line, InputsColumn at, const std::string& words, lxw_format* format)
    {
        if (!words.empty()) worksheet_write_string(m_sheet, line, column(at), escapedText(words).c_str(), format);
    }

    void writeTop()
    {
        const auto name = std::ranges::find(m_rows, "settings.name", &InputRow::key);
        const std::string title = name == m_rows.end() ? said(HR_TR("Inputs")) : said(HR_TR("Inputs of %1"), {exportedText(*name)});
        worksheet_write_string(m_sheet, InputsLayout::titleLine, column(InputsColumn::TableLabel), escapedText(title).c_str(), m_formats.title());
        const std::string sentence = said(HR_TR("Blue: change it here, and the workbook follows, as far as its months go (Checks). Grey: it decides which formulas there are; change it in Headroom and export again. Headroom takes both back (Import)."));
        worksheet_write_string(m_sheet, InputsLayout::sentenceLine, column(InputsColumn::TableLabel), sentence.c_str(), m_formats.sentence());
        // Rows are written from the top down, and what is set of one before its cells.
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        worksheet_set_row_opt(m_sheet, InputsLayout::keysLine, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        for (std::size_t at = 0; at < inputsColumns; ++at) worksheet_write_string(m_sheet, InputsLayout::keysLine, static_cast<lxw_col_t>(at), std::string{inputsColumnKeys[at]}.c_str(), nullptr);
        for (std::size_t at = 0; at < inputsColumns; ++at) worksheet_write_string(m_sheet, InputsLayout::headerLine, static_cast<lxw_col_t>(at), (at == 0 ? std::string{inputsHeaderKey} : said(headers[at])).c_str(), m_formats.header());
    }

    void writeHeading(std::uint32_t line, const std::string& words)
    {
        for (auto at = column(InputsColumn::TableLabel); at <= column(InputsColumn::SourceNote); ++at) worksheet_write_blank(m_sheet, line, at, m_formats.heading());
        worksheet_write_string(m_sheet, line, column(InputsColumn::TableLabel), words.c_str(), m_formats.heading());
    }

    void writeRow(std::uint32_t line, const InputRow& row)
    {
        if (const auto lines = linesOf(row); lines > 1) worksheet_set_row(m_sheet, line, lineHeight * static_cast<double>(lines), nullptr);
        text(line, InputsColumn::InputKey, row.key, nullptr);
        text(line, InputsColumn::TableLabel, row.table, m_formats.text());
        text(line, InputsColumn::EntityName, row.entity, m_formats.wrapped());
        text(line, InputsColumn::InputLabel, row.input, m_formats.wrapped());
        writeValue(line, row);
        text(line, InputsColumn::UnitSymbol, row.symbol, m_formats.text());
        if (row.bounds) {
            worksheet_write_number(m_sheet, line, column(InputsColumn::Lowest), row.bounds->low, m_formats.number(boundFormat(row.unit, row.bounds->low)));
            worksheet_write_number(m_sheet, line, column(InputsColumn::Highest), row.bounds->high, m_formats.number(boundFormat(row.unit, row.bounds->high)));
        } else {
            text(line, InputsColumn::Lowest, row.allowed, m_formats.text());
        }
        text(line, InputsColumn::SourceText, row.source, m_formats.wrapped());
        text(line, InputsColumn::SourceDate, row.date, m_formats.text());
        text(line, InputsColumn::SourceNote, row.note, m_formats.wrapped());
        text(line, InputsColumn::ExportedValue, exportedText(row), nullptr);
        text(line, InputsColumn::ExportedEntity, row.entity, nullptr);
    }

    void writeValue(std::uint32_t line, const InputRow& row)
    {
        const auto at = column(InputsColumn::InputValue);
        if (const auto* number = std::get_if<double>(&row.value)) {
            const std::string format = numberFormat(row.unit, *number);
            worksheet_write_number(m_sheet, line, at, *number, m_formats.input(row.role, format));
        } else if (const auto* words = std::get_if<std::string>(&row.value)) {
            text(line, InputsColumn::InputValue, *words, m_formats.input(row.role, "@"));
        } else {
            worksheet_write_blank(m_sheet, line, at, m_formats.input(row.role, row.bounds ? "General" : "@"));
        }
        explain(line, row);
    }

    /// The spreadsheet says what an input means where its cell is selected, and itself refuses a number out of bounds.
    void explain(std::uint32_t line, const InputRow& row)
    {
        if (++m_validations > mostValidations) return;
        const std::string bounds = row.bounds ? said(HR_TR("%1 to %2"), {boundText(row, row.bounds->low), boundText(row, row.bounds->high)}) : row.allowed;
        std::string title = quotable(row.input, longestMessageTitle), error = bounds, message = quotable(bounds.empty() || row.help.empty() ? bounds + row.help : bounds + ". " + row.help, longestMessage);
        lxw_data_validation validation{};
        validation.validate = row.role == InputRole::Number ? LXW_VALIDATION_TYPE_DECIMAL : LXW_VALIDATION_TYPE_ANY;
        if (row.role == InputRole::Number) {
            validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
            validation.minimum_number = row.bounds->low;
            validation.maximum_number = row.bounds->high;
            validation.error_title = title.data();
            validation.error_message = error.data();
        }
        if (!message.empty()) {
            validation.input_title = title.data();
            validation.input_message = message.data();
        }
        worksheet_data_validation_cell(m_sheet, line, column(InputsColumn::InputValue), &validation);
    }

    static std::string boundText(const InputRow& row, double bound) { return isPercent(row.unit) ? decimalText(bound, 2) + "%" : numberText(bound); }

    void setUp()
    {
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        for (std::size_t at = 0; at < inputsColumns; ++at) {
            const auto number = static_cast<lxw_col_t>(at);
            if (isHidden(static_cast<InputsColumn>(at))) worksheet_set_column_opt(m_sheet, number, number, narrowest, nullptr, &hidden);
            else worksheet_set_column(m_sheet, number, number, static_cast<double>(m_widths[at]), nullptr);
        }
        worksheet_freeze_panes(m_sheet, InputsLayout::headerLine + 1, 0);
        // The hidden columns are in its range, so that they are sorted with the rest.
        worksheet_autofilter(m_sheet, InputsLayout::headerLine, 0, std::max(m_layout.lines(), InputsLayout::headerLine + 2) - 1, static_cast<lxw_col_t>(inputsColumns - 1));
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, InputsLayout::headerLine, InputsLayout::headerLine);
    }

    lxw_worksheet* m_sheet;
    const std::vector<InputRow>& m_rows;
    SheetFormats& m_formats;
    InputsLayout m_layout;
    std::array<std::size_t, inputsColumns> m_widths{};
    std::size_t m_validations = 0;
};

}  // namespace

Result<> writeInputsSheet(lxw_worksheet* sheet, const std::vector<InputRow>& rows, SheetFormats& formats)
{
    if (const InputsLayout layout(rows); layout.lines() > mostSheetRows)
        return tl::unexpected(said(HR_TR("The plan has %1 inputs; a sheet has at most %2 lines."), {std::to_string(rows.size()), std::to_string(mostSheetRows)}));
    Writer(sheet, rows, formats).write();
    return {};
}

std::string exportedText(const InputRow& row) { return valueText(row.value); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/sheet_formats.h"

#include <cmath>
#include <xlsxwriter.h>

namespace headroom {

namespace {

constexpr lxw_color_t blue = 0x0000FF, paleBlue = 0xEAF2FB, grey = 0x7F7F7F, paleGrey = 0xF2F2F2, line = 0xD0D0D0, dark = 0x1F3864;

lxw_format* bold(lxw_workbook* workbook, double size)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_bold(format);
    format_set_font_size(format, size);
    return format;
}

lxw_format* top(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

}  // namespace

SheetFormats::SheetFormats(lxw_workbook* workbook)
    : m_workbook(workbook), m_title(bold(workbook, 16)), m_sentence(top(workbook)), m_header(bold(workbook, 11)), m_heading(bold(workbook, 12)), m_text(top(workbook)), m_wrapped(top(workbook))
{
    format_set_font_color(m_sentence, grey);
    format_set_font_color(m_header, LXW_COLOR_WHITE);
    format_set_bg_color(m_header, dark);
    format_set_font_color(m_heading, dark);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_bottom_color(m_heading, dark);
    format_set_text_wrap(m_wrapped);
    for (lxw_format* format : {m_text, m_wrapped}) format_set_indent(format, 1);
}

lxw_format* SheetFormats::input(InputRole role, const std::string& format) { return made(role == InputRole::Number ? Look::Input : Look::Structure, format); }

lxw_format* SheetFormats::number(const std::string& format) { return made(Look::Plain, format); }

lxw_format* SheetFormats::made(Look look, const std::string& numberFormat)
{
    lxw_format*& format = m_made[{look, numberFormat}];
    if (format) return format;
    format = top(m_workbook);
    if (!numberFormat.empty()) format_set_num_format(format, numberFormat.c_str());
    if (look == Look::Plain) return format;
    format_set_font_color(format, look == Look::Input ? blue : grey);
    format_set_bg_color(format, look == Look::Input ? paleBlue : paleGrey);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
    if (look == Look::Structure) format_set_text_wrap(format);
    return format;
}

std::string numberFormat(Unit unit, double value)
{
    if (isPercent(unit)) return "0.00%";
    if (unit == Unit::Money || unit == Unit::MoneyPerMegawatt || unit == Unit::MoneyPerPersonYear) return "#,##0_);(#,##0)";
    if (info(unit).moneyPower != 0) return "#,##0.00##_);(#,##0.00##)";
    constexpr double large = 1'000, shown = 1e15;
    return std::abs(value) >= large && std::abs(value) < shown && std::floor(value) == value ? "#,##0" : "General";
}

}  // namespace headroom

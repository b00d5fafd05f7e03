// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workings_formats.h"

#include <xlsxwriter.h>

namespace headroom {

namespace {

constexpr lxw_color_t dark = 0x1F3864, paleDark = 0xDCE3F0, shade = 0xF0EDE6, orange = 0x9C4A00, paleOrange = 0xFDF0E3, grey = 0x6F6F6F, linkBlue = 0x0563C1;

}  // namespace

std::string figureFormat(Unit unit)
{
    if (isPercent(unit)) return "0.0%_);(0.0%);\"–\"_)";
    switch (unit) {
    // A running minimum that has found nothing yet stands at a billion.
    case Unit::Ratio: return "[>=100000000]\"–\"_);[<0](0.00\"x\");0.00\"x\"_)";
    case Unit::Factor: return "0.0000##_);(0.0000##);\"–\"_)";
    case Unit::Month: return "0.0#_);-0.0#_);0.0_)";  // month 0 is a month
    case Unit::Months:
    case Unit::Years:
    case Unit::Hours: return "#,##0.0#_);(#,##0.0#);\"–\"_)";
    case Unit::None:
    case Unit::YesNo:
    case Unit::Days: return "0_);(0);\"–\"_)";
    case Unit::Money:
    case Unit::GpuHours:
    case Unit::KilowattHours:
    case Unit::Gpus:
    case Unit::Kilowatts:
    case Unit::MoneyPerMegawatt:
    case Unit::Terabytes:
    case Unit::Points: return "#,##0_);(#,##0);\"–\"_)";
    case Unit::MoneyEach: return "#,##0.00_);(#,##0.00);\"–\"_)";
    default: return "#,##0.0000_);(#,##0.0000);\"–\"_)";
    }
}

lxw_format* WorkingsFormats::number(Unit unit, CellLook look) { return number(figureFormat(unit), look); }

lxw_format* WorkingsFormats::number(const std::string& numberFormat, CellLook look) { return made("n" + numberFormat, numberFormat, look); }

lxw_format* WorkingsFormats::heading(const std::string& numberFormat)
{
    lxw_format*& format = m_made["h" + numberFormat];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    if (!numberFormat.empty()) format_set_num_format(format, numberFormat.c_str());
    format_set_bold(format);
    format_set_font_color(format, dark);
    format_set_bg_color(format, paleDark);
    if (!numberFormat.empty()) format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

lxw_format* WorkingsFormats::date(const std::string& numberFormat)
{
    lxw_format*& format = m_made["d" + numberFormat];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    format_set_num_format(format, numberFormat.c_str());
    format_set_font_color(format, grey);
    format_set_align(format, LXW_ALIGN_LEFT);
    return format;
}

lxw_format* WorkingsFormats::label(CellLook look) { return made("l", {}, look); }

lxw_format* WorkingsFormats::link()
{
    lxw_format*& format = m_made["link"];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    format_set_font_color(format, linkBlue);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
    return format;
}

lxw_format* WorkingsFormats::verdict()
{
    lxw_format*& format = m_made["verdict"];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    format_set_bold(format);
    format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

lxw_format* WorkingsFormats::colour(const std::string& key, unsigned rgb)
{
    lxw_format*& format = m_made[key];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    format_set_font_color(format, rgb);
    format_set_bold(format);
    return format;
}

lxw_format* WorkingsFormats::made(const std::string& key, const std::string& numberFormat, CellLook look)
{
    lxw_format*& format = m_made[key + "|" + std::to_string(static_cast<int>(look))];
    if (format) return format;
    format = workbook_add_format(m_workbook);
    if (!numberFormat.empty()) format_set_num_format(format, numberFormat.c_str());
    switch (look) {
    case CellLook::Outside: format_set_bg_color(format, shade); break;
    case CellLook::Fixed:
        format_set_font_color(format, orange);
        format_set_bg_color(format, paleOrange);
        break;
    case CellLook::Helper:
        format_set_font_color(format, grey);
        format_set_italic(format);
        break;
    case CellLook::Total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        break;
    case CellLook::Output: format_set_bold(format); break;
    case CellLook::Plain:
    case CellLook::Count_: break;
    }
    return format;
}

}  // namespace headroom

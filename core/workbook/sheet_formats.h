// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "workbook/input_rows.h"

struct lxw_workbook;
struct lxw_format;

namespace headroom {

/// How cells look, the same on every sheet of a workbook (which owns the formats): inputs blue, structure grey, the rest black.
class SheetFormats
{
public:
    explicit SheetFormats(lxw_workbook* workbook);

    lxw_format* title() const { return m_title; }
    lxw_format* sentence() const { return m_sentence; }
    lxw_format* header() const { return m_header; }    ///< of columns
    lxw_format* heading() const { return m_heading; }  ///< of a group of rows
    lxw_format* text() const { return m_text; }
    lxw_format* wrapped() const { return m_wrapped; }

    /// The value of an input, by its number format.
    lxw_format* input(InputRole role, const std::string& numberFormat);
    /// A number beside it: black.
    lxw_format* number(const std::string& numberFormat);

private:
    enum class Look { Input, Structure, Plain };
    lxw_format* made(Look look, const std::string& numberFormat);

    lxw_workbook* m_workbook;
    lxw_format *m_title, *m_sentence, *m_header, *m_heading, *m_text, *m_wrapped;
    std::map<std::pair<Look, std::string>, lxw_format*> m_made;
};

/// How a number of this unit is shown: shares and rates in per cent, money with thousands and negative in parentheses, large
/// whole numbers with thousands, others as they are.
std::string numberFormat(Unit unit, double value);

}  // namespace headroom

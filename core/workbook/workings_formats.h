// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "plan/unit.h"

struct lxw_workbook;
struct lxw_format;

namespace headroom {

/// How cells of numbers look, by what they hold and where.
enum class CellLook {
    Plain,    ///< a formula of a month within the horizon
    Outside,  ///< of a month before month 0 or after the horizon: shaded
    Fixed,    ///< a value that no formula gives, marked by its colour
    Helper,   ///< a helper row, a proof
    Total,    ///< a sum of a statement: bold, a line above
    Output,   ///< a headline figure, a check
    Count_
};

/// The formats of numbers of a workbook, which owns them: made when they are first asked for.
class WorkingsFormats
{
public:
    explicit WorkingsFormats(lxw_workbook* workbook) : m_workbook(workbook) {}

    lxw_format* number(Unit unit, CellLook look);
    lxw_format* number(const std::string& numberFormat, CellLook look);
    /// The date that heads a column, a month's number, a year; of no format: words that head a column.
    lxw_format* heading(const std::string& numberFormat);
    /// A date beside other words: grey, from the left.
    lxw_format* date(const std::string& numberFormat);
    lxw_format* label(CellLook look);
    lxw_format* link();
    /// Of a verdict, and what it turns to where it is good or bad: Okabe-Ito's green and vermilion, and the words say it too.
    lxw_format* verdict();
    lxw_format* held() { return colour("held", 0x009E73); }
    lxw_format* broken() { return colour("broken", 0xD55E00); }

private:
    lxw_format* made(const std::string& key, const std::string& numberFormat, CellLook look);

    lxw_format* colour(const std::string& key, unsigned rgb);

    lxw_workbook* m_workbook;
    std::map<std::string, lxw_format*> m_made;
};

/// How numbers of a unit are shown: money with thousands, negative in parentheses, nothing as a dash, shares in per cent.
std::string figureFormat(Unit unit);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/constant_rows.h"

#include <algorithm>

#include "plan/text.h"

namespace headroom {

namespace {

struct Meaning {
    double value;
    std::string_view words;
};

constexpr Meaning meanings[] = {
    {1e-12, HR_TR("What cancels to less than this share of its addends is nothing")},
    {1e-9, HR_TR("The least divisor, and the share of its terms to which a promise is held")},
    {1e-5, HR_TR("Rates below this count as none in an annuity")},
    {0.01, HR_TR("One per cent")},
    {1.0 / 12, HR_TR("One month in years")},
    {0.5, HR_TR("One half")},
    {1 - 1e-9, HR_TR("Terms met to a billionth, from below")},
    {1 + 1e-9, HR_TR("Terms met to a billionth, from above")},
    {2, HR_TR("Two: of the square of a ramp, and of the interval between checkpoints")},
    {12, HR_TR("Months of a year")},
    {24, HR_TR("Hours of a day, and months of the nearer backlog")},
    {1'000, HR_TR("One thousand: kW of a MW, GB of a TB, TB of a PB")},
    {3'600, HR_TR("Seconds of an hour")},
    {8'760, HR_TR("Hours of a year")},
    {10'000, HR_TR("Points of a whole squared, in the Herfindahl-Hirschman index")},
    {1e9, HR_TR("More than any ratio: there is none yet")},
    {1e30, HR_TR("Without limit")},
    {-1e6, HR_TR("A month long before any")},
};

std::string meaningOf(double value)
{
    const auto found = std::ranges::find_if(meanings, [value](const Meaning& each) { return std::abs(each.value - value) <= 1e-14 * std::abs(value); });
    return found == std::end(meanings) ? said(HR_TR("A number of months, or of rows, that is structure of the plan")) : said(found->words);
}

}  // namespace

WorkingsGroup constantRows(const ModelConstants& constants, RowId& nextRow)
{
    WorkingsGroup group{.heading = said(HR_TR("Constants of the model")), .rows = {}};
    std::vector<double> values = constants.values();
    std::ranges::sort(values);
    for (const double value : values)
        group.rows.push_back({.id = nextRow++, .role = RowRole::Given, .label = meaningOf(value), .unit = Unit::Factor, .isConstant = true, .value = [value](int) { return value; }});
    return group;
}

}  // namespace headroom

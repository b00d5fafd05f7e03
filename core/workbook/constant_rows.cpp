// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/constant_rows.h"

#include <algorithm>
#include <iterator>
#include <span>

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
    {2, HR_TR("Two: half of a square, as of a ramp, a mean or the interval between checkpoints")},
    {12, HR_TR("Months of a year")},
    {3, HR_TR("Months of a quarter, and of a window of receipts")},
    {4, HR_TR("Letters of the year in a date")},
    {6, HR_TR("A coefficient of the series of growth within a month: one sixth")},
    {24, HR_TR("Hours of a day")},
    {24, HR_TR("A coefficient of the series of growth within a month: one 24th")},
    {24, HR_TR("Months of the nearer backlog")},
    {1'000, HR_TR("One thousand: kW of a MW, GB of a TB, TB of a PB")},
    {3'600, HR_TR("Seconds of an hour")},
    {8'760, HR_TR("Hours of a year")},
    {10'000, HR_TR("Points of a whole squared, in the Herfindahl-Hirschman index")},
    {1e9, HR_TR("More than any ratio: there is none yet")},
    {1e30, HR_TR("Without limit")},
    {-1e6, HR_TR("A month long before any")},
};

std::string joined(const std::vector<std::string>& all)
{
    constexpr std::size_t most = 4;
    std::string words;
    for (std::size_t at = 0; at < std::min(most, all.size()); ++at) words += (at > 0 ? "; " : "") + all[at];
    return all.size() <= most ? words : said(HR_TR("%1; and %2 more"), {words, std::to_string(all.size() - most)});
}

/// What the arithmetic makes of a whole number of the plan.
struct Shaped {
    double value;
    std::string_view words;  ///< marked; %1 is the input
};

/// Durations that are whole numbers: exactly, or, where the arithmetic has no such number of its own, as it shapes them.
std::vector<std::string> structuralMeanings(double value, const std::vector<InputRow>& inputs, bool isOfTheArithmetic)
{
    std::vector<std::string> found;
    for (const InputRow& row : inputs) {
        const auto* number = std::get_if<double>(&row.value);
        const bool isDuration = row.unit == Unit::Months || row.key.ends_with("_months");
        if (row.role != InputRole::Structure || !number || *number <= 0 || !isDuration || row.key == "settings.horizon_months") continue;
        const std::string name = row.entity.empty() ? row.input : said(HR_TR("%1 of %2"), {row.input, row.entity});
        const Shaped shapes[] = {{*number, HR_TR("%1 (structure)")}, {*number - 0.5, HR_TR("%1, less one half (structure)")}, {*number - 1, HR_TR("%1, less 1 (structure)")}, {2 * *number, HR_TR("twice %1 (structure)")}};
        for (const Shaped& shape : std::span(shapes).first(isOfTheArithmetic ? 1 : std::size(shapes)))
            if (shape.value == value) found.push_back(said(shape.words, {name}));
    }
    return found;
}

std::string meaningOf(double value, const std::vector<InputRow>& inputs)
{
    std::vector<std::string> all;
    for (const Meaning& each : meanings)
        if (std::abs(each.value - value) <= 1e-14 * std::abs(value)) all.push_back(said(each.words));
    std::ranges::move(structuralMeanings(value, inputs, !all.empty()), std::back_inserter(all));
    return all.empty() ? said(HR_TR("A number of months, or of rows, that follows from the structure of the plan")) : joined(all);
}

}  // namespace

WorkingsGroup constantRows(const ModelConstants& constants, const std::vector<InputRow>& inputs, RowId& nextRow)
{
    WorkingsGroup group{.heading = said(HR_TR("Constants of the model")), .rows = {}};
    std::vector<double> values = constants.values();
    std::ranges::sort(values);
    for (const double value : values)
        group.rows.push_back({.id = nextRow++, .role = RowRole::Given, .label = meaningOf(value, inputs), .unit = Unit::Factor, .isConstant = true, .value = [value](int) { return value; }});
    return group;
}

}  // namespace headroom

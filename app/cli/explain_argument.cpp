// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explain_argument.h"

#include <algorithm>
#include <charconv>

#include "cli/nearest.h"
#include "cli/plan_argument.h"
#include "explain/beside.h"
#include "explain/input_place.h"
#include "figures/periods.h"

namespace headroom {

namespace {

bool hasMonths(Figure figure) { return info(figure).shape != Shape::Constant; }

/// The keys of figures that are most like the text.
std::string nearestKeys(const std::string& text)
{
    std::string list;
    for (const std::string& key : nearest(text, figureKeys(), 5)) list += (list.empty() ? "" : ", ") + key;
    return list;
}

Result<std::size_t> entityNamed(const Statement& statement, Figure figure, const std::string& text)
{
    const FigureInfo& about = info(figure);
    const auto kind = entityOf(about.scope);
    if (!kind) {
        if (!text.empty()) return tl::unexpected(std::string{about.key} + " is a figure of the whole plan: --entity \"" + quotable(text) + "\" does not apply.");
        return std::size_t{0};
    }
    const TableType& type = table(*kind);
    const std::size_t rows = type.count(statement.plan());
    if (rows == 0) return tl::unexpected(std::string{about.key} + " is a figure of " + std::string{type.plural} + ", and the plan has none.");
    if (text.empty()) {
        if (rows == 1) return std::size_t{0};
        std::string names;
        for (std::size_t row = 0; row < rows; ++row) names += (row == 0 ? "\"" : ", \"") + rowName(statement.plan(), *kind, type.id(statement.plan(), row)) + "\"";
        return tl::unexpected(std::string{about.key} + " is a figure of each of " + std::string{type.plural} + ": --entity needs one of " + names + ".");
    }
    const auto id = rowNamed(statement.plan(), *kind, text);
    if (!id) return tl::unexpected(id.error());
    return *indexOf(statement.plan(), *kind, *id);
}

/// The month that a headline figure binds in, for the series that it is the lowest or highest of.
std::optional<int> bindingMonth(const Statement& statement, Figure figure)
{
    const auto month = [&](Figure at) { return statement.constant(at) >= 0 ? std::optional{static_cast<int>(statement.constant(at))} : std::nullopt; };
    switch (figure) {
    case Figure::Coverage: return month(Figure::LowestCoverageAt);
    case Figure::Dscr: return month(Figure::LowestDscrAt);
    case Figure::FundingGap: return month(Figure::PeakFundingGapAt);
    default: return std::nullopt;
    }
}

}  // namespace

Result<Asked> inMonth(const Statement& statement, Asked asked, const std::string& text)
{
    if (asked.figure == Figure::Count_ || !hasMonths(asked.figure)) {
        const std::string key = asked.isInput() ? asked.input : asked.isBeside() ? asked.key : std::string{info(asked.figure).key};
        return tl::unexpected(key + " has no months: \"" + quotable(text) + "\" does not apply.");
    }
    const Calendar& calendar = statement.structure().calendar;
    const Columns& columns = statement.ledger().columns();
    for (const Period period : {Period::Quarter, Period::Year})
        for (const PeriodSpan& span : periodsOf(calendar, columns.horizon, period))
            if (span.label == text || span.label.substr(0, span.label.find(" (")) == text) return Asked::period(asked.figure, asked.entity, span.from, span.until);
    std::optional<int> month;
    int number = 0;
    if (const auto date = parseDate(text)) month = (date->year - calendar.date(0).year) * 12 + date->month - calendar.date(0).month;
    else if (const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number); error == std::errc{} && end == text.data() + text.size()) month = number;
    const std::string range = toText(calendar.date(columns.first)) + " to " + toText(calendar.date(columns.last - 1)) + " (months " + std::to_string(columns.first) + " to " + std::to_string(columns.last - 1) + ")";
    const bool isPeriod = text.starts_with("FY") && text.size() >= 6 && std::ranges::all_of(text.substr(2, 4), [](char each) { return each >= '0' && each <= '9'; }) && (text.size() == 6 || (text.size() == 9 && text.substr(6, 2) == " Q" && text[8] >= '1' && text[8] <= '4'));
    if (!month && isPeriod) return tl::unexpected("\"" + quotable(text) + "\" is outside the fiscal periods of the plan: they go from " + periodsOf(calendar, columns.horizon, Period::Year).front().label + " to " + periodsOf(calendar, columns.horizon, Period::Year).back().label + ".");
    if (!month) return tl::unexpected("\"" + quotable(text) + "\" is no month; it is a date as 2027-03, a number, or a fiscal period as FY2027 or \"FY2027 Q1\"; the figures of this plan go from " + range + ".");
    if (*month < columns.first || *month >= columns.last) return tl::unexpected("\"" + quotable(text) + "\" is outside the months of the plan: its figures go from " + range + ".");
    return Asked::month(asked.figure, asked.entity, *month);
}

std::vector<std::string> figureKeys()
{
    std::vector<std::string> keys;
    for (const std::string_view key : besideKeys()) keys.emplace_back(key);
    for (std::size_t at = 0; at < figureCount; ++at) keys.emplace_back(info(static_cast<Figure>(at)).key);
    return keys;
}

Result<Asked> askedOf(const Statement& statement, const AskedWords& words)
{
    const Plan<>& plan = statement.plan();
    Asked asked;
    if (const auto figure = findFigure(words.figure)) {
        const auto entity = entityNamed(statement, *figure, words.entity);
        if (!entity) return tl::unexpected(entity.error());
        asked = Asked::constant(*figure, *entity);
        if (hasMonths(*figure) && words.month.empty()) return Asked::month(*figure, *entity, bindingMonth(statement, *figure).value_or(statement.horizon() - 1));
    } else if (isBesideKey(words.figure)) {
        asked = Asked::beside(words.figure);
    } else if (findInput(plan, words.figure)) {
        asked = Asked::ofInput(words.figure);
    } else if (words.figure.find('.') != std::string::npos) {
        const auto place = parseKey(plan, words.figure);
        if (!place) return tl::unexpected(sentence(place.error()));
        asked = Asked::ofInput(keyOf(*place));
    } else {
        return tl::unexpected("There is no figure \"" + quotable(words.figure) + "\"; near to it are " + nearestKeys(words.figure) + "; an input is named as sites.3.critical_it_mw.");
    }
    if (asked.figure == Figure::Count_ && !words.entity.empty()) return tl::unexpected(words.figure + " is of no row: --entity \"" + quotable(words.entity) + "\" does not apply.");
    return words.month.empty() ? Result<Asked>{asked} : inMonth(statement, asked, words.month);
}

}  // namespace headroom

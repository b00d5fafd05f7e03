// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/names.h"

#include <cmath>

#include "figures/format.h"
#include "plan/decimal_text.h"
#include "plan/entry.h"
#include "plan/entry_number.h"
#include "risk/check.h"
#include "risk/headline_text.h"

namespace headroom {

namespace {

/// A total of the horizon that is called as its months are says that it is one.
bool isTotal(const FigureInfo& about)
{
    if (about.shape != Shape::Constant) return false;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const FigureInfo& other = info(static_cast<Figure>(at));
        if (other.shape == Shape::Flow && other.scope == about.scope && other.unit == about.unit && other.label == about.label) return true;
    }
    return false;
}

}  // namespace

std::string Names::entity(Figure figure, std::size_t entity) const
{
    const auto kind = entityOf(info(figure).scope);
    return kind ? rowName(m_statement.plan(), *kind, table(*kind).id(m_statement.plan(), entity)) : std::string{};
}

std::string Names::when(int from, int until) const
{
    const Calendar& calendar = m_statement.structure().calendar;
    const std::string first = toText(calendar.date(from));
    return until - from <= 1 ? first : said(HR_TR("%1 to %2"), {first, toText(calendar.date(until - 1))});
}

std::string Names::value(double value, Unit unit) const
{
    if (unit == Unit::Month) return shownNumber(value, {.unit = unit, .currency = currency(), .start = m_statement.plan().settings.start});
    // Of a period: in how many of its months.
    if (unit == Unit::YesNo && value > 0 && value < 1) return formatFigure(value, Unit::Share, currency());
    if (unit == Unit::YesNo) return value != 0 ? said(HR_TR("yes")) : said(HR_TR("no"));
    return formatFigure(value, unit, currency());
}

std::string Names::inFormula(double value, Unit unit) const
{
    if (value == 0 && unit != Unit::Month) return "0";
    if (unit == Unit::Month) return this->value(value, unit);
    if (unit == Unit::Ratio && value == noRatio) return said(HR_TR("no value"));
    constexpr int digits = 4;
    if (unit == Unit::YesNo) return roundedDecimalText(value, 0, digits);
    // GPUs and kW are shown whole; numbers that are multiplied come to what is shown.
    constexpr double small = 1000, whole = 5e-4;
    const bool isWhole = std::abs(value - std::round(value)) < whole * std::abs(value);
    if ((unit == Unit::Gpus || unit == Unit::Kilowatts) && std::abs(value) < small && !isWhole) return (value < 0 ? "−" : "") + roundedDecimalText(std::abs(value), 0, digits) + " " + symbol(unit, currency());
    return spokenFigure(value, unit, currency());
}

std::string Names::part(double value, Unit unit) const
{
    if (value == 0) return formatFigure(0, unit, currency());
    const Unit of = unit == Unit::Month ? Unit::Months : unit == Unit::YesNo ? Unit::Factor : unit;
    const std::string text = headlineChange(value, of, currency());
    if (text.find('<') == std::string::npos) return text;
    // A part of something small is small, but not nothing.
    constexpr int digits = 2;
    const std::string size = (value < 0 ? "−" : "+") + roundedDecimalText(std::abs(value), isPercent(of) ? 2 : 0, digits);
    if (isPercent(of)) return said(HR_TR("%1 points"), {size});
    const std::string sign = symbol(of, currency());
    return size + (of == Unit::Ratio || sign.empty() ? sign : " " + sign);
}

std::string Names::entered(const InputPlace& input) const
{
    const Plan<>& plan = m_statement.plan();
    const FieldType& type = input.field();
    const Unit unit = unitOf(input);
    const auto number = numberAt(plan, input);
    std::string text;
    if (number) text = shownNumber(*number, {.unit = unit, .currency = currency(), .start = plan.settings.start});
    else text = shownText(plan, input.place, readField(plan, table(input.place.table), *indexOf(plan, input.place.table, input.place.row), input.place.field));
    if (text.empty()) return said(HR_TR("none"));
    const bool hasUnit = (number || type.kind == FieldKind::Curve) && unit != Unit::Month;
    const std::string sign = hasUnit ? symbol(unit, currency()) : std::string{};
    return sign.empty() ? text : text + " " + sign;
}

ExplainedLine Names::line(const Asked& asked) const
{
    ExplainedLine line;
    line.asked = asked;
    if (asked.isInput()) {
        const auto input = findInput(m_statement.plan(), asked.input);
        if (!input) return line;
        line.label = labelOf(*input);
        if (!table(input->place.table).single) line.entity = rowName(m_statement.plan(), input->place.table, input->place.row);
        line.unit = unitOf(*input);
        line.valueText = entered(*input);
        line.source = sourceText(m_sources, input->place);
        return line;
    }
    const FigureInfo& about = info(asked.figure);
    line.label = isTotal(about) ? said(HR_TR("%1 (all months)"), {said(about.label)}) : said(about.label);
    line.entity = entity(asked.figure, asked.entity);
    if (about.shape != Shape::Constant) line.when = when(asked.from, asked.until);
    line.unit = about.unit;
    return line;
}

std::optional<std::string> placeholder(Figure figure, double value)
{
    const bool isMonthOf = figure == Figure::LowestCoverageMonth || figure == Figure::LowestDscrMonth || figure == Figure::PeakFundingGapMonth || figure == Figure::LowestCoverageAt || figure == Figure::LowestDscrAt || figure == Figure::PeakFundingGapAt;
    if (isMonthOf && value < 0) return said(HR_TR("none"));
    const bool isLowest = figure == Figure::LowestCoverageSoFar || figure == Figure::LowestDscrSoFar || figure == Figure::LowestLlcrSoFar;
    return isLowest && value >= noRatio ? std::optional{said(HR_TR("no value"))} : std::nullopt;
}

std::string sourceText(const SourceIndex& sources, const Place& place)
{
    const auto all = sources.of(place);
    if (all.empty()) return said(HR_TR("no source is given"));
    return all.front()->date.empty() ? all.front()->text : said(HR_TR("%1 (%2)"), {all.front()->text, all.front()->date});
}

}  // namespace headroom

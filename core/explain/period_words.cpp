// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/period_words.h"

namespace headroom {

std::string periodInWords(const Reading& reading, const Asked& period)
{
    const FigureInfo& about = info(period.figure);
    const std::string label = said(HR_TR("“%1”"), {said(about.label)}), months = std::to_string(period.until - period.from);
    switch (about.shape) {
    case Shape::Flow: return said(HR_TR("the sum of %1 over %2 months"), {label, months});
    case Shape::Level: return said(HR_TR("the mean of %1 over %2 months"), {label, months});
    case Shape::Ratio: return said(HR_TR("%1 ÷ %2, each over %3 months"), {said(info(about.numerator).label), said(info(about.denominator).label), months});
    default: return said(HR_TR("%1 in the last month, %2"), {label, reading.names().month(period.until - 1)});
    }
}

std::string periodInNumbers(const Reading& reading, const Asked& period)
{
    const FigureInfo& about = info(period.figure);
    const auto number = [&](const Asked& asked) { return reading.names().inFormula(reading.value(asked), info(asked.figure).unit); };
    if (about.shape == Shape::Ratio) {
        const auto [part, whole] = ratioOperands(period);
        return number(part) + " ÷ " + number(whole);
    }
    if (about.shape == Shape::Level) return reading.names().inFormula(reading.value(period) * (period.until - period.from), about.unit) + " ÷ " + std::to_string(period.until - period.from);
    return {};
}

std::pair<Asked, Asked> ratioOperands(const Asked& period)
{
    const FigureInfo& about = info(period.figure);
    const std::size_t whole = info(about.denominator).scope == Scope::Plan ? 0 : period.entity;
    return {Asked::period(about.numerator, period.entity, period.from, period.until), Asked::period(about.denominator, whole, period.from, period.until)};
}

}  // namespace headroom

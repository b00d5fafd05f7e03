// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periods.h"

#include "plan/contract_check.h"

namespace headroom {

namespace {

std::string labelOf(const Calendar& calendar, int month, Period period)
{
    if (period == Period::Month) return toText(calendar.date(month));
    std::string label = "FY" + std::to_string(calendar.fiscalYear(month));
    if (period == Period::Quarter) label += " Q" + std::to_string(calendar.fiscalQuarter(month));
    return label;
}

double ofPeriod(const Ledger<double>& ledger, Figure figure, std::size_t entity, const PeriodSpan& period)
{
    const FigureInfo& about = info(figure);
    switch (about.shape) {
    case Shape::Flow: return ledger.total(figure, entity, period.from, period.until);
    case Shape::Stock: return ledger.at(figure, entity, period.until - 1);
    case Shape::Level: return ledger.total(figure, entity, period.from, period.until) / (period.until - period.from);
    case Shape::Ratio: {
        const std::size_t whole = info(about.denominator).scope == Scope::Plan ? 0 : entity;
        const double denominator = ledger.total(about.denominator, whole, period.from, period.until);
        return denominator > least ? ledger.total(about.numerator, entity, period.from, period.until) / denominator : 0;
    }
    case Shape::Constant: break;
    }
    HR_REQUIRE(about.shape != Shape::Constant);
    return 0;
}

}  // namespace

std::vector<PeriodSpan> periodsOf(const Calendar& calendar, int horizon, Period period)
{
    std::vector<PeriodSpan> periods;
    for (int month = 0; month < horizon; ++month) {
        auto label = labelOf(calendar, month, period);
        if (!periods.empty() && periods.back().label == label) periods.back().until = month + 1;
        else periods.push_back({.from = month, .until = month + 1, .label = std::move(label)});
    }
    const int whole = period == Period::Month ? 1 : period == Period::Quarter ? 3 : 12;
    for (PeriodSpan& span : periods) {
        const int months = span.until - span.from;
        span.isShort = months < whole;
        if (span.isShort) span.label += " (" + std::to_string(months) + (months == 1 ? " month)" : " months)");
    }
    return periods;
}

std::vector<double> series(const Ledger<double>& ledger, Figure figure, std::size_t entity, const std::vector<PeriodSpan>& periods)
{
    std::vector<double> values;
    values.reserve(periods.size());
    for (const PeriodSpan& period : periods) values.push_back(ofPeriod(ledger, figure, entity, period));
    return values;
}

}  // namespace headroom

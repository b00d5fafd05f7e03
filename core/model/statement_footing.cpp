// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement_footing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "figures/footing.h"

namespace headroom {

namespace {

constexpr std::array kindsOfStatements{StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet};

/// Of a step: what sums of doubles leave of nothing.
constexpr double trace = 1e-6;

double signOf(const StatementLine& line) { return line.side == FlowSide::Out ? -1 : 1; }

/// The lines that a sum adds up, another running sum aside.
std::vector<std::size_t> partsOf(std::span<const StatementLine> all, std::size_t sum)
{
    const LineRole role = all[sum].role;
    std::vector<std::size_t> lines, sections;
    for (std::size_t at = sum; at-- > 0;) {
        const LineRole other = all[at].role;
        if (other == LineRole::Whole || other == LineRole::Running || (other == LineRole::Section && role == LineRole::Section)) break;
        if (other == LineRole::Section) sections.insert(sections.begin(), at);
        if (other == LineRole::Line) lines.insert(lines.begin(), at);
    }
    return role == LineRole::Whole && !sections.empty() ? sections : lines;
}

}  // namespace

StatementFooting::StatementFooting(const Statement& statement, const std::vector<PeriodSpan>& periods, const std::optional<Scale>& scale)
{
    double largest = 0;
    for (const StatementKind each : kindsOfStatements) {
        Kind& kind = of(each);
        kind.lines = statementLines(each);
        kind.steps.assign(kind.lines.size(), std::vector<double>(periods.size(), 0.0));
        for (const StatementLine& line : kind.lines) {
            kind.values.push_back(line.figure ? series(statement.ledger(), *line.figure, 0, periods) : std::vector<double>(periods.size(), 0.0));
            for (double& value : kind.values.back()) value *= signOf(line);
        }
        for (std::size_t at = 0; at < kind.lines.size(); ++at) {
            if (kind.lines[at].role == LineRole::Whole && !kind.lines[at].figure)
                for (const std::size_t part : partsOf(kind.lines, at))
                    for (std::size_t period = 0; period < periods.size(); ++period) kind.values[at][period] += kind.values[part][period];
            for (const double value : kind.values[at]) largest = std::max(largest, std::abs(value));
        }
    }
    // One magnitude below that of the largest: a period of little is not lost.
    m_scale = scale ? *scale : scaleFor(largest / 1000, Unit::Money, statement.plan().settings.currency);
    for (std::size_t period = 0; period < periods.size(); ++period) {
        roundIncome(period);
        roundCashFlow(period);
        roundBalanceSheet(period);
    }
}

std::optional<double> StatementFooting::steps(Figure figure, std::size_t period) const
{
    for (const Kind& kind : m_kinds)
        for (std::size_t at = 0; at < kind.lines.size(); ++at)
            if (kind.lines[at].figure == figure) return signOf(kind.lines[at]) * kind.steps[at][period];
    return std::nullopt;
}

double StatementFooting::exact(const Kind& kind, std::size_t line, std::size_t period) const
{
    const double value = kind.values[line][period];
    // What shows as nothing is nothing, as the formatter has it.
    return stepsOf(value, m_scale) == 0 && std::abs(value) < trace ? 0 : value / m_scale.divisor * std::pow(10.0, m_scale.decimals);
}

bool StatementFooting::isRoundedForItself(const StatementLine& line) const
{
    return std::ranges::count_if(m_kinds, [&](const Kind& kind) { return std::ranges::find(kind.lines, line.figure, &StatementLine::figure) != kind.lines.end(); }) > 1;
}

bool StatementFooting::canTakeMore(const Kind& kind, std::size_t line, std::size_t period) const
{
    if (kind.lines[line].role == LineRole::Section) return std::ranges::any_of(partsOf(kind.lines, line), [&](std::size_t part) { return canTakeMore(kind, part, period); });
    return !isRoundedForItself(kind.lines[line]) && std::abs(exact(kind, line, period)) > trace;
}

StatementFooting::Range StatementFooting::rangeOf(const Kind& kind, std::size_t line, std::size_t period) const
{
    if (kind.lines[line].role == LineRole::Section) return rangeOf(kind, partsOf(kind.lines, line), period);
    const double steps = exact(kind, line, period), nearest = stepsOf(kind.values[line][period], m_scale);
    if (isRoundedForItself(kind.lines[line]) || std::abs(steps - nearest) < trace) return {nearest, nearest};
    return {std::floor(steps), std::ceil(steps)};
}

StatementFooting::Range StatementFooting::rangeOf(const Kind& kind, const std::vector<std::size_t>& parts, std::size_t period) const
{
    Range all;
    for (const std::size_t part : parts) {
        const Range each = rangeOf(kind, part, period);
        all.least += each.least;
        all.most += each.most;
    }
    return all;
}

/// Gives the parts their steps so that they sum to the whole: each to the nearest, then those that lose least by it to their other
/// neighbour. Returns what no part could take.
double StatementFooting::spread(Kind& kind, const std::vector<std::size_t>& parts, double whole, std::size_t period)
{
    std::vector<Range> ranges;
    std::vector<double> steps;
    for (const std::size_t part : parts) {
        ranges.push_back(rangeOf(kind, part, period));
        steps.push_back(std::clamp(stepsOf(kind.values[part][period], m_scale), ranges.back().least, ranges.back().most));
    }
    double left = whole - std::accumulate(steps.begin(), steps.end(), 0.0);
    while (std::abs(left) >= 0.5) {
        const double by = left > 0 ? 1 : -1;
        std::optional<std::size_t> best;
        const auto wish = [&](std::size_t at) { return by * (exact(kind, parts[at], period) - steps[at]); };
        for (std::size_t at = 0; at < parts.size(); ++at)
            if ((by > 0 ? steps[at] < ranges[at].most : steps[at] > ranges[at].least) && (!best || wish(at) > wish(*best))) best = at;
        if (!best) break;
        steps[*best] += by;
        left -= by;
    }
    if (left != 0) {
        std::optional<std::size_t> largest;
        for (std::size_t at = 0; at < parts.size(); ++at)
            if (canTakeMore(kind, parts[at], period) && (!largest || std::abs(kind.values[parts[at]][period]) > std::abs(kind.values[parts[*largest]][period]))) largest = at;
        if (largest) steps[*largest] += std::exchange(left, 0.0);
    }
    for (std::size_t at = 0; at < parts.size(); ++at) {
        kind.steps[parts[at]][period] = steps[at];
        if (kind.lines[parts[at]].role == LineRole::Section) spread(kind, partsOf(kind.lines, parts[at]), steps[at], period);
    }
    return left;
}

void StatementFooting::roundIncome(std::size_t period)
{
    Kind& income = of(StatementKind::Income);
    double before = 0;
    for (std::size_t at = 0; at < income.lines.size(); ++at) {
        if (income.lines[at].role != LineRole::Running) continue;
        const auto parts = partsOf(income.lines, at);
        const Range range = rangeOf(income, parts, period);
        const double sum = std::clamp(stepsOf(income.values[at][period], m_scale), before + range.least, before + range.most);
        income.steps[at][period] = sum - spread(income, parts, sum - before, period);
        before = income.steps[at][period];
    }
}

void StatementFooting::roundCashFlow(std::size_t period)
{
    Kind& flows = of(StatementKind::CashFlow);
    double change = 0, opening = 0;
    for (std::size_t at = 0; at < flows.lines.size(); ++at) {
        if (flows.lines[at].role != LineRole::Memo) continue;
        flows.steps[at][period] = stepsOf(flows.values[at][period], m_scale);
        change += flows.steps[at][period] - (period > 0 ? flows.steps[at][period - 1] : 0);
        opening += flows.values[at][period];
    }
    const auto whole = static_cast<std::size_t>(std::ranges::find(flows.lines, LineRole::Whole, &StatementLine::role) - flows.lines.begin());
    // What was there before the first month is shown nowhere.
    if (period == 0) change -= stepsOf(opening - flows.values[whole][0], m_scale);
    flows.steps[whole][period] = change - spread(flows, partsOf(flows.lines, whole), change, period);
}

void StatementFooting::roundBalanceSheet(std::size_t period)
{
    Kind& sheet = of(StatementKind::BalanceSheet);
    std::vector<std::size_t> wholes;
    for (std::size_t at = 0; at < sheet.lines.size(); ++at)
        if (sheet.lines[at].role == LineRole::Whole) wholes.push_back(at);
    // Both sides show the same: the nearest that both can.
    Range both{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    for (const std::size_t whole : wholes) {
        const Range each = rangeOf(sheet, partsOf(sheet.lines, whole), period);
        both = {std::max(both.least, each.least), std::min(both.most, each.most)};
    }
    const double nearest = stepsOf(sheet.values[wholes.front()][period], m_scale);
    const double total = both.least <= both.most ? std::clamp(nearest, both.least, both.most) : nearest;
    for (const std::size_t whole : wholes) sheet.steps[whole][period] = total - spread(sheet, partsOf(sheet.lines, whole), total, period);
}

}  // namespace headroom

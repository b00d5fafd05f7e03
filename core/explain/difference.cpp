// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/difference.h"

#include <algorithm>
#include <cmath>

#include "explain/beside.h"
#include "explain/comparison.h"
#include "explain/exact_parts.h"
#include "explain/formula_words.h"
#include "explain/period_words.h"
#include "explain/read_off.h"
#include "explain/shapley.h"
#include "model/plan_returns.h"
#include "model/waterfall.h"

namespace headroom {

namespace {

bool hasMonths(const Asked& asked) { return asked.figure != Figure::Count_ && info(asked.figure).shape != Shape::Constant; }

/// The months of two periods, one by one; `share` of each counts.
std::vector<Move> monthMoves(const Side& before, const Side& after, double share)
{
    std::vector<Move> moves;
    for (int at = 0; at < std::max(before.asked.until - before.asked.from, after.asked.until - after.asked.from); ++at) {
        Move move;
        if (before.asked.from + at < before.asked.until) move.before = Asked::month(before.asked.figure, before.asked.entity, before.asked.from + at);
        if (after.asked.from + at < after.asked.until) move.after = Asked::month(after.asked.figure, after.asked.entity, after.asked.from + at);
        const double from = move.before ? before.reading.value(*move.before) : 0, to = move.after ? after.reading.value(*move.after) : 0;
        move.part = share * (to - from);
        move.hasMoved = from != to;
        moves.push_back(move);
    }
    return moves;
}

/// The two sums that a ratio of a period is the quotient of.
std::vector<Move> ratioMoves(const Side& before, const Side& after)
{
    const auto [part, whole] = ratioOperands(before.asked);
    const auto [partAfter, wholeAfter] = ratioOperands(after.asked);
    const double from[] = {before.reading.value(part), before.reading.value(whole)}, to[] = {after.reading.value(partAfter), after.reading.value(wholeAfter)};
    const auto parts = shapley(2, [&](const std::vector<bool>& moved) { return quotient(moved[0] ? to[0] : from[0], moved[1] ? to[1] : from[1]); });
    return {{part, partAfter, parts[0], from[0] != to[0]}, {whole, wholeAfter, parts[1], from[1] != to[1]}};
}

/// What is not told apart: a search, an input, what is given.
std::vector<Move> wholeMove(const Side& before, const Side& after, double change)
{
    if (change == 0) return {};
    if (before.asked.figure == Figure::Count_ || !isReadOff(before.asked.figure)) return {{before.asked, after.asked, change}};
    // All that it is read off together; where nothing of that moved, the rate did.
    const auto operands = readOffOperands(before.reading, before.asked.figure);
    const bool isOfEquity = std::ranges::any_of(operands, [](const Asked& each) { return each.figure == Figure::EquityFlow; });
    const Asked flow = Asked::period(isOfEquity ? Figure::EquityFlow : Figure::ProjectFlow, 0, 0, before.reading.statement().horizon());
    const Asked rate = Asked::ofInput(isOfEquity ? "settings.cost_of_equity" : "settings.discount_rate");
    for (const Asked& each : operands)
        if (!hasMonths(each) || each.from < after.reading.statement().horizon())
            if (before.reading.value(each) != after.reading.value(each)) return {{flow, flow, change}};
    return {{rate, rate, change}};
}

class Telling
{
public:
    Telling(Side& before, Side& after, ExplainedDifference& difference) : m_before(before), m_after(after), m_difference(difference) {}

    std::vector<Move> moves(double change)
    {
        const Asked& asked = m_before.asked;
        if (asked.figure == Figure::Count_) return wholeMove(m_before, m_after, change);
        if (asked.isPeriod() && hasMonths(asked)) return ofPeriod();
        const auto from = m_before.reading.formulaOf(asked), to = m_after.reading.formulaOf(m_after.asked);
        if (!from && !to) {
            if (isReadOff(asked.figure)) say(HR_TR("It is found by a search: the difference is not told apart further."));
            return wholeMove(m_before, m_after, change);
        }
        if (from) m_before.shift = from->shift;
        if (to) m_after.shift = to->shift;
        // What is blank on a side, or given there, has no addends.
        const auto formula = [](const std::optional<Placed>& placed) { return placed ? placed->formula : Formula(); };
        const bool isGiven = (!from && m_before.reading.graph().isGiven(asked.figure, asked.entity)) || (!to && m_after.reading.graph().isGiven(asked.figure, asked.entity));
        if (isGiven) {
            say(HR_TR("A scenario pays what lenders sculpted for the base plan: the difference is not told apart further."));
            return wholeMove(m_before, m_after, change);
        }
        Comparison comparison(m_before, m_after);
        comparison.compare(formula(from), formula(to));
        if (to) m_difference.formula = formulaInWords(m_after.reading, m_after.asked, *to);
        if (comparison.isShared()) say(HR_TR("Operands that work together share what they did together: each gets the mean of what it changes, over all orders in which they may move (Shapley value)."));
        if (comparison.hasLone()) say(HR_TR("It is computed in another way on the two sides: what one of them lacks counts as 0 there."));
        return comparison.moves();
    }

private:
    std::vector<Move> ofPeriod()
    {
        m_difference.formula = periodInWords(m_after.reading, m_after.asked);
        switch (info(m_before.asked.figure).shape) {
        case Shape::Flow: return monthMoves(m_before, m_after, 1);
        case Shape::Level: return monthMoves(m_before, m_after, 1.0 / (m_before.asked.until - m_before.asked.from));
        case Shape::Ratio: return ratioMoves(m_before, m_after);
        default: {
            const auto last = [](const Asked& asked) { return Asked::month(asked.figure, asked.entity, asked.until - 1); };
            const double change = m_after.reading.value(m_after.asked) - m_before.reading.value(m_before.asked);
            return {{last(m_before.asked), last(m_after.asked), change, change != 0}};
        }
        }
    }

    void say(std::string_view text) { m_difference.note += (m_difference.note.empty() ? "" : " ") + said(text); }

    Side& m_before;
    Side& m_after;
    ExplainedDifference& m_difference;
};

DifferenceLine worded(const Side& before, const Side& after, const Move& move)
{
    DifferenceLine line;
    if (move.before) line.before = before.reading.line(*move.before);
    if (move.after) line.after = after.reading.line(*move.after);
    // The side that lacks it is named after the other.
    if (!move.before && move.after) line.before = {.asked = {}, .label = line.after.label, .entity = line.after.entity, .unit = line.after.unit, .valueText = before.reading.names().value(0, line.after.unit)};
    if (!move.after && move.before) line.after = {.asked = {}, .label = line.before.label, .entity = line.before.entity, .unit = line.before.unit, .valueText = after.reading.names().value(0, line.before.unit)};
    if (!move.before && !move.after) line.before.label = line.after.label = said(HR_TR("A constant of the formula"));
    line.part = move.part;
    return line;
}

std::string valueText(const Reading& reading, const ExplainedLine& line) { return line.valueText.empty() ? reading.names().value(line.value, line.unit) : line.valueText; }

}  // namespace

ExplainedDifference explainDifference(const Reading& before, const Asked& askedBefore, const Reading& after, const Asked& askedAfter, std::size_t most)
{
    ExplainedDifference difference{.before = askedBefore, .after = askedAfter};
    if (askedBefore.isBeside() || askedAfter.isBeside()) return besideDifference(before, askedBefore.key, after, askedAfter.key);
    Side from{before, askedBefore}, to{after, askedAfter};
    const ExplainedLine first = before.line(askedBefore), last = after.line(askedAfter);
    difference.label = last.label;
    difference.beforeWhen = first.when;
    difference.afterWhen = last.when;
    difference.beforeValue = first.value;
    difference.afterValue = last.value;
    difference.unit = last.unit;
    difference.beforeText = valueText(before, first);
    difference.afterText = valueText(after, last);
    const double change = last.value - first.value;
    difference.differenceText = after.names().part(change, last.unit);

    auto moves = Telling(from, to, difference).moves(change);
    difference.unmoved = static_cast<std::size_t>(std::erase_if(moves, [](const Move& move) { return !move.hasMoved; }));
    std::ranges::stable_sort(moves, std::greater{}, [](const Move& move) { return std::abs(move.part); });
    const bool isCut = moves.size() > most;
    const std::size_t named = isCut ? std::max<std::size_t>(most, 1) - 1 : moves.size();
    for (std::size_t at = 0; at < named; ++at) difference.lines.push_back(worded(from, to, moves[at]));
    if (isCut) {
        DifferenceLine& rest = difference.lines.emplace_back();
        rest.before.count = rest.after.count = moves.size() - named;
        rest.before.label = rest.after.label = said(HR_TR("%1 others"), {std::to_string(moves.size() - named)});
        for (std::size_t at = named; at < moves.size(); ++at) rest.part += moves[at].part;
    }
    std::vector<double> parts;
    for (const DifferenceLine& line : difference.lines) parts.push_back(line.part);
    makeExact(parts, change);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        difference.lines[at].part = parts[at];
        difference.lines[at].partText = after.names().part(parts[at], last.unit);
    }
    return difference;
}

}  // namespace headroom

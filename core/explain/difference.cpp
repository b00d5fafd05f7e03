// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/difference.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "explain/absence.h"
#include "explain/beside.h"
#include "explain/comparison.h"
#include "explain/exact_parts.h"
#include "explain/formula_words.h"
#include "explain/lines.h"
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
        if (!each.isInput() && (!hasMonths(each) || each.from < after.reading.statement().horizon()))
            if (before.reading.value(each) != after.reading.value(each)) return {{flow, flow, change}};
    return {{rate, rate, change}};
}

/// Largest first; of equals the order is that of the catalogue, whichever side they stand on.
bool isLarger(const Move& a, const Move& b)
{
    if (std::abs(a.part) != std::abs(b.part)) return std::abs(a.part) > std::abs(b.part);
    const auto key = [](const Move& move) {
        const Asked asked = move.before.value_or(move.after.value_or(Asked{}));
        return std::tuple{asked.figure, asked.entity, asked.input, move.before && move.after ? 0 : asked.from};
    };
    return key(a) < key(b);
}

class Telling
{
public:
    Telling(const Reading& before, const Reading& after, ExplainedDifference& difference) : m_before(before), m_after(after), m_difference(difference) {}

    std::vector<Move> moves(const Asked& askedBefore, const Asked& askedAfter)
    {
        const Side before{m_before, askedBefore}, after{m_after, askedAfter};
        const double change = m_after.value(askedAfter) - m_before.value(askedBefore);
        if (askedBefore.figure == Figure::Count_) return wholeMove(before, after, change);
        if (hasMonths(askedBefore) && (askedBefore.isPeriod() || askedAfter.isPeriod())) return ofPeriod(before, after, change);
        const auto from = m_before.formulaOf(askedBefore), to = m_after.formulaOf(askedAfter);
        if (to) m_difference.formula = formulaInWords(m_after, askedAfter, *to);
        if (isReadOff(askedBefore.figure)) {
            say(HR_TR("It is found by a search: the difference is not told apart further."));
            return wholeMove(before, after, change);
        }
        const bool isGiven = (!from && m_before.graph().isGiven(askedBefore.figure, askedBefore.entity)) || (!to && m_after.graph().isGiven(askedAfter.figure, askedAfter.entity));
        if (isGiven) return wholeMove(before, after, change);
        return ofMonth(before, after);
    }

private:
    /// Of one month on each side, or of constants. What is blank on a side has no addends.
    std::vector<Move> ofMonth(Side before, Side after)
    {
        const auto from = m_before.formulaOf(before.asked), to = m_after.formulaOf(after.asked);
        const auto formula = [](const std::optional<Placed>& placed) { return placed ? placed->formula : Formula(); };
        if (from) before.shift = from->shift;
        if (to) after.shift = to->shift;
        Comparison comparison(before, after);
        comparison.compare(formula(from), formula(to));
        if (comparison.isShared()) say(HR_TR("Operands that work together share what they did together: each gets the mean of what it changes, over all orders in which they may move (Shapley value), or over one order and its reverse where more than eight move."));
        if (comparison.hasCondition()) say(HR_TR("There is a value on one side only: what decides that makes the difference."));
        if (comparison.hasLone()) say(HR_TR("It is computed in another way on the two sides: what one of them lacks counts as 0 there."));
        return comparison.moves();
    }

    std::vector<Move> ofPeriod(const Side& before, const Side& after, double change)
    {
        m_difference.formula = periodInWords(m_after, after.asked);
        switch (info(before.asked.figure).shape) {
        case Shape::Flow: return ofMonths(before, after, 1);
        case Shape::Level: return ofMonths(before, after, 1.0 / (before.asked.until - before.asked.from));
        case Shape::Ratio: return ratioMoves(before, after);
        default: {
            const auto last = [](const Asked& asked) { return Asked::month(asked.figure, asked.entity, asked.until - 1); };
            return {{last(before.asked), last(after.asked), change, change != 0}};
        }
        }
    }

    /// Each month is told apart by itself; what one row did in all of them is one line. Where a month has no formula, the months
    /// are the lines.
    std::vector<Move> ofMonths(const Side& before, const Side& after, double share)
    {
        const int months = before.asked.until - before.asked.from;
        if (after.asked.until - after.asked.from != months) return monthMoves(before, after, share);
        std::vector<Move> moves;
        std::map<std::string, std::size_t> places;
        for (int at = 0; at < months; ++at) {
            const auto month = [&](const Asked& period) { return Asked::month(period.figure, period.entity, period.from + at); };
            const Asked from = month(before.asked), to = month(after.asked);
            if (!m_before.formulaOf(from) || !m_after.formulaOf(to)) return monthMoves(before, after, share);
            for (Move move : ofMonth({m_before, from}, {m_after, to})) {
                move.part *= share;
                if (move.before) move.before = overAll(*move.before, from, before.asked);
                if (move.after) move.after = overAll(*move.after, to, after.asked);
                const auto [place, isNew] = places.try_emplace(nameOf(move.before) + "/" + nameOf(move.after), moves.size());
                if (isNew) {
                    moves.push_back(move);
                    continue;
                }
                moves[place->second].part += move.part;
                moves[place->second].hasMoved = moves[place->second].hasMoved || move.hasMoved;
            }
        }
        return moves;
    }

    /// The operand of one month for all months of the period.
    static Asked overAll(const Asked& operand, const Asked& month, const Asked& period)
    {
        if (!hasMonths(operand)) return operand;
        const int away = operand.from - month.from, until = operand.until - month.until;
        return Asked::period(operand.figure, operand.entity, period.from + away, period.until + until);
    }
    static std::string nameOf(const std::optional<Asked>& asked)
    {
        return !asked ? std::string{} : asked->isInput() ? asked->input : std::to_string(static_cast<int>(asked->figure)) + "." + std::to_string(asked->entity) + "." + std::to_string(asked->from);
    }

    void say(std::string_view text)
    {
        const std::string words = said(text);
        if (m_difference.note.find(words) == std::string::npos) m_difference.note += (m_difference.note.empty() ? "" : " ") + words;
    }

    const Reading& m_before;
    const Reading& m_after;
    ExplainedDifference& m_difference;
};

/// What is told apart: where a value is only handed on, or all that moved is one figure by the same amount, that one.
struct Told {
    Asked before, after;
    std::vector<Move> moves;
    std::string through;  ///< the figures on the way
};

Told tell(const Reading& before, const Asked& askedBefore, const Reading& after, const Asked& askedAfter, ExplainedDifference& difference)
{
    constexpr int mostSteps = 24;
    Told told{askedBefore, askedAfter, {}, {}};
    const auto pass = [&](const Asked& from, const Asked& to) {
        told.before = from;
        told.after = to;
        const ExplainedLine first = before.names().line(from), last = after.names().line(to);
        std::string name = last.entity.empty() ? last.label : said(HR_TR("%1 of %2"), {last.label, last.entity});
        if (!last.when.empty()) name = said(HR_TR("%1 (%2)"), {name, first.when == last.when ? last.when : said(HR_TR("%1 → %2"), {first.when, last.when})});
        told.through += (told.through.empty() ? "" : ", ") + name;
    };
    for (int step = 0; step < mostSteps; ++step) {
        const bool isOfMonth = told.before.figure != Figure::Count_ && !(hasMonths(told.before) && told.before.isPeriod());
        const auto from = isOfMonth ? originOf(before, told.before) : std::nullopt, to = isOfMonth ? originOf(after, told.after) : std::nullopt;
        if (from && to && from->figure == to->figure && from->entity == to->entity) pass(*from, *to);
        difference.note.clear();
        told.moves = Telling(before, after, difference).moves(told.before, told.after);
        const auto moved = std::ranges::find_if(told.moves, &Move::hasMoved);
        if (moved == told.moves.end() || std::ranges::count_if(told.moves, &Move::hasMoved) > 1 || !moved->before || !moved->after) break;
        const Asked &next = *moved->before, &nextAfter = *moved->after;
        if (next.figure == Figure::Count_ || isReadOff(told.before.figure) || next == told.before || before.graph().isGiven(next.figure, next.entity)) break;
        if (after.value(nextAfter) - before.value(next) != after.value(askedAfter) - before.value(askedBefore)) break;
        pass(next, nextAfter);
    }
    if (!told.through.empty()) difference.note = said(HR_TR("All of it comes through %1."), {told.through}) + (difference.note.empty() ? "" : " " + difference.note);
    return told;
}

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
    const auto whyFirst = whyAbsent(before, askedBefore), whyLast = whyAbsent(after, askedAfter);
    difference.beforeIsThere = !whyFirst;
    difference.afterIsThere = !whyLast;
    if (whyFirst) difference.beforeText = said(HR_TR("none"));
    if (whyLast) difference.afterText = said(HR_TR("none"));
    const bool areBoth = !whyFirst && !whyLast;
    if (areBoth) difference.differenceText = after.names().part(change, last.unit);

    auto moves = tell(before, askedBefore, after, askedAfter, difference).moves;
    difference.unmoved = static_cast<std::size_t>(std::erase_if(moves, [](const Move& move) { return !move.hasMoved; }));
    std::ranges::stable_sort(moves, isLarger);
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
    if (parts.size() > difference.lines.size()) {
        // Large parts that cancel leave the rounding of doubles over.
        DifferenceLine& rounding = difference.lines.emplace_back();
        rounding.before.label = rounding.after.label = said(HR_TR("Rounding"));
    }
    for (std::size_t at = 0; at < parts.size(); ++at) {
        difference.lines[at].part = parts[at];
        // Between a value and none there is no amount: a line only says what moved.
        if (areBoth) difference.lines[at].partText = after.names().part(parts[at], last.unit);
    }
    if (areBoth) return difference;
    const std::string why = whyFirst ? said(HR_TR("Before: %1"), {*whyFirst}) : std::string{}, whyAfter = whyLast ? said(HR_TR("After: %1"), {*whyLast}) : std::string{};
    for (const std::string& each : {why, whyAfter})
        if (!each.empty()) difference.note += (difference.note.empty() ? "" : " ") + each;
    return difference;
}

}  // namespace headroom

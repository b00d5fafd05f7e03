// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/phrases.h"

#include <array>

#include "model/curve_value.h"
#include "model/power.h"
#include "model/schedule.h"
#include "model/waterfall.h"

namespace headroom {

namespace {

/// A formula in an arena of its own, whose inputs stand for anything.
struct Pattern {
    Formula formula;
    std::string_view words;
    std::vector<std::size_t> named;  ///< which of its inputs the words name
    bool isOfMonth = false;          ///< its first input is the month
    bool isQuotient = false;
};

struct Patterns {
    FormulaArena arena;
    std::vector<Pattern> all;  ///< what holds another comes first

    Patterns()
    {
        const ArenaScope scope(arena);
        const Formula month = arena.input(), a = arena.input(), b = arena.input(), c = arena.input(), d = arena.input();
        const auto ofMonth = [&](const Formula& formula, std::string_view words, std::vector<std::size_t> named) { all.push_back({formula, words, std::move(named), true}); };
        ofMonth(settled(month, a), HR_TR("the share settled in this month, where it is settled over the month from %1 on"), {1});
        ofMonth(evenly(month, a, b), HR_TR("the share that falls in the month, of what is left to fall evenly from %1 to %2"), {1, 2});
        ofMonth(share(month, a, a + 1.0), HR_TR("the part in this month of the month from %1 on"), {1});
        ofMonth(share(month, a, a + b), HR_TR("the part of the month within the %2 from %1 on"), {1, 2});
        ofMonth(share(month, a, b), HR_TR("the part of the month from %1 to %2"), {1, 2});
        ofMonth(rampWithin(month, a, b, c, d), HR_TR("the share reached in the month, from %1 to %2, of a ramp that takes %4 from %3 on"), {1, 2, 3, 4});
        ofMonth(ramp(month, a, b), HR_TR("the share reached in the month of a ramp that takes %2 from %1 on"), {1, 2});
        ofMonth(rampBetween(min(month, a) - b, min(month + 1.0, a) - b, c), HR_TR("the share reached in the month, until %1, of a ramp that takes %3 from %2 on"), {1, 2, 3});
        ofMonth(rampBetween(clamp(month, a, b) - c, clamp(month + 1.0, a, b) - c, d), HR_TR("the share reached in the month, from %1 to %2, of a ramp that takes %4 from %3 on"), {1, 2, 3, 4});
        ofMonth(shareAfter(month, a), HR_TR("the part of the month from %1 on"), {1});
        all.push_back({rampBetween(month - a, month + 1.0 - a, b), HR_TR("the share reached in the month from %1 on of a ramp that takes %3 from %2 on"), {0, 1, 2}});
        all.push_back({rampBetween(month, a, b), HR_TR("what a ramp that takes %3 adds up to from %1 to %2 after its start"), {0, 1, 2}});
        all.push_back({rampIntegral(a, b), HR_TR("what a ramp that takes %2 adds up to until %1 after its start"), {1, 2}});
        all.push_back({shareBefore(a), HR_TR("the part before month 0 of the month from %1 on"), {1}});
        all.push_back({shareAfter(a, b), HR_TR("of the month from %1 on, the part from %2 on"), {1, 2}});
        all.push_back({meanGrowth(a), HR_TR("the mean over a month of growth by %1 a year"), {1}});
        all.push_back({monthlyFactor(a), HR_TR("growth of one month at %1 a year"), {1}});
        all.push_back({growthOver(a, b), HR_TR("growth over %2 months at %1 a year"), {1, 2}});
        all.push_back({quotient(a, b), HR_TR("%1 ÷ %2"), {1, 2}, false, true});
    }
};

class Match
{
public:
    Match(const Patterns& patterns, const Reading& reading) : m_patterns(patterns), m_reading(reading) {}

    bool fits(const Formula& pattern, const Formula& formula)
    {
        const auto& wanted = m_patterns.arena.node(pattern);
        if (wanted.kind == FormulaKind::Input) return binds(wanted.at, formula);
        if (!formula.isNode()) return false;
        const auto& found = m_reading.node(formula);
        if (found.kind != wanted.kind) return false;
        switch (wanted.kind) {
        case FormulaKind::Constant: return m_patterns.arena.constantOf(wanted) == m_reading.graph().arena().constantOf(found);
        case FormulaKind::Select: return fits(wanted.first, found.first) && fits(wanted.second, found.second) && fits(wanted.third, found.third);
        case FormulaKind::Negate:
        case FormulaKind::Root:
        case FormulaKind::Log: return fits(wanted.first, found.first);
        case FormulaKind::Sum:
        case FormulaKind::Highest: return false;
        default: return fits(wanted.first, found.first) && fits(wanted.second, found.second);
        }
    }

    const Formula& operand(std::size_t input) const { return *m_bound[input]; }
    bool hasMonth() const { return m_bound[0] && m_bound[0]->isMonthly() && m_reading.asked(*m_bound[0], 0).figure == Figure::Month; }

private:
    bool binds(std::size_t input, const Formula& formula)
    {
        if (m_bound[input]) return same(*m_bound[input], formula);
        m_bound[input] = formula;
        return true;
    }

    /// The same text; nodes may be others.
    bool same(const Formula& a, const Formula& b) const
    {
        if (a == b) return true;
        if (!a.isNode() || !b.isNode()) return false;
        const auto &one = m_reading.node(a), &other = m_reading.node(b);
        if (one.kind != other.kind) return false;
        switch (one.kind) {
        case FormulaKind::Constant: return m_reading.graph().arena().constantOf(one) == m_reading.graph().arena().constantOf(other);
        case FormulaKind::Input: return one.at == other.at;
        case FormulaKind::Sum:
        case FormulaKind::Highest: return false;
        case FormulaKind::Select: return same(one.first, other.first) && same(one.second, other.second) && same(one.third, other.third);
        case FormulaKind::Negate:
        case FormulaKind::Root:
        case FormulaKind::Log: return same(one.first, other.first);
        default: return same(one.first, other.first) && same(one.second, other.second);
        }
    }

    const Patterns& m_patterns;
    const Reading& m_reading;
    std::array<std::optional<Formula>, 5> m_bound;
};

}  // namespace

std::optional<Phrase> phraseOf(const Reading& reading, const Formula& formula)
{
    static const Patterns patterns;
    if (reading.isLeaf(formula)) return std::nullopt;
    for (const Pattern& pattern : patterns.all) {
        Match match(patterns, reading);
        if (!match.fits(pattern.formula, formula) || (pattern.isOfMonth && !match.hasMonth())) continue;
        Phrase phrase{.words = pattern.words, .operands = {}, .isQuotient = pattern.isQuotient};
        for (const std::size_t input : pattern.named) phrase.operands.push_back(match.operand(input));
        return phrase;
    }
    return std::nullopt;
}

}  // namespace headroom

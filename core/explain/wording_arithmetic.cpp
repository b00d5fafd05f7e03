// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "explain/curves.h"
#include "explain/terms.h"
#include "explain/wording.h"

namespace headroom {

/// Addends by + and −.
Wording::Piece Wording::sum(const Formula& formula)
{
    if (const auto span = timeSpan(formula)) return *span;
    std::vector<Piece> addends;
    std::vector<bool> isNegative;
    std::set<std::string> told;  // addends that are alike, and one sum
    double number = 0;
    std::optional<std::size_t> numberAt;  // constants are one, where the first of them stands
    const auto add = [&](auto&& self, const Formula& each, bool negative) -> void {
        const auto kind = operation(each);
        if (kind == FormulaKind::Add || kind == FormulaKind::Subtract) {
            self(self, m_reading.node(each).first, negative);
            self(self, m_reading.node(each).second, negative != (kind == FormulaKind::Subtract));
        } else if (kind == FormulaKind::Negate) {
            self(self, m_reading.node(each).first, !negative);
        } else if (const auto constant = m_reading.constant(each)) {
            number += negative ? -*constant : *constant;
            numberAt = numberAt.value_or(addends.size());
        } else {
            const auto alike = negative ? std::vector<Formula>{} : alikeIn(formula, each);
            if (!alike.empty() && !told.insert(shape(each)).second) return;
            Piece addend = alike.empty() ? piece(each) : ofAlike(alike, FormulaKind::Sum);
            if (m_mode == Mode::Words && addend.text == "0") return;  // a sum of nothing, or times 0
            addends.push_back(std::move(addend));
            isNegative.push_back(negative);
        }
    };
    add(add, formula, false);
    if (number != 0) {
        const auto at = static_cast<std::ptrdiff_t>(*numberAt);
        addends.insert(addends.begin() + at, Piece{Wording::number(std::abs(number))});
        isNegative.insert(isNegative.begin() + at, number < 0);
    }
    if (addends.empty()) return {"0", Whole};
    std::string text;
    if (addends.front().text == "0") isNegative.front() = false;
    for (std::size_t i = 0; i < addends.size(); ++i) text += (i > 0 ? (isNegative[i] ? " − " : " + ") : isNegative[i] ? "−" : "") + within(addends[i], addends.size() > 1 || isNegative[i] ? Multiplying : Telling);
    return {text, addends.size() > 1 ? Adding : isNegative[0] ? Adding : addends[0].binding};
}

/// The addends of a sum by + that differ from one of them in their rows only, where they are too long to be named one by one.
std::vector<Formula> Wording::alikeIn(const Formula& sum, const Formula& one)
{
    if (m_mode == Mode::Numbers || m_isAnyRow || m_reading.isLeaf(one)) return {};
    const std::string words = shape(one);
    std::vector<Formula> alike;
    for (const Term& term : termsOf(m_reading.graph(), sum))
        if (!term.isNegative && !m_reading.isLeaf(term.formula) && shape(term.formula) == words) alike.push_back(term.formula);
    return alike.size() > 1 && alike.size() * words.size() > mostWords ? alike : std::vector<Formula>{};
}

/// Dates that are subtracted are so many months, a date and months a date: as a number it is that.
std::optional<Wording::Piece> Wording::timeSpan(const Formula& formula)
{
    if (m_mode == Mode::Words) return std::nullopt;
    int dates = 0;
    bool hasDates = false;
    for (const Term& term : termsOf(m_reading.graph(), formula)) {
        if (m_reading.constant(term.formula)) continue;
        const Unit unit = unitOf(m_reading, term.formula);
        if (unit != Unit::Month && unit != Unit::Months) return std::nullopt;
        if (unit == Unit::Months) continue;
        hasDates = true;
        dates += term.isNegative ? -1 : 1;
    }
    return hasDates ? std::optional{amount(value(formula), dates == 1 ? Unit::Month : Unit::Months)} : std::nullopt;
}

/// Factors by × and ÷. A factor that is yes or no is said as a condition; a factor 1 is none.
Wording::Piece Wording::product(const Formula& formula)
{
    std::vector<std::pair<Formula, bool>> factors;
    std::vector<Formula> conditions;
    bool isNothing = false;
    const auto add = [&](auto&& self, const Formula& each, bool isDivisor) -> void {
        const auto kind = operation(each);
        if (kind == FormulaKind::Multiply && !isDivisor && m_reading.node(each).first != m_reading.node(each).second) {
            self(self, m_reading.node(each).first, false);
            self(self, m_reading.node(each).second, false);
        } else if (kind == FormulaKind::Divide && !isDivisor) {
            self(self, m_reading.node(each).first, false);
            self(self, m_reading.node(each).second, true);
        } else if (!isDivisor && isYesNo(each)) {
            conditions.push_back(each);
        } else if (const auto constant = m_reading.constant(each); !constant || std::abs(*constant - 1) > wordedFactor) {
            if (constant == 0 && !isDivisor) isNothing = true;
            factors.emplace_back(each, isDivisor);
        }
    };
    add(add, formula, false);
    if (isNothing) return {"0", Whole};
    if (m_mode == Mode::Numbers && std::ranges::any_of(conditions, [&](const Formula& each) { return value(each) == 0; })) return {"0", Whole};
    // A divisor does not come first.
    std::stable_partition(factors.begin(), factors.end(), [](const auto& factor) { return !factor.second; });
    Piece result;
    if (factors.empty() || factors[0].second) result = {"1", Whole};
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const auto& [factor, isDivisor] = factors[i];
        const bool isAlone = i == 0 && factors.size() == 1 && !isDivisor;
        if (isAlone) result = piece(factor);
        else result.text += (i == 0 && !isDivisor ? "" : isDivisor ? " ÷ " : " × ") + at(factor, isDivisor ? Whole : Multiplying);
        if (!isAlone) result.binding = Multiplying;
    }
    if (m_mode == Mode::Numbers || conditions.empty()) return result;
    std::string where;
    for (const Formula& each : conditions) where = where.empty() ? quoted(each) : said(HR_TR("%1 and %2"), {where, quoted(each)});
    if (factors.empty()) return {said(HR_TR("1 where %1, otherwise 0"), {where}), Telling};
    return {said(HR_TR("%1, where %2 (otherwise 0)"), {within(result, Adding), where}), Telling};
}

/// What is held above a number, and the number.
std::optional<std::pair<Formula, double>> Wording::heldAbove(const Formula& formula) const
{
    if (operation(formula) != FormulaKind::Max) return std::nullopt;
    const auto& node = m_reading.node(formula);
    const auto first = m_reading.constant(node.first), second = m_reading.constant(node.second);
    if (first.has_value() == second.has_value() || isGuard(node.first) || isGuard(node.second)) return std::nullopt;
    return first ? std::pair{node.second, *first} : std::pair{node.first, *second};
}

/// min and max: a bound that is a number is said behind, two operands as the lesser or the greater.
Wording::Piece Wording::chosen(const Formula& formula)
{
    const auto kind = m_reading.node(formula).kind;
    std::vector<Formula> operands;
    std::optional<double> limit;
    const auto add = [&](auto&& self, const Formula& each) -> void {
        const auto constant = m_reading.constant(each);
        if (operation(each) == kind) {
            self(self, m_reading.node(each).first);
            self(self, m_reading.node(each).second);
        } else if (constant && !limit) {
            limit = constant;
        } else {
            operands.push_back(each);
        }
    };
    add(add, formula);
    if (limit && (kind == FormulaKind::Max ? (*limit > 0 && *limit < wordedGuard) || *limit <= noMonth : *limit >= noRatio)) limit.reset();
    if (operands.empty()) return {limit ? number(*limit) : "0", Whole};
    // A bound that does not bind is none among numbers.
    const bool binds = m_mode == Mode::Words || (limit && value(formula) == *limit && value(operands[0]) != *limit);
    if (limit && !binds && operands.size() == 1) return piece(operands[0]);
    if (const auto low = limit && operands.size() == 1 && kind == FormulaKind::Min ? heldAbove(operands[0]) : std::nullopt) return {said(HR_TR("%1, between %2 and %3"), {at(low->first, Adding), number(low->second), number(*limit)}), Telling};
    std::vector<FormulaRange> ranges;
    for (const Formula& each : operands) ranges.push_back({each, 1});
    Piece result = piece(operands[0]);
    if (operands.size() > 1) {
        const auto all = texts(ranges, kind);
        const bool isMin = kind == FormulaKind::Min;
        result.binding = Telling;
        if (all.size() == 2) result.text = isMin ? said(HR_TR("the lesser of %1 and %2"), {all[0], all[1]}) : said(HR_TR("the greater of %1 and %2"), {all[0], all[1]});
        else result.text = isMin ? said(HR_TR("the least of: %1"), {listed(ranges, kind)}) : said(HR_TR("the largest of: %1"), {listed(ranges, kind)});
    }
    if (!limit) return result;
    if (result.text == "0") return {number(kind == FormulaKind::Min ? std::min(0.0, *limit) : std::max(0.0, *limit)), Whole};
    return {said(kind == FormulaKind::Min ? HR_TR("%1, at most %2") : HR_TR("%1, at least %2"), {within(result, Adding), number(*limit)}), Telling};
}

}  // namespace headroom

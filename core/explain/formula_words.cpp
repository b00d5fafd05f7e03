// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formula_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "explain/curves.h"
#include "explain/phrases.h"
#include "explain/terms.h"
#include "plan/decimal_text.h"

namespace headroom {

namespace {

/// What is no smaller than this in the arithmetic means something; below stand the guards of divisors.
constexpr double guard = 1e-6;
/// What a minimum takes for a value that is not there.
constexpr double noValue = 1e9;
/// Addends of one kind that are named one by one; more are a sum over so many lines.
constexpr std::size_t mostNamed = 3;
/// Whether a name says the month where it is another one.
enum class Dated { No, Yes };

/// How tightly words bind: an operand that binds less gets brackets.
enum Binding { Telling, Adding, Multiplying, Whole };

enum class Mode { Words, Numbers };

struct Piece {
    std::string text;
    Binding binding = Whole;
};

class Wording
{
public:
    Wording(const Reading& reading, const Asked& asked, const Placed& placed, Mode mode) : m_reading(reading), m_asked(asked), m_shift(placed.shift), m_mode(mode)
    {
        for (const Asked& operand : operandsOf(reading, placed)) {
            const ExplainedLine line = reading.names().line(operand);
            m_entities[line.label].insert(line.entity);
        }
    }

    std::string text(const Formula& formula) { return piece(formula).text; }

private:
    using Pieces = std::vector<Piece>;

    std::string at(const Formula& formula, Binding least) { return within(piece(formula), least); }
    static std::string within(const Piece& piece, Binding least) { return piece.binding < least ? "(" + piece.text + ")" : piece.text; }
    double value(const Formula& formula) const { return m_reading.value({formula, m_shift}); }
    bool isNumber(const Formula& formula, double number) const { return m_reading.constant(formula) == number; }
    bool isGuard(const Formula& formula) const
    {
        const auto constant = m_reading.constant(formula);
        return constant && *constant > 0 && *constant < guard;
    }
    bool isYesNo(const Formula& formula) const { return m_reading.isLeaf(formula) && m_reading.unit(formula) == Unit::YesNo; }

    Piece piece(const Formula& formula)
    {
        if (m_reading.isLeaf(formula)) return m_mode == Mode::Words ? Piece{name(formula)} : amount(value(formula), m_reading.unit(formula));
        if (const auto curve = curveOf(m_reading, formula)) return m_mode == Mode::Words ? Piece{headroom::said(HR_TR("“%1” in the month, read between its points"), {*curve}), Telling} : amount(value(formula), unitOf(m_reading, formula));
        if (const auto phrase = phraseOf(m_reading, formula)) return said(*phrase, formula);
        const auto& node = m_reading.node(formula);
        switch (node.kind) {
        case FormulaKind::Constant: return {number(m_reading.graph().arena().constantOf(node)), Whole};
        case FormulaKind::Add:
        case FormulaKind::Subtract:
        case FormulaKind::Negate: return sum(formula);
        case FormulaKind::Multiply:
            if (node.first == node.second) return {at(node.first, Whole) + "²", Whole};
            return product(formula);
        case FormulaKind::Divide: return product(formula);
        case FormulaKind::Min:
        case FormulaKind::Max: return chosen(formula);
        case FormulaKind::Less: return {headroom::said(HR_TR("%1 is below %2"), {at(node.first, Adding), bound(node.second)}), Telling};
        case FormulaKind::Greater:
            if (isYesNo(node.first)) return {m_mode == Mode::Words ? quoted(node.first) : at(node.first, Whole), Whole};
            if (const auto half = m_reading.constant(node.second); half && unitOf(m_reading, node.first) == Unit::Months && *half - std::floor(*half) == 0.5)
                return {headroom::said(HR_TR("%1 is %2 or more"), {at(node.first, Adding), number(std::ceil(*half))}), Telling};
            return {headroom::said(HR_TR("%1 is above %2"), {at(node.first, Adding), bound(node.second)}), Telling};
        case FormulaKind::Select: return condition(node);
        case FormulaKind::Root: return {"√(" + text(node.first) + ")", Whole};
        case FormulaKind::Power: return {headroom::said(HR_TR("%1 to the power of %2"), {at(node.first, Whole), at(node.second, Whole)}), Multiplying};
        case FormulaKind::Log: return {"ln(" + text(node.first) + ")", Whole};
        case FormulaKind::Sum: return many(formula);
        case FormulaKind::Highest: {
            const auto ranges = m_reading.graph().arena().rangesOf(node);
            const auto pieces = groups({ranges.begin(), ranges.end()}, FormulaKind::Highest);
            if (pieces.size() == 1) return {headroom::said(HR_TR("the largest of %1"), {pieces.front().text}), Telling};
            return {headroom::said(HR_TR("the largest of: %1"), {list(texts({ranges.begin(), ranges.end()}, FormulaKind::Highest))}), Telling};
        }
        case FormulaKind::Input: break;
        }
        return {};
    }

    /// A bound of a comparison: the least that counts is 0, and a bound between whole numbers stays as it is.
    std::string bound(const Formula& formula) { return isGuard(formula) ? "0" : at(formula, Adding); }

    Piece said(const Phrase& phrase, const Formula& formula)
    {
        if (phrase.isQuotient) return {at(phrase.operands[0], Multiplying) + " ÷ " + at(phrase.operands[1], Whole), Multiplying};
        if (m_mode == Mode::Numbers) return amount(value(formula), Unit::Factor);
        std::string text = headroom::said(phrase.words);
        std::string filled;
        for (std::size_t place = 0; place < text.size(); ++place) {
            const bool isOperand = text[place] == '%' && place + 1 < text.size() && text[place + 1] >= '1' && text[place + 1] <= '9';
            if (!isOperand) filled += text[place];
            else filled += at(phrase.operands[static_cast<std::size_t>(text[++place] - '1')], Adding);
        }
        return {filled, Telling};
    }

    /// A number of the arithmetic: at most six digits, twelfths and the like as fractions.
    static std::string number(double value)
    {
        constexpr int digits = 6;
        if (value >= noValue) return headroom::said(HR_TR("no value"));
        if (const double whole = 1 / value; value > 0 && value < 1 && whole < 1000 && std::abs(whole - std::round(whole)) < 1e-9 && std::abs(value * 1000 - std::round(value * 1000)) > 1e-9)
            return "1 ÷ " + roundedDecimalText(std::round(whole), 0, digits);
        return roundedDecimalText(value, 0, digits);
    }

    std::string quoted(const Formula& leaf) { return headroom::said(HR_TR("“%1”"), {name(leaf)}); }

    /// A leaf by its label, its month where that is another one, its row where others have the same label.
    std::string name(const Formula& leaf, Dated dated = Dated::Yes)
    {
        const Asked asked = m_reading.asked(leaf, m_shift);
        const ExplainedLine line = m_reading.names().line(asked);
        std::string text = line.label;
        const auto& rows = m_entities[line.label];
        if (!m_isAnyRow && rows.size() > 1 && !line.entity.empty()) text = headroom::said(HR_TR("%1 of %2"), {text, line.entity});
        return isOfMonths(asked) && dated == Dated::Yes ? atMonth(text, asked) : text;
    }

    static bool isOfMonths(const Asked& asked) { return !asked.isInput() && info(asked.figure).shape != Shape::Constant; }

    std::string atMonth(const std::string& text, const Asked& asked) const
    {
        const bool isAbsolute = !isOfMonths(m_asked);
        const int away = asked.from - m_asked.from;
        if (isAbsolute && asked.figure == Figure::Month) return headroom::said(HR_TR("the month %1"), {m_reading.names().month(asked.from)});
        if (isAbsolute) return headroom::said(HR_TR("%1, %2"), {text, m_reading.names().month(asked.from)});
        if (away == 0) return text;
        if (away == -1) return headroom::said(HR_TR("%1, the month before"), {text});
        if (away == 1) return headroom::said(HR_TR("%1, the month after"), {text});
        return away < 0 ? headroom::said(HR_TR("%1, %2 months before"), {text, std::to_string(-away)}) : headroom::said(HR_TR("%1, %2 months after"), {text, std::to_string(away)});
    }

    /// Addends by + and −.
    Piece sum(const Formula& formula)
    {
        Pieces pieces;
        std::vector<bool> isNegative;
        double number = 0;
        std::optional<std::size_t> numberAt;  // constants are one, where the first of them stands
        const auto add = [&](auto&& self, const Formula& each, bool negative) -> void {
            const bool isNode = !m_reading.isLeaf(each) && !phraseOf(m_reading, each);
            const auto kind = isNode ? m_reading.node(each).kind : FormulaKind::Input;
            if (kind == FormulaKind::Add || kind == FormulaKind::Subtract) {
                self(self, m_reading.node(each).first, negative);
                self(self, m_reading.node(each).second, negative != (kind == FormulaKind::Subtract));
            } else if (kind == FormulaKind::Negate) {
                self(self, m_reading.node(each).first, !negative);
            } else if (const auto constant = m_reading.constant(each)) {
                number += negative ? -*constant : *constant;
                numberAt = numberAt.value_or(pieces.size());
            } else {
                pieces.push_back(piece(each));
                isNegative.push_back(negative);
            }
        };
        add(add, formula, false);
        if (number != 0) {
            const auto at = static_cast<std::ptrdiff_t>(*numberAt);
            pieces.insert(pieces.begin() + at, Piece{this->number(std::abs(number))});
            isNegative.insert(isNegative.begin() + at, number < 0);
        }
        if (pieces.empty()) return {"0", Whole};
        std::string text;
        for (std::size_t i = 0; i < pieces.size(); ++i) text += (i > 0 ? (isNegative[i] ? " − " : " + ") : isNegative[i] ? "−" : "") + within(pieces[i], pieces.size() > 1 || isNegative[i] ? Multiplying : Telling);
        return {text, pieces.size() > 1 ? Adding : isNegative[0] ? Adding : pieces[0].binding};
    }

    /// Factors by × and ÷. A factor that is yes or no is said as a condition; a factor 1 is none.
    Piece product(const Formula& formula)
    {
        std::vector<std::pair<Formula, bool>> factors;
        std::vector<Formula> conditions;
        const auto add = [&](auto&& self, const Formula& each, bool isDivisor) -> void {
            const bool isNode = !m_reading.isLeaf(each) && !phraseOf(m_reading, each);
            const auto kind = isNode ? m_reading.node(each).kind : FormulaKind::Input;
            if (kind == FormulaKind::Multiply && !isDivisor && m_reading.node(each).first != m_reading.node(each).second) {
                self(self, m_reading.node(each).first, false);
                self(self, m_reading.node(each).second, false);
            } else if (kind == FormulaKind::Divide && !isDivisor) {
                self(self, m_reading.node(each).first, false);
                self(self, m_reading.node(each).second, true);
            } else if (!isDivisor && isYesNo(each)) {
                conditions.push_back(each);
            } else if (!isNumber(each, 1)) {
                factors.emplace_back(each, isDivisor);
            }
        };
        add(add, formula, false);
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
        for (const Formula& each : conditions) where = where.empty() ? quoted(each) : headroom::said(HR_TR("%1 and %2"), {where, quoted(each)});
        if (factors.empty()) return {headroom::said(HR_TR("1 where %1, otherwise 0"), {where}), Telling};
        return {headroom::said(HR_TR("%1, where %2 (otherwise 0)"), {within(result, Adding), where}), Telling};
    }

    /// What is held above a number, and the number.
    std::optional<std::pair<Formula, double>> heldAbove(const Formula& formula) const
    {
        if (m_reading.isLeaf(formula) || m_reading.node(formula).kind != FormulaKind::Max || phraseOf(m_reading, formula)) return std::nullopt;
        const auto& node = m_reading.node(formula);
        const auto first = m_reading.constant(node.first), second = m_reading.constant(node.second);
        if (first.has_value() == second.has_value() || isGuard(node.first) || isGuard(node.second)) return std::nullopt;
        return first ? std::pair{node.second, *first} : std::pair{node.first, *second};
    }

    /// min and max: a bound that is a number is said behind, two operands as the lesser or the greater.
    Piece chosen(const Formula& formula)
    {
        const auto kind = m_reading.node(formula).kind;
        std::vector<Formula> operands;
        std::optional<double> limit;
        const auto add = [&](auto&& self, const Formula& each) -> void {
            const auto constant = m_reading.constant(each);
            if (!m_reading.isLeaf(each) && m_reading.node(each).kind == kind && !phraseOf(m_reading, each)) {
                self(self, m_reading.node(each).first);
                self(self, m_reading.node(each).second);
            } else if (constant && !limit) {
                limit = constant;
            } else {
                operands.push_back(each);
            }
        };
        add(add, formula);
        if (limit && (kind == FormulaKind::Max ? *limit > 0 && *limit < guard : *limit >= noValue)) limit.reset();
        if (operands.empty()) return {limit ? number(*limit) : "0", Whole};
        if (const auto low = limit && operands.size() == 1 && kind == FormulaKind::Min ? heldAbove(operands[0]) : std::nullopt) return {headroom::said(HR_TR("%1, between %2 and %3"), {at(low->first, Adding), number(low->second), number(*limit)}), Telling};
        std::vector<FormulaRange> ranges;
        for (const Formula& each : operands) ranges.push_back({each, 1});
        Piece result = piece(operands[0]);
        if (operands.size() > 1) {
            const auto all = texts(ranges, kind);
            const bool isMin = kind == FormulaKind::Min;
            result.binding = Telling;
            if (all.size() == 2) result.text = isMin ? headroom::said(HR_TR("the lesser of %1 and %2"), {all[0], all[1]}) : headroom::said(HR_TR("the greater of %1 and %2"), {all[0], all[1]});
            else result.text = isMin ? headroom::said(HR_TR("the least of: %1"), {list(all)}) : headroom::said(HR_TR("the largest of: %1"), {list(all)});
        }
        if (!limit) return result;
        return {headroom::said(kind == FormulaKind::Min ? HR_TR("%1, at most %2") : HR_TR("%1, at least %2"), {within(result, Adding), number(*limit)}), Telling};
    }

    Piece condition(const FormulaNode& node)
    {
        if (m_mode == Mode::Numbers) return piece(value(node.first) != 0 ? node.second : node.third);
        const std::string when = at(node.first, Telling);
        if (isNumber(node.second, 1) && isNumber(node.third, 0)) return {headroom::said(HR_TR("1 if %1, otherwise 0"), {when}), Telling};
        return {headroom::said(HR_TR("if %1 then %2, otherwise %3"), {when, at(node.second, Adding), at(node.third, Adding)}), Telling};
    }

    static std::string list(const std::vector<std::string>& texts)
    {
        std::string text;
        for (const std::string& each : texts) text = text.empty() ? each : headroom::said(HR_TR("%1, %2"), {text, each});
        return text;
    }
    /// What is added up, or compared, one by one: the texts of a long list are put together.
    std::vector<Piece> groups(const std::vector<FormulaRange>& ranges, FormulaKind kind);
    std::vector<std::string> texts(const std::vector<FormulaRange>& ranges, FormulaKind kind);
    Piece many(const Formula& formula);
    Piece groupPiece(const std::vector<Formula>& alike, FormulaKind kind);
    Piece rangePiece(const FormulaRange& range, FormulaKind kind);
    std::string shape(const Formula& formula);
    Piece amount(double value, Unit unit) const;

    const Reading& m_reading;
    const Asked& m_asked;
    int m_shift;
    Mode m_mode;
    bool m_isAnyRow = false;  ///< an addend stands for others of its kind: no row is named
    std::map<std::string, std::set<std::string>> m_entities;  ///< rows by label
};

/// A text that is the same for addends that differ in their rows only.
std::string Wording::shape(const Formula& formula)
{
    const bool isAnyRow = std::exchange(m_isAnyRow, true);
    const Mode mode = std::exchange(m_mode, Mode::Words);
    std::string text = at(formula, Multiplying);
    m_mode = mode;
    m_isAnyRow = isAnyRow;
    return text;
}

Piece Wording::amount(double value, Unit unit) const { return {m_reading.names().inFormula(value, unit), value < 0 ? Adding : Whole}; }

/// Consecutive months of a row.
Piece Wording::rangePiece(const FormulaRange& range, FormulaKind kind)
{
    const Asked first = m_reading.asked(range.first, m_shift);
    const int until = first.from + static_cast<int>(range.count);
    if (m_mode == Mode::Numbers) {
        const auto& ledger = m_reading.statement().ledger();
        double value = kind == FormulaKind::Sum ? ledger.total(first.figure, first.entity, first.from, until) : 0;
        for (int month = first.from; month < until && kind != FormulaKind::Sum; ++month) value = std::max(value, ledger.at(first.figure, first.entity, month));
        return amount(value, info(first.figure).unit);
    }
    const std::string label = name(range.first, Dated::No), count = std::to_string(range.count);
    const bool isTrailing = isOfMonths(m_asked) && until == m_asked.from + 1;
    if (kind != FormulaKind::Sum) return {headroom::said(HR_TR("%1 in any month from %2"), {label, m_reading.names().when(first.from, until)}), Telling};
    if (isTrailing) return {headroom::said(HR_TR("the sum of %1 over the %2 months to this one"), {label, count}), Telling};
    return {headroom::said(HR_TR("the sum of %1 over the %2 months from %3"), {label, count, m_reading.names().when(first.from, until)}), Telling};
}

/// Addends that are alike, told as one.
Piece Wording::groupPiece(const std::vector<Formula>& alike, FormulaKind kind)
{
    const std::string count = std::to_string(alike.size());
    if (m_mode == Mode::Numbers) {
        double total = 0, largest = value(alike.front()), least = largest;
        for (const Formula& each : alike) {
            total += value(each);
            largest = std::max(largest, value(each));
            least = std::min(least, value(each));
        }
        return amount(kind == FormulaKind::Sum ? total : kind == FormulaKind::Min ? least : largest, unitOf(m_reading, alike.front()));
    }
    std::string rows;
    for (const Formula& leaf : leavesOf(m_reading.graph(), alike.front())) {
        const Asked asked = m_reading.asked(leaf, m_shift);
        const auto kindOf = asked.isInput() ? std::nullopt : entityOf(info(asked.figure).scope);
        if (kindOf && rows.empty()) rows = headroom::said(table(*kindOf).plural);
    }
    const std::string text = shape(alike.front());
    if (kind != FormulaKind::Sum) return {rows.empty() ? headroom::said(HR_TR("%1 in %2 cases"), {text, count}) : headroom::said(HR_TR("%1 of any of the %3 rows of “%2”"), {text, rows, count}), Telling};
    return {rows.empty() ? headroom::said(HR_TR("the sum of %1 in %2 cases"), {text, count}) : headroom::said(HR_TR("the sum of %1 over the %3 rows of “%2”"), {text, rows, count}), Telling};
}

std::vector<Piece> Wording::groups(const std::vector<FormulaRange>& ranges, FormulaKind kind)
{
    std::vector<std::string> order;
    std::map<std::string, std::vector<FormulaRange>> byShape;
    for (const FormulaRange& range : ranges) {
        const std::string key = range.count > 1 ? "…" + shape(range.first) : shape(range.first);
        auto& alike = byShape[key];
        if (alike.empty()) order.push_back(key);
        alike.push_back(range);
    }
    std::vector<Piece> pieces;
    for (const std::string& key : order) {
        const auto& alike = byShape[key];
        if (alike.size() > mostNamed && alike.front().count == 1) {
            std::vector<Formula> formulas;
            for (const FormulaRange& each : alike) formulas.push_back(each.first);
            pieces.push_back(groupPiece(formulas, kind));
            continue;
        }
        const std::size_t named = alike.size() > mostNamed && m_mode == Mode::Words ? 1 : alike.size();
        for (std::size_t at = 0; at < named; ++at) pieces.push_back(alike[at].count > 1 ? rangePiece(alike[at], kind) : piece(alike[at].first));
        if (named < alike.size()) pieces.push_back({headroom::said(HR_TR("the same of %1 others"), {std::to_string(alike.size() - named)}), Telling});
    }
    return pieces;
}

std::vector<std::string> Wording::texts(const std::vector<FormulaRange>& ranges, FormulaKind kind)
{
    std::vector<std::string> all;
    for (const Piece& each : groups(ranges, kind)) all.push_back(within(each, Adding));
    return all;
}

Piece Wording::many(const Formula& formula)
{
    const auto ranges = m_reading.graph().arena().rangesOf(m_reading.node(formula));
    const auto pieces = groups({ranges.begin(), ranges.end()}, FormulaKind::Sum);
    if (pieces.empty()) return {"0", Whole};
    if (pieces.size() == 1) return pieces.front();
    std::string text;
    for (const Piece& each : pieces) text += (text.empty() ? "" : " + ") + within(each, Multiplying);
    return {text, Adding};
}

}  // namespace

std::string formulaInWords(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Mode::Words).text(placed.formula); }

std::string formulaInNumbers(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Mode::Numbers).text(placed.formula); }

}  // namespace headroom

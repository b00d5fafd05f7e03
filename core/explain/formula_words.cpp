// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formula_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "explain/phrases.h"
#include "explain/terms.h"
#include "plan/decimal_text.h"

namespace headroom {

namespace {

/// What is no smaller than this in the arithmetic means something; below stand the guards of divisors.
constexpr double guard = 1e-6;
/// What a running minimum starts from where there is no value yet.
constexpr double noValueYet = 1e9;
/// Addends of one kind that are named one by one; more are a sum over so many lines.
constexpr std::size_t mostNamed = 3;

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
        for (const Formula& leaf : leavesOf(reading.graph(), placed.formula)) {
            const ExplainedLine line = reading.names().line(reading.asked(leaf, m_shift));
            m_entities[{line.label, line.when}].insert(line.entity);
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
        if (m_reading.isLeaf(formula)) return {m_mode == Mode::Words ? name(formula) : m_reading.names().inFormula(value(formula), m_reading.unit(formula)), Whole};
        if (const auto phrase = phraseOf(m_reading, formula)) return said(*phrase, formula);
        const auto& node = m_reading.node(formula);
        switch (node.kind) {
        case FormulaKind::Constant: return {number(m_reading.graph().arena().constantOf(node)), Whole};
        case FormulaKind::Add:
        case FormulaKind::Subtract:
        case FormulaKind::Negate: return sum(formula);
        case FormulaKind::Multiply:
        case FormulaKind::Divide: return product(formula);
        case FormulaKind::Min:
        case FormulaKind::Max: return chosen(formula);
        case FormulaKind::Less: return {headroom::said(HR_TR("%1 is below %2"), {at(node.first, Adding), bound(node.second)}), Telling};
        case FormulaKind::Greater:
            if (isYesNo(node.first)) return {m_mode == Mode::Words ? quoted(node.first) : at(node.first, Whole), Whole};
            return {headroom::said(HR_TR("%1 is above %2"), {at(node.first, Adding), bound(node.second)}), Telling};
        case FormulaKind::Select: return condition(node);
        case FormulaKind::Root: return {"√(" + text(node.first) + ")", Whole};
        case FormulaKind::Power: return {headroom::said(HR_TR("%1 to the power of %2"), {at(node.first, Whole), at(node.second, Whole)}), Multiplying};
        case FormulaKind::Log: return {"ln(" + text(node.first) + ")", Whole};
        case FormulaKind::Sum: return many(formula);
        case FormulaKind::Highest: return {headroom::said(HR_TR("the largest of %1"), {list(groups(node))}), Telling};
        case FormulaKind::Input: break;
        }
        return {};
    }

    /// A bound of a comparison: the least that counts is 0, and a bound between whole numbers stays as it is.
    std::string bound(const Formula& formula) { return isGuard(formula) ? "0" : at(formula, Adding); }

    Piece said(const Phrase& phrase, const Formula& formula)
    {
        if (phrase.isQuotient) return {at(phrase.operands[0], Multiplying) + " ÷ " + at(phrase.operands[1], Whole), Multiplying};
        if (m_mode == Mode::Numbers) return {number(value(formula)), Whole};
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
        if (value >= noValueYet) return headroom::said(HR_TR("no value yet"));
        if (const double whole = 1 / value; value > 0 && value < 1 && whole < 1000 && std::abs(whole - std::round(whole)) < 1e-9 && std::abs(value * 1000 - std::round(value * 1000)) > 1e-9)
            return "1 ÷ " + roundedDecimalText(std::round(whole), 0, digits);
        return roundedDecimalText(value, 0, digits);
    }

    std::string quoted(const Formula& leaf) { return headroom::said(HR_TR("“%1”"), {name(leaf)}); }

    /// A leaf by its label, its month where that is another one, its row where others have the same label.
    std::string name(const Formula& leaf)
    {
        const Asked asked = m_reading.asked(leaf, m_shift);
        const ExplainedLine line = m_reading.names().line(asked);
        std::string text = line.label;
        const auto& rows = m_entities[{line.label, line.when}];
        if (!m_isAnyRow && rows.size() > 1 && !line.entity.empty()) text = headroom::said(HR_TR("%1 of %2"), {text, line.entity});
        return isOfMonths(asked) ? atMonth(text, asked) : text;
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

    /// Addends by + and −; what is 0 by itself is not one.
    Piece sum(const Formula& formula)
    {
        Pieces pieces;
        std::vector<bool> isNegative;
        const auto add = [&](auto&& self, const Formula& each, bool negative) -> void {
            const bool isNode = !m_reading.isLeaf(each) && !phraseOf(m_reading, each);
            const auto kind = isNode ? m_reading.node(each).kind : FormulaKind::Input;
            if (kind == FormulaKind::Add || kind == FormulaKind::Subtract) {
                self(self, m_reading.node(each).first, negative);
                self(self, m_reading.node(each).second, negative != (kind == FormulaKind::Subtract));
            } else if (kind == FormulaKind::Negate) {
                self(self, m_reading.node(each).first, !negative);
            } else if (!isNumber(each, 0)) {
                pieces.push_back(piece(each));
                isNegative.push_back(negative);
            }
        };
        add(add, formula, false);
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
            if (kind == FormulaKind::Multiply && !isDivisor) {
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
        std::ranges::stable_partition(factors, [](const auto& factor) { return !factor.second; });
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
        if (limit && kind == FormulaKind::Max && *limit > 0 && *limit < guard) limit.reset();
        if (operands.empty()) return {number(*limit), Whole};
        std::vector<std::string> texts;
        for (const Formula& each : operands) texts.push_back(at(each, Adding));
        Piece result = operands.size() == 1 ? piece(operands[0])
                       : operands.size() == 2
                           ? Piece{kind == FormulaKind::Min ? headroom::said(HR_TR("the lesser of %1 and %2"), {texts[0], texts[1]}) : headroom::said(HR_TR("the greater of %1 and %2"), {texts[0], texts[1]}), Telling}
                           : Piece{headroom::said(kind == FormulaKind::Min ? HR_TR("the least of %1") : HR_TR("the largest of %1"), {list(texts)}), Telling};
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
    std::vector<std::string> groups(const FormulaNode& node);
    Piece many(const Formula& formula);
    std::string groupText(const std::vector<Formula>& alike);
    std::string rangeText(const FormulaRange& range);
    std::string shape(const Formula& formula);

    const Reading& m_reading;
    const Asked& m_asked;
    int m_shift;
    Mode m_mode;
    bool m_isAnyRow = false;  ///< an addend stands for others of its kind: no row is named
    std::map<std::pair<std::string, std::string>, std::set<std::string>> m_entities;  ///< rows by label and month
};

/// A text that is the same for addends that differ in their rows only.
std::string Wording::shape(const Formula& formula)
{
    m_isAnyRow = true;
    const Mode mode = std::exchange(m_mode, Mode::Words);
    std::string text = at(formula, Multiplying);
    m_mode = mode;
    m_isAnyRow = false;
    return text;
}

/// Consecutive months of a row.
std::string Wording::rangeText(const FormulaRange& range)
{
    const Asked first = m_reading.asked(range.first, m_shift);
    const int until = first.from + static_cast<int>(range.count);
    if (m_mode == Mode::Numbers) return m_reading.names().inFormula(m_reading.statement().ledger().total(first.figure, first.entity, first.from, until), info(first.figure).unit);
    const std::string label = m_reading.names().line(first).label;
    if (isOfMonths(m_asked) && until == m_asked.from + 1) return headroom::said(HR_TR("%1 over the %2 months to this one"), {label, std::to_string(range.count)});
    return headroom::said(HR_TR("%1 from %2"), {label, m_reading.names().when(first.from, until)});
}

/// The text of addends that are alike: each by itself where they are few.
std::string Wording::groupText(const std::vector<Formula>& alike)
{
    const std::string count = std::to_string(alike.size());
    if (m_mode == Mode::Numbers) {
        Sum<double> total;
        for (const Formula& each : alike) total.add(value(each));
        return m_reading.names().inFormula(total.value(), info(m_asked.figure).unit);
    }
    const auto leaves = leavesOf(m_reading.graph(), alike.front());
    std::string rows;
    for (const Formula& leaf : leaves) {
        const Asked asked = m_reading.asked(leaf, m_shift);
        if (asked.isInput()) continue;
        if (const auto kind = entityOf(info(asked.figure).scope); kind && rows.empty()) rows = headroom::said(table(*kind).plural);
    }
    const std::string text = shape(alike.front());
    return rows.empty() ? headroom::said(HR_TR("the sum of %1 lines of %2"), {count, text}) : headroom::said(HR_TR("the sum of %1 over %2 (%3)"), {text, rows, count});
}

std::vector<std::string> Wording::groups(const FormulaNode& node)
{
    std::vector<std::string> texts, order;
    std::map<std::string, std::vector<Formula>> byShape;
    for (const FormulaRange& range : m_reading.graph().arena().rangesOf(node)) {
        if (range.count > 1) {
            texts.push_back(rangeText(range));
            continue;
        }
        auto& alike = byShape[shape(range.first)];
        if (alike.empty()) order.push_back(shape(range.first));
        alike.push_back(range.first);
    }
    std::vector<std::string> named;
    for (const std::string& key : order) {
        const auto& alike = byShape[key];
        if (alike.size() > mostNamed) named.push_back(groupText(alike));
        else
            for (const Formula& each : alike) named.push_back(at(each, Multiplying));
    }
    named.insert(named.end(), texts.begin(), texts.end());
    return named;
}

Piece Wording::many(const Formula& formula)
{
    const auto texts = groups(m_reading.node(formula));
    std::string text;
    for (const std::string& each : texts) text += (text.empty() ? "" : " + ") + each;
    return {text.empty() ? "0" : text, texts.size() > 1 ? Adding : Telling};
}

}  // namespace

std::string formulaInWords(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Mode::Words).text(placed.formula); }

std::string formulaInNumbers(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Mode::Numbers).text(placed.formula); }

}  // namespace headroom

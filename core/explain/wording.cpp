// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/wording.h"

#include <cmath>

#include "explain/curves.h"
#include "explain/terms.h"
#include "plan/decimal_text.h"

namespace headroom {

Wording::Wording(const Reading& reading, const Asked& asked, const Placed& placed, Mode mode) : m_reading(reading), m_asked(asked), m_shift(placed.shift), m_mode(mode)
{
    for (const Asked& operand : operandsOf(reading, placed)) {
        const ExplainedLine line = reading.names().line(operand);
        m_rows[line.label].insert(line.entity);
        m_figures[line.label].insert(operand.figure);
    }
    const ExplainedLine line = reading.names().line(asked);
    m_rows[line.label].insert(line.entity);
    m_figures[line.label].insert(asked.figure);
}

bool Wording::isGuard(const Formula& formula) const
{
    const auto constant = m_reading.constant(formula);
    return constant && *constant > 0 && *constant < wordedGuard;
}

std::optional<FormulaKind> Wording::operation(const Formula& formula) const
{
    if (m_reading.isLeaf(formula) || phraseOf(m_reading, formula)) return std::nullopt;
    return m_reading.node(formula).kind;
}

Wording::Piece Wording::piece(const Formula& formula)
{
    if (m_reading.isLeaf(formula)) return m_mode == Mode::Words ? Piece{name(formula)} : leafAmount(formula);
    if (const auto curve = curveOf(m_reading, formula)) return m_mode == Mode::Words ? Piece{said(HR_TR("“%1” in the month, read between its points"), {*curve}), Telling} : amount(value(formula), unitOf(m_reading, formula));
    if (const auto phrase = phraseOf(m_reading, formula)) return ofPhrase(*phrase, formula);
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
    case FormulaKind::Less:
    case FormulaKind::Greater: return comparison(node);
    case FormulaKind::Select: return condition(node);
    case FormulaKind::Root: return {"√(" + text(node.first) + ")", Whole};
    case FormulaKind::Power: return {said(HR_TR("%1 to the power of %2"), {at(node.first, Whole), at(node.second, Whole)}), Multiplying};
    case FormulaKind::Log: return {"ln(" + text(node.first) + ")", Whole};
    case FormulaKind::Sum:
    case FormulaKind::Highest: return list(formula);
    case FormulaKind::Input: break;
    }
    return {};
}

Wording::Piece Wording::comparison(const FormulaNode& node)
{
    if (node.kind == FormulaKind::Less) return {said(HR_TR("%1 is below %2"), {subject(node.first), bound(node.second)}), Telling};
    if (isYesNo(node.first)) return {m_mode == Mode::Words ? quoted(node.first) : at(node.first, Whole), Whole};
    // Above eleven and a half months is twelve or more.
    if (const auto half = m_reading.constant(node.second); half && unitOf(m_reading, node.first) == Unit::Months && *half - std::floor(*half) == 0.5)
        return {said(HR_TR("%1 is %2 or more"), {subject(node.first), number(std::ceil(*half))}), Telling};
    return {said(HR_TR("%1 is above %2"), {subject(node.first), bound(node.second)}), Telling};
}

std::string Wording::subject(const Formula& formula)
{
    if (m_mode == Mode::Words && m_reading.isLeaf(formula)) return quoted(formula);
    const std::string words = at(formula, Adding);
    if (m_mode == Mode::Numbers || operation(formula) != FormulaKind::Multiply) return words;
    // With a factor for the rounding of doubles it is the name alone.
    const auto& node = m_reading.node(formula);
    const auto isOne = [&](const Formula& each) { return std::abs(m_reading.constant(each).value_or(0) - 1) < wordedFactor; };
    return isOne(node.second) ? subject(node.first) : isOne(node.first) ? subject(node.second) : words;
}

/// A bound of a comparison: the least that counts, or the least part of an amount, is 0.
std::string Wording::bound(const Formula& formula)
{
    const bool isPartOf = !m_reading.isLeaf(formula) && m_reading.node(formula).kind == FormulaKind::Multiply && isGuard(m_reading.node(formula).first);
    return isPartOf || isGuard(formula) ? "0" : subject(formula);
}

Wording::Piece Wording::ofPhrase(const Phrase& phrase, const Formula& formula)
{
    if (phrase.isQuotient) return {at(phrase.operands[0], Multiplying) + " ÷ " + at(phrase.operands[1], Whole), Multiplying};
    if (m_mode == Mode::Numbers) return amount(value(formula), Unit::Factor);
    std::string text = said(phrase.words);
    std::string filled;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isOperand = text[place] == '%' && place + 1 < text.size() && text[place + 1] >= '1' && text[place + 1] <= '9';
        if (!isOperand) filled += text[place];
        else filled += told(phrase.operands[static_cast<std::size_t>(text[++place] - '1')]);
    }
    return {filled, Telling};
}

Wording::Piece Wording::condition(const FormulaNode& node)
{
    if (m_mode == Mode::Numbers) return piece(value(node.first) != 0 ? node.second : node.third);
    const std::string when = at(node.first, Telling);
    if (isNumber(node.second, 1) && isNumber(node.third, 0)) return {said(HR_TR("1 if %1, otherwise 0"), {when}), Telling};
    return {said(HR_TR("if %1 then %2, otherwise %3"), {when, at(node.second, Adding), at(node.third, Adding)}), Telling};
}

/// A number of the arithmetic: at most six digits, twelfths and the like as fractions.
std::string Wording::number(double value)
{
    constexpr int digits = 6;
    if (value >= noLimit) return said(HR_TR("without limit"));
    if (value >= noRatio || value <= noMonth) return said(HR_TR("no value"));
    if (const double whole = 1 / value; value > 0 && value < 1 && whole < 1000 && std::abs(whole - std::round(whole)) < 1e-9 && std::abs(value * 1000 - std::round(value * 1000)) > 1e-9)
        return "1 ÷ " + roundedDecimalText(std::round(whole), 0, digits);
    return (value < 0 ? "−" : "") + roundedDecimalText(std::abs(value), 0, digits);
}

/// What stands at the end of a formula, as a number; one that is none says so.
Wording::Piece Wording::leafAmount(const Formula& leaf) const
{
    const Asked asked = m_reading.asked(leaf, m_shift);
    const auto instead = asked.isInput() ? std::nullopt : placeholder(asked.figure, value(leaf));
    return instead ? Piece{*instead} : amount(value(leaf), m_reading.unit(leaf));
}

Wording::Piece Wording::amount(double value, Unit unit) const { return {m_reading.names().inFormula(value, unit), value < 0 ? Adding : Whole}; }

std::string Wording::quoted(const Formula& leaf) { return said(HR_TR("“%1”"), {name(leaf)}); }

/// A leaf by its label, its month where that is another one, its row where others have the same label.
std::string Wording::name(const Formula& leaf, Dated dated)
{
    const Asked asked = m_reading.asked(leaf, m_shift);
    const ExplainedLine line = m_reading.names().line(asked);
    std::string text = kindOf(asked, line.label);
    const auto& rows = m_rows[line.label];
    if (!m_isAnyRow && rows.size() > 1 && !line.entity.empty()) text = said(HR_TR("%1 of %2"), {text, line.entity});
    return hasMonths(asked) && dated == Dated::Yes ? atMonth(text, asked) : text;
}

/// An input that is called as a figure is says that it is one.
std::string Wording::kindOf(const Asked& asked, std::string label) const
{
    const auto found = m_figures.find(label);
    if (found == m_figures.end() || found->second.size() < 2) return label;
    return asked.isInput() ? said(HR_TR("%1 (input)"), {label}) : label;
}

std::string Wording::atMonth(const std::string& text, const Asked& asked) const
{
    const bool isAbsolute = !hasMonths(m_asked);
    const int away = asked.from - m_asked.from;
    if (isAbsolute && asked.figure == Figure::Month) return said(HR_TR("the month %1"), {m_reading.names().month(asked.from)});
    if (isAbsolute) return said(HR_TR("%1, %2"), {text, m_reading.names().month(asked.from)});
    if (away == 0) return text;
    if (away == -1) return said(HR_TR("%1, the month before"), {text});
    if (away == 1) return said(HR_TR("%1, the month after"), {text});
    return away < 0 ? said(HR_TR("%1, %2 months before"), {text, std::to_string(-away)}) : said(HR_TR("%1, %2 months after"), {text, std::to_string(away)});
}

}  // namespace headroom

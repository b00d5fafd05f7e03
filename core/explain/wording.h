// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <utility>

#include "explain/phrases.h"
#include "explain/reading.h"

namespace headroom {

/// Words a formula for formula_words.h, operand by operand.
class Wording
{
public:
    enum class Mode { Words, Numbers };

    Wording(const Reading& reading, const Asked& asked, const Placed& placed, Mode mode);

    std::string text(const Formula& formula) { return piece(formula).text; }

private:
    /// How tightly words bind: an operand that binds less gets brackets.
    enum Binding { Telling, Adding, Multiplying, Whole };

    /// A text, and how tightly its words bind.
    struct Piece {
        std::string text;
        Binding binding = Whole;
    };

    /// Whether a name says the month where it is another one.
    enum class Dated { No, Yes };

    Piece piece(const Formula& formula);
    Piece ofPhrase(const Phrase& phrase, const Formula& formula);
    Piece condition(const FormulaNode& node);
    Piece comparison(const FormulaNode& node);

    // wording_arithmetic.cpp
    Piece sum(const Formula& formula);
    std::vector<Formula> alikeIn(const Formula& sum, const Formula& one);
    std::optional<Piece> timeSpan(const Formula& formula);
    Piece product(const Formula& formula);
    Piece chosen(const Formula& formula);
    std::optional<std::pair<Formula, double>> heldAbove(const Formula& formula) const;

    // wording_lists.cpp: what is added up, or compared, one by one; the texts of a long list are put together
    Piece list(const Formula& formula);
    std::vector<Piece> pieces(const std::vector<FormulaRange>& ranges, FormulaKind kind);
    std::string listed(const std::vector<FormulaRange>& ranges, FormulaKind kind);
    std::vector<std::string> texts(const std::vector<FormulaRange>& ranges, FormulaKind kind);
    Piece ofAlike(const std::vector<Formula>& alike, FormulaKind kind);
    Piece ofMonths(const FormulaRange& range, FormulaKind kind);
    std::string shape(const Formula& formula);

    std::string at(const Formula& formula, Binding enough) { return within(piece(formula), enough); }
    static std::string within(const Piece& words, Binding enough) { return words.binding < enough ? "(" + words.text + ")" : words.text; }
    std::string name(const Formula& leaf, Dated dated = Dated::Yes);
    std::string atMonth(const std::string& text, const Asked& asked) const;
    std::string quoted(const Formula& leaf);
    /// Within a phrase: a name in quotation marks, a formula in brackets.
    std::string told(const Formula& formula) { return m_mode == Mode::Words && m_reading.isLeaf(formula) ? quoted(formula) : at(formula, Whole); }
    /// What is compared: a name in quotation marks.
    std::string subject(const Formula& formula);
    std::string kindOf(const Asked& asked, std::string label) const;
    std::string bound(const Formula& formula);
    static std::string number(double value);
    Piece leafAmount(const Formula& leaf) const;
    Piece amount(double value, Unit unit) const;

    double value(const Formula& formula) const { return m_reading.value({formula, m_shift}); }
    bool isNumber(const Formula& formula, double number) const { return m_reading.constant(formula) == number; }
    bool isGuard(const Formula& formula) const;
    bool isYesNo(const Formula& formula) const { return m_reading.isLeaf(formula) && m_reading.unit(formula) == Unit::YesNo; }
    /// The operation of a node that is not said as a whole: a leaf and a phrase have none.
    std::optional<FormulaKind> operation(const Formula& formula) const;
    static bool hasMonths(const Asked& asked) { return !asked.isInput() && info(asked.figure).shape != Shape::Constant; }

    const Reading& m_reading;
    const Asked& m_asked;
    int m_shift;
    Mode m_mode;
    bool m_isAnyRow = false;  ///< an addend stands for others of its kind: no row is named
    std::map<std::string, std::set<std::string>> m_rows;  ///< by the labels of operands and of what is asked
    std::map<std::string, std::set<Figure>> m_figures;    ///< the same
};

/// What is no smaller than this in the arithmetic means something; below stand the guards of divisors.
inline constexpr double wordedGuard = 1e-6;
/// What a date takes for one that is not there; a minimum takes noRatio.
inline constexpr double noMonth = -1e6;
/// What a speed or a queue is that nothing limits.
inline constexpr double noLimit = 1e29;
/// Addends that are alike are named one by one up to so many bytes.
inline constexpr std::size_t mostWords = 240;
/// A factor that differs from 1 by less is there for the rounding of doubles.
inline constexpr double wordedFactor = 1e-8;

}  // namespace headroom

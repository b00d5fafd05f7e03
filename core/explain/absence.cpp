// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/absence.h"

#include <cmath>

#include "explain/formula_words.h"
#include "explain/phrases.h"
#include "explain/terms.h"
#include "explain/wording.h"
#include "model/headline.h"

namespace headroom {

namespace {

/// Of a product of conditions that is 0, the one that does not hold.
std::optional<Formula> unmet(const Reading& reading, const Placed& placed)
{
    const Formula& formula = placed.formula;
    if (reading.isLeaf(formula)) return std::nullopt;
    const auto& node = reading.node(formula);
    const auto isZero = [&](const Formula& each) { return reading.value({each, placed.shift}) == 0; };
    switch (node.kind) {
    case FormulaKind::Multiply: return unmet(reading, {isZero(node.first) ? node.first : node.second, placed.shift});
    case FormulaKind::Max: return reading.constant(node.second) ? unmet(reading, {node.first, placed.shift}) : reading.constant(node.first) ? unmet(reading, {node.second, placed.shift}) : std::nullopt;
    case FormulaKind::Select: return isZero(node.first) ? std::optional{node.first} : unmet(reading, {node.second, placed.shift});
    default: return std::nullopt;
    }
}

/// The figure that says whether there is a value, where it says no: a formula without one is multiplied by it.
std::optional<Asked> missing(const Reading& reading, const Asked& asked)
{
    const auto placed = reading.formulaOf(asked);
    if (!placed || info(asked.figure).unit != Unit::Ratio || reading.value(asked) != 0) return std::nullopt;
    for (const Formula& leaf : leavesOf(reading.graph(), placed->formula)) {
        const Asked flag = reading.asked(leaf, placed->shift);
        if (!flag.isInput() && info(flag.figure).unit == Unit::YesNo && info(flag.figure).key.ends_with("_exists") && reading.value(flag) == 0) return flag;
    }
    return std::nullopt;
}

/// What is divided by, without the guard that keeps it from 0.
Formula unguarded(const Reading& reading, const Formula& divisor)
{
    if (reading.isLeaf(divisor) || reading.node(divisor).kind != FormulaKind::Max) return divisor;
    const auto& node = reading.node(divisor);
    const auto isGuard = [&](const Formula& each) { return reading.constant(each).value_or(1) < wordedGuard; };
    return isGuard(node.second) ? node.first : isGuard(node.first) ? node.second : divisor;
}

std::optional<Formula> divisorOf(const Reading& reading, const Placed& placed)
{
    const Formula& formula = placed.formula;
    if (reading.isLeaf(formula)) return std::nullopt;
    const auto of = [&](const Formula& each) { return divisorOf(reading, {each, placed.shift}); };
    const auto isNothing = [&](const Formula& each) { return !reading.constant(each) && std::abs(reading.value({each, placed.shift})) < wordedGuard; };
    if (const auto phrase = phraseOf(reading, formula)) return phrase->isQuotient && isNothing(phrase->operands[1]) ? std::optional{phrase->operands[1]} : std::nullopt;
    const auto& node = reading.node(formula);
    switch (node.kind) {
    case FormulaKind::Divide: {
        const Formula divisor = unguarded(reading, node.second);
        return divisor != node.second && isNothing(divisor) ? std::optional{divisor} : of(node.first);
    }
    case FormulaKind::Select: return of(reading.value({node.first, placed.shift}) != 0 ? node.second : node.third);
    case FormulaKind::Add:
    case FormulaKind::Subtract:
    case FormulaKind::Multiply:
    case FormulaKind::Min:
    case FormulaKind::Max: {
        const auto first = of(node.first);
        return first ? first : of(node.second);
    }
    case FormulaKind::Negate: return of(node.first);
    default: return std::nullopt;
    }
}

}  // namespace

std::optional<std::string> whyAbsent(const Reading& reading, const Asked& asked)
{
    if (asked.isInput() || asked.isBeside()) return std::nullopt;
    const FigureInfo& about = info(asked.figure);
    if (about.shape == Shape::Constant) {
        if (const auto headline = headlineOf(reading.statement(), about.key); headline && !headline->value) return said(HR_TR("There is no value: %1."), {said(headline->reason)});
    }
    if (placeholder(asked.figure, reading.value(asked))) return said(about.shape == Shape::Constant ? HR_TR("There is none in any month.") : HR_TR("There is none up to this month."));
    Asked month = asked;
    if (asked.isPeriod() && about.shape == Shape::Stock) month.from = asked.until - 1;
    if (month.isPeriod()) return std::nullopt;
    const auto flag = missing(reading, month);
    if (!flag) return std::nullopt;
    const auto placed = reading.formulaOf(*flag);
    const auto condition = placed ? unmet(reading, *placed) : std::nullopt;
    if (!condition) return said(HR_TR("There is no value: “%1” is no."), {said(info(flag->figure).label)});
    return said(HR_TR("There is no value, as this does not hold: %1."), {formulaInWords(reading, *flag, {*condition, placed->shift})});
}

std::optional<std::string> emptyDivisor(const Reading& reading, const Asked& asked, const Placed& placed)
{
    const auto divisor = divisorOf(reading, placed);
    if (!divisor) return std::nullopt;
    const std::string words = formulaInWords(reading, asked, {*divisor, placed.shift});
    return reading.isLeaf(*divisor) ? said(HR_TR("“%1”"), {words}) : words;
}

}  // namespace headroom

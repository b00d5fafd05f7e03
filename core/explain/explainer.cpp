// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

#include <algorithm>
#include <mutex>

#include "explain/absence.h"
#include "explain/beside.h"
#include "explain/difference.h"
#include "explain/formula_words.h"
#include "explain/input_words.h"
#include "explain/lines.h"
#include "explain/period_words.h"
#include "explain/phrases.h"
#include "explain/read_off.h"
#include "explain/terms.h"
#include "explain/users.h"
#include "model/headline.h"
#include "model/plan_returns.h"
#include "plan/contract_check.h"

namespace headroom {

namespace {

bool hasMonths(const Asked& asked) { return asked.figure != Figure::Count_ && info(asked.figure).shape != Shape::Constant; }

void say(Explanation& explanation, const std::string& text)
{
    if (!text.empty()) explanation.note += (explanation.note.empty() ? "" : " ") + text;
}

/// Why a figure has no formula.
std::string blankNote(const Reading& reading, const Asked& asked)
{
    if (asked.figure == Figure::Month || asked.figure == Figure::Hours || asked.figure == Figure::YearBegins) return said(HR_TR("The calendar gives it."));
    if (reading.graph().isGiven(asked.figure, asked.entity)) return said(HR_TR("Given: in a scenario the base plan's stands, as lenders sculpt once."));
    if (hasMonths(asked) && asked.from < 0) return said(HR_TR("No value before month 0: opening columns are 0."));
    if (hasMonths(asked) && asked.from >= reading.graph().columns().last) return said(HR_TR("No value after the last month that is computed: it is 0 there."));
    return said(HR_TR("This plan has nothing to compute here: it is 0."));
}

}  // namespace

class Explainer::Inside
{
public:
    Inside(const Statement& statement, const LendersCase* lenders) : m_reading(statement, lenders) {}

    const Reading& reading() const { return m_reading; }

    Explanation figure(const Asked& asked, std::size_t most) const
    {
        Explanation explanation;
        const ExplainedLine line = m_reading.line(asked);
        explanation.asked = asked;
        explanation.label = line.label;
        explanation.entity = line.entity;
        explanation.when = line.when;
        explanation.value = line.value;
        explanation.unit = line.unit;
        explanation.valueText = line.valueText;
        if (asked.isPeriod() && hasMonths(asked)) ofPeriod(explanation, most);
        else if (isReadOff(asked.figure)) explainReadOff(m_reading, explanation, most);
        else if (const auto placed = m_reading.formulaOf(asked)) ofFormula(explanation, *placed, most);
        else explanation.note = blankNote(m_reading, asked);
        ofAbsence(explanation);
        explanation.uses = uses(asked, most);
        return explanation;
    }

    std::vector<ExplainedLine> uses(const Asked& asked, std::size_t most) const
    {
        std::call_once(m_once, [&] { m_users = std::make_unique<Users>(m_reading); });
        const auto all = m_users->of(asked);
        std::vector<ExplainedLine> lines;
        const std::size_t named = all.size() > most ? std::max<std::size_t>(most, 1) - 1 : all.size();
        for (std::size_t at = 0; at < named; ++at) lines.push_back(m_reading.line(all[at]));
        if (named == all.size()) return lines;
        ExplainedLine& rest = lines.emplace_back();
        rest.count = all.size() - named;
        rest.label = said(HR_TR("%1 others"), {std::to_string(rest.count)});
        return lines;
    }

private:
    void ofFormula(Explanation& explanation, const Placed& placed, std::size_t most) const
    {
        const Asked& asked = explanation.asked;
        explanation.formula = formulaInWords(m_reading, asked, placed);
        explanation.numbers = formulaInNumbers(m_reading, asked, placed);
        if (explanation.numbers == explanation.formula || explanation.numbers == m_reading.names().inFormula(explanation.value, explanation.unit)) explanation.numbers.clear();
        explanation.operands = operandLines(m_reading, asked, placed, most);
        const auto origin = originOf(m_reading, asked);
        if (const auto divisor = emptyDivisor(m_reading, asked, placed)) {
            say(explanation, said(HR_TR("There is nothing to divide by: %1 is 0."), {*divisor}));
            explanation.numbers.clear();
            return;
        }
        if (explanation.formula == "0") {
            explanation.formula.clear();
            return say(explanation, said(HR_TR("This plan has nothing to compute here: it is 0.")));
        }
        if (!origin) return say(explanation, choiceNote(asked, placed));
        // The value is handed on over months: its origin is the first operand.
        ExplainedLine line = m_reading.line(*origin);
        say(explanation, line.when.empty() ? said(HR_TR("The value is that of “%1”."), {line.label}) : said(HR_TR("The value is that of “%1” in %2, and stands since."), {line.label, line.when}));
        for (ExplainedLine& each : explanation.operands) each.decides = true;
        std::erase_if(explanation.operands, [&](const ExplainedLine& each) { return each.asked == origin; });
        explanation.operands.insert(explanation.operands.begin(), std::move(line));
        if (explanation.operands.size() > most) explanation.operands.pop_back();
    }

    /// Which operand a choice falls on.
    std::string choiceNote(const Asked& asked, const Placed& placed) const
    {
        const auto chosen = handedOn(m_reading, placed);
        if (!chosen || phraseOf(m_reading, placed.formula) || m_reading.constant(*chosen)) return {};
        const auto& node = m_reading.node(placed.formula);
        const bool isBound = node.kind != FormulaKind::Select && node.kind != FormulaKind::Highest && (m_reading.constant(node.first) || m_reading.constant(node.second));
        if (isBound || (node.kind == FormulaKind::Highest && m_reading.graph().arena().rangesOf(node).size() < 2)) return {};
        // Choices within the choice are gone through, as far as they come to something.
        const Formula end = resolved(m_reading, placed);
        if (m_reading.constant(end)) return {};
        const std::string words = formulaInWords(m_reading, asked, {end, placed.shift});
        return said(HR_TR("Here it is %1."), {m_reading.isLeaf(end) ? said(HR_TR("“%1”"), {words}) : words});
    }

    void ofPeriod(Explanation& explanation, std::size_t most) const
    {
        const Asked& asked = explanation.asked;
        explanation.formula = periodInWords(m_reading, asked);
        explanation.numbers = periodInNumbers(m_reading, asked);
        switch (info(asked.figure).shape) {
        case Shape::Flow: explanation.operands = monthLines(m_reading, asked, most); return;
        case Shape::Level:
            for (int month = asked.from; month < asked.until; ++month) explanation.operands.push_back(m_reading.line(Asked::month(asked.figure, asked.entity, month)));
            cutToMost(m_reading, explanation.operands, most, explanation.unit);
            return;
        case Shape::Ratio: {
            const auto [part, whole] = ratioOperands(asked);
            explanation.operands = {m_reading.line(part), m_reading.line(whole)};
            return;
        }
        default: explanation.operands = {m_reading.line(Asked::month(asked.figure, asked.entity, asked.until - 1))};
        }
    }

    /// A figure that does not exist says why; a headline figure that binds in a month says in which.
    void ofAbsence(Explanation& explanation) const
    {
        if (const auto why = whyAbsent(m_reading, explanation.asked)) {
            explanation.isThere = false;
            if (info(explanation.asked.figure).shape == Shape::Constant) explanation.valueText = said(HR_TR("none"));
            explanation.note = *why;
            explanation.numbers.clear();
            const auto placed = m_reading.formulaOf(explanation.asked);
            if (placed && m_reading.constant(placed->formula)) explanation.formula.clear();
            return;
        }
        const auto headline = headlineOf(m_reading.statement(), info(explanation.asked.figure).key);
        if (headline && headline->month) explanation.when = m_reading.names().month(*headline->month);
    }

    Reading m_reading;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<Users> m_users;  ///< made at the first question
};

Explainer::Explainer(const Statement& statement, const LendersCase* lenders) : m_inside(std::make_unique<Inside>(statement, lenders)) {}
Explainer::~Explainer() = default;
Explainer::Explainer(Explainer&&) noexcept = default;
Explainer& Explainer::operator=(Explainer&&) noexcept = default;

bool Explainer::holds(const Asked& asked) const
{
    const Statement& statement = m_inside->reading().statement();
    if (asked.isBeside()) return isBesideKey(asked.key);
    if (asked.isInput()) return findInput(statement.plan(), asked.input).has_value();
    if (asked.figure > Figure::Count_ || asked.entity >= statement.ledger().layout().size(asked.figure)) return false;
    const Columns& columns = statement.ledger().columns();
    return !hasMonths(asked) || (columns.first <= asked.from && asked.from < asked.until && asked.until <= columns.last + lookback);
}

Explanation Explainer::explain(const Asked& asked, std::size_t most) const
{
    HR_REQUIRE(holds(asked));
    if (asked.isBeside()) return explainBeside(m_inside->reading(), asked.key, most);
    if (!asked.isInput()) return m_inside->figure(asked, most);
    Explanation explanation = explainInput(m_inside->reading(), asked, most);
    explanation.uses = m_inside->uses(asked, most);
    return explanation;
}

ExplainedDifference Explainer::difference(const Asked& before, const Asked& after, std::size_t most) const
{
    HR_REQUIRE(holds(before) && holds(after));
    return explainDifference(m_inside->reading(), before, m_inside->reading(), after, most);
}

ExplainedDifference Explainer::differenceTo(const Explainer& other, const Asked& asked, std::size_t most) const
{
    HR_REQUIRE(holds(asked) && other.holds(asked));
    return explainDifference(m_inside->reading(), asked, other.m_inside->reading(), asked, most);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_map>

#include "explain/curves.h"
#include "explain/exact_parts.h"
#include "explain/formula_words.h"
#include "explain/terms.h"

namespace headroom {

namespace {

/// An operand before it has a text: thousands are cut to a few.
struct Draft {
    Asked asked;
    std::optional<double> part;
    std::vector<Term> terms;  ///< where the part is not the value of the operand itself
    bool decides = false;
};

/// The operand that an addend is known by: the first of its unit, else the first figure, else the first.
Asked leading(const Reading& reading, const std::vector<Asked>& operands, Unit unit)
{
    for (const Asked& each : operands)
        if (reading.names().line(each).unit == unit) return each;
    const auto figure = std::ranges::find_if(operands, [](const Asked& each) { return !each.isInput(); });
    return figure == operands.end() ? operands.front() : *figure;
}

/// An operand as a key.
std::string nameOf(const Asked& asked)
{
    return asked.isInput() ? asked.input : std::to_string(static_cast<int>(asked.figure)) + "." + std::to_string(asked.entity) + "." + std::to_string(asked.from) + "." + std::to_string(asked.until);
}

/// The same of several addends: where others have that operand too, the first row that only this one has.
Asked leadingOwn(const Reading& reading, const std::vector<Asked>& operands, Unit unit, const std::unordered_map<std::string, std::size_t>& counts)
{
    const Asked lead = leading(reading, operands, unit);
    if (counts.at(nameOf(lead)) < 2) return lead;
    const auto own = std::ranges::find_if(operands, [&](const Asked& each) { return counts.at(nameOf(each)) < 2 && !reading.names().line(each).entity.empty(); });
    return own == operands.end() ? lead : *own;
}

void sortLargestFirst(std::vector<Draft>& drafts)
{
    std::ranges::stable_sort(drafts, std::greater{}, [](const Draft& draft) { return std::abs(draft.part.value_or(0)); });
}

/// Months of one row stand largest first.
void sortMonths(const Reading& reading, std::span<Draft> drafts)
{
    const auto isOfRow = [](const Draft& a, const Draft& b) { return !a.asked.isInput() && a.asked.figure == b.asked.figure && a.asked.entity == b.asked.entity && a.decides == b.decides; };
    for (std::size_t from = 0; from < drafts.size();) {
        std::size_t until = from + 1;
        while (until < drafts.size() && isOfRow(drafts[from], drafts[until])) ++until;
        const auto months = drafts.subspan(from, until - from);
        if (months.size() > 2) std::stable_sort(months.begin(), months.end(), [&](const Draft& a, const Draft& b) { return std::abs(reading.value(a.asked)) > std::abs(reading.value(b.asked)); });
        from = until;
    }
}

/// Large parts that cancel leave the rounding of doubles over.
ExplainedLine roundingLine(Unit unit)
{
    ExplainedLine line;
    line.label = said(HR_TR("Rounding"));
    line.unit = unit;
    line.part = 0;
    return line;
}

/// Says so many lines, the rest as one; parts come to `whole` where there are any.
std::vector<ExplainedLine> worded(const Reading& reading, const Asked& asked, const std::vector<Draft>& drafts, int shift, double whole, std::size_t most)
{
    const Unit unit = info(asked.figure).unit;
    std::vector<ExplainedLine> lines;
    const bool isCut = drafts.size() > most;
    const std::size_t named = isCut ? std::max<std::size_t>(most, 1) - 1 : drafts.size();
    for (std::size_t at = 0; at < named; ++at) {
        lines.push_back(reading.line(drafts[at].asked));
        lines.back().part = drafts[at].part;
        lines.back().decides = drafts[at].decides;
        for (const Term& term : drafts[at].terms) {
            const auto add = [&](std::string& text, const std::string& words) { text += (term.isNegative ? (text.empty() ? "−" : " − ") : text.empty() ? "" : " + ") + words; };
            add(lines.back().term, formulaInWords(reading, asked, {term.formula, shift}));
            add(lines.back().termNumbers, formulaInNumbers(reading, asked, {term.formula, shift}));
        }
    }
    if (isCut) {
        ExplainedLine& rest = lines.emplace_back();
        rest.count = drafts.size() - named;
        rest.unit = unit;
        rest.label = said(HR_TR("%1 others"), {std::to_string(rest.count)});
        for (std::size_t at = named; at < drafts.size(); ++at)
            if (drafts[at].part) rest.part = rest.part.value_or(0) + *drafts[at].part;
    }
    std::vector<double> parts;
    for (const ExplainedLine& line : lines)
        if (line.part) parts.push_back(*line.part);
    const std::size_t known = parts.size();
    makeExact(parts, whole);
    if (parts.size() > known) lines.push_back(roundingLine(unit));
    std::size_t next = 0;
    for (ExplainedLine& line : lines) {
        if (!line.part) continue;
        line.part = parts[next++];
        line.partText = reading.names().part(*line.part, unit);
        if (line.asked) continue;
        line.value = *line.part;
        line.valueText = reading.names().value(line.value, unit);
    }
    return lines;
}

}  // namespace

std::vector<ExplainedLine> operandLines(const Reading& reading, const Asked& asked, const Placed& placed, std::size_t most)
{
    const Unit unit = info(asked.figure).unit;
    const Formula sum = resolved(reading, placed);
    const auto terms = termsOf(reading.graph(), sum);
    std::vector<Draft> drafts;
    std::unordered_map<std::string, std::size_t> places;  // of the drafts: an operand leads one line
    if (terms.size() > 1 || (terms.size() == 1 && terms[0].isNegative)) {
        std::unordered_map<std::string, std::size_t> counts;
        for (const Term& term : terms)
            for (const Asked& each : operandsOf(reading, {term.formula, placed.shift})) ++counts[nameOf(each)];
        for (const Term& term : terms) {
            const auto operands = operandsOf(reading, {term.formula, placed.shift});
            if (operands.empty()) continue;
            const double value = reading.value({term.formula, placed.shift}), part = term.isNegative ? -value : value;
            const Asked operand = leadingOwn(reading, operands, unit, counts);
            const auto [place, isNew] = places.try_emplace(nameOf(operand), drafts.size());
            if (isNew) {
                drafts.push_back({operand, part, reading.isLeaf(term.formula) ? std::vector<Term>{} : std::vector<Term>{term}});
                continue;
            }
            Draft& draft = drafts[place->second];
            draft.part = *draft.part + part;
            draft.terms.push_back(term);
        }
        sortLargestFirst(drafts);
    }
    const std::size_t added = drafts.size();
    // What is chosen comes before what only takes part in choosing.
    for (const Formula& from : {sum, placed.formula})
        for (const Asked& operand : operandsOf(reading, {from, placed.shift})) {
            // Its months are addends already.
            if (operand.isPeriod() && places.contains(nameOf(Asked::month(operand.figure, operand.entity, operand.from)))) continue;
            if (!places.try_emplace(nameOf(operand), drafts.size()).second) continue;
            const bool isFlag = operand.figure == Figure::Month || (!operand.isInput() && info(operand.figure).unit == Unit::YesNo);
            drafts.push_back({operand, std::nullopt, {}, from != sum || isFlag});
        }
    sortMonths(reading, std::span(drafts).subspan(added));
    std::stable_partition(drafts.begin() + static_cast<std::ptrdiff_t>(added), drafts.end(), [](const Draft& draft) { return !draft.decides; });
    return worded(reading, asked, drafts, placed.shift, reading.value(asked), most);
}

std::vector<ExplainedLine> monthLines(const Reading& reading, const Asked& period, std::size_t most)
{
    std::vector<Draft> drafts;
    for (int month = period.from; month < period.until; ++month) {
        const Asked each = Asked::month(period.figure, period.entity, month);
        drafts.push_back({each, reading.value(each), {}});
    }
    sortLargestFirst(drafts);
    return worded(reading, period, drafts, 0, reading.value(period), most);
}

void cutToMost(const Reading& reading, std::vector<ExplainedLine>& lines, std::size_t most, Unit unit)
{
    if (lines.size() <= most) return;
    const std::size_t named = std::max<std::size_t>(most, 1) - 1;
    ExplainedLine rest;
    rest.count = lines.size() - named;
    rest.unit = unit;
    rest.label = said(HR_TR("%1 others"), {std::to_string(rest.count)});
    for (std::size_t at = named; at < lines.size(); ++at)
        if (lines[at].part) rest.part = rest.part.value_or(0) + *lines[at].part;
    if (rest.part) {
        rest.value = *rest.part;
        rest.partText = reading.names().part(*rest.part, unit);
        rest.valueText = reading.names().value(*rest.part, unit);
    }
    lines.resize(named);
    lines.push_back(std::move(rest));
}

std::optional<Asked> originOf(const Reading& reading, const Asked& asked)
{
    Asked at = asked;
    int steps = 0;
    while (const auto placed = reading.formulaOf(at)) {
        const Formula next = resolved(reading, *placed);
        if (!reading.isLeaf(next) || next.isNode()) break;
        at = reading.asked(next, placed->shift);
        ++steps;
    }
    return steps > 1 ? std::optional{at} : std::nullopt;
}

}  // namespace headroom

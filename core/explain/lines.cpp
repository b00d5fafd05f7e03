// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/lines.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "explain/exact_parts.h"
#include "explain/formula_words.h"
#include "explain/terms.h"

namespace headroom {

namespace {

/// An operand before it has a text: thousands are cut to a few.
struct Draft {
    Asked asked;
    std::optional<double> part;
    std::optional<Formula> term;  ///< where the part is not the value of the operand itself
};

/// The operand that an addend is known by: the first of its unit, else the first figure, else the first.
Formula leading(const Reading& reading, const std::vector<Formula>& leaves, Unit unit)
{
    for (const Formula& leaf : leaves)
        if (reading.unit(leaf) == unit) return leaf;
    const auto figure = std::ranges::find_if(leaves, [](const Formula& leaf) { return !leaf.isNode(); });
    return figure == leaves.end() ? leaves.front() : *figure;
}

void sortLargestFirst(std::vector<Draft>& drafts)
{
    std::ranges::stable_sort(drafts, std::greater{}, [](const Draft& draft) { return std::abs(draft.part.value_or(0)); });
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
        if (drafts[at].term) lines.back().term = formulaInWords(reading, asked, {*drafts[at].term, shift});
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
    makeExact(parts, whole);
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
    std::unordered_set<std::uint32_t> listed;
    if (terms.size() > 1 || (terms.size() == 1 && terms[0].isNegative)) {
        for (const Term& term : terms) {
            const auto leaves = leavesOf(reading.graph(), term.formula);
            if (leaves.empty()) continue;
            const Formula lead = leading(reading, leaves, unit);
            listed.insert(lead.id());
            const double value = reading.value({term.formula, placed.shift});
            drafts.push_back({reading.asked(lead, placed.shift), term.isNegative ? -value : value, lead == term.formula ? std::nullopt : std::optional{term.formula}});
        }
        sortLargestFirst(drafts);
    }
    // What is chosen comes before what only takes part in choosing.
    for (const Formula& from : {sum, placed.formula})
        for (const Formula& leaf : leavesOf(reading.graph(), from))
            if (listed.insert(leaf.id()).second) drafts.push_back({reading.asked(leaf, placed.shift), std::nullopt, std::nullopt});
    return worded(reading, asked, drafts, placed.shift, reading.value(asked), most);
}

std::vector<ExplainedLine> monthLines(const Reading& reading, const Asked& period, std::size_t most)
{
    std::vector<Draft> drafts;
    for (int month = period.from; month < period.until; ++month) {
        const Asked each = Asked::month(period.figure, period.entity, month);
        drafts.push_back({each, reading.value(each), std::nullopt});
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

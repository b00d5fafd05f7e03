// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/input_words.h"

#include <algorithm>

#include "explain/lines.h"

namespace headroom {

Explanation explainInput(const Reading& reading, const Asked& asked, std::size_t most)
{
    const Plan<>& plan = reading.statement().plan();
    const ExplainedLine line = reading.line(asked);
    const InputPlace input = *findInput(plan, asked.input);
    const FieldType& type = input.field();
    Explanation explanation{.asked = asked, .label = line.label, .entity = line.entity};
    explanation.value = line.value;
    explanation.unit = line.unit;
    explanation.valueText = line.valueText;
    explanation.formula = said(HR_TR("An input, entered in %1"), {said(table(input.place.table).plural.empty() ? table(input.place.table).label : table(input.place.table).plural)});
    explanation.bounds = allowedText(type, plan.settings.currency);
    explanation.help = said(type.field.help);
    const auto sources = reading.names().sources().of(input.place);
    explanation.source = sources.empty() ? said(HR_TR("no source is given")) : sources.front()->text;
    if (!sources.empty()) {
        explanation.sourceDate = sources.front()->date;
        explanation.sourceNote = sources.front()->note;
    }
    if (numberAt(plan, input)) return explanation;
    const auto& inputs = reading.graph().inputs();
    for (const std::string& place : inputs)
        if (place.starts_with(asked.input + ".")) explanation.operands.push_back(reading.line(Asked::ofInput(place)));
    cutToMost(reading, explanation.operands, most, explanation.unit);
    if (explanation.operands.empty()) explanation.note = said(HR_TR("It stands in no formula: it decides which formulas and rows there are."));
    return explanation;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/entry.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

std::string boundsAsShown(const Plan<>& plan, const FieldType& type)
{
    const EntryNumber scope{.unit = type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start};
    const std::string bounds = said(HR_TR("%1 to %2"), {shownNumber(type.field.min, scope), shownNumber(type.field.max, scope)}), unit = unitText(plan, type);
    return unit.empty() ? bounds : bounds + " " + unit;
}

std::string labels(const FieldType& type)
{
    std::string text;
    for (const Choice& choice : type.choices) text = text.empty() ? said(choice.label) : said(HR_TR("%1 or %2"), {text, said(choice.label)});
    return text;
}

}  // namespace

std::string entryAllowedText(const Plan<>& plan, const FieldType& type)
{
    switch (type.kind) {
    case FieldKind::Number: return type.whole ? said(HR_TR("a whole number from %1"), {boundsAsShown(plan, type)}) : boundsAsShown(plan, type);
    case FieldKind::OptionalNumber: return said(HR_TR("%1, or nothing"), {boundsAsShown(plan, type)});
    case FieldKind::Curve: return said(HR_TR("%1 at every point"), {boundsAsShown(plan, type)});
    case FieldKind::Choice: return labels(type);
    case FieldKind::Reference: return said(type.field.required ? HR_TR("the name of a row of %1") : HR_TR("the name of a row of %1, or none"), {said(table(type.target).plural)});
    default: return allowedText(type, plan.settings.currency);
    }
}

}  // namespace headroom

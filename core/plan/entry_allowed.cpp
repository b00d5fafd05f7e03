// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/entry.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

std::string boundsAsShown(const Plan<>& plan, const FieldType& type)
{
    const EntryNumber scope{.unit = type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start};
    const std::string bounds = filled(said(HR_TR("{0} to {1}")), {shownNumber(type.field.min, scope), shownNumber(type.field.max, scope)}), unit = unitText(plan, type);
    return unit.empty() ? bounds : bounds + " " + unit;
}

std::string labels(const FieldType& type)
{
    std::string text;
    for (const Choice& choice : type.choices) text = text.empty() ? said(choice.label) : filled(said(HR_TR("{0} or {1}")), {text, said(choice.label)});
    return text;
}

}  // namespace

std::string entryAllowedText(const Plan<>& plan, const FieldType& type)
{
    switch (type.kind) {
    case FieldKind::Number: return type.whole ? filled(said(HR_TR("a whole number from {0}")), {boundsAsShown(plan, type)}) : boundsAsShown(plan, type);
    case FieldKind::OptionalNumber: return filled(said(HR_TR("{0}, or nothing")), {boundsAsShown(plan, type)});
    case FieldKind::Curve: return filled(said(HR_TR("{0} at every point")), {boundsAsShown(plan, type)});
    case FieldKind::Choice: return labels(type);
    case FieldKind::Reference: return filled(said(type.field.required ? HR_TR("the name of a row of {0}") : HR_TR("the name of a row of {0}, or none")), {said(table(type.target).plural)});
    default: return allowedText(type, plan.settings.currency);
    }
}

}  // namespace headroom

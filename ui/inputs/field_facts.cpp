// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/field_facts.h"

#include <QCoreApplication>

#include "plan/entry.h"
#include "plan/mix.h"
#include "plan/rows.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("FieldFacts", text); }

QString choiceLabel(const TableType& table, std::string_view key, std::string_view choice)
{
    for (const Choice& each : table.fields[*table.find(key)].choices)
        if (each.key == choice) return translated(each.label);
    return textOf(choice);
}

QString idleText(const Plan<>& plan, const Place& place)
{
    if (counts(plan, place)) return {};
    const TableType& owner = table(place.table);
    const Condition& when = owner.fields[place.field].field.when;
    const QString field = translated(owner.fields[*owner.find(when.key)].field.label), choice = choiceLabel(owner, when.key, when.choice);
    return (when.negated ? tr("Does not count: %1 is \"%2\".") : tr("Does not count: only where %1 is \"%2\".")).arg(field, choice);
}

}  // namespace

const FieldType& typeOf(const Place& place) { return table(place.table).fields.at(place.field); }

FieldFacts factsOf(const PlanDocument& document, const Place& place) { return factsOf(document, SourceIndex(document.plan(), place.table), place); }

QString tipOf(const Plan<>& plan, const Place& place, const FieldFacts& facts, const QString& otherwise)
{
    QStringList lines;
    for (const QString& line : {facts.isPending() ? facts.issue : facts.idle.isEmpty() ? otherwise : facts.idle, facts.source == SourceMark::None ? QString() : sourceText(plan, place)})
        if (!line.isEmpty()) lines.append(line);
    return lines.join(QLatin1Char('\n'));
}

FieldFacts factsOf(const PlanDocument& document, const SourceIndex& sources, const Place& place)
{
    const Plan<>& plan = document.plan();
    const auto index = indexOf(plan, place.table, place.row);
    if (!index) return {};
    const Value value = readField(plan, table(place.table), *index, place.field);
    FieldFacts facts{.shown = textOf(shownText(plan, place, value)), .entry = textOf(entryText(plan, place, value)), .issue = {}, .idle = idleText(plan, place), .source = sourceMark(plan, sources, place)};
    if (place.table == EntityKind::Source && typeOf(place).field.key == "input" && keyedName(plan, std::get<std::string>(value)).empty()) facts.idle = tr("The plan has no such input: this source is of nothing.");
    if (isRestShare(plan, place)) {
        const QString rest = textOf(shownText(plan, place, Value{restTierShare(plan)}));
        facts.idle = tr("This tier takes the rest, %1 %. What is entered here, %2 %, does not count.").arg(rest, facts.shown);
        facts.shown = tr("rest: %1").arg(rest);
    }
    if (const Pending* pending = document.pendingAt(place)) {
        facts.shown = facts.entry = textOf(pending->text);
        auto issue = document.issueOf(place, facts.entry);
        // Bounds in the unit that was typed: a share is refused above 100 %, not above 1.
        if (issue && issue->allowed == allowedText(typeOf(place), plan.settings.currency)) issue->allowed = entryAllowedText(plan, typeOf(place));
        facts.issue = issue ? textOf(sentence(*issue)) : tr("This entry could be taken now: press F2 and Enter.");
    }
    return facts;
}

bool isNumeric(const FieldType& type) { return type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve || type.kind == FieldKind::Date; }

QString headerText(const Plan<>& plan, const FieldType& type)
{
    const QString label = translated(type.field.label), unit = textOf(unitText(plan, type));
    return unit.isEmpty() || unit == label ? label : tr("%1 (%2)").arg(label, unit);
}

QString helpText(const Plan<>& plan, const FieldType& type)
{
    const QString help = translated(type.field.help);
    if (type.kind == FieldKind::Text) return help;
    return help + QLatin1Char('\n') + tr("Allowed: %1.").arg(textOf(entryAllowedText(plan, type)));
}

QString changeOf(const FieldType& type) { return tr("Change of %1").arg(translated(type.field.label)); }

}  // namespace headroom

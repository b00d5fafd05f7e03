// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "plan/entry.h"
#include "plan/entry_number.h"
#include "plan/registry.h"
#include "reference/pages.h"

namespace headroom {

namespace {

std::string withUnit(const std::string& text, const std::string& unit) { return text.empty() || unit.empty() ? text : text + " " + unit; }

std::string kindText(const FieldType& type)
{
    switch (type.kind) {
    case FieldKind::Number: return said(type.whole ? HR_TR("Whole number") : HR_TR("Number"));
    case FieldKind::OptionalNumber: return said(HR_TR("Number, or nothing"));
    case FieldKind::Choice: return said(HR_TR("Choice"));
    case FieldKind::Text: return said(type.field.lines ? HR_TR("Text of several lines") : HR_TR("Text"));
    case FieldKind::Reference: return said(HR_TR("Row of another table"));
    case FieldKind::Curve: return said(HR_TR("Curve: a number, a growth a year, or points in time"));
    case FieldKind::Date: return said(HR_TR("Date: a year and a month"));
    }
    return {};
}

std::string choiceLabel(const FieldType& type, std::string_view key)
{
    const auto found = std::ranges::find(type.choices, key, &Choice::key);
    return found == type.choices.end() ? std::string{key} : said(found->label);
}

std::string whenText(const TableType& owner, const Condition& when)
{
    const FieldType& decides = owner.fields[owner.find(when.key).value()];
    const std::string label = said(decides.field.label), choice = choiceLabel(decides, when.choice);
    return when.negated ? said(HR_TR("Except where %1 is “%2”"), {label, choice}) : said(HR_TR("Only where %1 is “%2”"), {label, choice});
}

/// What a file says where the field is newer than the file.
std::string absentText(const Plan<>& plan, const TableType& owner, std::size_t field)
{
    const FieldType& type = owner.fields[field];
    const std::string value = withUnit(shownText(plan, {owner.kind, 0, field}, absentValue(type)), unitText(plan, type));
    return said(HR_TR("Format %1 of the plan file brought it; in an older file: %2"), {std::to_string(type.field.since), value.empty() ? said(HR_TR("nothing")) : value});
}

std::string commandKey(const TableType& owner, const Field& field)
{
    if (owner.single) return std::string{owner.key} + "." + std::string{field.key};
    return std::string{owner.key} + (nameField(owner) ? "[\"NAME\"]." : ".ID.") + std::string{field.key};
}

ReferencePage inputPage(const TableType& owner, std::size_t field, std::string_view section, const FormulaUses& uses, const Plan<>& plan)
{
    const FieldType& type = owner.fields[field];
    const InputField input{owner.kind, field};
    ReferencePage page{.kind = ReferencePage::Kind::Input, .address = addressOf(input), .key = std::string{owner.key} + "." + std::string{type.field.key}, .title = said(type.field.label), .group = said(owner.plural), .help = said(type.field.help), .input = input};
    const auto add = [&](std::string_view name, std::string text, std::vector<ReferenceLink> links = {}) {
        if (!text.empty() || !links.empty()) page.lines.push_back({said(name), std::move(text), std::move(links)});
    };
    const std::string unit = unitText(plan, type);
    add(HR_TR("Table"), "", {{addressOf(owner.kind), said(owner.plural)}});
    add(HR_TR("Section"), section.empty() ? "" : said(section));
    add(HR_TR("Kind"), kindText(type));
    add(HR_TR("Unit"), unit);
    const std::string allowed = entryAllowedText(plan, type), inFiles = allowedText(type, plan.settings.currency);
    if (type.kind != FieldKind::Text) add(HR_TR("Allowed"), allowed);
    if (type.kind == FieldKind::Choice) {
        std::string keys;
        for (const Choice& choice : type.choices) keys += (keys.empty() ? "" : ", ") + std::string{choice.key};
        add(HR_TR("In files and commands"), keys);
    } else if (inFiles != allowed) add(HR_TR("In files and commands"), inFiles);
    const EntryNumber scope{.unit = type.field.unit, .currency = plan.settings.currency, .start = plan.settings.start};
    if (type.field.typical.low != type.field.typical.high) add(HR_TR("Typical"), withUnit(said(HR_TR("%1 to %2"), {shownNumber(type.field.typical.low, scope), shownNumber(type.field.typical.high, scope)}), unit));
    const std::string initial = shownText(plan, {owner.kind, 0, field}, type.initial);
    add(HR_TR("In a new row"), initial.empty() ? said(HR_TR("nothing")) : withUnit(initial, unit));
    if (!type.field.when.key.empty()) add(HR_TR("Counts"), whenText(owner, type.field.when), {{addressOf(InputField{owner.kind, owner.find(type.field.when.key).value()}), said(owner.fields[owner.find(type.field.when.key).value()].field.label)}});
    if (type.field.since > 1) add(HR_TR("Since"), absentText(plan, owner, field));
    if (type.kind == FieldKind::Reference) add(HR_TR("Refers to"), "", {{addressOf(type.target), said(table(type.target).plural)}});
    add(HR_TR("On the command line"), "headroom-cli get PLAN '" + commandKey(owner, type.field) + "'");
    add(HR_TR("Named by the formulas of"), "", linksTo(uses.usersOf(input)));
    return page;
}

}  // namespace

std::vector<ReferencePage> inputPages(EntityKind kind, const FormulaUses& uses, const Plan<>& plan)
{
    const TableType& owner = table(kind);
    ReferencePage all{.kind = ReferencePage::Kind::Table, .address = addressOf(kind), .key = std::string{owner.key}, .title = said(owner.plural), .group = said(HR_TR("Inputs")), .input = {kind, 0}};
    all.help = owner.single ? said(HR_TR("One row of %1 inputs in every plan."), {std::to_string(owner.fields.size())}) : said(HR_TR("A table: any number of rows, each of %1 inputs."), {std::to_string(owner.fields.size())});
    std::vector<ReferencePage> pages;
    std::string_view section;
    for (std::size_t field = 0; field < owner.fields.size(); ++field) {
        if (!owner.fields[field].field.section.empty()) section = owner.fields[field].field.section;
        pages.push_back(inputPage(owner, field, section, uses, plan));
        all.lines.push_back({pages.back().title, pages.back().help, {}, pages.back().address});
    }
    pages.insert(pages.begin(), std::move(all));
    return pages;
}

std::vector<ReferenceLink> linksTo(const std::vector<InputField>& inputs)
{
    std::vector<ReferenceLink> links;
    for (const InputField& input : inputs) {
        const TableType& owner = table(input.table);
        links.push_back({addressOf(input), said(HR_TR("%1 (%2)"), {said(owner.fields[input.field].field.label), said(owner.plural)})});
    }
    return links;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/changes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/joined.h"

namespace headroom {

namespace {

/// Without what no figure follows from.
Plan<> inputsOf(Plan<> plan)
{
    plan.flows.clear();
    plan.scenarios.clear();
    plan.overrides.clear();
    plan.checks.clear();
    plan.published.clear();
    plan.sources.clear();
    return plan;
}

bool isText(const Edit& edit)
{
    const auto* set = std::get_if<SetField>(&edit);
    return set && table(set->place.table).fields[set->place.field].kind == FieldKind::Text;
}

EditGroup countingDifference(const Plan<>& from, const Plan<>& to)
{
    EditGroup group = difference(from, to);
    std::erase_if(group, isText);
    return group;
}

ChangePlace placeOf(const Edit& edit)
{
    if (const auto* set = std::get_if<SetField>(&edit)) return {set->place.table, set->place.row, false, set->place.field};
    if (const auto* insert = std::get_if<InsertRow>(&edit)) return {insert->table, insert->row.id, true, 0};
    const auto& remove = std::get<RemoveRow>(edit);
    return {remove.table, remove.row, true, 0};
}

using RowKey = std::pair<EntityKind, Id>;

/// The rows that values name.
void addNamed(const TableType& type, const Row& row, std::vector<RowKey>& named)
{
    for (std::size_t field = 0; field < type.fields.size(); ++field)
        if (const auto* id = std::get_if<Id>(&row.values[field]); id && type.fields[field].kind == FieldKind::Reference) named.push_back({type.fields[field].target, *id});
}

/// The rows that an edit lets go of or takes: of those, what came or went has to come or go with it.
std::vector<RowKey> namedBy(const Plan<>& from, const Edit& edit)
{
    std::vector<RowKey> named;
    if (const auto* insert = std::get_if<InsertRow>(&edit)) addNamed(table(insert->table), insert->row, named);
    else if (const auto* remove = std::get_if<RemoveRow>(&edit)) addNamed(table(remove->table), readRow(from, table(remove->table), *indexOf(from, remove->table, remove->row)), named);
    else {
        const auto& set = std::get<SetField>(edit);
        const TableType& type = table(set.place.table);
        if (type.fields[set.place.field].kind != FieldKind::Reference) return named;
        for (const Value& value : {set.value, readField(from, type, *indexOf(from, type.kind, set.place.row), set.place.field)})
            if (const auto* id = std::get_if<Id>(&value)) named.push_back({type.fields[set.place.field].target, *id});
    }
    return named;
}

/// The heading of the form under which a field stands, as the field that begins it.
std::size_t sectionOf(const TableType& type, std::size_t field)
{
    while (field > 0 && type.fields[field].field.section.empty()) --field;
    return field;
}

/// On one line, whatever a file holds.
std::string shortName(const Plan<>& plan, EntityKind kind, Id row) { return quotable(rowName(plan, kind, row), 60); }

std::string rowText(const Pair& pair, EntityKind kind, Id row)
{
    const Plan<>& plan = indexOf(pair.b.plan, kind, row) ? pair.b.plan : pair.a.plan;
    const std::string name = shortName(plan, kind, row);
    return nameField(table(kind)) ? said(HR_TR("%1 %2"), {said(table(kind).label), name}) : name;
}

/// The first few, and how many more there are.
std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t at = 0; at < std::min(most, names.size()); ++at) text += (at == 0 ? "" : ", ") + names[at];
    return names.size() > most ? said(HR_TR("%1 and %2 more"), {text, std::to_string(names.size() - most)}) : text;
}

}  // namespace

Changes changesBetween(const Pair& pair)
{
    Changes changes{.base = inputsOf(pair.a.base), .plan = inputsOf(pair.a.plan), .isBeside = pair.a.isScenario || pair.b.isScenario};
    changes.onPlan = countingDifference(changes.plan, inputsOf(pair.b.plan));
    if (changes.isBeside) changes.onBase = countingDifference(changes.base, inputsOf(pair.b.base));

    std::map<ChangePlace, std::size_t> places;
    for (const EditGroup* group : {&changes.onPlan, &changes.onBase})
        for (const Edit& edit : *group) places.try_emplace(placeOf(edit), 0);
    std::map<RowKey, std::size_t> moved;
    std::size_t count = 0;
    for (auto& [place, at] : places) {
        at = count++;
        if (place.isRow) moved[{place.table, place.row}] = at;
    }
    Joined joined(count);
    const auto join = [&](const Plan<>& from, const EditGroup& group) {
        for (const Edit& edit : group)
            for (const RowKey& row : namedBy(from, edit))
                if (const auto found = moved.find(row); found != moved.end()) joined.join(places.at(placeOf(edit)), found->second);
    };
    join(changes.plan, changes.onPlan);
    join(changes.base, changes.onBase);

    const std::vector<std::size_t> unitOf = joined.numbered();
    for (const auto& [place, at] : places) {
        changes.units.resize(std::max(changes.units.size(), unitOf[at] + 1));
        changes.units[unitOf[at]].places.push_back(place);
    }
    for (const Edit& edit : changes.onPlan) changes.unitOfPlan.push_back(unitOf[places.at(placeOf(edit))]);
    for (const Edit& edit : changes.onBase) changes.unitOfBase.push_back(unitOf[places.at(placeOf(edit))]);
    return changes;
}

std::vector<std::vector<std::size_t>> grouped(const Changes& changes, Grain grain)
{
    Joined joined(changes.units.size());
    std::map<std::tuple<EntityKind, Id, std::size_t>, std::size_t> first;
    for (std::size_t unit = 0; grain != Grain::Input && unit < changes.units.size(); ++unit)
        for (const ChangePlace& place : changes.units[unit].places) {
            const TableType& type = table(place.table);
            const Id row = type.single || grain == Grain::Table ? 0 : place.row;
            const auto [same, isNew] = first.try_emplace({place.table, row, type.single ? sectionOf(type, place.field) : 0}, unit);
            if (!isNew) joined.join(unit, same->second);
        }
    std::vector<std::vector<std::size_t>> groups;
    const auto numbers = joined.numbered();
    for (std::size_t unit = 0; unit < numbers.size(); ++unit) {
        groups.resize(std::max(groups.size(), numbers[unit] + 1));
        groups[numbers[unit]].push_back(unit);
    }
    return groups;
}

std::string nameOf(const Pair& pair, const Changes& changes, const std::vector<std::size_t>& units)
{
    std::vector<ChangePlace> places;
    for (const std::size_t unit : units) places.insert(places.end(), changes.units[unit].places.begin(), changes.units[unit].places.end());
    std::ranges::sort(places);
    std::vector<std::string> rows, tables, inputs, sections;
    bool areInputs = true;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const ChangePlace& place = places[at];
        const TableType& type = table(place.table);
        const bool isNewTable = at == 0 || places[at - 1].table != place.table;
        if (isNewTable) tables.push_back(said(type.plural));
        if (isNewTable || places[at - 1].row != place.row) rows.push_back(place.isRow ? said(indexOf(pair.b.plan, place.table, place.row) ? HR_TR("%1 added") : HR_TR("%1 removed"), {rowText(pair, place.table, place.row)}) : rowText(pair, place.table, place.row));
        areInputs = areInputs && !place.isRow;
        if (!place.isRow) inputs.push_back(said(type.fields[place.field].field.label));
        if (const std::string section = said(type.fields[sectionOf(type, place.field)].field.section); sections.empty() || sections.back() != section) sections.push_back(section);
    }
    if (rows.size() == 1 && areInputs) {
        const Plan<>& plan = indexOf(pair.b.plan, places.front().table, places.front().row) ? pair.b.plan : pair.a.plan;
        if (inputs.size() <= 3) return said(HR_TR("%1: %2"), {shortName(plan, places.front().table, places.front().row), listed(inputs)});
        if (table(places.front().table).single && sections.size() == 1) return said(HR_TR("%1: %2"), {tables.front(), sections.front()});
    }
    return rows.size() <= 3 || tables.size() > 3 ? listed(rows.size() <= 3 ? rows : tables) : listed(tables);
}

}  // namespace headroom

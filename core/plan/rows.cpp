// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rows.h"

#include <algorithm>
#include <charconv>

#include "plan/contract_check.h"

namespace headroom {

namespace {

enum class Need { Required, Optional };

/// Calls `visit(place)` for every reference to the row that must, or may, be empty.
template <class Visit>
void eachReference(const Plan<>& plan, RowPlace row, Need need, Visit&& visit)
{
    for (const TableType& type : tables())
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const FieldType& about = type.fields[field];
            if (about.kind != FieldKind::Reference || about.target != row.table || about.field.required != (need == Need::Required)) continue;
            for (std::size_t index = 0; index < type.count(plan); ++index)
                if (readField(plan, type, index, field) == Value{row.row}) visit(Place{type.kind, type.id(plan, index), field});
        }
}

std::vector<RowPlace> rowsNaming(const Plan<>& plan, RowPlace row, Need need)
{
    std::vector<RowPlace> rows;
    eachReference(plan, row, need, [&](const Place& place) {
        const RowPlace user{place.table, place.row};
        if (std::ranges::find(rows, user) == rows.end()) rows.push_back(user);
    });
    return rows;
}

/// "sites.7": what the sources of its inputs are keyed by, alone or with a point and a field.
std::string keyOfRow(RowPlace row) { return std::string{table(row.table).key} + "." + std::to_string(row.row); }

bool isSourceOf(const std::string& input, const std::string& key) { return input == key || (input.starts_with(key) && input[key.size()] == '.'); }

template <class Visit>
void eachSource(const Plan<>& plan, RowPlace row, Visit&& visit)
{
    const std::string key = keyOfRow(row);
    for (const auto& source : plan.sources)
        if (isSourceOf(source.input, key)) visit(source);
}

/// All that goes with the row, what is referred to last.
void collect(const Plan<>& plan, RowPlace row, std::vector<RowPlace>& going)
{
    if (std::ranges::find(going, row) != going.end()) return;
    for (const RowPlace& user : dependentsOf(plan, row)) collect(plan, user, going);
    going.push_back(row);
}

Row copyOf(const Plan<>& plan, RowPlace row, Id id)
{
    const TableType& type = table(row.table);
    Row copy = readRow(plan, type, *indexOf(plan, row.table, row.row));
    copy.id = id;
    return copy;
}

/// Gives the copy a free name. A copy of a tier holds no data yet: two tiers of 60 % are more than there is.
void nameCopy(const Plan<>& plan, EntityKind kind, Row& copy)
{
    if (kind == EntityKind::Tier) copy.values[*table(kind).find("share")] = 0.0;
    if (const auto field = nameField(table(kind))) copy.values[*field] = freeName(plan, kind, std::get<std::string>(copy.values[*field]));
}

}  // namespace

Checked<InsertRow> newRow(const Plan<>& plan, EntityKind kind, Id id)
{
    const TableType& type = table(kind);
    Row row{.id = id, .values = {}};
    for (const FieldType& field : type.fields) {
        Value value = field.initial;
        if (field.kind == FieldKind::Reference && field.field.required) {
            const TableType& target = table(field.target);
            const std::size_t count = target.count(plan);
            if (count == 0)
                return tl::unexpected(Issue{.code = IssueCode::NothingToName, .table = kind, .row = id, .place = said(type.label), .key = std::string{type.key}, .value = said(field.field.label), .allowed = said(target.plural)});
            value = target.id(plan, count - 1);
        }
        row.values.push_back(std::move(value));
    }
    nameCopy(plan, kind, row);
    return InsertRow{kind, std::move(row)};
}

EditGroup duplicateRow(const Plan<>& plan, RowPlace row, Id next, Dependents dependents)
{
    Plan<> after = plan;  // names of earlier copies are taken
    EditGroup group;
    const auto insert = [&](EntityKind kind, Row copy) {
        group.push_back(InsertRow{kind, std::move(copy)});
        applyEdit(after, group.back());
    };
    const auto copySources = [&](RowPlace from, Id to) {
        const std::string old = keyOfRow(from), fresh = keyOfRow({from.table, to});
        eachSource(plan, from, [&](const auto& source) {
            Row copy = copyOf(plan, {EntityKind::Source, source.id}, next++);
            copy.values[*table(EntityKind::Source).find("input")] = fresh + source.input.substr(old.size());
            insert(EntityKind::Source, std::move(copy));
        });
    };
    const Id first = next++;
    Row copy = copyOf(plan, row, first);
    nameCopy(after, row.table, copy);
    insert(row.table, std::move(copy));
    copySources(row, first);
    if (dependents == Dependents::Left) return group;
    for (const RowPlace& user : dependentsOf(plan, row)) {
        const Id id = next++;
        Row child = copyOf(plan, user, id);
        const TableType& type = table(user.table);
        for (std::size_t field = 0; field < type.fields.size(); ++field)
            if (type.fields[field].kind == FieldKind::Reference && type.fields[field].target == row.table && child.values[field] == Value{row.row}) child.values[field] = first;
        nameCopy(after, user.table, child);
        insert(user.table, std::move(child));
        copySources(user, id);
    }
    return group;
}

std::vector<RowPlace> dependentsOf(const Plan<>& plan, RowPlace row) { return rowsNaming(plan, row, Need::Required); }

std::vector<RowPlace> otherUsersOf(const Plan<>& plan, RowPlace row) { return rowsNaming(plan, row, Need::Optional); }

EditGroup removeRow(const Plan<>& plan, RowPlace row)
{
    std::vector<RowPlace> going;
    collect(plan, row, going);
    EditGroup group;
    for (const RowPlace& gone : going) {
        eachReference(plan, gone, Need::Optional, [&](const Place& place) {
            if (std::ranges::find(going, RowPlace{place.table, place.row}) == going.end()) group.push_back(SetField{place, {}});
        });
        eachSource(plan, gone, [&](const auto& source) {
            if (gone != RowPlace{EntityKind::Source, source.id}) group.push_back(RemoveRow{EntityKind::Source, source.id});
        });
    }
    for (const RowPlace& gone : going) group.push_back(RemoveRow{gone.table, gone.row});
    return group;
}

EditGroup removeRowMovingTo(const Plan<>& plan, RowPlace row, Id heir)
{
    HR_REQUIRE(heir != row.row && indexOf(plan, row.table, heir));
    EditGroup group;
    for (const Need need : {Need::Required, Need::Optional}) eachReference(plan, row, need, [&](const Place& place) { group.push_back(SetField{place, heir}); });
    eachSource(plan, row, [&](const auto& source) { group.push_back(RemoveRow{EntityKind::Source, source.id}); });
    group.push_back(RemoveRow{row.table, row.row});
    return group;
}

bool counts(const Plan<>& plan, const Place& place)
{
    const TableType& type = table(place.table);
    const Condition& when = type.fields.at(place.field).field.when;
    const auto index = indexOf(plan, place.table, place.row);
    if (when.key.empty() || !index) return true;
    const auto field = type.find(when.key);
    HR_REQUIRE(field.has_value());
    return (readField(plan, type, *index, *field) == Value{std::string{when.choice}}) != when.negated;
}

std::string freeName(const Plan<>& plan, EntityKind kind, const std::string& wanted)
{
    const TableType& type = table(kind);
    const auto field = nameField(type);
    HR_REQUIRE(field.has_value());
    // "Hall 2" is followed by "Hall 3", not by "Hall 2 2".
    std::string stem = wanted;
    while (!stem.empty() && stem.back() >= '0' && stem.back() <= '9') stem.pop_back();
    if (stem.size() == wanted.size() || stem.size() < 2 || stem.back() != ' ') stem = wanted + " ";
    // One pass: a paste asks this for every row that it adds.
    bool isTaken = false;
    std::vector<char> taken(type.count(plan) + 3);  // of 2, 3, …: among one more number than rows, one is free
    for (std::size_t index = 0; index < type.count(plan); ++index) {
        const Value value = readField(plan, type, index, *field);
        const std::string_view name = std::get<std::string>(value);
        isTaken = isTaken || name == wanted;
        if (!name.starts_with(stem)) continue;
        const auto digits = name.substr(stem.size());
        std::size_t number = 0;
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc{} && number < taken.size() && digits == std::to_string(number)) taken[number] = 1;
    }
    if (!isTaken) return wanted;
    return stem + std::to_string(std::find(taken.begin() + 2, taken.end(), 0) - taken.begin());
}

}  // namespace headroom

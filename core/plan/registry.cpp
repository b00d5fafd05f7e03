// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/registry.h"

#include <algorithm>
#include <type_traits>

#include "plan/contract_check.h"

namespace headroom {

namespace {

template <class T>
struct IsRef : std::false_type {};
template <EntityKind K>
struct IsRef<Ref<K>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

template <class Enum>
Value choiceValue(Enum value)
{
    return std::string{Choices<Enum>::all[static_cast<std::size_t>(value)].key};
}

template <class Enum>
Enum choiceOf(const Value& value)
{
    const auto& all = Choices<Enum>::all;
    const auto found = std::ranges::find(all, std::get<std::string>(value), [](const Choice& choice) { return std::string{choice.key}; });
    HR_REQUIRE(found != all.end());
    return static_cast<Enum>(found - all.begin());
}

template <class T>
Value detach(const T& member)
{
    if constexpr (std::is_same_v<T, double> || std::is_same_v<T, int>) return static_cast<double>(member);
    else if constexpr (std::is_same_v<T, std::optional<double>>) return member ? Value{*member} : Value{};
    else if constexpr (std::is_same_v<T, Date>) return toText(member);
    else if constexpr (std::is_enum_v<T>) return choiceValue(member);
    else if constexpr (IsRef<T>::value) return member ? Value{member.id} : Value{};
    else return member;
}

template <class T>
void attach(T& member, const Value& value)
{
    if constexpr (std::is_same_v<T, double>) member = std::get<double>(value);
    else if constexpr (std::is_same_v<T, int>) member = static_cast<int>(std::get<double>(value));
    else if constexpr (std::is_same_v<T, std::optional<double>>) member = std::holds_alternative<double>(value) ? std::optional{std::get<double>(value)} : std::nullopt;
    else if constexpr (std::is_same_v<T, Date>) member = parseDate(std::get<std::string>(value)).value();
    else if constexpr (std::is_enum_v<T>) member = choiceOf<T>(value);
    else if constexpr (IsRef<T>::value) member.id = std::holds_alternative<Id>(value) ? std::get<Id>(value) : 0;
    else member = std::get<T>(value);
}

template <class T>
void describe(FieldType& type)
{
    if constexpr (std::is_same_v<T, int>) type.whole = true;
    else if constexpr (std::is_same_v<T, std::optional<double>>) type.kind = FieldKind::OptionalNumber;
    else if constexpr (std::is_same_v<T, Date>) type.kind = FieldKind::Date;
    else if constexpr (std::is_same_v<T, std::string>) type.kind = FieldKind::Text;
    else if constexpr (std::is_same_v<T, Curve<double>>) type.kind = FieldKind::Curve;
    else if constexpr (std::is_enum_v<T>) {
        type.kind = FieldKind::Choice;
        type.choices = Choices<T>::all;
    } else if constexpr (IsRef<T>::value) {
        type.kind = FieldKind::Reference;
        type.target = T::target;
    }
}

template <class Entity>
std::vector<FieldType> describeFields()
{
    std::vector<FieldType> types;
    Entity::fields([&]<class T>(const Field& field, T Entity::*member) {
        FieldType type{.field = field, .choices = {}, .initial = detach(Entity{}.*member), .read = {}, .write = {}};
        describe<T>(type);
        type.read = [member](const void* row) { return detach(static_cast<const Entity*>(row)->*member); };
        type.write = [member](void* row, const Value& value) { attach(static_cast<Entity*>(row)->*member, value); };
        types.push_back(std::move(type));
    });
    return types;
}

template <class Entity>
TableType describeList(std::vector<Entity> Plan<>::*list)
{
    TableType type{.kind = Entity::kind, .fields = describeFields<Entity>(), .count = {}, .row = {}, .id = {}, .insert = {}, .erase = {}};
    type.count = [list](const Plan<>& plan) { return (plan.*list).size(); };
    type.row = [list](Plan<>& plan, std::size_t index) -> void* { return &(plan.*list)[index]; };
    type.id = [list](const Plan<>& plan, std::size_t index) { return (plan.*list)[index].id; };
    type.insert = [list](Plan<>& plan, std::size_t index, Id id) {
        Entity row;
        row.id = id;
        (plan.*list).insert((plan.*list).begin() + static_cast<std::ptrdiff_t>(index), std::move(row));
    };
    type.erase = [list](Plan<>& plan, std::size_t index) { (plan.*list).erase((plan.*list).begin() + static_cast<std::ptrdiff_t>(index)); };
    return type;
}

template <class Entity>
TableType describeSingle(Entity Plan<>::*row)
{
    TableType type{.kind = Entity::kind, .single = true, .fields = describeFields<Entity>(), .count = {}, .row = {}, .id = {}, .insert = {}, .erase = {}};
    type.count = [](const Plan<>&) { return std::size_t{1}; };
    type.row = [row](Plan<>& plan, std::size_t) -> void* { return &(plan.*row); };
    // Settings, storage and operations come first in EntityKind and have the ids 1, 2 and 3.
    type.id = [](const Plan<>&, std::size_t) { return static_cast<Id>(Entity::kind) + 1; };
    return type;
}

std::vector<TableType> describeTables()
{
    std::vector<TableType> types;
    Plan<>::tables([&]<class T>(std::string_view key, std::string_view label, std::string_view plural, T Plan<>::*member) {
        TableType type = [&] {
            if constexpr (IsVector<T>::value) return describeList(member);
            else return describeSingle(member);
        }();
        type.key = key;
        type.label = label;
        type.plural = plural;
        HR_REQUIRE(static_cast<std::size_t>(type.kind) == types.size());
        types.push_back(std::move(type));
    });
    return types;
}

}  // namespace

std::optional<std::size_t> TableType::find(std::string_view fieldKey) const
{
    const auto found = std::ranges::find(fields, fieldKey, [](const FieldType& type) { return type.field.key; });
    return found == fields.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - fields.begin())};
}

const std::vector<TableType>& tables()
{
    static const std::vector<TableType> types = describeTables();
    return types;
}

const TableType& table(EntityKind kind) { return tables().at(static_cast<std::size_t>(kind)); }

const TableType* findTable(std::string_view key)
{
    const auto found = std::ranges::find(tables(), key, &TableType::key);
    return found == tables().end() ? nullptr : &*found;
}

std::string tableKeys()
{
    std::string keys;
    for (const TableType& type : tables()) keys += (keys.empty() ? "" : ", ") + std::string{type.key};
    return keys;
}

std::string fieldKeys(const TableType& table)
{
    std::string keys;
    for (const FieldType& type : table.fields) keys += (keys.empty() ? "" : ", ") + std::string{type.field.key};
    return keys;
}

Value absentValue(const FieldType& type)
{
    switch (type.kind) {
    case FieldKind::Number: return type.field.absent;
    case FieldKind::Curve: return flat(type.field.absent);
    case FieldKind::Choice: return std::string{type.choices.front().key};
    case FieldKind::Text: return std::string{};
    case FieldKind::Date: return type.initial;
    case FieldKind::OptionalNumber:
    case FieldKind::Reference: break;
    }
    return {};
}

std::optional<std::size_t> indexOf(const Plan<>& plan, EntityKind kind, Id id)
{
    const TableType& type = table(kind);
    const std::size_t count = type.count(plan);
    // Rows stand in the order of ids.
    std::size_t low = 0;
    for (std::size_t high = count; low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (type.id(plan, middle) < id) low = middle + 1;
        else high = middle;
    }
    if (low < count && type.id(plan, low) == id) return low;
    // A plan in which they do not is about to be refused, and its sentences still name rows.
    for (std::size_t index = 0; index < count; ++index)
        if (type.id(plan, index) == id) return index;
    return std::nullopt;
}

Value readField(const Plan<>& plan, const TableType& table, std::size_t index, std::size_t field)
{
    HR_REQUIRE(index < table.count(plan) && field < table.fields.size());
    // row() hands out a mutable row; reading does not change it.
    return table.fields[field].read(table.row(const_cast<Plan<>&>(plan), index));
}

void writeField(Plan<>& plan, const TableType& table, std::size_t index, std::size_t field, const Value& value)
{
    HR_REQUIRE(index < table.count(plan) && field < table.fields.size());
    table.fields[field].write(table.row(plan, index), value);
}

Row readRow(const Plan<>& plan, const TableType& table, std::size_t index)
{
    Row row{.id = table.id(plan, index), .values = {}};
    for (std::size_t field = 0; field < table.fields.size(); ++field) row.values.push_back(readField(plan, table, index, field));
    return row;
}

std::optional<std::size_t> nameField(const TableType& table) { return table.find("name"); }

std::string rowName(const Plan<>& plan, EntityKind kind, Id id)
{
    const TableType& type = table(kind);
    if (type.single) return said(type.label);
    const auto field = nameField(type);
    if (const auto index = indexOf(plan, kind, id); field && index)
        if (auto name = std::get<std::string>(readField(plan, type, *index, *field)); !name.empty()) return name;
    return said(type.label) + " " + std::to_string(id);
}

Id nextId(const Plan<>& plan)
{
    Id last = firstFreeId - 1;
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index) last = std::max(last, type.id(plan, index));
    return last + 1;
}

bool samePlan(const Plan<>& a, const Plan<>& b)
{
    return std::ranges::all_of(tables(), [&](const TableType& type) {
        if (type.count(a) != type.count(b)) return false;
        for (std::size_t index = 0; index < type.count(a); ++index)
            if (!(readRow(a, type, index) == readRow(b, type, index))) return false;
        return true;
    });
}

}  // namespace headroom

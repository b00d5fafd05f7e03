// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/field.h"
#include "plan/plan.h"
#include "plan/value.h"

namespace headroom {

/// A field as storage, forms and exchange see it: its description, its kind and access to it in a row of its entity.
/// Made once from the descriptions; nothing is said here that is not said there.
struct FieldType {
    Field field;
    FieldKind kind = FieldKind::Number;
    bool whole = false;                    ///< a number without fractions
    std::span<const Choice> choices;       ///< of a choice
    EntityKind target = EntityKind::Count_;///< of a reference
    Value initial;                         ///< the default for a new row
    std::function<Value(const void* row)> read;
    std::function<void(void* row, const Value&)> write;  ///< takes only values that check() accepts
};

/// A table of the plan: one row (settings) or a list in the order of ids.
struct TableType {
    EntityKind kind = EntityKind::Count_;
    std::string_view key, label, plural;
    bool single = false;
    std::vector<FieldType> fields;
    std::function<std::size_t(const Plan<>&)> count;
    std::function<void*(Plan<>&, std::size_t)> row;
    std::function<Id(const Plan<>&, std::size_t)> id;
    std::function<void(Plan<>&, std::size_t, Id)> insert;  ///< a row of defaults before `index`; lists only
    std::function<void(Plan<>&, std::size_t)> erase;       ///< lists only

    /// The version of the plan format that brought the table: that of its first field.
    int since() const { return fields.front().field.since; }

    /// Position of the field of this key, or nothing.
    std::optional<std::size_t> find(std::string_view fieldKey) const;
};

const std::vector<TableType>& tables();
const TableType& table(EntityKind kind);
const TableType* findTable(std::string_view key);

/// The keys of all tables, and of the fields of one, as "settings, storage, …": what a sentence offers in place of
/// an unknown key.
std::string tableKeys();
std::string fieldKeys(const TableType& table);

/// What a file older than the field (`since`) means: its `absent` number, the first choice, nothing, an empty text.
Value absentValue(const FieldType& type);

/// Position of the row of this id, or nothing.
std::optional<std::size_t> indexOf(const Plan<>& plan, EntityKind kind, Id id);

Value readField(const Plan<>& plan, const TableType& table, std::size_t index, std::size_t field);
void writeField(Plan<>& plan, const TableType& table, std::size_t index, std::size_t field, const Value& value);
Row readRow(const Plan<>& plan, const TableType& table, std::size_t index);

/// Position of the field that names rows ("name"), or nothing (sources, workload).
std::optional<std::size_t> nameField(const TableType& table);

/// The name of a row for people: its name, or the table's label and the id.
std::string rowName(const Plan<>& plan, EntityKind kind, Id id);

/// The smallest id that no row of the plan has and none has had as far as the plan knows.
Id nextId(const Plan<>& plan);

/// Same values in every field of every row.
bool samePlan(const Plan<>& a, const Plan<>& b);

}  // namespace headroom

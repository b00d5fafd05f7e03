// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_memory.h"

#include <algorithm>

#include "plan/value_json.h"
#include "store/stored_value.h"

namespace headroom {

namespace {

// The columns of "edit", sequence first.
enum Column : std::size_t { Entity = 3, RowId, FieldKey, Old, New, Columns = 9 };

}  // namespace

RowMemory::RowMemory(const TableScan& edits)
{
    std::vector<const StoredRow*> inOrder;
    for (const StoredRow& edit : edits.rows)
        if (edit.columns.size() == Columns) inOrder.push_back(&edit);
    std::ranges::sort(inOrder, {}, &StoredRow::number);
    for (const StoredRow* edit : inOrder) learn(*edit);
}

void RowMemory::learn(const StoredRow& edit)
{
    const auto *entity = std::get_if<std::string>(&edit.columns[Entity]), *key = std::get_if<std::string>(&edit.columns[FieldKey]);
    const auto* id = std::get_if<std::int64_t>(&edit.columns[RowId]);
    const TableType* type = entity ? findTable(*entity) : nullptr;
    if (!type || !id) return;
    Memory& memory = m_rows[{type->kind, Id{*id}}];
    if (key) {
        const auto field = type->find(*key);
        if (!field) return;
        const Value value = valueOf(edit.columns[New], type->fields[*field]);
        memory.values[*field] = value;
        if (memory.row) memory.row->values[*field] = value;
        return;
    }
    memory = {};
    const auto* inserted = std::get_if<std::string>(&edit.columns[New]);
    memory.isRemoved = !inserted;
    if (inserted) memory.row = parseRow(*type, *inserted);
    if (memory.row && memory.row->id != *id) memory.row.reset();
}

const RowMemory::Memory* RowMemory::find(EntityKind table, Id id) const
{
    const auto found = m_rows.find({table, id});
    return found == m_rows.end() ? nullptr : &found->second;
}

const Value* RowMemory::lastValue(const Place& place) const
{
    const Memory* memory = find(place.table, place.row);
    if (!memory) return nullptr;
    if (const auto changed = memory->values.find(place.field); changed != memory->values.end()) return &changed->second;
    return memory->row && place.field < memory->row->values.size() ? &memory->row->values[place.field] : nullptr;
}

}  // namespace headroom

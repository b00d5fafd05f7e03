// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovered_rows.h"

#include <algorithm>
#include <limits>
#include <set>

#include "store/stored_value.h"

namespace headroom {

namespace {

constexpr std::size_t mostNamed = 20;

std::string listOf(const std::set<Id>& ids)
{
    std::string list;
    std::size_t count = 0;
    for (const Id id : ids) {
        if (++count > mostNamed) return said(HR_TR("%1 and %2 more"), {list, std::to_string(ids.size() - mostNamed)});
        list += (list.empty() ? "" : ", ") + std::to_string(id);
    }
    return list;
}

std::string gapText(const TableType& type, const RowGap& gap)
{
    const std::string name = said(type.plural);
    const bool isOpenBelow = gap.after < firstFreeId, isOpenAbove = gap.upTo >= lastId;
    const std::string from = std::to_string(gap.after + (gap.after < std::numeric_limits<Id>::max())), to = std::to_string(gap.upTo);
    if (isOpenBelow && isOpenAbove) return said(HR_TR("%1: a part of the table could not be read; how many rows it had is not known."), {name});
    if (isOpenBelow) return said(HR_TR("%1: rows with ids up to %2 could not be read; how many there were is not known."), {name, to});
    if (isOpenAbove) return said(HR_TR("%1: rows with ids from %2 could not be read; how many there were is not known."), {name, from});
    return said(HR_TR("%1: rows with ids from %2 to %3 could not be read; how many there were is not known."), {name, from, to});
}

class Recoverer {
public:
    Recoverer(const Salvage& salvage, const RowMemory& memory) : m_salvage(salvage), m_memory(memory) {}

    RecoveredRows run()
    {
        for (const TableType& type : tables()) {
            m_result.rows.emplace_back();
            if (type.since() > m_salvage.version) {
                if (type.single) m_result.rows.back().push_back(absentRow(type));
            } else if (type.single) {
                takeSingle(type, m_salvage.tables.at(std::string{type.key}));
            } else {
                takeList(type, m_salvage.tables.at(std::string{type.key}));
            }
        }
        return std::move(m_result);
    }

private:
    static Row absentRow(const TableType& type)
    {
        Row row{.id = static_cast<Id>(type.kind) + 1, .values = {}};
        for (const FieldType& field : type.fields) row.values.push_back(absentValue(field));
        return row;
    }

    void takeSingle(const TableType& type, const SalvagedTable& table)
    {
        const Id id = static_cast<Id>(type.kind) + 1;
        const auto found = std::ranges::find(table.scan.rows, id, &StoredRow::number);
        if (found != table.scan.rows.end()) return m_result.rows.back().push_back(rowOf(*found, type, m_salvage.version));
        if (table.isWhole() && table.scan.rows.size() == 1) return m_result.rows.back().push_back(rowOf(table.scan.rows.front(), type, m_salvage.version));
        Row row{.id = id, .values = {}};
        for (const FieldType& field : type.fields) row.values.push_back(field.initial);
        std::size_t remembered = 0;
        for (std::size_t field = 0; field < type.fields.size(); ++field)
            if (const Value* value = m_memory.lastValue({type.kind, id, field})) {
                row.values[field] = *value;
                ++remembered;
            }
        m_result.rows.back().push_back(std::move(row));
        m_result.lost.push_back(said(HR_TR("%1: the row could not be read; %2 of its %3 inputs were taken from the history, the others are defaults."), {said(type.label), std::to_string(remembered), std::to_string(type.fields.size())}));
    }

    void takeList(const TableType& type, const SalvagedTable& table)
    {
        std::set<Id> there;
        const std::size_t listed = table.scan.rows.size() - table.recognised;
        for (std::size_t at = 0; at < table.scan.rows.size(); ++at) {
            const StoredRow& row = table.scan.rows[at];
            const auto* memory = m_memory.find(type.kind, row.number);
            // A page that nothing leads to may be a free one, and hold what was removed.
            if (at >= listed && memory && memory->isRemoved) continue;
            m_result.rows.back().push_back(rowOf(row, type, m_salvage.version));
            there.insert(row.number);
        }
        if (!table.isWhole()) remember(type, there);
        sayMissing(type, table, there);
    }

    /// Adds the rows that the history knows and the table has lost.
    void remember(const TableType& type, std::set<Id>& there)
    {
        std::set<Id> remembered;
        m_memory.each([&](EntityKind kind, Id id, const RowMemory::Memory& memory) {
            if (kind != type.kind || !memory.row || there.contains(id)) return;
            m_result.rows.back().push_back(*memory.row);
            remembered.insert(id);
        });
        there.insert(remembered.begin(), remembered.end());
        if (!remembered.empty()) m_result.lost.push_back(said(HR_TR("%1: rows that could not be read and were taken from the history: %2."), {said(type.plural), listOf(remembered)}));
    }

    void sayMissing(const TableType& type, const SalvagedTable& table, const std::set<Id>& there)
    {
        std::set<Id> gone;
        bool isUnknown = false;
        for (const Id id : table.scan.broken) {
            const auto* memory = m_memory.find(type.kind, id);
            if (there.contains(id) || (memory && memory->isRemoved)) continue;
            if (id >= firstFreeId && id <= lastId) gone.insert(id);
            else isUnknown = true;
        }
        // Fields of a row are remembered, but not the row.
        if (!table.isWhole())
            m_memory.each([&](EntityKind kind, Id id, const RowMemory::Memory& memory) {
                if (kind == type.kind && !memory.isRemoved && !there.contains(id)) gone.insert(id);
            });
        if (!gone.empty()) m_result.lost.push_back(said(HR_TR("%1: rows that could not be read: %2."), {said(type.plural), listOf(gone)}));
        if (!table.isListed && table.recognised == 0) m_result.unsure.push_back(said(HR_TR("%1: the table was not found; no row could be read."), {said(type.plural)}));
        else if (table.recognised > 0) m_result.unsure.push_back(said(HR_TR("%1: rows that were recognised by their form: %2; whether they are all is not known."), {said(type.plural), std::to_string(table.recognised)}));
        else if (isUnknown) m_result.unsure.push_back(gapText(type, {.after = 0, .upTo = lastId}));
        std::set<std::string> gaps;
        for (const RowGap& gap : table.scan.gaps) gaps.insert(gapText(type, gap));
        m_result.unsure.insert(m_result.unsure.end(), gaps.begin(), gaps.end());
    }

    const Salvage& m_salvage;
    const RowMemory& m_memory;
    RecoveredRows m_result;
};

}  // namespace

RecoveredRows recoveredRows(const Salvage& salvage, const RowMemory& memory) { return Recoverer(salvage, memory).run(); }

}  // namespace headroom

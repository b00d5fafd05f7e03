// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/row_index.h"

#include <algorithm>
#include <charconv>

#include "exchange/column_names.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

std::string nameKey(std::string_view name) { return inLowerCase(plainLetters(name)); }

const std::vector<Id> nobody;

}  // namespace

RowIndex::RowIndex(const Plan<>& plan, EntityKind kind) : m_kind(kind)
{
    const TableType& type = table(kind);
    const auto field = nameField(type);
    for (std::size_t index = 0; field && index < type.count(plan); ++index) {
        std::string name = std::get<std::string>(readField(plan, type, index, *field));
        m_rows[nameKey(name)].push_back(type.id(plan, index));
        m_exact[name].push_back(type.id(plan, index));
        m_names.push_back(std::move(name));
    }
}

const std::vector<Id>& RowIndex::named(std::string_view name) const
{
    const auto found = m_rows.find(nameKey(name));
    return found == m_rows.end() ? nobody : found->second;
}

std::vector<Id> RowIndex::meant(const Plan<>& plan, std::string_view text) const
{
    if (const auto exact = m_exact.find(std::string{text}); exact != m_exact.end()) return exact->second;
    if (const auto& rows = named(text); !rows.empty()) return rows;
    const auto sign = text.rfind('#');
    const auto id = rowOfIdText(plan, m_kind, trimmed(text.substr(sign == std::string_view::npos ? 0 : sign + 1)));
    if (!id) return {};
    // "Twin #6" is row 6 only where that is called so: in another plan, 6 is another row.
    const auto before = trimmed(text.substr(0, sign == std::string_view::npos ? 0 : sign));
    return before.empty() || nameKey(before) == nameKey(rowName(plan, m_kind, *id)) ? std::vector{*id} : std::vector<Id>{};
}

const RowIndex& RowIndexes::of(EntityKind kind) { return m_indexes.try_emplace(kind, m_plan, kind).first->second; }

std::optional<Id> rowOfIdText(const Plan<>& plan, EntityKind kind, std::string_view text)
{
    Id id = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc{} || stop != text.data() + text.size() || id <= 0 || std::to_string(id) != text || !indexOf(plan, kind, id)) return std::nullopt;
    return id;
}

}  // namespace headroom

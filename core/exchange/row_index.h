// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/registry.h"

namespace headroom {

/// The rows of a table by name, whatever the case of its letters and the blanks around it: a table of 100,000 lines asks for
/// each.
class RowIndex {
public:
    RowIndex(const Plan<>& plan, EntityKind kind);

    /// The rows of this name; more than one where names are alike.
    const std::vector<Id>& named(std::string_view name) const;

    /// The rows that a text may mean: of this very name, of this name in other letters, "name #id", an id.
    std::vector<Id> meant(const Plan<>& plan, std::string_view text) const;

    const std::vector<std::string>& names() const { return m_names; }

private:
    EntityKind m_kind;
    std::unordered_map<std::string, std::vector<Id>> m_rows, m_exact;
    std::vector<std::string> m_names;
};

/// One index a table, each made when it is first asked for.
class RowIndexes {
public:
    explicit RowIndexes(const Plan<>& plan) : m_plan(plan) {}
    const RowIndex& of(EntityKind kind);

private:
    const Plan<>& m_plan;
    std::map<EntityKind, RowIndex> m_indexes;
};

/// The row whose id this text is, in digits alone.
std::optional<Id> rowOfIdText(const Plan<>& plan, EntityKind kind, std::string_view text);

}  // namespace headroom

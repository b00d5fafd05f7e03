// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "plan/parse.h"
#include "store/page_file.h"

namespace headroom {

/// What the rows of `edit` that can be read say of the rows of a plan: each as the last edit left it. Values are not checked.
class RowMemory {
public:
    explicit RowMemory(const TableScan& edits);

    /// What is remembered of a row.
    struct Memory {
        std::optional<Row> row;                ///< whole, where its insertion is remembered and its removal is not
        std::map<std::size_t, Value> values;   ///< the fields that were changed, each as it was last
        bool isRemoved = false;
    };
    const Memory* find(EntityKind table, Id id) const;

    /// The last value of a field, or nothing.
    const Value* lastValue(const Place& place) const;

    /// Calls `visit(table, id, memory)` for every row that is remembered, in the order of tables and ids.
    template <class Visit>
    void each(Visit&& visit) const
    {
        for (const auto& [key, memory] : m_rows) visit(key.first, key.second, memory);
    }

private:
    void learn(const StoredRow& edit);
    std::map<std::pair<EntityKind, Id>, Memory> m_rows;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom {

/// The tables of a plan, in the order in which files hold them: what is referred to comes first.
enum class EntityKind {
    Settings,
    Storage,
    Operations,
    Counterparty,
    Facility,
    Sku,
    Site,
    Tranche,
    Tier,
    Contract,
    Commitment,
    Investment,
    Funding,
    MoneyFlow,
    Scenario,
    Override,
    Check,
    Published,
    Source,
    Count_
};
inline constexpr int entityKinds = static_cast<int>(EntityKind::Count_);

/// Unique in a plan over all tables, never used again. 0 is nobody.
using Id = std::int64_t;

/// The single rows (settings, storage, operations) have these; rows of lists start after them.
inline constexpr Id settingsId = 1, storageId = 2, operationsId = 3, firstFreeId = 4;

/// The largest id: every program that reads JSON numbers as doubles keeps it exactly.
inline constexpr Id lastId = 999'999'999'999'999;

/// A reference to a row of one table; id 0 where there is none.
template <EntityKind Kind>
struct Ref {
    Id id = 0;
    static constexpr EntityKind target = Kind;
    explicit operator bool() const { return id != 0; }
    bool operator==(const Ref&) const = default;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "plan/edit.h"

namespace headroom::testing {

/// One step that a user could make: a field, a few, a paste of a column, a row more, a copy of a row with what hangs on it,
/// a row less. Legal for the plan, and a function of the plan, the free id and the seed alone. It may turn out idle.
EditGroup randomEdits(const Plan<>& plan, Id nextId, std::uint64_t seed);

}  // namespace headroom::testing

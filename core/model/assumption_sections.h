// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/assumptions.h"
#include "model/source_numbers.h"
#include "plan/registry.h"

namespace headroom {

/// The inputs of one table of the plan; one section without rows where the plan has none. `base` is the plan of which this is a scenario.
std::vector<AssumptionSection> sectionsOf(const Plan<>& plan, const Plan<>* base, const TableType& table, const SourceNumbers& numbers);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/rows.h"

namespace headroom {

/// Copies a row of another plan (a catalogue) under a free name, with the sources of its inputs. References are left
/// empty: they would name rows of the other plan; a row of a table with required ones cannot be adopted. Ids count up
/// from `next`.
EditGroup adoptRow(const Plan<>& plan, const Plan<>& other, RowPlace row, Id next);

}  // namespace headroom

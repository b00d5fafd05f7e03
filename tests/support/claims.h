// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/field_values.h"

namespace headroom::testing {

/// Gives a generated plan overrides of its scenarios, checks and published values that mean something: keys that exist, values
/// of their fields, figures of rows that are there. Now and then one is off, as people's are. None changes a figure of the
/// base plan. Ids count up from `next`.
void addClaims(Plan<>& plan, Draw& draw, Id next);

}  // namespace headroom::testing

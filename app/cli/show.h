// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "plan/parse.h"

namespace headroom {

/// A value as the program understood it: `0.9 (90 %)`, `20 MW`, `7 (H100 SXM)`, `"a text"`, `none`.
std::string understood(const Plan<>& plan, const Place& place, const Value& value);

/// The value without its unit, for comparison: `0.75`, `none`.
std::string plainly(const Value& value, const FieldType& type);

}  // namespace headroom

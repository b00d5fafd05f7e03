// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/marked_text.h"
#include "plan/registry.h"

namespace headroom {

/// An input as a list of assumptions shows it, the unit aside: numbers exactly as they were entered (0 is 0, shares in per
/// cent, millions and more by name where that is shorter), months as dates
/// with their number, references by name, choices by label, curves
/// in words, what is not set as such.
MarkedText inputText(const FieldType& type, const Value& value, const Plan<>& plan);

/// The unit that stands beside it; empty where there is none to name.
std::string inputUnit(const FieldType& type, std::string_view currency);

/// A number as it was entered: twelve significant digits at most, groups of three, a true minus sign.
std::string exactNumber(double value);

}  // namespace headroom

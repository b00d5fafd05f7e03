// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "plan/curve.h"

namespace headroom {

/// The text form of a curve, in files, cells and on the command line:
///   {"start":2.35,"rate":-0.15,"anchor":0}
///   {"points":[[0,2.35],[12,2.1]],"between":"straight"}      or "steps"
std::string toText(const Curve<double>& curve);

/// Reads toText()'s form, or a bare number (a curve that stays flat). The error says what is wrong, without a full stop.
/// Checks the form and the limits of rates and months; the bounds of values are the field's.
tl::expected<Curve<double>, std::string> parseCurve(std::string_view text);

}  // namespace headroom

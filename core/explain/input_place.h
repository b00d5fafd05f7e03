// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/parse.h"

namespace headroom {

/// A number of the plan as convert() names it: an input, or one number of a curve.
struct InputPlace {
    Place place;
    std::string_view rest{};  ///< within a curve: "start", "rate", "anchor", "3.month", "3.value"; lives as long as the text it was read from

    const FieldType& field() const { return table(place.table).fields[place.field]; }
};

/// Reads "sites.7.critical_it_mw" or "sites.7.energy_price.0.value"; nothing where the plan has no such input, or the curve
/// no such number.
std::optional<InputPlace> findInput(const Plan<>& plan, std::string_view text);

/// What it is called: "PUE", "Energy price: value of point 1".
std::string labelOf(const InputPlace& input);

Unit unitOf(const InputPlace& input);

/// The number that stands there; nothing where there is none (a choice, a text, an empty optional number, a whole curve).
std::optional<double> numberAt(const Plan<>& plan, const InputPlace& input);

}  // namespace headroom

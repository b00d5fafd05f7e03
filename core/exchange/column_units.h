// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/registry.h"

namespace headroom {

/// A unit in which a table of another program gives a field: the field's value is the number times 10^zeros, exactly, times
/// the factor.
struct ColumnUnit {
    std::string text;  ///< for people: "kW", "USD million", "%"
    int zeros = 0;
    double factor = 1;
    bool operator==(const ColumnUnit&) const = default;
};

/// The units in which a number field may be given, the plan's own first; empty for what is no number, or a number without a
/// unit. Shares: "%" and "fraction".
std::vector<ColumnUnit> unitsFor(const FieldType& type, std::string_view currency);

/// The unit that files of our own hold the field in: fractions, and no other scale.
ColumnUnit fileColumnUnit(const FieldType& type, std::string_view currency);

/// What a text says of the unit of a field.
struct UnitText {
    /// NoDenominator: money as "$" or "USD m" for what costs that each kWh or MW; a total may be meant.
    enum class Kind { Nothing, Known, OtherCurrency, NoDenominator, Unknown };
    Kind kind = Kind::Nothing;
    ColumnUnit unit;       ///< where it is known; without a denominator, the scale alone
    std::string text;      ///< what is not: "EUR", "furlongs"
};

/// Reads a unit as people write it beside a number or in a heading: "kW", "$m", "USD million", "EUR/kWh", "per GPU-hour",
/// "% p.a.", 万.
UnitText readUnit(const FieldType& type, std::string_view text, std::string_view currency);

/// A heading without its unit, and what its unit says of the field: "Power (MW)", "Cost, USD m", "Term in years",
/// "power_mw". What stands in brackets must be a unit that is known, or it is one that is not.
struct HeadingUnit {
    std::string name;
    UnitText unit;
};
HeadingUnit unitOfHeading(const FieldType& type, std::string_view heading, std::string_view currency);

}  // namespace headroom

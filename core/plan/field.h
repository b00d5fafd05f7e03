// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "plan/entity_kind.h"
#include "plan/text.h"
#include "plan/unit.h"

namespace headroom {

/// The seven kinds of input (DESIGN §1). A number that is structure (a count of months to look back) is whole.
enum class FieldKind { Number, OptionalNumber, Choice, Text, Reference, Curve, Date };

/// One value of a choice: `key` in files, `label` on screen.
struct Choice {
    std::string_view key;
    std::string_view label;
};

/// The choices of an enumeration, in its order; specialised beside each enumeration.
template <class Enum>
struct Choices;

/// What generators, sliders and ± sensitivities use: bounds alone make plans in which nothing interacts.
struct Range {
    double low = 0;
    double high = 0;
};

/// Where a field counts: only where a choice of its row is, or is not, this one. Elsewhere it changes no figure of the plan (a law
/// holds it), and forms show it greyed. Without a key it always counts.
struct Condition {
    std::string_view key;
    std::string_view choice;
    bool negated = false;
};
constexpr Condition only(std::string_view key, std::string_view choice) { return {key, choice, false}; }
constexpr Condition except(std::string_view key, std::string_view choice) { return {key, choice, true}; }

/// The description of one input, listed once beside its member: `visit(Field{…}, &Site::criticalItMw)`. Storage, forms,
/// validation, JSON, CSV, schema, generators and break-even all read it. The default for a new row is the member's
/// initialiser.
struct Field {
    std::string_view key;
    std::string_view label;
    Unit unit = Unit::None;
    double min = 0;
    double max = 0;
    Range typical{};
    double absent = 0;      ///< what a file older than `since` means: the value that changes no figure
    int since = 1;          ///< the version of the plan format that brought the field
    bool lines = false;     ///< text of several lines (notes); names are one line
    bool required = false;  ///< a reference that must name a row
    std::string_view help;
    std::string_view section;  ///< the heading of a form that begins with this field; empty: the one before goes on
    Condition when;            ///< where the field counts at all
};

/// Longest text that a field takes, in bytes.
inline constexpr std::size_t longestText = 10'000;

/// Most rows of a table: a plan with more is not a plan but an attack, or a mistake.
inline constexpr std::size_t mostRows = 100'000;

}  // namespace headroom

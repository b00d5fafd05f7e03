// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/issue.h"
#include "plan/registry.h"

namespace headroom {

/// Where a field of a plan is.
struct Place {
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    std::size_t field = 0;
    bool operator==(const Place&) const = default;
};

/// Finds `settings.utilization_end`, `sites.7.critical_it_mw` (by id) or `sites["Denton"].critical_it_mw` (by name;
/// \" and \\ inside). The issue says which part does not exist and what does.
Checked<Place> parseKey(const Plan<>& plan, std::string_view key);

/// The row of a list that an option of a program names, by id or name. The error is a sentence that lists the names.
Result<Id> rowNamed(const Plan<>& plan, EntityKind kind, const std::string& text);

/// The key that parseKey() reads back, by id.
std::string keyOf(const Place& place);

/// "Denton: Critical IT power", for people.
std::string placeName(const Plan<>& plan, const Place& place);

/// Reads what a file or a command says into a value of the field and checks it: a fraction (0.9), a percentage for
/// shares and rates (90%), a choice by key, a row by id or name, a curve as curve_text.h has it, nothing for an
/// optional number or reference. Numbers are read by from_chars, whatever the locale.
Checked<Value> parseValue(const Plan<>& plan, const Place& place, std::string_view text);

/// The text that parseValue() reads back; references by id.
std::string valueText(const Value& value);

/// What is wrong with a value in this place, or nothing: kind, bounds, choices, references.
std::optional<Issue> check(const Plan<>& plan, const Place& place, const Value& value);

/// The bounds of a field for people: "10 to 20 MW", "0 to 1 (0 % to 100 %)", "leased or built".
std::string allowedText(const FieldType& type, std::string_view currency);

}  // namespace headroom

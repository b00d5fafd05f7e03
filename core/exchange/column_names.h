// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/registry.h"

namespace headroom {

/// How a heading of another program came to mean a field, the surest first. What is less sure than Similar is only offered.
enum class ColumnReason { ByHand, Key, Label, Synonym, Similar, Unit, Position, Offered, Nothing };

/// How surely a heading, without its unit, names a field, from 0 to 1, and why.
struct Likeness {
    double score = 0;
    ColumnReason reason = ColumnReason::Nothing;
};

/// Compares by the key, the label in English and in the language of the program, what others call the field, and, where
/// letters differ or words are missing, by how few. A heading with a word of its own ("gross", "annual") is only offered.
Likeness likeness(const TableType& table, const FieldType& type, std::string_view heading);

/// What else people call the field of this key.
std::vector<std::string_view> synonymsOf(const TableType& table, std::string_view fieldKey);

/// Of the names those that are like the one asked for, the nearest first, at most three.
std::vector<std::string> nearestNames(const std::vector<std::string>& names, std::string_view wanted);

/// ASCII letters in lower case.
std::string inLowerCase(std::string_view text);

}  // namespace headroom

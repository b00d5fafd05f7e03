// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "exchange/csv.h"
#include "plan/edit_text.h"

/// Changes as commands print them: in words, and with both values in full for programs.
namespace headroom {

/// Both sides of a change in full, as files have them: a value, or a whole row where one came or went.
struct ChangeValues {
    std::string before, after;          ///< as `get` prints them; a row as its JSON
    std::string beforeJson, afterJson;  ///< "null" where the row was not there
};

/// Changes with their full values.
struct PrintedChanges {
    std::vector<ChangeText> texts;
    std::vector<ChangeValues> values;
};
PrintedChanges printedChanges(const ChangeScope& scope, const EditGroup& forward, const EditGroup& backward);

/// A change as the formats for programs name it, before its two values.
nlohmann::ordered_json placeJson(const ChangeText& change);
CsvRow placeRow(const ChangeText& change);

/// What reads back; a text that is not UTF-8 is replaced by valueJson() already.
nlohmann::ordered_json readBack(const std::string& json);

/// Texts of several lines stay whole, unless they hold what only a file that was tampered with does.
std::string valueCell(const std::string& text);

}  // namespace headroom

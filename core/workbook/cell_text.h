// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "workbook/row_ids.h"

namespace headroom {

/// A place in a formula, by row instead of by line: one cell, or cells of rows that stand below each other and of consecutive
/// months. `from` and `until` are months away from the month of the formula, both in it; of constants 0.
struct CellReference {
    enum class Kind { Constant, Monthly, Number };  ///< of Number `first` says which constant of the model
    Kind kind = Kind::Monthly;
    RowId first = 0, last = 0;
    int from = 0, until = 0;
    bool operator==(const CellReference&) const = default;
};

/// The reference as a token in the text of a formula, between control characters, which no formula has.
std::string tokenOf(const CellReference& reference);
std::string constantToken(RowId row);
std::string monthToken(RowId row, int away = 0);
std::string monthsToken(RowId row, int from, int until);
/// A constant of the model, by its number.
std::string numberToken(std::size_t number);

/// The reference of a text that is one token and nothing else, or nothing.
std::optional<CellReference> soleReference(std::string_view text);

/// Goes through a text from left to right: words between tokens, and the tokens.
void readTokens(std::string_view text, const std::function<void(std::string_view)>& words, const std::function<void(const CellReference&)>& reference);

/// How long the text can become once every token is an address.
std::size_t lengthBound(std::string_view text);

}  // namespace headroom

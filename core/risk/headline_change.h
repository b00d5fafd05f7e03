// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// A headline figure in two plans, or of one plan at two times.
struct HeadlineChange {
    std::string_view key;
    std::string_view label;  ///< marked for translation
    Unit unit = Unit::None;
    std::optional<double> before, after;
    std::optional<double> difference;   ///< after − before; nothing where one does not exist or the currencies differ
    std::string beforeText, afterText;  ///< the value with the month that binds, or why there is none
    std::string change;                 ///< "+0.12x"; empty where it is the same, one side does not exist, or the currencies differ
};

/// Whether it is shown otherwise on the two sides, or is another number.
bool hasMoved(const HeadlineChange& change);

/// All headline figures, in their order.
std::vector<HeadlineChange> headlineChanges(const Statement& before, const Statement& after);

/// Them as a table; the sides have these names.
TextTable headlineChangeTable(const std::vector<HeadlineChange>& changes, const std::string& before, const std::string& after);

}  // namespace headroom

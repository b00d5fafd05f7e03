// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// A published value and the model's for the same figure and months.
struct PublishedComparison {
    Id id = 0;
    std::string name;
    std::string key;     ///< of the figure, as the plan has it
    std::string figure;  ///< what it is, for people
    std::string period;  ///< "2025-01 to 2025-03"; empty for figures without months
    Unit unit = Unit::None;
    double published = 0;
    std::optional<double> model;
    CellFigure modelFigure{};             ///< what the model's value is of
    std::string reason;                   ///< why the model has none, for people; a sentence
    std::optional<double> difference;     ///< model − published
    std::optional<double> relative;       ///< of the published value; none where that is 0
    std::optional<bool> withinTolerance;  ///< none where the model has no value
    std::string source;
};

/// Every published value of the plan beside the model's, in the order of rows. Of a period that the horizon cuts the model
/// has no value.
std::vector<PublishedComparison> publishedComparisons(const Statement& statement);

/// The same as a table, for report, desk and command line.
TextTable publishedTable(const Statement& statement);

}  // namespace headroom

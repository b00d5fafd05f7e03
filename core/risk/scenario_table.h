// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"

namespace headroom {

/// A headline figure in one scenario, as it is shown.
struct ScenarioCell {
    std::optional<double> value;
    std::string text;        ///< the value, with the month that binds, or why there is none
    std::string difference;  ///< to the plan as it is: "+0.12x", "as planned"; empty where either does not exist, and of the plan itself
    bool isWorst = false;    ///< of its row, and worse than the plan
};

/// One figure in all scenarios.
struct ScenarioRow {
    std::string_view key;
    std::string_view label;  ///< marked for translation
    std::vector<ScenarioCell> cells;
};

/// The plan as it is (id 0), then every scenario in the order of rows, beside the headline figures that a scenario is
/// judged by. The figures are those of headlineOf().
struct ScenarioComparison {
    struct Column {
        Id id = 0;
        std::string name;
        std::string note;
    };
    std::vector<Column> columns;
    std::vector<ScenarioRow> rows;
};

/// Every scenario is computed once: not for every frame of a lever.
ScenarioComparison compareScenarios(const Statement& base);

/// The comparison as tables of at most `abreast` scenarios, each with the plan in front of them: a figure, and below it the
/// difference. The worst of a row is marked by a triangle.
std::vector<TextTable> scenarioTables(const ScenarioComparison& comparison, std::size_t abreast);

/// "▼ 0.71x": how the worst of a row is marked, without colour too.
std::string markedWorst(const std::string& text);

}  // namespace headroom

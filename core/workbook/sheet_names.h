// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "figures/subject.h"
#include "plan/text.h"

namespace headroom {

/// The sheets of figures, in the order in which one follows from the other; their names are the same in every language, since
/// formulas hold them.
struct SubjectSheet {
    std::string_view name;
    std::string_view title;  ///< marked for translation
    std::array<Subject, 4> subjects;  ///< Count_ where there are fewer
};

std::span<const SubjectSheet> subjectSheets();

inline constexpr std::string_view summarySheet = "Summary", checksSheet = "Checks", timelineSheet = "Timeline", returnsSheet = "Returns", statementsSheet = "Statements", yearsSheet = "Years", chartsSheet = "Charts";

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text_table.h"
#include "plan/parse.h"
#include "plan/plan.h"

namespace headroom {

/// How the inputs of a section stand.
enum class SectionShape {
    Halves,   ///< two inputs a line, the first half of them on the left: label with unit, and the value; of a few rows of the plan, a column a row
    Rows,     ///< a row of the plan a line, its notes on lines below it
    Curves,   ///< a long curve a line: name of the row, input with unit, all points
    Abreast,  ///< an input a line, rows of the plan beside each other: label with unit, a column a row
};

/// Inputs of one kind as a table; a list of many rows gives several sections.
struct AssumptionSection {
    std::string title;
    SectionShape shape = SectionShape::Halves;
    TextTable table;  ///< without rows where the plan has none
};

/// Every input of a plan with value, unit and source. Sources that say the same are one, with one number; tables name them
/// by it, "[3]", beside the input, or beside the name of the row where the source is of the whole row. An input that needs a
/// source (plan/sources.h) and has none says "[none]". What no check, published value or override of the plan says anything of is
/// left out, since nothing follows from it.
struct Assumptions {
    std::vector<AssumptionSection> sections;
    TextTable sources;  ///< a source a row: number; who says what and when
    std::string coverage;  ///< a sentence: how many inputs need a source, how many have none
};

/// At most so many rows of the plan stand beside each other in a table.
inline constexpr std::size_t rowsAbreast = 7;

/// Of a plan, or of a scenario of `base`: what differs there says so, "8 [scenario; planned: 2]", and has no source of the planned value.
Assumptions assumptions(const Plan<>& plan, const Plan<>* base = nullptr);

/// An input as a cell of these tables shows it, without the numbers of its sources: the points of a curve one by one, and what is not set
/// said in words. What names inputs, rows and figures by their keys is told in words too (described_input.h).
std::string assumedText(const Plan<>& plan, const Place& place);

/// The same of a value that would stand there.
std::string assumedText(const Plan<>& plan, const Place& place, const Value& value);

}  // namespace headroom

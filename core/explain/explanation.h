// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "explain/asked.h"
#include "plan/unit.h"

namespace headroom {

/// One line of an explanation: something that the asked value follows from, or that follows from it. All texts are said in the
/// language of the program (plan/text.h), names of the user as they stand.
struct ExplainedLine {
    std::optional<Asked> asked;      ///< where the line leads; none: the rest of a long sum
    std::string label;               ///< "Contracted receipts"
    std::string entity;              ///< "Denton"; empty for the plan
    std::string when;                ///< "2027-03", "2027-01 to 2027-12"; empty for constants and inputs
    double value = 0;                ///< 0 for what is no number: a curve, a choice
    Unit unit = Unit::None;
    std::string valueText;           ///< the formatter's, with its unit
    bool isThere = true;             ///< no: `value` only stands for one that does not exist
    std::optional<double> part;      ///< what the line adds to the asked value (signed), where that is a sum: parts added up in their order are the value to the last bit
    std::string partText;
    std::size_t count = 1;           ///< how many lines stand in it: "27 others"
    std::string term, termNumbers;   ///< where the part is not the value: of what it is ("Delivered GPUs × IT power per GPU"), and with numbers
    bool decides = false;            ///< takes part in choosing what the value follows from, and no more
    std::string source;              ///< of an input: where it comes from, or that nobody said
};

/// Where a value comes from.
struct Explanation {
    Asked asked;
    std::string label, entity, when;
    double value = 0;
    Unit unit = Unit::None;
    std::string valueText;
    bool isThere = true;             ///< no: the figure has no value, and the note says why
    std::string formula;             ///< in words: "Contracted receipts ÷ Obligations, each over 12 months"
    std::string numbers;             ///< the same with the values in place of the labels; empty where it is only the value again
    std::string note;                ///< what is to be said beside it: found by a search, given by the calendar, why there is no value
    std::vector<ExplainedLine> operands;  ///< of a sum largest first
    std::vector<ExplainedLine> uses;      ///< what uses it, next in the formula
    std::string source, sourceDate, sourceNote, bounds, help;  ///< of an input
};

/// One operand's part in the difference of two values.
struct DifferenceLine {
    ExplainedLine before, after;
    double part = 0;        ///< the parts of all lines, added up in their order, are the difference to the last bit
    std::string partText;
};

struct ExplainedDifference {
    Asked before, after;
    std::string label, beforeWhen, afterWhen;
    double beforeValue = 0, afterValue = 0;
    Unit unit = Unit::None;
    std::string beforeText, afterText, differenceText, formula, note;
    bool beforeIsThere = true, afterIsThere = true;  ///< where one is not, there is no difference to speak of: its texts are empty
    std::vector<DifferenceLine> lines;  ///< largest first; what did not move is left out, and counted. Where all of it comes through one figure, those of that one: the note names it
    std::size_t unmoved = 0;
};

}  // namespace headroom

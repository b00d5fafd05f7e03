// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "risk/scan.h"
#include "risk/trial.h"

namespace headroom {

enum class BreakEvenAnswer {
    Found,
    NoFlip,     ///< nowhere that was tried does the check change its colour
    Undefined,  ///< the check has no colour with the input as it is, or none on the other side
    NoInput,    ///< the input is no number and no curve, or empty
    NoFigure,   ///< what the check looks at is not there, or it has no bound
};

/// The value of one input at which a check flips, nearest to the present one, with its certificate: the two ends of the
/// bracket were both evaluated, differ in colour, and are no more than the tolerance apart.
struct BreakEven {
    BreakEvenAnswer answer = BreakEvenAnswer::NoFlip;
    std::optional<double> value;    ///< the end of the bracket where the check has the other colour; for a curve a factor on it
    std::string reason;             ///< why there is no value; for people, no full stop
    std::string_view missing;       ///< the figure's own reason where a value was missing; marked for translation
    double tolerance = 0;           ///< 1 for whole numbers
    TrialReading present, low, high;  ///< with the input as it is, and at the ends of the bracket
    std::optional<int> month;       ///< that binds at the value
    int evaluations = 0;
};

/// Scans outward from the present value (scan.h), then narrows the first interval whose ends differ in colour: by TOMS 748 on
/// the slack of the check, by halving where the figure goes in whole steps or the input does. The scan is as fine as
/// scan.h says: within an interval a check may flip more than once, and one of the flips is found. `check` may be a row
/// of the plan or a condition made for the question (id 0).
BreakEven breakEven(const Statement& base, const Place& input, const Assertion<>& check, ScanSide side = ScanSide::Both);

/// The same of many checks of one input: each value of it is evaluated once for all that are read in one scenario.
std::vector<BreakEven> breakEvens(const Statement& base, const Place& input, const std::vector<Assertion<>>& checks, ScanSide side = ScanSide::Both);

/// A value of the input inside a sentence or table, with its unit: "6.83 months", of a curve "0.85 times its value".
std::string inputNumberShown(const Plan<>& plan, const Place& input, double number);

/// What came of it in a sentence or two: "Settings: Delay of demand: at 6.83 months the check turns red (now: 0 months). The
/// lowest revenue coverage is 1.00x in 2027-03."
std::string breakEvenSentence(const Statement& base, const Place& input, const Assertion<>& check, const BreakEven& result);

/// The certificate of a value in a sentence: both ends of the bracket with what was found there, its greatest width, the month that
/// binds and the evaluations; without a value the evaluations alone.
std::string certificateSentence(const Statement& base, const Place& input, const Assertion<>& check, const BreakEven& result);

}  // namespace headroom

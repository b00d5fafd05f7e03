// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "plan/entity_kind.h"

namespace headroom {

enum class IssueCode {
    UnknownTable,
    UnknownRow,
    UnknownField,
    NotANumber,
    NotWhole,
    OutOfBounds,
    UnknownChoice,
    NotADate,
    NotACurve,
    TextTooLong,
    ControlCharacter,
    UnknownReference,
    MissingReference,
    Empty,
    MixAboveOne,
    PaidAboveTotal,
    BeyondHorizon,
    SigningAfterStart,
    NothingFunded,
    SameSeniority,
    GraceOutlastsLoan,
    NotDrawnOnDates,
    DrawnTooLate,
    NoTier,
    StillUsed,
    NotAText,
    NotAnId,
    TooManyRows,
    NothingToName,
    UnknownInput,
    NotAnInput,
    NothingToChange,
    UnknownFigure,
    FigureOfPlan,
    FigureOfRow,
    NoBound,
    FlowToSelf,
    CircularStake,
    BaselineOfNothing,
    FlowsBeyondHorizon,
};

/// An error keeps a value out of the plan; a warning has a defined meaning and leaves the plan as it is.
enum class Severity { Error, Warning };

/// What is wrong with an input, as a value: place, offending value, bounds. The sentence for people is sentence().
struct Issue {
    IssueCode code = IssueCode::UnknownField;
    Severity severity = Severity::Error;
    EntityKind table = EntityKind::Count_;
    Id row = 0;
    std::string place;   ///< for people: "Denton: Critical IT power"
    std::string key;     ///< for programs: "sites.7.critical_it_mw"
    std::string value;   ///< the offending value as it was typed or stands
    std::string allowed; ///< the bounds or choices, worded for the sentence
};

/// One clear sentence that names the field, the value and the bounds: on one line, whatever the texts in it hold, long
/// values cut.
std::string sentence(const Issue& issue);

/// A text that others wrote, as it stands inside a sentence: line breaks and other control characters as blanks, what is
/// longer than so many bytes cut between characters.
std::string quotable(std::string_view text, std::size_t longest = 200);

template <class T>
using Checked = tl::expected<T, Issue>;

/// What the environment refuses (a file, a disk): a sentence for people.
template <class T = void>
using Result = tl::expected<T, std::string>;

}  // namespace headroom

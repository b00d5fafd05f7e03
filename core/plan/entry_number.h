// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "plan/curve.h"
#include "plan/date.h"
#include "plan/entry.h"
#include "plan/unit.h"

namespace headroom {

/// What a number that a person types is read against: its unit, the currency, month 0, the marks.
struct EntryNumber {
    Unit unit = Unit::None;
    std::string_view currency;
    Date start;
    NumberMarks marks = international;
};

/// Reads a number in any of the forms that entry.h lists; nothing where it is none. Suffixes and per cent move the point
/// of the digits, so that 1.2m is 1200000 and 7% is 0.07, to the bit.
std::optional<double> readEntryNumber(std::string_view text, const EntryNumber& scope);

/// The shortest text that readEntryNumber() reads back to the bit.
std::string entryNumberText(double number, const EntryNumber& scope);

/// The number as a cell shows it.
std::string shownNumber(double number, const EntryNumber& scope);

/// The same for curves. The error says what is wrong, without a full stop.
tl::expected<Curve<double>, std::string> readEntryCurve(std::string_view text, const EntryNumber& scope);
std::string entryCurveText(const Curve<double>& curve, const EntryNumber& scope);
std::string shownCurve(const Curve<double>& curve, const EntryNumber& scope);
std::string printedCurve(const Curve<double>& curve, const EntryNumber& scope);

/// Without blanks around it.
std::string_view trimmed(std::string_view text);

/// Trimmed; minus signs, spaces and full-width forms in any of their Unicode shapes as those of ASCII.
std::string plainLetters(std::string_view text);

/// Alike but for the case of ASCII letters.
bool sameLetters(std::string_view a, std::string_view b);

}  // namespace headroom

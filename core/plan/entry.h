// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "plan/parse.h"

namespace headroom {

/// The marks of a number in what people type or paste. The screen always shows `international`; a clipboard filled by
/// another program follows the system.
struct NumberMarks {
    char decimal = '.';
    char group = ',';
    bool operator==(const NumberMarks&) const = default;
};
inline constexpr NumberMarks international{'.', ','}, continental{',', '.'};

/// Reads what a person typed into a field, in forms that a spreadsheet user expects, and checks it:
///   numbers      1,234.5   1.2m   350k   4bn   3万   =3*(1024+8)   (12) for −12   with or without the unit or currency
///   shares       75 and 75% are 75 %; 0.5 is 0.5 %, always
///   months       6.5 or a date, 2026-07; durations 18 or 1.5y
///   choices      the key or the label, in any case
///   references   a name, "name #id" where names are alike, an id; nothing, "none" or "–" for nobody
///   curves       a number, 2.35 -15%/year, 2.35 -15%/year from 2026-07, line: 2026-01 2.35; 2027-01 2.1, steps: …, or JSON
/// Minus signs, spaces and full-width forms are taken in any of their Unicode shapes. The issue names the field, the
/// text and the bounds.
Checked<Value> parseEntry(const Plan<>& plan, const Place& place, std::string_view text, NumberMarks marks = international);

/// The text that an editor begins with and that a clipboard carries: full precision, no unit; parseEntry() reads it back
/// to the bit (a law).
std::string entryText(const Plan<>& plan, const Place& place, const Value& value);

/// The value as a cell shows it: numbers grouped, rounded to ten digits, without unit (the header has it); months of the
/// plan as dates (2026-07, 2026-07 +0.5), choices by label, references by name, curves in words. Nothing is "".
std::string shownText(const Plan<>& plan, const Place& place, const Value& value);

/// The same with every point of a curve one by one: paper cannot be asked for them.
std::string printedText(const Plan<>& plan, const Place& place, const Value& value);

/// What a field takes, in the forms in which people see and type it: "0 to 100 %", dates for months, choices by label.
/// allowedText() says the same as files and commands have it.
std::string entryAllowedText(const Plan<>& plan, const FieldType& type);

/// Whether the text reads as different values with the two marks: 1,234 does.
bool isAmbiguous(const Plan<>& plan, const Place& place, std::string_view text);

/// The unit that stands beside a field or in the header of its column: "%", "USD/GPU-h"; "" where a value shows none.
std::string unitText(const Plan<>& plan, const FieldType& type);

}  // namespace headroom

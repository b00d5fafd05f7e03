// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

using Read = tl::expected<Curve<double>, std::string>;

EntryNumber monthScope(const EntryNumber& scope) { return {.unit = Unit::Month, .currency = scope.currency, .start = scope.start, .marks = scope.marks}; }
EntryNumber rateScope(const EntryNumber& scope) { return {.unit = Unit::RatePerYear, .currency = scope.currency, .start = scope.start, .marks = scope.marks}; }

tl::unexpected<std::string> noNumber(std::string_view text) { return tl::unexpected(said(HR_TR("\"%1\" is not a number"), {quotable(text)})); }

/// "line: 2026-01 2.35; 2027-01 2.1"
Read readPoints(std::string_view text, CurveShape shape, const EntryNumber& scope)
{
    Curve<double> curve{.shape = shape, .points = {}};
    for (std::string_view rest = text; !trimmed(rest).empty();) {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto point = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto blank = point.find(' ');
        if (blank == std::string_view::npos) return tl::unexpected(said(HR_TR("a point is a month and a value, as 2026-01 2.35, not \"%1\""), {quotable(point)}));
        const auto month = readEntryNumber(point.substr(0, blank), monthScope(scope));
        const auto value = readEntryNumber(point.substr(blank + 1), scope);
        if (!month) return noNumber(point.substr(0, blank));
        if (!value) return noNumber(point.substr(blank + 1));
        curve.points.push_back({*month, *value});
    }
    if (curve.points.empty()) return tl::unexpected(said(HR_TR("it has no point")));
    return curve;
}

template <class Print>
std::string joined(const Curve<double>& curve, const EntryNumber& scope, const Print& print)
{
    std::string text = curve.shape == CurveShape::Steps ? "steps:" : "line:";
    for (const auto& point : curve.points) text += (text.back() == ':' ? " " : "; ") + print(point.month, monthScope(scope)) + " " + print(point.value, scope);
    return text;
}

template <class Print>
std::string growth(const Curve<double>& curve, const EntryNumber& scope, const Print& print)
{
    std::string text = print(curve.start, scope);
    if (curve.rate == 0 && curve.anchor == 0) return text;
    text += " " + print(curve.rate, rateScope(scope)) + "%/year";
    if (curve.anchor != 0) text += " from " + print(curve.anchor, monthScope(scope));
    return text;
}

}  // namespace

Read readEntryCurve(std::string_view typed, const EntryNumber& scope)
{
    const std::string plain = plainLetters(typed);
    std::string_view text = plain;
    if (text.size() > 5 && sameLetters(text.substr(0, 5), "line:")) return readPoints(text.substr(5), CurveShape::Straight, scope);
    if (text.size() > 6 && sameLetters(text.substr(0, 6), "steps:")) return readPoints(text.substr(6), CurveShape::Steps, scope);
    Curve<double> curve{.points = {}};
    if (const auto from = text.rfind(" from "); from != std::string_view::npos) {
        const auto anchor = readEntryNumber(text.substr(from + 6), monthScope(scope));
        if (!anchor) return noNumber(text.substr(from + 6));
        curve.anchor = *anchor;
        text = trimmed(text.substr(0, from));
    }
    for (const std::string_view year : {"%/year", "%/y"}) {
        if (text.size() <= year.size() || !sameLetters(text.substr(text.size() - year.size()), year)) continue;
        const auto before = trimmed(text.substr(0, text.size() - year.size()));
        const auto blank = before.rfind(' ');
        // "4 %/year" of a rate is its start alone; "2.35 -15%/year" has both.
        if (blank == std::string_view::npos) break;
        const auto rate = readEntryNumber(before.substr(blank + 1), rateScope(scope));
        if (!rate) return noNumber(before.substr(blank + 1));
        curve.rate = *rate;
        text = trimmed(before.substr(0, blank));
        if (text.ends_with(',')) text.remove_suffix(1);
        break;
    }
    const auto start = readEntryNumber(text, scope);
    if (!start) return tl::unexpected(said(HR_TR("it is neither a number, nor a start with a yearly rate as 2.35 -15%/year, nor points as line: 2026-01 2.35; 2027-01 2.1")));
    curve.start = *start;
    return curve;
}

std::string entryCurveText(const Curve<double>& curve, const EntryNumber& scope)
{
    return curve.shape == CurveShape::Growth ? growth(curve, scope, entryNumberText) : joined(curve, scope, entryNumberText);
}

std::string printedCurve(const Curve<double>& curve, const EntryNumber& scope)
{
    return curve.shape == CurveShape::Growth ? growth(curve, scope, shownNumber) : joined(curve, scope, shownNumber);
}

std::string shownCurve(const Curve<double>& curve, const EntryNumber& scope)
{
    if (curve.shape == CurveShape::Growth) return growth(curve, scope, shownNumber);
    const std::string first = shownNumber(curve.points.front().value, scope), last = shownNumber(curve.points.back().value, scope), count = std::to_string(curve.points.size());
    return said(curve.shape == CurveShape::Steps ? HR_TR("%1 … %2 (%3 steps)") : HR_TR("%1 … %2 (%3 points)"), {first, last, count});
}

}  // namespace headroom

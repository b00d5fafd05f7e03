// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdint>

#include "fuzz/require.h"
#include "plan/entry.h"
#include "plan/expression.h"
#include "support/everything_plan.h"

namespace headroom {
namespace {

/// A field a kind of description: every field of every table, in its first row.
std::vector<Place> placesOf(const Plan<>& plan)
{
    std::vector<Place> places;
    for (const TableType& type : tables())
        for (std::size_t field = 0; type.count(plan) > 0 && field < type.fields.size(); ++field) places.push_back({type.kind, type.id(plan, 0), field});
    return places;
}

void requireEntry(const Plan<>& plan, const Place& place, std::string_view text, NumberMarks marks)
{
    const auto value = parseEntry(plan, place, text, marks);
    if (!value) return requireSentence(sentence(value.error()));
    require(!check(plan, place, *value), "an entry that is taken fits the field");
    const std::string written = entryText(plan, place, *value);
    const auto again = parseEntry(plan, place, written);
    require(again && *again == *value, keyOf(place) + ": the text of an entry reads back: " + written);
    shownText(plan, place, *value);
    isAmbiguous(plan, place, text);
}

void requireValue(const Plan<>& plan, const Place& place, std::string_view text)
{
    const auto value = parseValue(plan, place, text);
    if (!value) return requireSentence(sentence(value.error()));
    require(!check(plan, place, *value), "a value that is taken fits the field");
    const auto again = parseValue(plan, place, valueText(*value));
    require(again && *again == *value, keyOf(place) + ": the text of a value reads back: " + valueText(*value));
}

void requireKey(const Plan<>& plan, std::string_view text)
{
    const auto place = parseKey(plan, text);
    if (!place) return requireSentence(sentence(place.error()));
    require(parseKey(plan, keyOf(*place)).has_value(), "a key reads back: " + keyOf(*place));
}

}  // namespace
}  // namespace headroom

/// Two bytes that choose a field, then any bytes as what somebody typed into it, a file says of it, or a key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    static const Plan<> plan = everythingPlan();
    static const std::vector<Place> places = placesOf(plan);
    if (size < 2) return 0;
    const Place& place = places[(data[0] + 256U * data[1]) % places.size()];
    const std::string_view text{reinterpret_cast<const char*>(data) + 2, size - 2};
    for (const NumberMarks marks : {international, continental}) {
        requireEntry(plan, place, text, marks);
        const auto number = evaluateExpression(text, marks);
        require(!number || std::isfinite(*number), "an expression has a finite value");
    }
    requireValue(plan, place, text);
    requireKey(plan, text);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <rapidcheck/gtest.h>
#include <set>

#include "plan/overrides.h"
#include "plan/rows.h"
#include "plan/sources.h"
#include "plan/validate.h"
#include "support/generate.h"

// Where inputs come from: what has no source is listed, and nothing else is.
namespace headroom::testing {
namespace {

std::vector<Place> placesOf(const std::vector<Unsourced>& missing)
{
    std::vector<Place> places;
    for (const Unsourced& each : missing) places.push_back(each.place);
    return places;
}

/// The plan with sources of some inputs and some rows, of any words, some without a text.
Plan<> withSources(Plan<> plan)
{
    for (const Unsourced& each : inputsWithoutSource(plan)) {
        const int kind = *rc::gen::inRange(0, 8);
        const std::string text = *rc::gen::element<std::string>("assumption", "=1+1", "<b>maker</b>", "", " ", "two\nlines");
        if (kind < 2) plan.sources.push_back({.id = nextId(plan), .input = kind == 0 ? keyOf(each.place) : sourceKey({each.place.table, each.place.row, 0}), .text = text, .date = "", .note = ""});
    }
    return plan;
}

RC_GTEST_PROP(Sources, AreMissingNowhereOnceEachMissingOneIsSet, (const Plan<>& bare))
{
    const Plan<> plan = withSources(bare);
    Plan<> edited = plan;
    const auto missing = placesOf(inputsWithoutSource(plan));
    const SourceWords words{"assumption", "2025-10", "ours"};
    const EditGroup group = sourceEdits(plan, missing, words, nextId(plan));
    const EditGroup undo = applyEdit(edited, group);
    RC_ASSERT(!firstError(edited).has_value());
    RC_ASSERT(inputsWithoutSource(edited).empty());
    RC_ASSERT(inputsToSource(edited) == inputsToSource(plan));
    const SourceIndex index(edited);
    for (const Place& place : missing) RC_ASSERT(index.of(place).front()->text == words.text && index.of(place).front()->date == words.date && index.of(place).front()->note == words.note);
    // Said again, it is no edit; taken back, it leaves the plan to the bit.
    RC_ASSERT(sourceEdits(edited, missing, words, nextId(edited)).empty());
    applyEdit(edited, undo);
    RC_ASSERT(samePlan(edited, plan));
    RC_TAG(missing.empty() ? "nothing is missing" : "something is missing");
}

RC_GTEST_PROP(Sources, AreAskedForExactlyWhereAValueIsSetAndCounts, (const Plan<>& bare))
{
    const Plan<> plan = withSources(bare);
    const SourceIndex index(plan);
    const auto missing = inputsWithoutSource(plan);
    RC_ASSERT(std::ranges::is_sorted(missing, {}, &Unsourced::standing));
    std::set<std::string> listed;
    for (const Unsourced& each : missing) listed.insert(keyOf(each.place));
    RC_ASSERT(listed.size() == missing.size());
    std::size_t without = 0;
    for (const TableType& type : tables())
        for (std::size_t row = 0; row < type.count(plan); ++row)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Place place{type.kind, type.id(plan, row), field};
                const bool isListed = listed.contains(keyOf(place));
                RC_ASSERT(isListed == (needsSource(plan, place) && !index.has(place)));
                without += isListed ? 1 : 0;
                if (!isListed) continue;
                const Value value = readField(plan, type, row, field);
                RC_ASSERT(holdsInputs(type.kind) && counts(plan, place) && !std::holds_alternative<std::monostate>(value));
            }
    RC_ASSERT(missing.size() == without);
}

RC_GTEST_PROP(Sources, OfARowCoverItsInputsAndGoWithIt, (const Plan<>& bare))
{
    const Plan<> plan = withSources(bare);
    const auto missing = inputsWithoutSource(plan);
    const auto ofList = std::ranges::find_if(missing, [](const Unsourced& each) { return !table(each.place.table).single; });
    if (ofList == missing.end()) RC_DISCARD("no row of a list lacks a source");
    const RowPlace row{ofList->place.table, ofList->place.row};
    const auto nameOf = nameField(table(row.table));
    if (!nameOf) RC_DISCARD("a row without a name");
    Plan<> edited = plan;
    applyEdit(edited, sourceEdits(plan, {{row.table, row.row, *nameOf}}, {"order form", "", ""}, nextId(plan)));
    for (const Unsourced& each : inputsWithoutSource(edited)) RC_ASSERT(!(RowPlace{each.place.table, each.place.row} == row));
    const std::string key = sourceKey({row.table, row.row, *nameOf});
    applyEdit(edited, removeRow(edited, row));
    for (const auto& source : edited.sources) RC_ASSERT(source.input != key && !source.input.starts_with(key + "."));
}

RC_GTEST_PROP(Sources, TakenAwayLeaveWhatWasThere, (const Plan<>& plan))
{
    const auto missing = placesOf(inputsWithoutSource(plan));
    Plan<> edited = plan;
    applyEdit(edited, sourceEdits(plan, missing, {"assumption", "", ""}, nextId(plan)));
    applyEdit(edited, sourceEdits(edited, missing, {}, nextId(edited)));
    // Sources that said nothing are gone too.
    RC_ASSERT(edited.sources.size() <= plan.sources.size());
    RC_ASSERT(placesOf(inputsWithoutSource(edited)).size() == missing.size());
}

}  // namespace
}  // namespace headroom::testing

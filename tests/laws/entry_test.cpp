// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "plan/entry.h"
#include "plan/rows.h"
#include "plan/validate.h"
#include "support/compare.h"
#include "support/generate.h"

// What people type and do with rows: texts are identities, no step leaves a reference in the air, undo restores.
namespace headroom::testing {
namespace {

template <class Visit>
void eachPlace(const Plan<>& plan, Visit&& visit)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) visit(Place{type.kind, type.id(plan, index), field}, readField(plan, type, index, field));
}

void readsBack(const Plan<>& plan)
{
    eachPlace(plan, [&](const Place& place, const Value& value) {
        const std::string text = entryText(plan, place, value);
        const auto read = parseEntry(plan, place, text);
        if (!read) RC_FAIL(sentence(read.error()));
        if (!(*read == value)) RC_FAIL(keyOf(place) + ": \"" + text + "\" reads as " + valueText(*read) + ", not " + valueText(value));
    });
}

RC_GTEST_PROP(Entries, OfEveryValueReadBackToTheBit, (const Plan<>& plan)) { readsBack(plan); }

RC_GTEST_PROP(Entries, OfExtremeValuesReadBackToTheBit, (const ExtremePlan& extreme)) { readsBack(extreme.plan); }

RC_GTEST_PROP(Entries, OfAnyBytesAreTakenLegallyOrRefused, (const Plan<>& plan, const std::string& bytes))
{
    const std::string letters = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"0123456789.,-+*/^()=% eEkmbnty:;from{}[]\"\xe4\xb8\x87\xef\xbc\x91"}));
    eachPlace(plan, [&](const Place& place, const Value&) {
        for (const std::string& text : {bytes, letters}) {
            const auto value = parseEntry(plan, place, text);
            const bool isEither = value ? !check(plan, place, *value) : !sentence(value.error()).empty();
            RC_ASSERT(isEither);
        }
    });
}

/// Any row of a list, or nothing where the plan has none.
std::optional<RowPlace> anyRow(const Plan<>& plan)
{
    std::vector<RowPlace> rows;
    for (const TableType& type : tables())
        for (std::size_t index = 0; !type.single && index < type.count(plan); ++index) rows.push_back({type.kind, type.id(plan, index)});
    return rows.empty() ? std::nullopt : std::optional{*rc::gen::elementOf(rows)};
}

void isLegalAndTakenBack(const Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    const EditGroup inverse = applyEdit(after, group);
    const auto error = firstError(after);
    if (error) RC_FAIL(sentence(*error));
    applyEdit(after, inverse);
    RC_ASSERT(samePlan(after, plan));
}

RC_GTEST_PROP(WholeRows, AreRemovedMovedAndCopiedLegallyAndTakenBack, (const Plan<>& plan))
{
    const auto row = anyRow(plan);
    RC_PRE(row.has_value());
    const TableType& type = table(row->table);
    isLegalAndTakenBack(plan, duplicateRow(plan, *row, nextId(plan), Dependents::Left));
    isLegalAndTakenBack(plan, duplicateRow(plan, *row, nextId(plan), Dependents::Taken));
    isLegalAndTakenBack(plan, removeRow(plan, *row));
    for (std::size_t index = 0; index < type.count(plan); ++index)
        if (const Id heir = type.id(plan, index); heir != row->row) isLegalAndTakenBack(plan, removeRowMovingTo(plan, *row, heir));
}

RC_GTEST_PROP(WholeRows, WithACopyOfASiteCountTwice, (const Plan<>& plan))
{
    RC_PRE(!plan.sites.empty());
    const auto site = *rc::gen::elementOf(plan.sites);
    double gpus = 0, all = 0;
    for (const auto& tranche : plan.tranches) {
        all += tranche.gpus;
        if (tranche.site.id == site.id) gpus += tranche.gpus;
    }
    Plan<> after = plan;
    applyEdit(after, duplicateRow(plan, {EntityKind::Site, site.id}, nextId(plan), Dependents::Taken));
    double both = 0;
    for (const auto& tranche : after.tranches) both += tranche.gpus;
    RC_ASSERT(near(both, all + gpus, all));
}

RC_GTEST_PROP(Conditions, SwitchOffFieldsThatThenChangeNoFigureOfThePlan, (const Plan<>& plan))
{
    // Every field that its row's choices switch off takes another legal value at once.
    Plan<> other = plan;
    bool isAny = false;
    Draw draw(rc::Random(*rc::gen::arbitrary<std::uint64_t>()), Spread::Typical);
    eachPlace(plan, [&](const Place& place, const Value& value) {
        const TableType& type = table(place.table);
        if (counts(plan, place) || !std::holds_alternative<double>(value)) return;
        isAny = true;
        writeField(other, type, *indexOf(plan, place.table, place.row), place.field, draw.number(type.fields[place.field]));
    });
    RC_PRE(isAny && !firstError(other));
    const auto difference = mismatch(Statement(plan), Statement(other), {.relative = 0, .covers = [](Figure figure) { return info(figure).scope == Scope::Plan; }});
    if (difference) RC_FAIL(*difference);
}

}  // namespace
}  // namespace headroom::testing

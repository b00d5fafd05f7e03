// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "plan/convert.h"
#include "plan/edit.h"
#include "plan/validate.h"
#include "support/generate.h"

// Law 13, in memory: do → undo, the difference of two plans, and a plan over the same number type are identities.
namespace headroom::testing {
namespace {

RC_GTEST_PROP(Editing, AnyGroupIsTakenBackAndDoneAgain, (const Plan<>& from, const Plan<>& to))
{
    // The way from one plan to an unrelated one holds insertions, removals and fields of every kind.
    const EditGroup group = difference(from, to);
    Plan<> plan = from;
    const EditGroup undo = applyEdit(plan, group);
    RC_ASSERT(samePlan(plan, to));
    const EditGroup redo = applyEdit(plan, undo);
    RC_ASSERT(samePlan(plan, from));
    applyEdit(plan, redo);
    RC_ASSERT(samePlan(plan, to));
}

RC_GTEST_PROP(Editing, AnyPartOfAGroupIsTakenBack, (const Plan<>& from, const Plan<>& to))
{
    EditGroup group = difference(from, to);
    group.resize(*rc::gen::inRange<std::size_t>(0, group.size() + 1), RemoveRow{});
    Plan<> plan = from;
    const EditGroup undo = applyEdit(plan, group);
    applyEdit(plan, undo);
    RC_ASSERT(samePlan(plan, from));
}

RC_GTEST_PROP(Editing, FieldsSetManyTimesGoBackThroughEveryValue, (const Plan<>& plan, const Plan<>& values))
{
    // Both plans have settings, storage and operations: their values change places, over and over.
    Plan<> edited = plan;
    std::vector<std::pair<EditGroup, Plan<>>> steps;
    for (int step = 0; step < 8; ++step) {
        EditGroup group;
        for (const TableType& type : tables()) {
            if (!type.single) continue;
            const std::size_t field = *rc::gen::inRange<std::size_t>(0, type.fields.size());
            if (type.fields[field].kind != FieldKind::Reference) group.push_back(SetField{{type.kind, type.id(plan, 0), field}, readField(step % 2 ? plan : values, type, 0, field)});
        }
        Plan<> before = edited;
        steps.emplace_back(applyEdit(edited, group), std::move(before));
    }
    for (; !steps.empty(); steps.pop_back()) {
        applyEdit(edited, steps.back().first);
        RC_ASSERT(samePlan(edited, steps.back().second));
    }
}

RC_GTEST_PROP(Editing, TheDifferenceLeadsThereAndASamePlanHasNone, (const Plan<>& from, const Plan<>& to))
{
    RC_ASSERT(difference(from, from).empty());
    RC_ASSERT(!errorAfter(from, difference(from, to)));
    Plan<> plan = from;
    applyEdit(plan, difference(from, to));
    RC_ASSERT(difference(plan, to).empty());
}

/// Edits that may lead to anything: values of one plan at places of another, rows that vanish although they are named,
/// numbers far outside, ids given twice are the insertions of a group that is cut short.
EditGroup wildEdits(const Plan<>& plan, const Plan<>& other)
{
    EditGroup group;
    const int count = *rc::gen::inRange(1, 5);
    Plan<> now = plan;
    for (int edit = 0; edit < count; ++edit) {
        const TableType& type = *rc::gen::elementOf(tables());
        const std::size_t rows = type.count(now);
        const int kind = *rc::gen::inRange(0, 6);
        std::optional<Edit> made;
        if (!type.single && rows > 0 && kind == 0) made = RemoveRow{type.kind, type.id(now, *rc::gen::inRange<std::size_t>(0, rows))};
        else if (!type.single && type.count(other) > 0 && kind == 1) {
            Row row = readRow(other, type, *rc::gen::inRange<std::size_t>(0, type.count(other)));
            row.id = *rc::gen::weightedElement<Id>({{4, nextId(now)}, {1, 2}, {1, lastId + 1}});
            if (!indexOf(now, type.kind, row.id)) made = InsertRow{type.kind, std::move(row)};
        } else if (rows > 0) {
            const std::size_t field = *rc::gen::inRange<std::size_t>(0, type.fields.size());
            const std::size_t index = *rc::gen::inRange<std::size_t>(0, rows);
            Value value = type.count(other) > 0 ? readField(other, type, *rc::gen::inRange<std::size_t>(0, type.count(other)), field) : type.fields[field].initial;
            if (auto* number = std::get_if<double>(&value); number && kind == 2) *number *= *rc::gen::element(-1.0, 1e9, 1.5);
            if (std::holds_alternative<double>(value) && type.fields[field].whole) value = std::floor(std::get<double>(value));
            made = SetField{{type.kind, type.id(now, index), field}, std::move(value)};
        }
        if (!made) continue;
        applyEdit(now, *made);
        group.push_back(*std::move(made));
    }
    return group;
}

RC_GTEST_PROP(Editing, WhatAGroupBreaksIsFoundWhereItTouchedThePlan, (const Plan<>& plan, const Plan<>& other))
{
    const EditGroup group = wildEdits(plan, other);
    Plan<> after = plan;
    applyEdit(after, group);
    const bool isWrong = firstError(after).has_value();
    RC_CLASSIFY(isWrong, "wrong afterwards");
    RC_ASSERT(errorMadeBy(group, after).has_value() == isWrong);
}

RC_GTEST_PROP(Converting, ToTheSameNumbersIsTheSamePlan, (const Plan<>& plan))
{
    RC_ASSERT(samePlan(convert<double>(plan, [](const std::string&, double number) { return number; }), plan));
}

RC_GTEST_PROP(Texts, OfEveryValueReadBackAsTheValue, (const Plan<>& plan))
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                const Place place{type.kind, type.id(plan, index), field};
                const Value value = readField(plan, type, index, field);
                const auto found = parseKey(plan, keyOf(place));
                RC_ASSERT(found && found->table == place.table && found->row == place.row && found->field == place.field);
                const auto read = parseValue(plan, place, valueText(value));
                RC_ASSERT(read && *read == value);
            }
}

}  // namespace
}  // namespace headroom::testing

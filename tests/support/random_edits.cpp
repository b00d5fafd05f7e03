// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_edits.h"

#include "plan/rows.h"
#include "support/plan_values.h"

namespace headroom::testing {

namespace {

constexpr std::size_t manyRows = 40;  // above it rows go rather than come: plans stay small

std::vector<Id> idsIn(const Plan<>& plan, EntityKind kind)
{
    std::vector<Id> ids;
    for (std::size_t at = 0; at < table(kind).count(plan); ++at) ids.push_back(table(kind).id(plan, at));
    return ids;
}

std::size_t rowsOfLists(const Plan<>& plan)
{
    std::size_t rows = 0;
    for (const TableType& type : tables()) rows += type.single ? 0 : type.count(plan);
    return rows;
}

const TableType& anyTable(const Plan<>& plan, bool needsRows)
{
    std::vector<const TableType*> fit;
    for (const TableType& type : tables())
        if (needsRows ? type.count(plan) > 0 : !type.single) fit.push_back(&type);
    return **rc::gen::elementOf(fit);
}

SetField anyField(const Plan<>& plan, const TableType& type, Id row, std::size_t field)
{
    const FieldType& kind = type.fields[field];
    const auto targets = kind.kind == FieldKind::Reference ? idsIn(plan, kind.target) : std::vector<Id>{};
    return {{.table = type.kind, .row = row, .field = field}, values::legal(kind, targets)};
}

SetField anyField(const Plan<>& plan)
{
    const TableType& type = anyTable(plan, true);
    const Id row = *rc::gen::elementOf(idsIn(plan, type.kind));
    return anyField(plan, type, row, *rc::gen::inRange<std::size_t>(0, type.fields.size()));
}

EditGroup fields(const Plan<>& plan, int count)
{
    EditGroup group;
    while (count-- > 0) group.push_back(anyField(plan));
    return group;
}

EditGroup column(const Plan<>& plan)
{
    const TableType& type = anyTable(plan, true);
    const std::size_t field = *rc::gen::inRange<std::size_t>(0, type.fields.size());
    EditGroup group;
    for (const Id row : idsIn(plan, type.kind)) group.push_back(anyField(plan, type, row, field));
    return group;
}

EditGroup anyStep(const Plan<>& plan, Id nextId)
{
    const int choice = *rc::gen::inRange(0, 20);
    if (choice < 9) return fields(plan, 1);
    if (choice < 12) return fields(plan, 1 + choice % 5);
    if (choice < 14) return column(plan);
    const bool grows = rowsOfLists(plan) < manyRows && choice < 18;
    if (grows && choice < 17) {
        const auto row = newRow(plan, anyTable(plan, false).kind, nextId);
        return row ? EditGroup{*row} : EditGroup{};
    }
    const TableType& type = anyTable(plan, true);
    if (type.single) return {};
    const RowPlace row{type.kind, *rc::gen::elementOf(idsIn(plan, type.kind))};
    return grows ? duplicateRow(plan, row, nextId, Dependents::Taken) : removeRow(plan, row);
}

}  // namespace

EditGroup randomEdits(const Plan<>& plan, Id nextId, std::uint64_t seed)
{
    const auto step = rc::gen::exec([&] {
        for (int attempt = 0; attempt < 20; ++attempt)
            if (EditGroup group = anyStep(plan, nextId); !group.empty() && !errorAfter(plan, group)) return group;
        return EditGroup{SetField{*parseKey(plan, "settings.gpu_scale"), 0.01 * (1 + *rc::gen::inRange(0, 100))}};
    });
    return step(rc::Random{seed}, rc::kNominalSize).value();
}

}  // namespace headroom::testing

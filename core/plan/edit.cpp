// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edit.h"

#include <algorithm>

#include "plan/contract_check.h"
#include "plan/validate.h"

namespace headroom {

namespace {

struct Applier {
    Plan<>& plan;

    Edit operator()(const SetField& edit) const
    {
        const TableType& type = table(edit.place.table);
        const auto index = indexOf(plan, type.kind, edit.place.row);
        HR_REQUIRE(index.has_value());
        SetField inverse{edit.place, readField(plan, type, *index, edit.place.field)};
        writeField(plan, type, *index, edit.place.field, edit.value);
        return inverse;
    }

    Edit operator()(const InsertRow& edit) const
    {
        const TableType& type = table(edit.table);
        HR_REQUIRE(!type.single && edit.row.values.size() == type.fields.size());
        // Rows stand in the order of ids, and a new one is nearly always the last: a paste of thousands looks at none of them.
        std::size_t index = type.count(plan);
        if (index > 0 && type.id(plan, index - 1) >= edit.row.id) {
            HR_REQUIRE(!indexOf(plan, type.kind, edit.row.id));
            for (index = 0; type.id(plan, index) < edit.row.id;) ++index;
        }
        type.insert(plan, index, edit.row.id);
        for (std::size_t field = 0; field < type.fields.size(); ++field) writeField(plan, type, index, field, edit.row.values[field]);
        return RemoveRow{edit.table, edit.row.id};
    }

    Edit operator()(const RemoveRow& edit) const
    {
        const TableType& type = table(edit.table);
        const auto index = indexOf(plan, type.kind, edit.row);
        HR_REQUIRE(!type.single && index.has_value());
        InsertRow inverse{edit.table, readRow(plan, type, *index)};
        type.erase(plan, *index);
        return inverse;
    }
};

}  // namespace

Edit applyEdit(Plan<>& plan, const Edit& edit) { return std::visit(Applier{plan}, edit); }

EditGroup applyEdit(Plan<>& plan, const EditGroup& group)
{
    EditGroup inverse;
    for (const Edit& edit : group) inverse.push_back(applyEdit(plan, edit));
    std::ranges::reverse(inverse);
    return inverse;
}

EditGroup difference(const Plan<>& from, const Plan<>& to)
{
    EditGroup removed, inserted, set;
    for (const TableType& type : tables()) {
        for (std::size_t index = 0; !type.single && index < type.count(from); ++index)
            if (const Id id = type.id(from, index); !indexOf(to, type.kind, id)) removed.push_back(RemoveRow{type.kind, id});
        for (std::size_t index = 0; index < type.count(to); ++index) {
            const Row after = readRow(to, type, index);
            const auto old = indexOf(from, type.kind, after.id);
            if (!old) {
                inserted.push_back(InsertRow{type.kind, after});
                continue;
            }
            const Row before = readRow(from, type, *old);
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (!(before.values[field] == after.values[field])) set.push_back(SetField{{type.kind, after.id, field}, after.values[field]});
        }
    }
    // References of rows that stay are changed before the rows they named go, and after the rows they name have come;
    // rows that go leave in the reverse order of the tables.
    EditGroup all = std::move(inserted);
    all.insert(all.end(), set.begin(), set.end());
    all.insert(all.end(), removed.rbegin(), removed.rend());
    return all;
}

std::optional<Issue> errorAfter(const Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    applyEdit(after, group);
    return errorMadeBy(group, after);
}

std::string usersOf(const Plan<>& plan, EntityKind kind, Id id)
{
    std::string users;
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                if (type.fields[field].kind != FieldKind::Reference || type.fields[field].target != kind) continue;
                if (readField(plan, type, index, field) == Value{id}) users += (users.empty() ? "" : ", ") + rowName(plan, type.kind, type.id(plan, index));
            }
    return users;
}

}  // namespace headroom

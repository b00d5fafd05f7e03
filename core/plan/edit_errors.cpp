// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "plan/edit.h"
#include "plan/validate.h"

namespace headroom {

namespace {

/// What names a row that went: all of the plan could, so every reference to its table is looked at.
std::optional<Issue> errorWithout(const Plan<>& after, const RemoveRow& gone)
{
    for (const TableType& type : tables())
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            if (type.fields[field].kind != FieldKind::Reference || type.fields[field].target != gone.table) continue;
            for (std::size_t index = 0; index < type.count(after); ++index) {
                const Value value = readField(after, type, index, field);
                if (!(value == Value{gone.row})) continue;
                if (auto issue = check(after, {type.kind, type.id(after, index), field}, value)) return issue;
            }
        }
    return std::nullopt;
}

struct Finder {
    const Plan<>& after;

    std::optional<Issue> operator()(const SetField& edit) const
    {
        const TableType& type = table(edit.place.table);
        const auto index = indexOf(after, edit.place.table, edit.place.row);
        return index ? check(after, edit.place, readField(after, type, *index, edit.place.field)) : std::nullopt;
    }
    std::optional<Issue> operator()(const InsertRow& edit) const { return errorInRow(after, edit.table, edit.row.id); }
    std::optional<Issue> operator()(const RemoveRow& edit) const { return errorWithout(after, edit); }
};

}  // namespace

std::optional<Issue> errorMadeBy(const EditGroup& group, const Plan<>& after)
{
    for (const Edit& edit : group)
        if (auto issue = std::visit(Finder{after}, edit)) return issue;
    if (std::ranges::any_of(group, [](const Edit& edit) { return std::holds_alternative<InsertRow>(edit); }))
        if (auto issue = errorInIds(after)) return issue;
    return errorAcrossRows(after);
}

}  // namespace headroom

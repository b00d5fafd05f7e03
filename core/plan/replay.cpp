// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/replay.h"

#include <algorithm>

namespace headroom {

namespace {

struct Finder {
    const Plan<>& plan;
    using Finding = std::optional<std::string>;

    Finding operator()(const SetField& edit) const
    {
        if (edit.place.table >= EntityKind::Count_ || edit.place.field >= table(edit.place.table).fields.size()) return said(HR_TR("It changes a field that does not exist."));
        const TableType& type = table(edit.place.table);
        if (!indexOf(plan, type.kind, edit.place.row)) return rowless(type, edit.place.row);
        return unfit(edit.place, edit.value);
    }

    Finding operator()(const InsertRow& edit) const
    {
        const TableType& type = table(edit.table);
        const bool isRow = !type.single && edit.row.id >= firstFreeId && edit.row.id <= lastId && edit.row.values.size() == type.fields.size();
        if (!isRow) return said(HR_TR("It adds to %1 what is no row."), {said(type.plural)});
        if (indexOf(plan, type.kind, edit.row.id)) return said(HR_TR("It adds row %1 to %2, which is there."), {std::to_string(edit.row.id), said(type.plural)});
        for (std::size_t field = 0; field < type.fields.size(); ++field)
            if (auto finding = unfit({type.kind, edit.row.id, field}, edit.row.values[field])) return finding;
        return std::nullopt;
    }

    Finding operator()(const RemoveRow& edit) const
    {
        const TableType& type = table(edit.table);
        if (type.single || !indexOf(plan, type.kind, edit.row)) return rowless(type, edit.row);
        return std::nullopt;
    }

private:
    static Finding rowless(const TableType& type, Id row) { return said(HR_TR("It changes row %1 of %2, which is not there."), {std::to_string(row), said(type.plural)}); }

    Finding unfit(const Place& place, const Value& value) const
    {
        const FieldType& type = table(place.table).fields[place.field];
        // What it refers to may come later in the group.
        if (type.kind == FieldKind::Reference && (std::holds_alternative<Id>(value) || std::holds_alternative<std::monostate>(value))) return std::nullopt;
        const auto issue = check(plan, place, value);
        return issue ? Finding{sentence(*issue)} : std::nullopt;
    }
};

}  // namespace

std::optional<std::string> misfit(const Plan<>& plan, const Edit& edit) { return std::visit(Finder{plan}, edit); }

Result<EditGroup> replay(Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    EditGroup inverse;
    for (const Edit& edit : group) {
        if (auto problem = misfit(after, edit)) return tl::unexpected(*std::move(problem));
        inverse.push_back(applyEdit(after, edit));
    }
    if (const auto issue = errorMadeBy(group, after)) return tl::unexpected(sentence(*issue));
    std::ranges::reverse(inverse);
    plan = std::move(after);
    return inverse;
}

std::optional<std::string> misfit(const Plan<>& plan, const EditGroup& group)
{
    Plan<> after = plan;
    const auto applied = replay(after, group);
    return applied ? std::nullopt : std::optional{applied.error()};
}

}  // namespace headroom

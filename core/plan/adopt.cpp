// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/adopt.h"

#include "plan/contract_check.h"

namespace headroom {

EditGroup adoptRow(const Plan<>& plan, const Plan<>& other, RowPlace row, Id next)
{
    const TableType& type = table(row.table);
    const auto index = indexOf(other, row.table, row.row);
    HR_REQUIRE(index.has_value());
    Row copy = readRow(other, type, *index);
    const Id first = copy.id = next++;
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
        if (type.fields[field].kind != FieldKind::Reference) continue;
        HR_REQUIRE(!type.fields[field].field.required);
        copy.values[field] = Value{};
    }
    if (const auto name = nameField(type)) copy.values[*name] = freeName(plan, row.table, std::get<std::string>(copy.values[*name]));
    EditGroup group{InsertRow{row.table, std::move(copy)}};

    const std::string old = std::string{type.key} + "." + std::to_string(row.row), fresh = std::string{type.key} + "." + std::to_string(first);
    const TableType& sources = table(EntityKind::Source);
    for (std::size_t at = 0; at < other.sources.size(); ++at) {
        const std::string& input = other.sources[at].input;
        if (input != old && !input.starts_with(old + ".")) continue;
        Row source = readRow(other, sources, at);
        source.id = next++;
        source.values[*sources.find("input")] = fresh + input.substr(old.size());
        group.push_back(InsertRow{EntityKind::Source, std::move(source)});
    }
    return group;
}

}  // namespace headroom

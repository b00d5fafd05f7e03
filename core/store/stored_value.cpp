// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_value.h"

#include <limits>

#include "plan/curve_text.h"
#include "plan/parse.h"

namespace headroom {

Value valueOf(const StoredValue& stored, const FieldType& type)
{
    if (std::holds_alternative<std::monostate>(stored)) return {};
    if (const auto* text = std::get_if<std::string>(&stored)) {
        if (type.kind != FieldKind::Curve) return *text;
        auto curve = parseCurve(*text);
        return curve ? Value{*std::move(curve)} : Value{*text};
    }
    if (const auto* whole = std::get_if<std::int64_t>(&stored)) return type.kind == FieldKind::Reference ? Value{Id{*whole}} : Value{static_cast<double>(*whole)};
    if (const auto* number = std::get_if<double>(&stored)) return *number;
    return std::numeric_limits<double>::quiet_NaN();  // a blob fits no field
}

Row rowOf(const StoredRow& stored, const TableType& type, int version)
{
    Row row{.id = stored.number, .values = {}};
    std::size_t column = 0;
    for (const FieldType& field : type.fields) row.values.push_back(field.field.since <= version ? valueOf(stored.columns.at(++column), field) : absentValue(field));
    return row;
}

bool isLikely(const StoredRow& stored, const TableType& type, int version)
{
    static const Plan<> nothing;
    const bool isId = type.single ? stored.number == static_cast<Id>(type.kind) + 1 : stored.number >= firstFreeId && stored.number <= lastId;
    if (!isId) return false;
    const Row row = rowOf(stored, type, version);
    for (std::size_t field = 0; field < type.fields.size(); ++field)
        if (type.fields[field].kind != FieldKind::Reference && check(nothing, {type.kind, row.id, field}, row.values[field])) return false;
    return true;
}

}  // namespace headroom

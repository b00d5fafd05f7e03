// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_csv.h"

#include "exchange/csv.h"

namespace headroom {

std::string columnHeading(const FieldType& type)
{
    const std::string key{type.field.key};
    return type.field.unit == Unit::None ? key : key + " [" + std::string{info(type.field.unit).key} + "]";
}

std::string tableCsv(const Plan<>& plan, EntityKind kind)
{
    const TableType& type = table(kind);
    std::vector<CsvRow> rows{{"id"}};
    for (const FieldType& field : type.fields) rows.front().push_back(columnHeading(field));
    for (std::size_t index = 0; index < type.count(plan); ++index) {
        const Row row = readRow(plan, type, index);
        auto& cells = rows.emplace_back(CsvRow{std::to_string(row.id)});
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const auto text = valueText(row.values[field]);
            cells.push_back(type.fields[field].kind == FieldKind::Text ? guardedCell(text) : text);
        }
    }
    return writeCsv(rows);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_csv.h"

#include <algorithm>

namespace headroom {

std::string columnHeading(const FieldType& type)
{
    const std::string key{type.field.key};
    return type.field.unit == Unit::None ? key : key + " [" + std::string{info(type.field.unit).key} + "]";
}

std::string tableCsv(const Plan<>& plan, EntityKind kind, CsvDialect dialect)
{
    const TableType& type = table(kind);
    std::vector<CsvRow> rows{{"id"}};
    for (const FieldType& field : type.fields) rows.front().push_back(columnHeading(field));
    for (std::size_t index = 0; index < type.count(plan); ++index) {
        const Row row = readRow(plan, type, index);
        auto& cells = rows.emplace_back(CsvRow{std::to_string(row.id)});
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const double* number = std::get_if<double>(&row.values[field]);
            const auto text = number ? numberCell(*number, dialect) : valueText(row.values[field]);
            cells.push_back(type.fields[field].kind == FieldKind::Text ? guardedCell(text) : text);
        }
    }
    return writeCsv(rows, dialect);
}

std::optional<CsvDialect> ownDialect(EntityKind kind, std::string_view text)
{
    const TableType& type = table(kind);
    const auto isOwn = [&](const std::string& cell) { return cell == "id" || type.find(std::string_view{cell}.substr(0, cell.find(" ["))); };
    for (const CsvDialect dialect : {internationalCsv, localCsv}) {
        const auto heading = readCsv(text.substr(0, text.find_first_of("\r\n")), dialect);
        if (heading && !heading->empty() && std::ranges::count(heading->front(), "id") > 0 && std::ranges::all_of(heading->front(), isOwn)) return dialect;
    }
    return std::nullopt;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovered_history.h"

#include <algorithm>

#include "plan/text.h"
#include "store/schema.h"
#include "store/table_shape.h"

namespace headroom {

namespace {

void bindStored(SQLite::Statement& statement, int at, const StoredValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) statement.bind(at);
    else if (const auto* whole = std::get_if<std::int64_t>(&value)) statement.bind(at, *whole);
    else if (const auto* number = std::get_if<double>(&value)) statement.bind(at, *number);
    else if (const auto* text = std::get_if<std::string>(&value)) statement.bind(at, *text);
    else statement.bind(at, std::get<Blob>(value).bytes.data(), static_cast<int>(std::get<Blob>(value).bytes.size()));
}

void writeTable(SQLite::Database& database, const TableShape& shape, const std::vector<StoredRow>& rows)
{
    std::string names, marks;
    for (const ColumnShape& column : shape.columns) {
        names += (names.empty() ? "" : ", ") + headroom::quoted(column.name);
        marks += marks.empty() ? "?" : ", ?";
    }
    // Two rows with one key are two readings of one row.
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO " + headroom::quoted(shape.name) + " (" + names + ") VALUES (" + marks + ")");
    for (const StoredRow& row : rows) {
        for (std::size_t column = 0; column < row.columns.size(); ++column)
            bindStored(insert, static_cast<int>(column) + 1, shape.columns[column].isNumber ? StoredValue{row.number} : row.columns[column]);
        insert.exec();
        insert.reset();
    }
}

/// Whether nothing of a table is known to be missing: it was read from its root, or its pages were found and the numbers of
/// its rows, where they count, have no hole.
bool isComplete(const SalvagedTable& table, const TableShape& shape)
{
    if (!std::ranges::all_of(table.scan.rows, [&](const StoredRow& row) { return fits(row, shape); })) return false;
    if (table.isWhole()) return true;
    if (!table.scan.isWhole() || table.scan.rows.empty()) return false;
    if (!shape.columns.front().isNumber) return true;
    const auto [least, most] = std::ranges::minmax(table.scan.rows, {}, &StoredRow::number);
    return least.number <= 1 && most.number - least.number + 1 == std::ssize(table.scan.rows);
}

}  // namespace

std::vector<std::string> writeHistory(SQLite::Database& database, const Salvage& salvage)
{
    std::vector<std::string> missing;
    const auto complete = [&](const std::string& name) {
        const TableShape* shape = findShape(salvage.version, name);
        return !shape || isComplete(salvage.tables.at(name), *shape);
    };
    const auto write = [&](const std::string& name) {
        if (const TableShape* shape = findShape(salvage.version, name)) writeTable(database, *shape, salvage.tables.at(name).scan.rows);
    };
    const bool hasHistory = complete("edit") && complete("step");
    if (hasHistory) {
        write("edit");
        write("step");
    } else {
        missing.push_back(said(HR_TR("The history could not be read in full and was left out: nothing can be undone.")));
    }
    if (hasHistory && complete("version") && complete("version_figure")) {
        write("version");
        write("version_figure");
    } else if (findShape(salvage.version, "version")) {
        missing.push_back(said(HR_TR("The versions that were kept could not be read in full and were left out.")));
    }
    const TableShape& waiting = *findShape(salvage.version, "pending");
    SalvagedTable pending = salvage.tables.at(waiting.name);
    std::erase_if(pending.scan.rows, [&](const StoredRow& row) { return !fits(row, waiting); });
    writeTable(database, waiting, pending.scan.rows);
    if (!pending.isWhole()) missing.push_back(said(HR_TR("Of the entries that were not valid and waited for correction, %1 could be read."), {std::to_string(pending.scan.rows.size())}));
    return missing;
}

}  // namespace headroom

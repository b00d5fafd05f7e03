// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_check.h"

#include <algorithm>
#include <array>
#include <set>

#include "store/foreign_text.h"
#include "store/table_shape.h"

namespace headroom {

namespace {

/// What the schema holds, for a sentence.
std::string thing(const std::string& type, const std::string& name, const std::string& sql)
{
    constexpr std::size_t longestName = 64;
    const std::string named = " \"" + foreignText(name, longestName) + "\"";
    if (type == "view") return "a view" + named;
    if (type == "trigger") return "a trigger" + named;
    if (type == "index") return "an index" + named;
    if (type != "table") return "something that is no table" + named;
    std::string start = plainSql(sql).substr(0, std::string_view{"CREATEVIRTUAL"}.size());
    std::ranges::transform(start, start.begin(), [](char letter) { return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter; });
    return (start == "CREATEVIRTUAL" ? "a virtual table" : "a table") + named;
}

/// The tables of ANALYZE, as SQLite makes them: what they hold speeds statements up, and is read by SQLite alone.
bool isStatistics(const std::string& name, const std::string& sql)
{
    constexpr std::array<std::string_view, 4> made{"CREATETABLEsqlite_stat1(tbl,idx,stat)", "CREATETABLEsqlite_stat2(tbl,idx,sampleno,sample)", "CREATETABLEsqlite_stat3(tbl,idx,neq,nlt,ndlt,sample)",
                                                   "CREATETABLEsqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"};
    return std::ranges::any_of(made, [&](std::string_view plain) { return plain == plainSql(sql) && plain.substr(std::string_view{"CREATETABLE"}.size()).starts_with(name + "("); });
}

}  // namespace

Result<> checkSchema(SQLite::Database& database, int version)
{
    std::set<std::string> found;
    SQLite::Statement select(database, R"(SELECT "type", "name", "tbl_name", "sql" FROM "sqlite_schema")");
    while (select.executeStep()) {
        const std::string type = select.getColumn(0).getString(), name = select.getColumn(1).getString(), table = select.getColumn(2).getString();
        const std::string sql = select.getColumn(3).isNull() ? "" : select.getColumn(3).getString();
        const TableShape* shape = findShape(version, table);
        // The index that SQLite makes for a primary key of several columns has no statement of its own.
        if (type == "index" && shape && sql.empty() && name == "sqlite_autoindex_" + table + "_1") continue;
        if (type == "table" && name == table && isStatistics(name, sql)) continue;
        if (type != "table" || name != table || !shape) return tl::unexpected("it holds " + thing(type, name, sql));
        if (plainSql(sql) != shape->sql) return tl::unexpected("its table \"" + name + "\" is another than that of version " + std::to_string(version) + " of the plan format");
        if (!found.insert(name).second) return tl::unexpected("it holds two tables \"" + name + "\"");
    }
    for (const TableShape& shape : tableShapes(version))
        if (!found.contains(shape.name)) return tl::unexpected("it has no table \"" + shape.name + "\"");
    return {};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include <algorithm>
#include <unordered_set>

#include "store/stored_value.h"
#include "store/table_shape.h"

namespace headroom {

namespace {

/// A table as the list of tables has it.
struct Listed {
    std::string name, sql;
    std::int64_t root = 0;
};

std::vector<Listed> listed(const TableScan& schema)
{
    std::vector<Listed> tables;
    for (const StoredRow& row : schema.rows) {
        if (row.columns.size() != 5) continue;
        const auto *type = std::get_if<std::string>(&row.columns[0]), *name = std::get_if<std::string>(&row.columns[1]), *sql = std::get_if<std::string>(&row.columns[4]);
        const auto* root = std::get_if<std::int64_t>(&row.columns[3]);
        if (type && *type == "table" && name && sql && root) tables.push_back({*name, plainSql(*sql), *root});
    }
    return tables;
}

/// The version whose tables these are; where that does not tell, the one that the header says, or 0.
int versionOf(const std::vector<Listed>& tables, int header)
{
    int best = header;
    std::ptrdiff_t most = 0;
    for (int version = planVersion; version >= 1; --version) {
        const auto same = std::ranges::count_if(tables, [&](const Listed& table) {
            const TableShape* shape = findShape(version, table.name);
            return shape && shape->sql == table.sql;
        });
        if (same > most || (same == most && same > 0 && version == header)) best = version;
        most = std::max(most, same);
    }
    return best;
}

/// What has another number of columns than the table is no row of it.
void dropMisfits(TableScan& scan, const TableShape& shape)
{
    std::erase_if(scan.rows, [&](const StoredRow& row) {
        const bool isMisfit = row.columns.size() != shape.columns.size();
        if (isMisfit) scan.broken.push_back(row.number);
        return isMisfit;
    });
}

/// How many rows of a page look like rows of the table, by their values where it is a table of the plan; 0 where one of
/// them cannot be: a page belongs to one table.
std::ptrdiff_t likeness(const TableScan& page, const TableShape& shape, int version)
{
    if (!std::ranges::all_of(page.rows, [&](const StoredRow& row) { return fits(row, shape); })) return 0;
    const TableType* type = findTable(shape.name);
    return std::ranges::count_if(page.rows, [&](const StoredRow& row) { return !type || isLikely(row, *type, version); });
}

/// The version in which most rows of these pages look like rows of some table.
int likeliestVersion(const std::vector<TableScan>& pages)
{
    int best = planVersion;
    std::ptrdiff_t most = 0;
    for (int version = planVersion; version >= 1; --version) {
        std::ptrdiff_t sum = 0;
        for (const TableScan& page : pages) {
            std::ptrdiff_t count = 0;
            for (const TableShape& shape : tableShapes(version)) count = std::max(count, likeness(page, shape, version));
            sum += count;
        }
        if (sum > most) best = version;
        most = std::max(most, sum);
    }
    return best;
}

/// Gives pages that nothing led to to the tables whose rows theirs are most like.
class Adoption {
public:
    explicit Adoption(Salvage& salvage) : m_salvage(salvage)
    {
        for (auto& [name, table] : salvage.tables)
            for (const StoredRow& row : table.scan.rows) m_known[name].insert(row.number);
    }

    void add(TableScan page)
    {
        const std::string name = ownerOf(page);
        if (name.empty()) return;
        SalvagedTable& table = m_salvage.tables[name];
        for (StoredRow& row : page.rows) {
            if (!m_known[name].insert(row.number).second) continue;
            table.scan.rows.push_back(std::move(row));
            ++table.recognised;
        }
        table.scan.broken.insert(table.scan.broken.end(), page.broken.begin(), page.broken.end());
    }

private:
    /// Empty where the page was free, or is no page of ours: it is like no table of which something is missing.
    std::string ownerOf(const TableScan& page)
    {
        std::string best;
        std::ptrdiff_t most = (std::ssize(page.rows) - 1) / 2;
        for (const TableShape& shape : tableShapes(m_salvage.version)) {
            if (m_salvage.tables[shape.name].isWhole()) continue;
            const auto count = likeness(page, shape, m_salvage.version);
            // A table of which all is lost is likelier than one that was found.
            const bool isLikelier = !best.empty() && count == most && m_salvage.tables[best].isListed && !m_salvage.tables[shape.name].isListed;
            if (count > most || isLikelier) best = shape.name;
            most = std::max(most, count);
        }
        return best;
    }

    Salvage& m_salvage;
    std::map<std::string, std::unordered_set<std::int64_t>> m_known;
};

}  // namespace

bool Salvage::isEmpty() const
{
    return std::ranges::all_of(tables, [](const auto& table) { return table.second.scan.rows.empty(); });
}

bool Salvage::isWhole() const
{
    return isListWhole && std::ranges::all_of(tables, [](const auto& table) { return table.second.isWhole(); });
}

Salvage salvage(PageFile& file)
{
    Salvage result{.isCut = file.isCut(), .tables = {}};
    const TableScan schema = file.schema();
    const auto list = listed(schema);
    result.isListWhole = schema.isWhole();
    result.version = versionOf(list, file.version());
    std::vector<TableScan> strays;
    if (result.version == 0) {
        strays = file.strays();
        result.version = likeliestVersion(strays);
    }
    for (const TableShape& shape : tableShapes(result.version)) result.tables[shape.name];
    for (const Listed& entry : list) {
        const TableShape* shape = findShape(result.version, entry.name);
        if (!shape || result.tables[entry.name].isListed) continue;
        SalvagedTable& table = result.tables[entry.name];
        table.isListed = true;
        table.scan = file.scan(entry.root);
        dropMisfits(table.scan, *shape);
    }
    // A database of another program may well have rows that look like ours.
    const bool isAnother = result.isListWhole && std::ranges::none_of(result.tables, [](const auto& table) { return table.second.isListed; });
    if (result.isWhole() || isAnother) return result;
    Adoption adoption(result);
    for (TableScan& page : strays) adoption.add(std::move(page));
    for (TableScan& page : file.strays()) adoption.add(std::move(page));
    return result;
}

}  // namespace headroom

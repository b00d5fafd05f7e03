// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "exchange/import_notes.h"
#include "exchange/table_csv.h"

namespace headroom {

namespace {

constexpr std::size_t idColumn = static_cast<std::size_t>(-1);

/// Which field each column holds.
using Columns = std::vector<std::size_t>;

std::string inSentence(std::string_view text)
{
    constexpr std::size_t longest = 100;
    return "\"" + quotable(text, longest) + "\"";
}

Result<Columns> readHeading(const TableType& type, const CsvRow& heading)
{
    Columns columns;
    for (const std::string& cell : heading) {
        const auto key = std::string_view{cell}.substr(0, cell.find(' '));
        const auto field = type.find(key);
        if (key == "id" && cell == key) columns.push_back(idColumn);
        else if (!field) return tl::unexpected(sentence({.code = IssueCode::UnknownField, .table = type.kind, .place = "The table " + std::string{type.key}, .key = cell, .value = cell, .allowed = "id, " + fieldKeys(type)}));
        else if (cell != key && cell != columnHeading(type.fields[*field])) return tl::unexpected("The column " + inSentence(cell) + " has another unit than the field; allowed is " + inSentence(columnHeading(type.fields[*field])) + ".");
        else columns.push_back(*field);
        if (std::ranges::count(columns, columns.back()) > 1) return tl::unexpected("The column " + inSentence(cell) + " stands twice.");
    }
    if (std::ranges::count(columns, idColumn) == 0) return tl::unexpected(std::string{"The column \"id\" is missing; without it rows cannot be told apart."});
    return columns;
}

/// Collects the edits of one file, row by row.
class Import {
public:
    Import(const Plan<>& plan, const TableType& type, Columns columns, Id nextId, CsvDialect dialect) : m_plan(plan), m_type(type), m_columns(std::move(columns)), m_nextId(nextId), m_dialect(dialect) {}

    Result<> add(const CsvRow& cells, std::size_t number)
    {
        const auto where = "Row " + std::to_string(number) + ": ";
        if (cells.size() != m_columns.size()) return tl::unexpected(where + "it has " + std::to_string(cells.size()) + " cells, the heading " + std::to_string(m_columns.size()) + ".");
        const std::string& idText = cells[static_cast<std::size_t>(std::ranges::find(m_columns, idColumn) - m_columns.begin())];
        Id id = 0;
        if (!idText.empty()) {
            double read = 0;
            if (readNumber(idText, read) && read >= 0 && read <= static_cast<double>(lastId) && std::to_string(static_cast<Id>(read)) == idText) id = static_cast<Id>(read);
            if (id == 0 || !indexOf(m_plan, m_type.kind, id)) return tl::unexpected(where + "the table " + std::string{m_type.key} + " has no row with the id " + inSentence(idText) + "; leave it empty for a new row.");
            if (!m_seen.insert(id).second) return tl::unexpected(where + "the id " + idText + " stands twice.");
        } else if (m_type.single) return tl::unexpected(where + "the table " + std::string{m_type.key} + " has one row, with the id " + std::to_string(m_type.id(m_plan, 0)) + ".");
        if (auto done = id != 0 ? change(cells, id) : insert(cells); !done) return tl::unexpected(where + done.error());
        return {};
    }

    /// Rows that the file does not hold go.
    Result<EditGroup> finish()
    {
        EditGroup removed;
        for (std::size_t index = 0; index < m_type.count(m_plan); ++index) {
            const Id id = m_type.id(m_plan, index);
            if (m_seen.contains(id)) continue;
            const auto name = rowName(m_plan, m_type.kind, id);
            if (m_type.single) return tl::unexpected("The row of " + std::string{m_type.key} + " is missing.");
            if (auto users = usersOf(m_plan, m_type.kind, id); !users.empty()) return tl::unexpected(sentence({.code = IssueCode::StillUsed, .table = m_type.kind, .row = id, .place = name, .key = {}, .value = std::move(users), .allowed = {}}));
            removed.push_back(RemoveRow{m_type.kind, id});
        }
        EditGroup group = std::move(m_inserted);
        group.insert(group.end(), m_changed.begin(), m_changed.end());
        group.insert(group.end(), removed.begin(), removed.end());
        if (const auto issue = errorAfter(m_plan, group)) return tl::unexpected(sentence(*issue));
        return group;
    }

private:
    Result<Value> valueOf(const std::string& cell, Id id, std::size_t field) const
    {
        const FieldKind kind = m_type.fields[field].kind;
        auto value = parseValue(m_plan, {.table = m_type.kind, .row = id, .field = field}, kind == FieldKind::Text ? unguardedCell(cell) : withPoint(cell, kind));
        if (value) return *std::move(value);
        if (isOtherMark(cell, kind)) value.error().value = cell;
        return tl::unexpected(sentence(value.error()));
    }

    bool isOtherMark(std::string_view cell, FieldKind kind) const
    {
        const bool isNumber = kind == FieldKind::Number || kind == FieldKind::OptionalNumber || (kind == FieldKind::Curve && !cell.starts_with('{'));
        return isNumber && m_dialect.decimal != '.';
    }

    /// A number with the decimal mark of the dialect as parseValue() reads it; with another it is none, and stays none.
    std::string withPoint(std::string cell, FieldKind kind) const
    {
        if (!isOtherMark(cell, kind)) return cell;
        for (char& letter : cell) letter = letter == m_dialect.decimal ? '.' : letter == '.' ? m_dialect.decimal : letter;
        return cell;
    }

    /// A new name alone is a new name; with other inputs it is another row.
    Result<> change(const CsvRow& cells, Id id)
    {
        const Row before = readRow(m_plan, m_type, *indexOf(m_plan, m_type.kind, id));
        const std::size_t changed = m_changed.size();
        bool isRenamed = false;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const std::size_t field = m_columns[at];
            if (field == idColumn) continue;
            auto value = valueOf(cells[at], id, field);
            if (!value) return tl::unexpected(value.error());
            if (*value == before.values[field]) continue;
            isRenamed = isRenamed || field == nameField(m_type);
            m_changed.push_back(SetField{{.table = m_type.kind, .row = id, .field = field}, *std::move(value)});
        }
        if (!isRenamed || m_changed.size() == changed + 1) return {};
        const auto name = std::ranges::find(m_columns, *nameField(m_type)) - m_columns.begin();
        return tl::unexpected(anotherRow(m_plan, m_type.kind, id, unguardedCell(cells[static_cast<std::size_t>(name)])));
    }

    Result<> insert(const CsvRow& cells)
    {
        Row row{.id = m_nextId++, .values = {}};
        for (const FieldType& field : m_type.fields) row.values.push_back(field.initial);
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (m_columns[at] == idColumn) continue;
            auto value = valueOf(cells[at], row.id, m_columns[at]);
            if (!value) return tl::unexpected(value.error());
            row.values[m_columns[at]] = *std::move(value);
        }
        m_inserted.push_back(InsertRow{m_type.kind, std::move(row)});
        return {};
    }

    const Plan<>& m_plan;
    const TableType& m_type;
    Columns m_columns;
    Id m_nextId;
    CsvDialect m_dialect;
    std::set<Id> m_seen;
    EditGroup m_inserted, m_changed;
};

}  // namespace

Result<EditGroup> tableFromCsv(const Plan<>& plan, EntityKind kind, std::string_view text, Id nextId, CsvDialect dialect)
{
    const auto rows = readCsv(text, dialect);
    if (!rows) return tl::unexpected("In " + rows.error());
    if (rows->empty()) return tl::unexpected(std::string{"The CSV is empty; its first line must name the columns."});
    auto columns = readHeading(table(kind), rows->front());
    if (!columns) return tl::unexpected(columns.error());
    Import import(plan, table(kind), *std::move(columns), nextId, dialect);
    for (std::size_t at = 1; at < rows->size(); ++at)
        if (auto done = import.add((*rows)[at], at); !done) return tl::unexpected(done.error());
    return import.finish();
}

}  // namespace headroom

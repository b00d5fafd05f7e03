// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "exchange/column_scopes.h"
#include "exchange/table_csv.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

bool isTotal(std::string_view name)
{
    constexpr std::array<std::string_view, 8> totals{"total", "totals", "grand total", "sum", "subtotal", "合计", "总计", "小计"};
    const std::string lower = inLowerCase(trimmed(name));
    return std::ranges::count(totals, lower) > 0 || lower.starts_with("total ") || lower.starts_with("total:");
}

/// Reads the lines of a table into the outcome of each.
class Lines {
public:
    Lines(const Plan<>& plan, const TableText& text, Id nextId, TableImport& import) : m_plan(plan), m_type(table(import.table)), m_text(text), m_import(import), m_indexes(plan), m_nextId(nextId), m_nameField(nameField(m_type))
    {
        for (std::size_t at = 0; at < import.columns.size(); ++at) {
            if (import.columns[at].target.kind == ColumnTarget::Kind::RowId) m_idColumn = at;
            else if (import.columns[at].target.kind == ColumnTarget::Kind::Field && m_nameField == import.columns[at].target.field) m_nameColumn = at;
        }
        ignoreForeignIds();
        for (const FieldType& field : m_type.fields) m_initial.push_back(field.initial);
        fillOnlyRows();
    }

    void add(std::size_t at)
    {
        m_at = at;
        m_isRefused = false;
        const Id row = rowOf();
        if (!m_isRefused) row == 0 ? insert() : change(row);
        if (m_isRefused) ++m_import.refused;
        if (m_isRefused) m_import.lines.push_back({at, LineOutcome::Kind::Refused, row});
    }

    /// Whether a date had a day that the plan does not hold.
    bool dropsDays() const { return m_dropsDays; }

    /// Rows that the file does not name go.
    void remove()
    {
        std::unordered_set<Id> used;
        for (const TableType& type : tables())
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                if (type.fields[field].kind != FieldKind::Reference || type.fields[field].target != m_type.kind) continue;
                for (std::size_t index = 0; index < type.count(m_plan); ++index)
                    if (const Value value = readField(m_plan, type, index, field); const Id* id = std::get_if<Id>(&value)) used.insert(*id);
            }
        for (std::size_t index = 0; index < m_type.count(m_plan); ++index) {
            const Id id = m_type.id(m_plan, index);
            if (m_seen.contains(id)) continue;
            const std::string name = rowName(m_plan, m_type.kind, id);
            if (m_type.single) m_import.problems.push_back(said(HR_TR("The file has no line for %1."), {name}));
            else if (used.contains(id)) m_import.problems.push_back(sentence({.code = IssueCode::StillUsed, .table = m_type.kind, .row = id, .place = name, .key = {}, .value = usersOf(m_plan, m_type.kind, id), .allowed = {}}));
            else m_import.removals.push_back(RemoveRow{m_type.kind, id});
        }
        m_import.removed = m_import.removals.size();
        if (m_import.refused > 0 && m_import.removed > 0) m_import.problems.push_back(said(HR_TR("Rows that the file lacks cannot go while lines of it are refused: the refused may be those rows.")));
    }

private:
    const std::string& cell(std::size_t column) const
    {
        static const std::string none;
        const auto& cells = m_text.lines[m_at].cells;
        return column < cells.size() ? cells[column] : none;
    }

    void refuse(std::optional<std::size_t> column, std::string reason)
    {
        m_isRefused = true;
        ++m_import.refusedCells;
        if (m_import.refusals.size() < mostRefusalsKept) m_import.refusals.push_back({m_text.lines[m_at].line, m_at, column, column ? cell(*column) : std::string{}, std::move(reason)});
    }

    /// A column of ids that are none of ours numbers the rows of another program.
    void ignoreForeignIds()
    {
        if (!m_idColumn || m_import.isOurs) return;
        bool hasOne = false, isOne = false;
        for (std::size_t at = m_import.heading ? *m_import.heading + 1 : 0; at < m_text.lines.size() && !isOne; ++at) {
            m_at = at;
            const auto id = trimmed(cell(*m_idColumn));
            hasOne = hasOne || !id.empty();
            isOne = rowOfIdText(m_plan, m_type.kind, id).has_value();
        }
        if (!hasOne || isOne || m_import.columns[*m_idColumn].reason == ColumnReason::ByHand) return;
        m_import.notes.push_back(said(HR_TR("No row of the plan has an id of the column \"%1\"; it is ignored."), {quotable(m_import.columns[*m_idColumn].heading)}));
        m_import.columns[*m_idColumn].target.kind = ColumnTarget::Kind::Ignored;
        m_idColumn.reset();
    }

    /// What a new row must name, where the plan has only one to name.
    void fillOnlyRows()
    {
        for (std::size_t field = 0; field < m_type.fields.size(); ++field) {
            const FieldType& type = m_type.fields[field];
            const TableType* target = type.kind == FieldKind::Reference && type.field.required ? &table(type.target) : nullptr;
            const bool isMapped = std::ranges::any_of(m_import.columns, [&](const ImportColumn& column) { return column.target == ColumnTarget{ColumnTarget::Kind::Field, field}; });
            if (!target || isMapped || m_import.isOurs || target->count(m_plan) != 1) continue;
            const Id only = target->id(m_plan, 0);
            m_initial[field] = only;
            m_import.notes.push_back(said(HR_TR("%1 of new rows is \"%2\", the only one of the plan."), {said(type.field.label), quotable(rowName(m_plan, target->kind, only))}));
        }
    }

    /// The row that the line is about; 0 for a new one.
    Id rowOf()
    {
        const auto& cells = m_text.lines[m_at].cells;
        const std::size_t width = m_import.heading ? m_text.lines[*m_import.heading].cells.size() : cells.size();
        for (std::size_t at = width; at < cells.size(); ++at)
            if (!trimmed(cells[at]).empty()) return refuse({}, said(HR_TR("The line has %1 cells, the heading %2; a cell with the delimiter in it stands in quotes."), {std::to_string(cells.size()), std::to_string(width)})), 0;
        const std::string& name = m_nameColumn ? cell(*m_nameColumn) : cells.front();
        if (!m_import.isOurs && isTotal(name) && m_indexes.of(m_type.kind).named(name).empty()) return refuse({}, said(HR_TR("The line is a total (\"%1\") and no row."), {quotable(trimmed(name))})), 0;
        Id row = 0;
        if (m_type.single) row = m_type.id(m_plan, 0);
        else if (m_idColumn && !trimmed(cell(*m_idColumn)).empty()) {
            const auto id = rowOfIdText(m_plan, m_type.kind, trimmed(cell(*m_idColumn)));
            if (!id) return refuse(m_idColumn, said(HR_TR("The plan has no row with the id \"%1\" under %2; leave it empty for a new row."), {quotable(trimmed(cell(*m_idColumn))), said(m_type.plural)})), 0;
            row = *id;
        } else if (m_nameColumn && !m_import.isOurs) {
            const auto& named = m_indexes.of(m_type.kind).named(cell(*m_nameColumn));
            if (named.size() > 1) return refuse(m_nameColumn, said(HR_TR("%1 rows are called \"%2\"; give the id of one in a column \"id\"."), {std::to_string(named.size()), quotable(trimmed(cell(*m_nameColumn)))})), 0;
            if (named.size() == 1) row = named.front();
        }
        if (row != 0 && !m_seen.insert(row).second) return refuse({}, said(HR_TR("The line is about %1, as one before it is."), {quotable(rowName(m_plan, m_type.kind, row))})), 0;
        return row;
    }

    /// The cell of a column as a value; nothing where it says none or is refused.
    std::optional<Value> valueIn(std::size_t column)
    {
        auto read = readCell(m_plan, m_indexes, m_import.scopes[column], cell(column));
        if (!read) {
            refuse(column, std::move(read.error()));
            return std::nullopt;
        }
        m_dropsDays = m_dropsDays || read->dropsDays;
        return std::move(read->value);
    }

    bool isRead(std::size_t column) const { return m_import.columns[column].target.kind == ColumnTarget::Kind::Field && m_import.columns[column].problem.empty(); }

    void change(Id id)
    {
        const Row before = readRow(m_plan, m_type, *indexOf(m_plan, m_type.kind, id));
        const bool isByName = !(m_idColumn && !trimmed(cell(*m_idColumn)).empty()) && !m_type.single;
        const std::size_t changes = m_import.changes.size();
        for (std::size_t column = 0; column < m_import.columns.size(); ++column) {
            if (!isRead(column) || (isByName && m_nameColumn == column)) continue;
            const std::size_t field = m_import.columns[column].target.field;
            auto value = valueIn(column);
            if (value && !(*value == before.values[field])) m_import.changes.push_back(SetField{{.table = m_type.kind, .row = id, .field = field}, *std::move(value)});
        }
        if (m_isRefused) return;
        const bool isChanged = m_import.changes.size() > changes;
        ++(isChanged ? m_import.changed : m_import.same);
        m_import.lines.push_back({m_at, isChanged ? LineOutcome::Kind::Changed : LineOutcome::Kind::Same, id});
    }

    void insert()
    {
        if (m_type.single) return;
        Row row{.id = m_nextId, .values = m_initial};
        bool hasName = false;
        for (std::size_t column = 0; column < m_import.columns.size(); ++column) {
            if (!isRead(column)) continue;
            auto value = valueIn(column);
            if (!value) continue;
            hasName = hasName || column == m_nameColumn;
            row.values[m_import.columns[column].target.field] = *std::move(value);
        }
        if (m_isRefused) return;
        if (m_nameField && !m_import.isOurs && !nameRow(row, hasName)) return;
        for (std::size_t field = 0; field < m_type.fields.size(); ++field) {
            const FieldType& type = m_type.fields[field];
            if (type.kind != FieldKind::Reference || !type.field.required || !std::holds_alternative<std::monostate>(row.values[field])) continue;
            return refuse({}, sentence({.code = IssueCode::MissingReference, .table = m_type.kind, .place = said(type.field.label), .key = {}, .value = {}, .allowed = entryAllowedText(m_plan, type)}));
        }
        ++m_nextId;
        ++m_import.added;
        m_import.lines.push_back({m_at, LineOutcome::Kind::New, row.id});
        m_import.inserts.push_back(InsertRow{m_type.kind, std::move(row)});
    }

    /// A name of its own for a row that has none; a name that stands twice in the file is refused.
    bool nameRow(Row& row, bool hasName)
    {
        std::string& name = std::get<std::string>(row.values[*m_nameField]);
        const auto key = [](std::string_view text) { return inLowerCase(plainLetters(text)); };
        if (hasName) {
            const auto [other, isNew] = m_names.emplace(key(name), m_text.lines[m_at].line);
            if (!isNew) refuse(m_nameColumn, said(HR_TR("\"%1\" stands in line %2 too; rows are told apart by their names."), {quotable(name), std::to_string(other->second)}));
            return isNew;
        }
        std::string free;
        do {
            free = ++m_unnamed == 1 ? name : name + " " + std::to_string(m_unnamed);
        } while (!m_indexes.of(m_type.kind).named(free).empty() || !m_names.emplace(key(free), m_text.lines[m_at].line).second);
        name = free;
        return true;
    }

    const Plan<>& m_plan;
    const TableType& m_type;
    const TableText& m_text;
    TableImport& m_import;
    RowIndexes m_indexes;
    Id m_nextId;
    std::optional<std::size_t> m_nameField, m_idColumn, m_nameColumn;
    std::vector<Value> m_initial;
    std::unordered_set<Id> m_seen;
    std::unordered_map<std::string, std::size_t> m_names;
    std::size_t m_at = 0, m_unnamed = 0;
    bool m_isRefused = false, m_dropsDays = false;
};

void findProblems(const TableType& type, TableImport& import)
{
    const bool hasField = std::ranges::any_of(import.columns, [](const ImportColumn& column) { return column.target.kind == ColumnTarget::Kind::Field; });
    if (!hasField) {
        std::string offered;
        for (const ImportColumn& column : import.columns)
            if (column.offered) offered += (offered.empty() ? "" : ", ") + said(HR_TR("\"%1\" may be %2"), {quotable(column.heading, 60), type.fields[*column.offered].field.key});
        import.problems.push_back(offered.empty() ? said(HR_TR("No column is understood as an input of %1; choose what the columns hold."), {said(type.plural)})
                                                  : said(HR_TR("No column is understood as an input of %1 (%2); choose what the columns hold."), {said(type.plural), offered}));
    }
    for (const ImportColumn& column : import.columns)
        if (!column.problem.empty()) import.problems.push_back(column.problem);
}

/// Whether the file is headed as our own: an id, and no other column than fields by key.
bool isOwn(const TableImport& import)
{
    bool hasId = false;
    for (const ImportColumn& column : import.columns) {
        hasId = hasId || column.heading == "id";
        if (column.heading != "id" && !column.isOurs) return false;
    }
    return hasId && import.heading == std::optional<std::size_t>{0};
}

}  // namespace

Result<TableText> readTableFor(EntityKind kind, std::string_view bytes, const ImportChoices& choices, const ImportWatch& watch)
{
    const auto own = choices.delimiter ? std::nullopt : ownDialect(kind, bytes);
    return readTableText(bytes, own ? std::optional{own->delimiter} : choices.delimiter, watch);
}

Result<TableImport> understandTable(const Plan<>& plan, EntityKind kind, const TableText& text, const ImportChoices& choices, Id nextId, const ImportWatch& watch)
{
    const TableType& type = table(kind);
    TableImport import{.table = kind};
    if (choices.hasHeading.value_or(true)) import.heading = headingLine(type, text);
    if (choices.hasHeading.value_or(false) && !import.heading) import.heading = 0;
    import.columns = mapColumns(type, text, import.heading, choices.columns, plan.settings.currency);
    import.isOurs = isOwn(import);
    import.mode = choices.mode.value_or(import.isOurs ? ImportMode::Replace : ImportMode::AddAndUpdate);
    if (import.heading.value_or(0) > 0) import.notes.push_back(said(HR_TR("The columns are headed in line %1; what stands above is left out."), {std::to_string(text.lines[*import.heading].line)}));
    if (!import.heading) import.notes.push_back(said(HR_TR("No line heads the columns; choose what they hold.")));
    findScopes(text, choices, import);
    findProblems(type, import);
    if (!import.problems.empty()) return import;
    Lines lines{plan, text, nextId, import};
    const std::size_t first = import.heading ? *import.heading + 1 : 0;
    for (std::size_t at = first; at < text.lines.size(); ++at) {
        if ((at - first) % 1024 == 0 && !watch.goesOn(at - first, text.lines.size() - first)) return tl::unexpected(importCancelled());
        lines.add(at);
    }
    if (lines.dropsDays()) import.notes.push_back(said(HR_TR("A plan counts in months: of dates the month is taken, and the day is left out.")));
    if (import.mode == ImportMode::Replace) lines.remove();
    if (type.count(plan) + import.added - import.removed > mostRows) import.problems.push_back(sentence({.code = IssueCode::TooManyRows, .table = kind, .place = said(type.plural), .key = {}, .value = std::to_string(type.count(plan) + import.added - import.removed), .allowed = std::to_string(mostRows)}));
    return import;
}

Result<EditGroup> importEdits(const Plan<>& plan, const TableImport& import, Refused refused)
{
    if (!import.problems.empty()) return tl::unexpected(import.problems.front());
    if (import.refused > 0 && refused == Refused::Stops) {
        const std::size_t all = import.added + import.changed + import.same + import.refused;
        return tl::unexpected(said(HR_TR("%1 of %2 lines are refused."), {std::to_string(import.refused), std::to_string(all)}));
    }
    EditGroup group = import.inserts;
    group.insert(group.end(), import.changes.begin(), import.changes.end());
    group.insert(group.end(), import.removals.begin(), import.removals.end());
    if (const auto issue = errorAfter(plan, group)) return tl::unexpected(sentence(*issue));
    return group;
}

CellPreview previewCell(const Plan<>& plan, RowIndexes& indexes, const TableImport& import, const std::string& cell, std::size_t column)
{
    if (column >= import.columns.size()) return {};
    const ImportColumn& about = import.columns[column];
    if (about.target.kind == ColumnTarget::Kind::RowId) return {.text = std::string{trimmed(cell)}};
    if (about.target.kind != ColumnTarget::Kind::Field) return {};
    if (!about.problem.empty()) return {.text = {}, .reason = about.problem};
    const auto read = readCell(plan, indexes, import.scopes[column], cell);
    if (!read) return {.text = {}, .reason = read.error()};
    if (!read->value) return {};
    const Place place{.table = import.table, .row = 0, .field = about.target.field};
    const std::string unit = unitText(plan, table(import.table).fields[about.target.field]);
    const std::string shown = shownText(plan, place, *read->value);
    return {.text = shown.empty() || unit.empty() ? shown : shown + " " + unit};
}

}  // namespace headroom

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

/// What a field of a new row begins with and the plan counts with; nothing where that is nothing, or a name.
bool isFilled(const FieldType& type)
{
    return type.kind != FieldKind::Text && type.kind != FieldKind::Reference && !std::holds_alternative<std::monostate>(type.initial);
}

/// Whether the field counts in a row of these values.
bool countsIn(const TableType& table, const FieldType& type, const Row& row)
{
    const auto key = type.field.when.key.empty() ? std::nullopt : table.find(type.field.when.key);
    const std::string* choice = key ? std::get_if<std::string>(&row.values[*key]) : nullptr;
    return !choice || (*choice == type.field.when.choice) != type.field.when.negated;
}

/// Whether a cell is this number and says nothing of what it counts.
bool isBareNumber(std::string_view cell, double number)
{
    double bare = 0;
    return readNumber(trimmed(cell), bare) && bare == number;
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
        m_numbers.resize(import.columns.size());
        m_isMapped.resize(m_type.fields.size());
        for (const ImportColumn& column : import.columns)
            if (column.target.kind == ColumnTarget::Kind::Field) m_isMapped[column.target.field] = true;
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

    /// What is to be said of all lines together: what is outside what is typical, what new rows are filled in with.
    void finish()
    {
        for (std::size_t column = 0; column < m_import.columns.size() && !m_import.isOurs; ++column)
            if (auto note = isRead(column) ? typicalNote(m_plan, m_import.scopes[column], m_import.columns[column].heading, std::move(m_numbers[column])) : std::string{}; !note.empty()) m_import.notes.push_back(std::move(note));
        if (m_hasQuarters) m_import.notes.push_back(said(HR_TR("Of quarters the first month is taken; where the last is meant, write the month.")));
        for (auto& [field, filled] : m_filled) {
            filled.field = field;
            filled.value = shownWithUnit(m_plan, {.table = m_type.kind, .row = 0, .field = field}, m_initial[field]);
            if (filled.value.empty()) continue;
            if (!filled.isInFile) askForColumn(field);
            m_import.filled.push_back(std::move(filled));
        }
        if (m_bareMonth) {
            const auto& [column, month, text] = *m_bareMonth;
            m_import.notes.push_back(said(HR_TR("Bare numbers under \"%1\" are months counted from month 0: \"%2\" is read as %3."), {quotable(m_import.columns[column].heading), quotable(text), shownText(m_plan, {.table = m_type.kind, .row = 0, .field = m_import.columns[column].target.field}, Value{month})}));
        }
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

    /// Ids of another program number its own rows, and some are like ours by chance: they count where a name beside one agrees, or
    /// where there are no names and every id is ours.
    void ignoreForeignIds()
    {
        if (!m_idColumn || m_import.isOurs || isIdChosen()) {
            if (m_import.isOurs || isIdChosen()) takeIds();
            return;
        }
        std::size_t all = 0, ours = 0, agreed = 0;
        for (m_at = m_import.firstRow; m_at < m_text.lines.size(); ++m_at) {
            const auto text = trimmed(cell(*m_idColumn));
            if (text.empty()) continue;
            ++all;
            const auto id = rowOfIdText(m_plan, m_type.kind, text);
            if (!id) continue;
            ++ours;
            if (m_nameColumn && isCalled(*id)) ++agreed;
        }
        const std::string heading = quotable(m_import.columns[*m_idColumn].heading);
        if (m_nameColumn ? agreed > 0 : ours == all) return takeIds();
        if (!m_nameColumn && ours > 0) m_import.problems.push_back(said(HR_TR("Some ids of the column \"%1\" are rows of the plan and others are not; choose whether it holds the ids of the plan or is ignored."), {heading}));
        if (all > 0) m_import.notes.push_back(ours == 0 ? said(HR_TR("No row of the plan has an id of the column \"%1\"; it is ignored."), {heading}) : said(HR_TR("The names beside the ids of the column \"%1\" are not those of the plan's rows; it is ignored."), {heading}));
        m_import.columns[*m_idColumn].target.kind = ColumnTarget::Kind::Ignored;
        m_idColumn.reset();
    }

    /// Whether somebody chose the column that holds the ids.
    bool isIdChosen() const { return m_idColumn && m_import.columns[*m_idColumn].reason == ColumnReason::ByHand; }

    /// Whether the line calls a row as the plan does.
    bool isCalled(Id id) const { return sameLetters(cell(*m_nameColumn), rowName(m_plan, m_type.kind, id)); }

    /// References of such a file may be ids too.
    void takeIds()
    {
        for (ColumnScope& scope : m_import.scopes) scope.takesIds = true;
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
        const std::string& name = nameOf(cells);
        if (!m_import.isOurs && isTotal(name) && m_indexes.of(m_type.kind).named(name).empty()) return refuse({}, said(HR_TR("The line is a total (\"%1\") and no row."), {quotable(trimmed(name))})), 0;
        Id row = 0;
        if (m_type.single) row = m_type.id(m_plan, 0);
        else if (m_idColumn && !trimmed(cell(*m_idColumn)).empty()) {
            const auto id = rowOfIdText(m_plan, m_type.kind, trimmed(cell(*m_idColumn)));
            if (!id) return refuse(m_idColumn, said(HR_TR("The plan has no row with the id \"%1\" under %2; leave it empty for a new row."), {quotable(trimmed(cell(*m_idColumn))), said(m_type.plural)})), 0;
            row = *id;
            if (!m_import.isOurs && !isIdChosen() && m_nameColumn && !trimmed(cell(*m_nameColumn)).empty() && !isCalled(row))
                return refuse(m_idColumn, said(HR_TR("The id %1 is the row \"%2\", and the line is called \"%3\"; leave the id empty for a row found by its name, or choose the column as row ids to change names."), {std::to_string(row), quotable(rowName(m_plan, m_type.kind, row), 60), quotable(trimmed(cell(*m_nameColumn)), 60)})), 0;
        } else if (m_nameColumn && !m_import.isOurs) {
            const auto& named = m_indexes.of(m_type.kind).named(cell(*m_nameColumn));
            if (named.size() > 1) return refuse(m_nameColumn, said(HR_TR("%1 rows are called \"%2\"; give the id of one in a column \"id\"."), {std::to_string(named.size()), quotable(trimmed(cell(*m_nameColumn)))})), 0;
            if (named.size() == 1) row = named.front();
        }
        if (row == 0 && !m_type.single && m_nameColumn && !m_import.isOurs && trimmed(cell(*m_nameColumn)).empty()) return refuse({}, said(HR_TR("The line has no name; it may be a total, and %1 are told apart by their names."), {said(m_type.plural)})), 0;
        if (row != 0 && !m_seen.insert(row).second) return refuse({}, said(HR_TR("The line is about %1, as one before it is."), {quotable(rowName(m_plan, m_type.kind, row))})), 0;
        return row;
    }

    /// What a line is called: by its name, or, where no column holds one, by the first text that says "total".
    const std::string& nameOf(const CsvRow& cells) const
    {
        if (m_nameColumn) return cell(*m_nameColumn);
        const auto sum = std::ranges::find_if(cells, [](const std::string& each) { return each.size() < 40 && isTotal(each); });
        return sum == cells.end() ? cells.front() : *sum;
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
        m_hasQuarters = m_hasQuarters || read->isQuarter;
        const auto* number = read->value ? std::get_if<double>(&*read->value) : nullptr;
        const auto* curve = read->value ? std::get_if<Curve<double>>(&*read->value) : nullptr;
        if (number) m_numbers[column].push_back(*number);
        if (number && !m_bareMonth && !m_import.isOurs && m_type.fields[m_import.columns[column].target.field].field.unit == Unit::Month && isBareNumber(cell(column), *number)) m_bareMonth = {column, *number, std::string{trimmed(cell(column))}};
        if (curve && *curve == flat(curve->start)) m_numbers[column].push_back(curve->start);
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
        const auto made = m_import.changes.begin() + static_cast<std::ptrdiff_t>(changes);
        const bool isRenamed = std::any_of(made, m_import.changes.end(), [this](const Edit& each) { return std::get<SetField>(each).place.field == m_nameField; });
        if (m_import.isOurs && !isIdChosen() && isRenamed && m_import.changes.end() - made > 1) refuse(m_nameColumn, anotherRow(m_plan, m_type.kind, id, cell(*m_nameColumn)));
        // Half of a line is neither what the plan says nor what the file does.
        if (m_isRefused) {
            m_import.changes.erase(made, m_import.changes.end());
            return;
        }
        const bool isChanged = m_import.changes.size() > changes;
        ++(isChanged ? m_import.changed : m_import.same);
        m_import.lines.push_back({m_at, isChanged ? LineOutcome::Kind::Changed : LineOutcome::Kind::Same, id});
    }

    void insert()
    {
        if (m_type.single) return;
        Row row{.id = m_nextId, .values = m_initial};
        bool hasName = false, isBlank = true, saysValues = false;
        std::vector<std::size_t> empty;
        for (std::size_t column = 0; column < m_import.columns.size(); ++column) {
            if (!isRead(column)) continue;
            const FieldType& type = m_type.fields[m_import.columns[column].target.field];
            saysValues = saysValues || isFilled(type);
            auto value = valueIn(column);
            isBlank = isBlank && (column == m_nameColumn || trimmed(cell(column)).empty());
            if (!value) {
                if (!m_isRefused && !m_import.isOurs && isFilled(type) && !trimmed(cell(column)).empty())
                    refuse(column, said(HR_TR("%1: \"%2\" is no value, and a new row would have %3; write one, or leave the cell empty."), {said(type.field.label), quotable(trimmed(cell(column))), filledValue(m_plan, m_import, column)}));
                empty.push_back(m_import.columns[column].target.field);
                continue;
            }
            hasName = hasName || column == m_nameColumn;
            row.values[m_import.columns[column].target.field] = *std::move(value);
        }
        if (m_isRefused) return;
        // The name of a part of a sheet stands alone in its line.
        if (!m_import.isOurs && isBlank && saysValues) return refuse({}, said(HR_TR("The line has nothing but a name; every value of a new row would be made up.")));
        if (m_nameField && !m_import.isOurs && !nameRow(row, hasName)) return;
        for (std::size_t field = 0; field < m_type.fields.size(); ++field) {
            const FieldType& type = m_type.fields[field];
            if (type.kind != FieldKind::Reference || !type.field.required || !std::holds_alternative<std::monostate>(row.values[field])) continue;
            return refuse({}, sentence({.code = IssueCode::MissingReference, .table = m_type.kind, .place = said(type.field.label), .key = {}, .value = {}, .allowed = entryAllowedText(m_plan, type)}));
        }
        noteFilled(row, empty);
        ++m_nextId;
        ++m_import.added;
        m_import.lines.push_back({m_at, LineOutcome::Kind::New, row.id});
        m_import.inserts.push_back(InsertRow{m_type.kind, std::move(row)});
    }

    /// Remembers what the file does not say of a new row.
    void noteFilled(const Row& row, const std::vector<std::size_t>& empty)
    {
        constexpr std::size_t mostLines = 20;
        for (std::size_t field = 0; field < m_type.fields.size(); ++field) {
            const FieldType& type = m_type.fields[field];
            const bool isEmpty = std::ranges::count(empty, field) > 0;
            if (!isFilled(type) || (m_isMapped[field] && !isEmpty) || !countsIn(m_type, type, row)) continue;
            FilledIn& filled = m_filled[field];
            filled.isInFile = m_isMapped[field];
            ++filled.rows;
            if (filled.isInFile && filled.lines.size() < mostLines) filled.lines.push_back(m_text.lines[m_at].line);
        }
    }

    /// A default in place of what may stand in a column that is left out would be made up.
    void askForColumn(std::size_t field)
    {
        for (const ImportColumn& column : m_import.columns)
            if (column.target.kind == ColumnTarget::Kind::Ignored && column.reason == ColumnReason::Offered && std::ranges::count(column.perhaps, field) > 0)
                m_import.problems.push_back(said(HR_TR("%1 has no column, but \"%2\", which is left out, may hold it; choose what that column holds, or leave it out by hand."), {said(m_type.fields[field].field.label), quotable(column.heading, 60)}));
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
    bool m_isRefused = false, m_dropsDays = false, m_hasQuarters = false;
    std::vector<std::vector<double>> m_numbers;  ///< of every column
    std::vector<bool> m_isMapped;                ///< of every field
    std::map<std::size_t, FilledIn> m_filled;
    struct BareMonth {
        std::size_t column = 0;
        double month = 0;
        std::string text;
    };
    std::optional<BareMonth> m_bareMonth;
};

/// A heading that stands twice may be two things: which is taken is said.
void noteTwins(TableImport& import)
{
    for (const ImportColumn& column : import.columns) {
        if (column.target.kind != ColumnTarget::Kind::Field || column.heading.empty()) continue;
        const bool hasTwin = std::ranges::any_of(import.columns, [&](const ImportColumn& other) { return &other != &column && other.target.kind == ColumnTarget::Kind::Ignored && other.reason != ColumnReason::ByHand && sameLetters(other.heading, column.heading); });
        if (hasTwin) import.notes.push_back(said(HR_TR("More than one column is headed \"%1\"; the one in column %2 is taken."), {quotable(column.heading), std::to_string(&column - import.columns.data() + 1)}));
    }
}

void findProblems(const TableType& type, TableImport& import)
{
    const bool hasField = std::ranges::any_of(import.columns, [](const ImportColumn& column) { return column.target.kind == ColumnTarget::Kind::Field; });
    if (!hasField) {
        std::string offered;
        for (const ImportColumn& column : import.columns)
            if (!column.perhaps.empty()) offered += (offered.empty() ? "" : ", ") + said(HR_TR("\"%1\" may be %2"), {quotable(column.heading, 60), type.fields[column.perhaps.front()].field.key});
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
    const auto units = import.isOurs ? std::nullopt : unitLine(type, text, import.heading, plan.settings.currency);
    if (units) import.notes.push_back(said(HR_TR("Line %1 gives the units of the columns."), {std::to_string(text.lines[*units].line)}));
    import.firstRow = units ? *units + 1 : import.heading ? *import.heading + 1 : 0;
    noteTwins(import);
    // Terms and lives are in years as often as in months; what is typical of them does not tell.
    for (const ImportColumn& column : import.columns)
        if (column.isUnitAssumed && type.fields[column.target.field].field.unit == Unit::Months && !import.isOurs && inLowerCase(column.heading).find("month") == std::string::npos)
            import.notes.push_back(said(HR_TR("The heading \"%1\" names no unit; its bare numbers are read as months."), {quotable(column.heading)}));
    findScopes(text, choices, import);
    findProblems(type, import);
    if (!import.problems.empty()) return import;
    Lines lines{plan, text, nextId, import};
    if (!import.problems.empty()) return import;
    const std::size_t first = import.firstRow;
    for (std::size_t at = first; at < text.lines.size(); ++at) {
        if ((at - first) % 1024 == 0 && !watch.goesOn(at - first, text.lines.size() - first)) return tl::unexpected(importCancelled());
        lines.add(at);
    }
    lines.finish();
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

std::string filledValue(const Plan<>& plan, const TableImport& import, std::size_t column)
{
    if (column >= import.columns.size() || import.columns[column].target.kind != ColumnTarget::Kind::Field) return {};
    const std::size_t field = import.columns[column].target.field;
    const FieldType& type = table(import.table).fields[field];
    return isFilled(type) ? shownWithUnit(plan, {.table = import.table, .row = 0, .field = field}, type.initial) : std::string{};
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
    return {.text = shownWithUnit(plan, {.table = import.table, .row = 0, .field = about.target.field}, *read->value)};
}

}  // namespace headroom

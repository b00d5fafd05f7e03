// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_table.h"

#include <algorithm>

#include "cli/print_table.h"
#include "plan/entry_number.h"

namespace headroom {

namespace {

std::string delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',': return "comma";
    case ';': return "semicolon";
    case '\t': return "tab";
    default: return "pipe";
    }
}

Result<> readDialect(const TableOptions& options, ImportChoices& choices)
{
    for (const char delimiter : {',', ';', '\t', '|'})
        if (options.delimiter == delimiterName(delimiter) || options.delimiter == std::string(1, delimiter)) choices.delimiter = delimiter;
    if (!options.delimiter.empty() && !choices.delimiter) return tl::unexpected("\"" + quotable(options.delimiter) + "\" is no delimiter; allowed are comma, semicolon, tab and pipe.");
    if (options.decimal == "point" || options.decimal == ".") choices.marks = international;
    else if (options.decimal == "comma" || options.decimal == ",") choices.marks = continental;
    else if (!options.decimal.empty()) return tl::unexpected("\"" + quotable(options.decimal) + "\" is no decimal mark; allowed are point and comma.");
    if (options.dates == "day-first") choices.days = DayOrder::DayFirst;
    else if (options.dates == "month-first") choices.days = DayOrder::MonthFirst;
    else if (!options.dates.empty()) return tl::unexpected("\"" + quotable(options.dates) + "\" is no order of dates; allowed are day-first and month-first.");
    if (options.replaces) choices.mode = ImportMode::Replace;
    if (options.hasNoHeading) choices.hasHeading = false;
    return {};
}

/// The column that a --map names, by its heading or its number from 1.
Result<std::size_t> columnNamed(const std::vector<ImportColumn>& columns, std::string_view name)
{
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (sameLetters(columns[at].heading, name)) return at;
    double number = 0;
    if (readNumber(name, number) && number >= 1 && number <= static_cast<double>(columns.size()) && static_cast<double>(static_cast<std::size_t>(number)) == number) return static_cast<std::size_t>(number) - 1;
    std::string headings;
    for (const ImportColumn& column : columns)
        if (!column.heading.empty()) headings += (headings.empty() ? "" : ", ") + quotable(column.heading, 60);
    return tl::unexpected("The file has no column \"" + quotable(name) + "\"; it has " + (headings.empty() ? "columns 1 to " + std::to_string(columns.size()) : headings) + ".");
}

Result<ColumnChoice> choiceOf(const Plan<>& plan, const TableType& type, std::string_view text)
{
    if (text.empty()) return ColumnChoice{};
    if (text == "id") return ColumnChoice{.target = {ColumnTarget::Kind::RowId, 0}, .unit = {}};
    const auto bracket = text.find('[');
    const auto key = trimmed(text.substr(0, bracket));
    const auto field = type.find(key);
    if (!field) return tl::unexpected(sentence({.code = IssueCode::UnknownField, .table = type.kind, .place = "The table " + std::string{type.key}, .key = std::string{key}, .value = std::string{key}, .allowed = "id, " + fieldKeys(type)}));
    ColumnChoice choice{.target = {ColumnTarget::Kind::Field, *field}, .unit = {}};
    if (bracket == std::string_view::npos) return choice;
    const auto unit = trimmed(text.substr(bracket + 1, text.ends_with(']') ? text.size() - bracket - 2 : std::string_view::npos));
    const UnitText read = readUnit(type.fields[*field], unit, plan.settings.currency);
    if (read.kind == UnitText::Kind::Known) choice.unit = read.unit;
    if (choice.unit) return choice;
    std::string known;
    for (const ColumnUnit& each : unitsFor(type.fields[*field], plan.settings.currency)) known += (known.empty() ? "" : ", ") + each.text;
    return tl::unexpected("\"" + quotable(unit) + "\" is no unit of " + std::string{key} + (known.empty() ? ", which has none." : "; allowed are " + known + "."));
}

std::string counted(std::size_t count, const char* one, const char* many) { return std::to_string(count) + " " + (count == 1 ? one : many); }

/// What the numbers of a column are read by: "kW, decimal point".
std::string readingOf(const TableImport& import, std::size_t column)
{
    std::string text;
    const ColumnScope& scope = import.scopes[column];
    if (scope.unit && import.columns[column].target.kind == ColumnTarget::Kind::Field) text = scope.unit->text + (import.columns[column].isUnitAssumed ? " (assumed)" : "");
    const FieldType& type = table(import.table).fields[scope.field];
    const bool isNumber = type.kind == FieldKind::Number || type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Curve;
    if (isNumber && scope.marks) text += (text.empty() ? "decimal " : ", decimal ") + std::string{scope.marks->decimal == ',' ? "comma" : "point"};
    return text;
}

std::string cut(std::string_view text) { return quotable(text, 60); }

}  // namespace

Result<ImportChoices> tableChoices(const Plan<>& plan, EntityKind kind, const std::string& bytes, const TableOptions& options)
{
    ImportChoices choices;
    if (auto read = readDialect(options, choices); !read) return tl::unexpected(read.error());
    if (options.maps.empty()) return choices;
    const auto text = readTableFor(kind, bytes, choices);
    if (!text) return tl::unexpected(text.error());
    const TableType& type = table(kind);
    const auto columns = mapColumns(type, *text, options.hasNoHeading ? std::nullopt : headingLine(type, *text), {}, plan.settings.currency);
    for (const std::string& map : options.maps) {
        const auto sign = map.rfind('=');
        if (sign == std::string::npos) return tl::unexpected("\"" + quotable(map) + "\" maps no column; write COLUMN=field, or COLUMN= for one that is left out.");
        const auto column = columnNamed(columns, std::string_view{map}.substr(0, sign));
        if (!column) return tl::unexpected(column.error());
        const auto choice = choiceOf(plan, type, trimmed(std::string_view{map}.substr(sign + 1)));
        if (!choice) return tl::unexpected(choice.error());
        for (const auto& [other, chosen] : choices.columns)
            if (chosen.target.kind != ColumnTarget::Kind::Ignored && chosen.target == choice->target) return tl::unexpected("\"" + quotable(map) + "\" gives a field a second column.");
        choices.columns[*column] = *choice;
    }
    return choices;
}

std::vector<ReadColumn> readColumns(const Plan<>& plan, const TableText& text, const TableImport& import)
{
    const TableType& type = table(import.table);
    std::vector<ReadColumn> columns;
    RowIndexes indexes{plan};
    const std::size_t first = import.firstRow;
    for (std::size_t at = 0; at < import.columns.size(); ++at) {
        const ImportColumn& column = import.columns[at];
        ReadColumn read{.heading = column.heading, .input = {}, .reason = reasonText(type, column), .readAs = readingOf(import, at), .first = {}};
        if (column.target.kind == ColumnTarget::Kind::RowId) read.input = "id";
        if (column.target.kind == ColumnTarget::Kind::Field) {
            read.input = type.fields[column.target.field].field.key;
            if (first < text.lines.size() && at < text.lines[first].cells.size()) {
                const CellPreview preview = previewCell(plan, indexes, import, text.lines[first].cells[at], at);
                read.first = preview.reason.empty() ? preview.text : "refused";
            }
        }
        columns.push_back(std::move(read));
    }
    return columns;
}

void printTableImport(const Plan<>& plan, const TableText& text, const TableImport& import, std::ostream& out)
{
    const TableType& type = table(import.table);
    TextTable columns;
    for (const char* header : {"Column", "Input", "Reason", "Read as", "First value"}) columns.columns.push_back({header, ColumnKind::Words});
    for (const ReadColumn& column : readColumns(plan, text, import)) {
        const std::string heading = column.heading.empty() ? std::to_string(columns.rows.size() + 1) : cut(column.heading);
        columns.rows.push_back({RowKind::Line, {heading, column.input.empty() ? "(ignored)" : column.input, column.reason, column.readAs, cut(column.first)}});
    }
    out << printed(columns) << '\n';
    out << "Read as " << encodingName(text.encoding) << ", cells set apart by a " << delimiterName(text.delimiter) << ".\n";
    for (const std::string& note : import.notes) out << note << '\n';
    if (!import.problems.empty()) return;
    const std::size_t all = import.added + import.changed + import.same + import.refused;
    for (const FilledIn& filled : import.filled) out << filledText(type, filled) << '\n';
    out << counted(all, "row", "rows") << ": " << import.added << " new, " << import.changed << " changed, " << import.same << " the same, " << import.refused << " refused";
    if (import.mode == ImportMode::Replace) out << "; " << import.removed << " of the plan removed";
    out << ".\n";
    for (const ImportRefusal& refusal : import.refusals) out << "Line " << refusal.line << ": " << refusal.reason << '\n';
    if (import.refusedCells > import.refusals.size()) out << "and " << import.refusedCells - import.refusals.size() << " more.\n";
}

}  // namespace headroom

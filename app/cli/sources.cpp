// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/sources.h"

#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "cli/print_table.h"
#include "exchange/csv.h"
#include "exchange/figure_rows.h"
#include "plan/entry.h"
#include "plan/value_json.h"

namespace headroom {

namespace {

struct Options {
    std::string path, format = "table";
    bool isMissing = false;
};

/// A line of the list.
struct Line {
    std::string input, name;        ///< without a name where the plan has no such input
    std::optional<Place> place;     ///< nothing where it is a whole row, or what the plan does not have
    const Source<>* source = nullptr;  ///< of those that are missing none
    Standing standing = Standing::Entered;
};

/// What a source is keyed by: an input, a row ("sites.7", "settings"), or nothing that the plan has.
Line lineOf(const Plan<>& plan, const Source<>& source)
{
    Line line{.input = source.input, .name = keyedName(plan, source.input), .place = {}, .source = &source};
    if (const auto place = parseKey(plan, source.input)) line.place = *place;
    return line;
}

const FieldType& typeOf(const Line& line) { return table(line.place->table).fields[line.place->field]; }

Value valueOf(const Plan<>& plan, const Line& line) { return readField(plan, table(line.place->table), *indexOf(plan, line.place->table, line.place->row), line.place->field); }

std::string unitOf(const Plan<>& plan, const Line& line) { return line.place ? unitText(plan, typeOf(line)) : std::string{}; }

/// As a cell of the desk shows it, with its unit.
/// As files say it: a share there is a fraction.
std::string fileUnitOf(const Plan<>& plan, const Line& line)
{
    const Json unit = line.place ? unitJson(plan, typeOf(line)) : Json(nullptr);
    return unit.is_null() ? std::string{} : unit.get<std::string>();
}

std::string shownValue(const Plan<>& plan, const Line& line)
{
    if (!line.place) return {};
    const std::string shown = shownText(plan, *line.place, valueOf(plan, line)), unit = unitOf(plan, line);
    return shown.empty() || unit.empty() ? shown : shown + " " + unit;
}

/// As `get` prints it; a word of the user never runs as a formula.
std::string plainValue(const Plan<>& plan, const Line& line)
{
    if (!line.place) return {};
    const std::string text = valueText(valueOf(plan, line));
    return typeOf(line).kind == FieldKind::Text ? guardedCell(text) : text;
}

std::vector<Line> linesOf(const Plan<>& plan, bool isMissing)
{
    std::vector<Line> lines;
    if (isMissing) {
        for (const Unsourced& each : inputsWithoutSource(plan)) {
            lines.push_back({.input = keyOf(each.place), .name = placeName(plan, each.place), .place = each.place, .standing = each.standing});
        }
    } else {
        for (const auto& source : plan.sources) lines.push_back(lineOf(plan, source));
    }
    return lines;
}

std::string_view standingText(Standing standing) { return standing == Standing::Entered ? "entered" : "default"; }

/// A cell of a table stays on its line.
std::string oneLine(std::string text)
{
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < 0x20) letter = ' ';
    return text;
}

std::string asTable(const Plan<>& plan, const std::vector<Line>& lines, bool isMissing)
{
    TextTable table;
    for (const char* header : {"Input", "Name", "Value"}) table.columns.push_back({header, ColumnKind::Words});
    if (isMissing) table.columns.push_back({"Stands", ColumnKind::Words});
    else
        for (const char* header : {"Source", "Date", "Note"}) table.columns.push_back({header, ColumnKind::Words});
    for (const Line& line : lines) {
        TextRow row{RowKind::Line, {line.input, line.name.empty() ? "not in the plan" : line.name, shownValue(plan, line)}};
        if (isMissing) row.cells.emplace_back(standingText(line.standing));
        else row.cells.insert(row.cells.end(), {line.source->text, line.source->date, line.source->note});
        for (std::string& cell : row.cells) cell = oneLine(std::move(cell));
        table.rows.push_back(std::move(row));
    }
    if (lines.empty()) return isMissing ? "Every input that needs a source has one.\n" : "The plan has no sources.\n";
    const std::string count = std::to_string(lines.size());
    const std::string end = isMissing ? "\n" + count + " of " + std::to_string(inputsToSource(plan)) + " inputs that need a source have none.\n" : std::string{};
    return printed(table) + end;
}

std::string asCsv(const Plan<>& plan, const std::vector<Line>& lines, bool isMissing)
{
    std::vector<CsvRow> rows{{"input", "name", "value", "unit"}};
    if (isMissing) rows[0].emplace_back("standing");
    else rows[0].insert(rows[0].end(), {"source", "date", "note"});
    for (const Line& line : lines) {
        CsvRow row{guardedCell(line.input), guardedCell(line.name), plainValue(plan, line), guardedCell(fileUnitOf(plan, line))};
        if (isMissing) row.emplace_back(standingText(line.standing));
        else row.insert(row.end(), {guardedCell(line.source->text), guardedCell(line.source->date), guardedCell(line.source->note)});
        rows.push_back(std::move(row));
    }
    return writeCsv(rows);
}

std::string asJson(const Plan<>& plan, const std::vector<Line>& lines, bool isMissing)
{
    Json all = Json::array();
    for (const Line& line : lines) {
        Json entry{{"input", line.input}, {"name", orNull(line.name)}, {"value", line.place ? jsonOf(valueOf(plan, line)) : Json(nullptr)}, {"unit", line.place ? unitJson(plan, typeOf(line)) : Json(nullptr)}};
        if (isMissing) entry["standing"] = standingText(line.standing);
        else entry.update({{"source", line.source->text}, {"date", line.source->date}, {"note", line.source->note}});
        all.push_back(std::move(entry));
    }
    return printed({{isMissing ? "missing" : "sources", std::move(all)}});
}

}  // namespace

Command sourcesCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("sources", "Lists where inputs come from, with their values, or the inputs of which nobody said.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_flag("--missing", options->isMissing, "The inputs that feed figures and have no source, neither their own nor of their row: those that were entered, then those at the default of a new row");
    arguments->add_option("--format", options->format, "table (for people), csv or json")->check(CLI::IsMember({"table", "csv", "json"}));
    arguments->footer("Values are as get prints them; a source of a whole row has none.\nJSON: {\"sources\": [{input, name, value, unit, source, date, note}]}, or {\"missing\": [{input, name, value, unit, standing}]}.\nExamples:\n  headroom-cli sources fleet.headroom\n  headroom-cli sources fleet.headroom --missing\n  headroom-cli sources fleet.headroom --missing --format csv");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                const auto lines = linesOf(*plan, options->isMissing);
                out << (options->format == "csv" ? asCsv(*plan, lines, options->isMissing) : options->format == "json" ? asJson(*plan, lines, options->isMissing) : asTable(*plan, lines, options->isMissing));
                return exitDone;
            }};
}

}  // namespace headroom

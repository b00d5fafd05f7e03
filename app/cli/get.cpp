// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "plan/parse.h"
#include "plan/value_json.h"

namespace headroom {

namespace {

/// KEY=VALUE a field, as `set` takes it; a text with line breaks as a JSON string, so that a field stays a line.
void printRow(std::ostream& out, const Plan<>& plan, const TableType& type, std::size_t index)
{
    const Row row = readRow(plan, type, index);
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
        const auto text = valueText(row.values[field]);
        out << keyOf({.table = type.kind, .row = row.id, .field = field}) << '=' << (text.find_first_of("\r\n") == std::string::npos ? text : jsonString(text)) << '\n';
    }
}

Json rowInputs(const Plan<>& plan, const TableType& type, std::size_t index, std::optional<std::size_t> only = {})
{
    Json inputs = Json::array();
    const Row row = readRow(plan, type, index);
    for (std::size_t field = 0; field < type.fields.size(); ++field)
        if (!only || *only == field) inputs.push_back({{"key", keyOf({.table = type.kind, .row = row.id, .field = field})}, {"value", jsonOf(row.values[field])}, {"unit", unitJson(plan, type.fields[field])}});
    return inputs;
}

Result<int> get(const Plan<>& plan, const std::string& key, bool isJson, std::ostream& out)
{
    if (const TableType* type = findTable(key)) {
        if (isJson) {
            Json inputs = Json::array();
            for (std::size_t index = 0; index < type->count(plan); ++index)
                for (Json& input : rowInputs(plan, *type, index)) inputs.push_back(std::move(input));
            out << printed({{"inputs", std::move(inputs)}});
            return exitDone;
        }
        for (std::size_t index = 0; index < type->count(plan); ++index) printRow(out, plan, *type, index);
        return exitDone;
    }
    const auto place = parseKey(plan, key);
    // A key that ends after the row names all of it.
    const bool wholeRow = !place && place.error().code == IssueCode::UnknownField && place.error().value.empty() && !key.ends_with('.');
    if (!place && !wholeRow) return tl::unexpected(sentence(place.error()));
    const TableType& type = table(wholeRow ? place.error().table : place->table);
    const std::size_t index = *indexOf(plan, type.kind, wholeRow ? place.error().row : place->row);
    if (isJson) out << printed({{"inputs", rowInputs(plan, type, index, wholeRow ? std::nullopt : std::optional{place->field})}});
    else if (wholeRow) printRow(out, plan, type, index);
    else out << valueText(readField(plan, type, index, place->field)) << '\n';
    return exitDone;
}

}  // namespace

Command getCommand(CLI::App& app)
{
    struct Options {
        std::string path, key, format = "text";
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("get", "Prints an input as set takes it: shares as fractions, curves as JSON, nothing for what is empty.");
    arguments->add_option("PLAN", options->path, "A .headroom file or exported .json")->required();
    arguments->add_option("KEY", options->key, "An input; a row or a table prints a line for each of its inputs")->required();
    addFormat(*arguments, options->format);
    arguments->footer("JSON: {\"inputs\": [{key, value, unit}]}.\n"
                      "Examples:\n"
                      "  headroom-cli get fleet.headroom settings.utilization_end\n"
                      "  headroom-cli get fleet.headroom 'sites[\"Ohio 1\"].critical_it_mw'\n"
                      "  headroom-cli get fleet.headroom sites.19\n"
                      "  headroom-cli get fleet.json sites\n"
                      "  headroom-cli get fleet.headroom settings.start --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                const auto plan = readPlan(options->path);
                if (!plan) return tl::unexpected(plan.error());
                return get(*plan, options->key, options->format == "json", out);
            }};
}

}  // namespace headroom

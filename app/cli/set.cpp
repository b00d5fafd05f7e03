// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/plan_argument.h"
#include "cli/print_json.h"
#include "cli/show.h"
#include "plan/edit.h"
#include "store/who.h"

namespace headroom {

namespace {

Result<SetField> readAssignment(const Plan<>& plan, const std::string& text)
{
    // A name in brackets may hold an equals sign: sites["a=b"].pue=1.2
    const auto bracket = text.find("\"]");
    const auto equals = text.find('=', bracket != std::string::npos && bracket > text.find("[\"") ? bracket : 0);
    if (equals == std::string::npos) return tl::unexpected("\"" + text + "\" is not KEY=VALUE, as settings.utilization_end=0.9 is.");
    const auto place = parseKey(plan, std::string_view{text}.substr(0, equals));
    if (!place) return tl::unexpected(sentence(place.error()));
    auto value = parseValue(plan, *place, std::string_view{text}.substr(equals + 1));
    if (!value) return tl::unexpected(sentence(value.error()));
    return SetField{*place, *std::move(value)};
}

/// As the history names it: "Set PUE of Denton".
std::string whatIsSet(const Plan<>& plan, const EditGroup& group)
{
    if (group.size() != 1) return "Set " + std::to_string(group.size()) + " inputs";
    const Place& place = std::get<SetField>(group.front()).place;
    const TableType& type = table(place.table);
    return "Set " + std::string{type.fields[place.field].field.label} + (type.single ? "" : " of " + rowName(plan, place.table, place.row));
}

Result<int> set(PlanFile& file, const std::vector<std::string>& assignments, bool isJson, std::ostream& out)
{
    const Plan<>& plan = file.plan();
    EditGroup group;
    std::string report;
    Json changes = Json::array();
    for (const std::string& text : assignments) {
        auto edit = readAssignment(plan, text);
        if (!edit) return tl::unexpected(edit.error());
        const TableType& type = table(edit->place.table);
        const Value before = readField(plan, type, *indexOf(plan, type.kind, edit->place.row), edit->place.field);
        report += keyOf(edit->place) + " = " + understood(plan, edit->place, edit->value) + ", was " + plainly(before, type.fields[edit->place.field]) + "\n";
        changes.push_back({{"key", keyOf(edit->place)}, {"value", jsonOf(edit->value)}, {"was", jsonOf(before)}, {"unit", unitJson(plan, type.fields[edit->place.field])}});
        group.push_back(*std::move(edit));
    }
    const std::string what = whatIsSet(plan, group);
    if (auto done = file.commit(group, userName(), what); !done) return tl::unexpected(done.error());
    out << (isJson ? printed({{"changes", std::move(changes)}, {"step", file.lastStep()}}) : report);
    return exitDone;
}

}  // namespace

Command setCommand(CLI::App& app)
{
    struct Options {
        std::string path, format = "text";
        std::vector<std::string> assignments;
    };
    const auto options = std::make_shared<Options>();
    auto* arguments = app.add_subcommand("set", "Changes inputs, all of them or none, and prints what it understood.");
    arguments->add_option("PLAN", options->path, "A .headroom file")->required();
    arguments->add_option("KEY=VALUE", options->assignments, "An input and its value: a fraction or a percentage, a name or id, a curve as JSON; nothing, or none, empties it")->required();
    addFormat(*arguments, options->format);
    arguments->footer("A plan that the desk has open for editing is not changed; the sentence says who holds it.\n"
                      "JSON: {\"changes\": [{key, value, was, unit}], step}; step is the last of the history.\n"
                      "Examples:\n"
                      "  headroom-cli set fleet.headroom settings.utilization_end=90%\n"
                      "  headroom-cli set fleet.headroom 'sites[\"Ohio 1\"].delay_months=2' tiers.93.share=0.3\n"
                      "  headroom-cli set fleet.headroom 'skus.12.market_price={\"start\":2.35,\"rate\":-0.15}'\n"
                      "  headroom-cli set fleet.headroom settings.utilization_end=0.85 --format json");
    return {arguments, [options](std::ostream& out) -> Result<int> {
                auto file = openPlan(options->path);
                if (!file) return tl::unexpected(file.error());
                return set(*file, options->assignments, options->format == "json", out);
            }};
}

}  // namespace headroom

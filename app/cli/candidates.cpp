// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/candidates.h"

#include <optional>

#include "cli/explain_argument.h"
#include "cli/plan_argument.h"
#include "figures/figure.h"

namespace headroom {

namespace {

std::optional<Plan<>> planOf(const Asking& asking)
{
    if (asking.plan.empty()) return std::nullopt;
    auto plan = readPlan(asking.plan);
    return plan ? std::optional{*std::move(plan)} : std::nullopt;
}

/// The rows of a table of the plan, by name where they have one.
Candidates rows(const Asking& asking, std::optional<EntityKind> kind)
{
    Candidates found;
    const auto plan = kind ? planOf(asking) : std::nullopt;
    if (!plan) return found;
    const TableType& type = table(*kind);
    for (std::size_t at = 0; at < type.count(*plan); ++at) {
        const Id id = type.id(*plan, at);
        found.words.push_back({rowName(*plan, *kind, id), std::string{type.label} + " " + std::to_string(id)});
    }
    return found;
}

Candidates tableNames()
{
    Candidates found;
    for (const TableType& type : tables()) found.words.push_back({std::string{type.key}, std::string{type.plural}});
    return found;
}

Candidates fields(const TableType& type, const std::string& before, const std::string& after)
{
    Candidates found;
    for (const FieldType& field : type.fields) found.words.push_back({before + std::string{field.field.key} + after, std::string{field.field.label}});
    return found;
}

/// What a field takes, where that is a list: choices, rows.
Candidates valuesOf(const Asking& asking, const FieldType& type, const std::string& before)
{
    Candidates found = type.kind == FieldKind::Reference ? rows(asking, type.target) : Candidates{};
    for (const Choice& choice : type.choices) found.words.push_back({std::string{choice.key}, std::string{choice.label}});
    for (Candidate& each : found.words) each.word = before + each.word;
    return found;
}

/// settings.utilization_end, a piece at a time: the table, the row, the field, and after "=" the value.
Candidates keys(const Asking& asking, bool hasValue)
{
    const std::string& typed = asking.typed;
    const auto equals = typed.find('='), dot = typed.find('.');
    Candidates found;
    if (dot == std::string::npos) {
        for (const TableType& type : tables()) found.words.push_back({std::string{type.key} + ".", std::string{type.plural}});
        found.goesOn = true;
        return found;
    }
    const TableType* type = findTable(typed.substr(0, dot));
    if (!type) return found;
    const auto second = type->single ? dot : typed.find('.', dot + 1);
    if (second == std::string::npos) {
        const auto plan = planOf(asking);
        for (std::size_t at = 0; plan && at < type->count(*plan); ++at) {
            const Id id = type->id(*plan, at);
            found.words.push_back({std::string{type->key} + "." + std::to_string(id) + ".", rowName(*plan, type->kind, id)});
        }
        found.goesOn = true;
        return found;
    }
    const std::string before = typed.substr(0, second + 1);
    if (!hasValue || equals == std::string::npos) {
        found = fields(*type, before, hasValue ? "=" : "");
        found.goesOn = hasValue;
        return found;
    }
    const auto field = type->find(typed.substr(second + 1, equals - second - 1));
    return field ? valuesOf(asking, type->fields[*field], typed.substr(0, equals + 1)) : found;
}

Candidates figures(const Asking& asking, bool takesInputs)
{
    if (takesInputs && asking.typed.find('.') != std::string::npos) return keys(asking, false);
    Candidates found;
    for (const std::string& key : figureKeys()) {
        const auto figure = findFigure(key);
        found.words.push_back({key, figure ? std::string{info(*figure).label} : std::string{}});
    }
    return found;
}

/// What a reference describes: figures, tables, and the inputs of every row of one (sites.pue).
Candidates described()
{
    Candidates found = figures({}, false);
    for (const TableType& type : tables()) {
        found.words.push_back({std::string{type.key}, std::string{type.plural}});
        for (Candidate& each : fields(type, std::string{type.key} + ".", "").words) found.words.push_back(std::move(each));
    }
    return found;
}

std::optional<EntityKind> kindOf(const Asking& asking)
{
    if (const TableType* type = findTable(asking.table)) return type->kind;
    const auto figure = findFigure(asking.figure);
    return figure ? entityOf(info(*figure).scope) : std::nullopt;
}

Candidates files(std::vector<std::string> endings) { return {.words = {}, .endings = std::move(endings), .takesFiles = true}; }

}  // namespace

Candidates candidatesOf(const std::string& kind, const Asking& asking)
{
    if (kind == "PLAN" || kind == "A" || kind == "B") return files({"headroom", "json"});
    if (kind == "DAMAGED" || kind == "NEW") return files({"headroom"});
    if (kind == "FILE") return files({});
    if (kind == "FILE.pdf") return files({"pdf"});
    if (kind == "TABLE") return tableNames();
    if (kind == "SCENARIO") return rows(asking, EntityKind::Scenario);
    if (kind == "CHECK") return rows(asking, EntityKind::Check);
    if (kind == "ROW") return rows(asking, kindOf(asking));
    if (kind == "KEY") return keys(asking, false);
    if (kind == "KEY=VALUE") return keys(asking, true);
    if (kind == "FIGURE") return figures(asking, true);
    if (kind == "INPUT") return described();
    Candidates found;
    if (const TableType* type = kind == "FIELD" ? findTable(asking.table) : nullptr) return fields(*type, "", "");
    if (kind == "LANGUAGE") found.words = {{"en", "English"}, {"zh_CN", "Chinese, simplified"}};
    if (kind == "POINT") found.words = {{"now", "the plan of today"}};
    if (kind == "EXAMPLE")
        for (const std::string& name : exampleNames()) found.words.push_back({name, {}});
    return found;
}

}  // namespace headroom

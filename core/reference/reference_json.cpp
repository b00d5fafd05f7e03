// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/reference_json.h"

#include <array>
#include <nlohmann/json.hpp>

#include "plan/registry.h"
#include "plan/value_json.h"
#include "reference/chapter_of.h"

namespace headroom {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> kinds{"number", "optional number", "choice", "text", "reference", "curve", "date"};
constexpr std::array<std::string_view, 5> shapes{"flow", "stock", "level", "ratio", "constant"};

bool hasBounds(FieldKind kind) { return kind == FieldKind::Number || kind == FieldKind::OptionalNumber || kind == FieldKind::Curve; }

Json keysOf(const std::vector<Figure>& figures)
{
    Json keys = Json::array();
    for (const Figure figure : figures) keys.push_back(info(figure).key);
    return keys;
}

std::string_view sectionOf(const TableType& owner, std::size_t field)
{
    while (field > 0 && owner.fields[field].field.section.empty()) --field;
    return owner.fields[field].field.section;
}

Json inputJson(const ReferencePage& page, const FormulaUses& uses)
{
    const TableType& owner = table(page.input.table);
    const FieldType& type = owner.fields[page.input.field];
    const Field& field = type.field;
    Json json{{"key", page.key}, {"table", owner.key}, {"field", field.key}, {"label", field.label}, {"section", sectionOf(owner, page.input.field)}, {"kind", kinds[static_cast<std::size_t>(type.kind)]}, {"unit", info(field.unit).key}};
    if (hasBounds(type.kind)) {
        json["minimum"] = field.min;
        json["maximum"] = field.max;
        json["whole"] = type.whole;
        if (field.typical.low != field.typical.high) json["typical"] = {field.typical.low, field.typical.high};
    }
    json["default"] = Json::parse(valueJson(type.initial));
    json["since"] = field.since;
    if (field.since > 1) json["absent"] = Json::parse(valueJson(absentValue(type)));
    if (!field.when.key.empty()) json["when"] = {{"field", field.when.key}, {field.when.negated ? "is_not" : "is", field.when.choice}};
    if (type.kind == FieldKind::Choice) {
        json["choices"] = Json::array();
        for (const Choice& choice : type.choices) json["choices"].push_back({{"key", choice.key}, {"label", choice.label}});
    }
    if (type.kind == FieldKind::Reference) json["refers_to"] = table(type.target).key;
    json["help"] = field.help;
    json["figures"] = keysOf(uses.usersOf(page.input));
    return json;
}

Json figureJson(const ReferencePage& page, const FormulaUses& uses)
{
    const FigureInfo& about = info(page.figure);
    Json inputs = Json::array();
    for (const InputField& input : uses.inputsIn(page.figure)) inputs.push_back(addressOf(input).substr(7));
    return {{"key", about.key}, {"label", about.label}, {"subject", subjectLabel(page.subject)}, {"of", scopeKey(about.scope)}, {"unit", info(about.unit).key}, {"shape", shapes[static_cast<std::size_t>(about.shape)]}, {"help", page.help}, {"methodology", chapterOf(page.subject)},
            {"inputs", std::move(inputs)}, {"figures", keysOf(uses.figuresIn(page.figure))}, {"users", keysOf(uses.usersOf(page.figure))}};
}

}  // namespace

std::string referenceJson(const std::vector<const ReferencePage*>& pages, const FormulaUses& uses)
{
    Json inputs = Json::array(), figures = Json::array();
    for (const ReferencePage* page : pages) {
        if (page->kind == ReferencePage::Kind::Input) inputs.push_back(inputJson(*page, uses));
        if (page->kind == ReferencePage::Kind::Figure) figures.push_back(figureJson(*page, uses));
    }
    return Json{{"format", "headroom-reference"}, {"version", 1}, {"inputs", std::move(inputs)}, {"figures", std::move(figures)}}.dump(2) + "\n";
}

}  // namespace headroom

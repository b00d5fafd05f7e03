// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figures_schema.h"

#include <map>

#include "exchange/figure_rows.h"
#include "exchange/figures_json.h"
#include "exchange/schema_parts.h"
#include "plan/registry.h"

namespace headroom {

namespace {

using json = nlohmann::ordered_json;

/// A text as a regular expression that matches it alone.
std::string escaped(std::string_view text)
{
    std::string pattern;
    for (const char letter : text) pattern += (std::string_view{"\\^$.|?*+()[]{}"}.find(letter) == std::string_view::npos ? "" : "\\") + std::string{letter};
    return pattern;
}

/// The unit as the file says it; amounts of money begin with whatever the plan calls its currency.
json unitSchema(Unit unit)
{
    const std::string text = fileUnit(unit, "");
    if (info(unit).moneyPower == 0) return {{"const", text}};
    return {{"type", "string"}, {"pattern", escaped(text) + "$"}};
}

/// That this member is there; named as well, since strict validators want that.
json needed(const char* key) { return {{"properties", {{key, true}}}, {"required", json::array({key})}}; }

json headlineSchema(const HeadlineFigure& figure)
{
    json schema{{"title", figure.label}};
    schema.update(closedObject({
        {"value", {{"description", "null where the figure does not exist; reason says why."}, {"type", {"number", "null"}}}},
        {"unit", unitSchema(figure.unit)},
        {"month", {{"description", "of a lowest or largest value"}, {"type", "string"}, {"pattern", monthPattern}}},
        {"reason", {{"type", "string"}, {"minLength", 1}}},
    }));
    schema["required"] = {"value", "unit"};
    schema["if"] = {{"properties", {{"value", {{"type", "null"}}}}}};
    schema["then"] = needed("reason");
    schema["else"] = {{"properties", {{"reason", false}}}};
    return schema;
}

/// The series of one scope and unit.
json seriesSchema(Scope scope, Unit unit, const std::vector<Figure>& figures)
{
    json keys = json::array();
    for (const Figure figure : figures) keys.push_back({{"const", info(figure).key}, {"title", info(figure).label}});
    const auto kind = entityOf(scope);
    const json entity = kind ? json{{"type", "string"}, {"pattern", "^" + std::string{table(*kind).key} + "\\.[1-9][0-9]*$"}} : json{{"type", "null"}};
    return {{"properties", {{"figure", {{"oneOf", std::move(keys)}}}, {"entity", entity}, {"unit", unitSchema(unit)}}}};
}

json allSeries()
{
    std::map<std::pair<Scope, Unit>, std::vector<Figure>> groups;
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (info(figure).shape != Shape::Constant) groups[{info(figure).scope, info(figure).unit}].push_back(figure);
    }
    const json values{{"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 1}};
    json item = closedObject({
        {"figure", {{"description", "A key of the catalogue."}, {"type", "string"}}},
        {"entity", {{"description", "The row that it is a figure of, as table.id; null: of the plan."}, {"type", {"string", "null"}}}},
        {"unit", {{"type", "string"}}},
        {"months", values},
        {"values", values},
    });
    item["required"] = {"figure", "entity", "unit"};
    item["oneOf"] = {needed("months"), needed("values")};
    item["anyOf"] = json::array();
    for (const auto& [of, figures] : groups) item["anyOf"].push_back(seriesSchema(of.first, of.second, figures));
    return {{"description", "A value a period: months where the periods are months, otherwise values."}, {"type", "array"}, {"items", std::move(item)}};
}

}  // namespace

std::string figuresSchema(const std::vector<HeadlineFigure>& more)
{
    auto figures = headline(Statement(Plan<>{}));
    figures.insert(figures.end(), more.begin(), more.end());
    json lines = json::object();
    for (const HeadlineFigure& figure : figures) lines[std::string{figure.key}] = headlineSchema(figure);
    json schema = schemaHead("figures", figuresVersion, "Headroom figures", "Every figure of a plan. Shares and rates are fractions; amounts are in the plan's currency.");
    schema.update(closedObject({
        {"format", {{"const", figuresFormat}}},
        {"version", {{"const", figuresVersion}}},
        {"headline", closedObject(std::move(lines))},
        {"periods", {{"description", "Months (2026-01), fiscal quarters (FY2026 Q1) or fiscal years (FY2026); what the horizon cuts says how many months it has."}, {"type", "array"}, {"items", {{"type", "string"}, {"pattern", "^([0-9]{4}-[0-9]{2}|FY[0-9]{4}( Q[1-4])?( \\([0-9]+ months?\\))?)$"}}}, {"minItems", 1}, {"uniqueItems", true}}},
        {"series", allSeries()},
    }));
    return schema.dump(2) + "\n";
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and our reader agree on documents that were changed in one place: what one refuses, so does the other.
#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "exchange/json_schema.h"
#include "exchange/plan_json.h"
#include "plan/registry.h"
#include "support/everything_plan.h"
#include "validator.h"

namespace headroom {
namespace {

using Json = nlohmann::ordered_json;

/// A plan with a row in every table.
Plan<> fullPlan()
{
    Plan<> plan = everythingPlan();
    for (const TableType& type : tables()) {
        if (type.count(plan) > 0) continue;
        type.insert(plan, 0, nextId(plan));
        for (std::size_t field = 0; field < type.fields.size(); ++field) {
            const FieldType& about = type.fields[field];
            if (about.kind == FieldKind::Reference && about.field.required) writeField(plan, type, 0, field, table(about.target).id(plan, 0));
            if (about.field.key == "name") writeField(plan, type, 0, field, std::string{"A row"});
        }
    }
    return plan;
}

struct Changed {
    std::string what;
    std::string document;
};

class Changes
{
public:
    explicit Changes(Json good) : m_good(std::move(good)) {}

    void put(const std::string& place, const Json& value)
    {
        Json document = m_good;
        document[Json::json_pointer{place}] = value;
        m_all.push_back({place + " = " + value.dump().substr(0, 60), document.dump()});
    }

    void remove(const std::string& place)
    {
        Json document = m_good;
        const Json::json_pointer pointer{place};
        document[pointer.parent_pointer()].erase(pointer.back());
        m_all.push_back({place + " removed", document.dump()});
    }

    const Json& at(const std::string& place) const { return m_good[Json::json_pointer{place}]; }
    const std::vector<Changed>& all() const { return m_all; }

private:
    Json m_good;
    std::vector<Changed> m_all;
};

/// Below, at and above the bounds; at a bound of the storage mix a rule over several values speaks.
void putNumbers(Changes& changes, const std::string& place, const FieldType& type)
{
    const double low = type.field.min, high = type.field.max, step = std::max(1.0, std::abs(high) * 1e-9);
    changes.put(place, low - std::max(1.0, std::abs(low) * 1e-9));
    changes.put(place, high + step);
    changes.put(place, low);
    if (!place.starts_with("/tiers/")) changes.put(place, high);
    if (type.whole) changes.put(place, std::floor(low) + 0.5);
}

void putCurves(Changes& changes, const std::string& place, const FieldType& type)
{
    const double low = type.field.min, high = type.field.max, above = high + std::max(1.0, std::abs(high) * 1e-9);
    changes.put(place, low);
    changes.put(place, above);
    changes.put(place, {{"start", high}});
    changes.put(place, {{"start", above}});
    changes.put(place, {{"start", low}, {"rate", curveMaxRate + 1}});
    changes.put(place, {{"start", low}, {"rate", curveMinRate}, {"anchor", curveMaxMonth}});
    changes.put(place, {{"start", low}, {"anchor", "1"}});
    changes.put(place, {{"rate", 0}});
    changes.put(place, {{"start", low}, {"end", low}});
    changes.put(place, {{"points", {{0, low}, {12, high}}}});
    changes.put(place, {{"points", {{0, low}}}, {"between", "steps"}});
    changes.put(place, {{"points", {{0, low}}}, {"between", "curves"}});
    changes.put(place, {{"points", {{0, above}}}});
    changes.put(place, {{"points", {{curveMaxMonth + 1, low}}}});
    changes.put(place, {{"points", {{0, low, low}}}});
    changes.put(place, {{"points", Json::array({Json::array({0})})}});
    changes.put(place, {{"points", Json::array()}});
    changes.put(place, {{"points", {{0, low}}}, {"start", low}});
}

void putTexts(Changes& changes, const std::string& place, const FieldType& type)
{
    for (const char* text : {"", "a", "a\nb", "a\tb", "a\x01", "a\x7f", "\xe6\x9d\xb1\xe4\xba\xac"}) changes.put(place, text);
    changes.put(place, std::string(longestText + 1, 'x'));
    if (type.field.key != "date") changes.put(place, std::string(longestText, 'x'));
}

void changeField(Changes& changes, const std::string& row, const FieldType& type)
{
    const std::string place = row + "/" + std::string{type.field.key};
    changes.remove(place);
    for (const Json& value : {Json("no such word"), Json(nullptr), Json(true), Json(-7.5), Json::array(), Json::array({1}), Json::object()})
        if (!(type.kind == FieldKind::Text && value.is_string())) changes.put(place, value);
    switch (type.kind) {
    case FieldKind::Number:
    case FieldKind::OptionalNumber: putNumbers(changes, place, type); break;
    case FieldKind::Curve: putCurves(changes, place, type); break;
    case FieldKind::Text: putTexts(changes, place, type); break;
    case FieldKind::Choice:
        for (const Choice& choice : type.choices) changes.put(place, choice.key);
        break;
    case FieldKind::Date:
        for (const char* text : {"1899-12", "1900-01", "2200-12", "2201-01", "2026-13", "2026-1", "2026-01-01", " 2026-01", "2026-01\n"}) changes.put(place, text);
        break;
    case FieldKind::Reference:
        for (const Json& id : {Json(0), Json(firstFreeId - 1), Json(lastId + 1), Json(firstFreeId + 0.5)}) changes.put(place, id);
        break;
    }
}

void changeDocument(Changes& changes)
{
    for (const Json& version : {Json(0), Json(planVersion + 1), Json(1.5), Json(1.0 * planVersion), Json(-1), Json("1"), Json(nullptr)}) changes.put("/version", version);
    for (int version = 1; version <= planVersion; ++version) changes.put("/version", version);
    changes.put("/format", "other");
    changes.put("/more", 1);
    for (const char* place : {"/format", "/version"}) changes.remove(place);
    for (const TableType& type : tables()) {
        const std::string place = "/" + std::string{type.key}, row = place + (type.single ? "" : "/0");
        changes.remove(place);
        for (const Json& value : {Json(nullptr), Json::array({7}), Json("rows"), Json::object()}) changes.put(place, value);
        changes.put(row + "/unknown", 1);
        if (!type.single) {
            changes.put(row, nullptr);
            changes.remove(row + "/id");
            for (const Json& id : {Json(firstFreeId - 1), Json(lastId + 1), Json("7"), Json(7.5), Json(changes.at(row + "/id").get<double>()), Json(-7), Json(nullptr)}) changes.put(row + "/id", id);
        }
        for (const FieldType& field : type.fields) changeField(changes, row, field);
    }
}

void expectAgreement(const std::vector<Changed>& all)
{
    std::vector<std::string> documents;
    for (const Changed& changed : all) documents.push_back(changed.document);
    const auto said = verdicts(jsonSchema(), documents);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto read = fromJson(all[at].document);
        refused += read ? 0U : 1U;
        EXPECT_EQ(said[at].empty(), read.has_value()) << all[at].what << "\n  schema: " << said[at] << "\n  reader: " << (read ? "reads it" : read.error());
    }
    EXPECT_GT(refused, all.size() / 3);
    EXPECT_LT(refused, all.size());
}

TEST(PlanSchema, AgreesWithTheReaderOnDocumentsChangedInOnePlace)
{
    Changes changes(Json::parse(toJson(fullPlan())));
    changeDocument(changes);
    expectAgreement(changes.all());
}

// A plan of an older version may leave out what is newer, and nothing else.
TEST(PlanSchema, AgreesWithTheReaderOnPlansOfOlderVersions)
{
    for (int version = 1; version <= planVersion; ++version) {
        Json old = Json::parse(toJson(fullPlan()));
        old["version"] = version;
        std::vector<Changed> all;
        for (const TableType& type : tables()) {
            for (const FieldType& field : type.fields) {
                Json document = old;
                Json& table = document[std::string{type.key}];
                (type.single ? table : table[0]).erase(std::string{field.field.key});
                all.push_back({"version " + std::to_string(version) + " without " + std::string{type.key} + "." + std::string{field.field.key}, document.dump()});
            }
            Json document = old;
            document.erase(std::string{type.key});
            all.push_back({"version " + std::to_string(version) + " without " + std::string{type.key}, document.dump()});
        }
        std::vector<std::string> documents;
        for (const Changed& changed : all) documents.push_back(changed.document);
        const auto said = verdicts(jsonSchema(), documents);
        for (std::size_t at = 0; at < all.size(); ++at) {
            const auto read = fromJson(all[at].document);
            // Without a table that others refer to, a rule over several values speaks.
            if (!read && read.error().find("does not exist") != std::string::npos) continue;
            EXPECT_EQ(said[at].empty(), read.has_value()) << all[at].what << "\n  schema: " << said[at] << "\n  reader: " << (read ? "reads it" : read.error());
        }
    }
}

}  // namespace
}  // namespace headroom

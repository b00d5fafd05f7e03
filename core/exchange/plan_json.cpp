// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plan_json.h"

#include <cmath>

#include "exchange/json_document.h"
#include "plan/assemble.h"
#include "plan/curve_text.h"
#include "plan/value_json.h"

namespace headroom {

namespace {

using nlohmann::json;

/// A whole number from 0 to the last id. To JSON 4 and 4.0 are one number.
std::optional<Id> wholeOf(const json& value)
{
    if (value.is_number_unsigned() && value.get<std::uint64_t>() <= static_cast<std::uint64_t>(lastId)) return value.get<Id>();
    if (!value.is_number_float()) return std::nullopt;
    const double number = value.get<double>();
    return number >= 0 && number <= static_cast<double>(lastId) && std::floor(number) == number ? std::optional{static_cast<Id>(number)} : std::nullopt;
}

/// What a JSON value says, as the value that its type suggests; check() says what does not fit the field. A text or
/// list in the place of a number stays a text, so that the sentence can quote it.
Result<Value> valueOf(const json& value, const FieldType& type)
{
    if (type.kind == FieldKind::Curve) {
        // A curve inside a string is the form of cells, not of JSON; parseCurve() would take it.
        constexpr std::string_view noCurve = "\"";
        auto curve = value.is_string() ? parseCurve(noCurve) : parseCurve(value.dump(-1, ' ', false, json::error_handler_t::replace));
        if (!curve) return tl::unexpected(curve.error());
        return Value{*std::move(curve)};
    }
    if (value.is_string()) return Value{value.get<std::string>()};
    if (value.is_null() && (type.kind == FieldKind::OptionalNumber || type.kind == FieldKind::Reference)) return Value{};
    if (const auto id = type.kind == FieldKind::Reference ? wholeOf(value) : std::nullopt) return Value{*id};
    if (value.is_number()) return Value{value.get<double>()};
    // Neither text nor number: true, null, a list. In a text field it must not pass for the text of itself.
    const auto text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (type.kind == FieldKind::Text) return tl::unexpected(quotable(text, 100) + " is not a text");
    return Value{text};
}

/// "Denton" where the row says its name, otherwise sites[0].
std::string rowLabel(const TableType& type, const json& row, std::size_t index)
{
    if (const auto name = row.find("name"); name != row.end() && name->is_string() && !name->get_ref<const std::string&>().empty()) return name->get<std::string>();
    return std::string{type.key} + (type.single ? "" : "[" + std::to_string(index) + "]");
}

class PlanReader {
public:
    Result<Plan<>> read(const json& document)
    {
        if (!document.is_object()) return tl::unexpected(std::string{"It is not a plan: a plan is a JSON object."});
        if (const auto format = document.find("format"); format == document.end() || *format != planFormat)
            return tl::unexpected("It is not a plan: \"format\" is not \"" + std::string{planFormat} + "\".");
        if (auto version = readVersion(document); !version) return tl::unexpected(version.error());
        for (const auto& [key, value] : document.items())
            if (key != "format" && key != "version" && !findTable(key)) return tl::unexpected(sentence({.code = IssueCode::UnknownTable, .place = {}, .key = key, .value = key, .allowed = tableKeys()}));
        PlanRows rows;
        for (const TableType& type : tables()) {
            auto list = readTable(document, type);
            if (!list) return tl::unexpected(list.error());
            rows.push_back(*std::move(list));
        }
        auto plan = assemble(std::move(rows));
        if (!plan) return tl::unexpected(sentence(plan.error()));
        return *std::move(plan);
    }

private:
    Result<> readVersion(const json& document)
    {
        const auto bounds = "this program reads versions 1 to " + std::to_string(planVersion) + ".";
        const auto version = document.find("version");
        if (version == document.end()) return tl::unexpected("The plan has no \"version\"; " + bounds);
        const auto whole = wholeOf(*version);
        if (!whole || *whole < 1 || *whole > planVersion) return tl::unexpected("The version of the plan format is " + quotable(version->dump(-1, ' ', false, json::error_handler_t::replace), 40) + "; " + bounds);
        m_version = static_cast<int>(*whole);
        return {};
    }

    Result<std::vector<Row>> readTable(const json& document, const TableType& type) const
    {
        const auto found = document.find(type.key);
        // A table that came later is empty in an older file.
        if (found == document.end() && !type.single && type.since() > m_version) return std::vector<Row>{};
        if (found == document.end()) return tl::unexpected("The plan has no \"" + std::string{type.key} + "\".");
        if (type.single ? !found->is_object() : !found->is_array()) return tl::unexpected("\"" + std::string{type.key} + "\" must be " + (type.single ? "an object." : "a list of rows."));
        std::vector<Row> rows;
        if (type.single) {
            auto row = readRow(*found, type, 0);
            if (!row) return tl::unexpected(row.error());
            row->id = type.id(Plan<>{}, 0);
            rows.push_back(*std::move(row));
            return rows;
        }
        for (std::size_t index = 0; index < found->size(); ++index) {
            auto row = readRow((*found)[index], type, index);
            if (!row) return tl::unexpected(row.error());
            rows.push_back(*std::move(row));
        }
        return rows;
    }

    Result<Row> readRow(const json& object, const TableType& type, std::size_t index) const
    {
        const auto at = std::string{type.key} + "[" + std::to_string(index) + "]";
        if (!object.is_object()) return tl::unexpected(at + " is not a row: a row is a JSON object.");
        const auto label = rowLabel(type, object, index);
        for (const auto& [key, value] : object.items())
            if (!type.find(key) && (type.single || key != "id"))
                return tl::unexpected(sentence({.code = IssueCode::UnknownField, .table = type.kind, .place = label, .key = key, .value = key, .allowed = fieldKeys(type)}));
        Row row;
        if (!type.single) {
            const auto id = object.find("id");
            if (id == object.end()) return tl::unexpected(sentenceOf(label, "has no \"id\""));
            const auto whole = wholeOf(*id);
            if (!whole || *whole < firstFreeId) return tl::unexpected(sentence({.code = IssueCode::NotAnId, .table = type.kind, .place = label, .key = at, .value = id->dump(-1, ' ', false, json::error_handler_t::replace), .allowed = "a whole number from " + std::to_string(firstFreeId)}));
            row.id = *whole;
        }
        for (const FieldType& field : type.fields) {
            auto value = readValue(object, field, label);
            if (!value) return tl::unexpected(value.error());
            row.values.push_back(*std::move(value));
        }
        return row;
    }

    Result<Value> readValue(const json& object, const FieldType& type, const std::string& label) const
    {
        const auto found = object.find(type.field.key);
        if (found != object.end()) {
            auto value = valueOf(*found, type);
            if (!value) return tl::unexpected(sentenceOf(label, ": " + std::string{type.field.label} + ": " + value.error()));
            return value;
        }
        if (type.field.since > m_version) return absentValue(type);
        return tl::unexpected(sentenceOf(label, "has no \"" + std::string{type.field.key} + "\", which version " + std::to_string(m_version) + " of the format has"));
    }

    /// One line, whatever the name of the row holds.
    static std::string sentenceOf(const std::string& label, const std::string& what)
    {
        return quotable(label) + (what.starts_with(':') ? "" : " ") + quotable(what, what.size()) + ".";
    }

    int m_version = planVersion;
};

}  // namespace

std::string toJson(const Plan<>& plan)
{
    std::string text = "{\n  \"format\": " + jsonString(planFormat) + ",\n  \"version\": " + std::to_string(planVersion);
    for (const TableType& type : tables()) {
        text += ",\n  " + jsonString(type.key) + ": ";
        if (type.single) {
            text += rowJson(type, readRow(plan, type, 0), JsonLayout::MemberALine, 2);
            continue;
        }
        const std::size_t count = type.count(plan);
        text += '[';
        for (std::size_t index = 0; index < count; ++index) text += (index > 0 ? ",\n    " : "\n    ") + rowJson(type, readRow(plan, type, index), JsonLayout::MemberALine, 4);
        text += count > 0 ? "\n  ]" : "]";
    }
    return text + "\n}\n";
}

Result<Plan<>> fromJson(std::string_view text)
{
    const auto document = readJson(text);
    if (!document) return tl::unexpected(document.error());
    return PlanReader{}.read(*document);
}

}  // namespace headroom

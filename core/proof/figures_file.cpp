// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/figures_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "exchange/json_document.h"
#include "plan/value.h"

namespace headroom {

namespace {

using nlohmann::json;

constexpr const char* formatName = "headroom-report-figures";
constexpr std::size_t mostFigures = 200'000, mostPages = 5'000, mostPlaces = 1'000'000, mostChapters = 100;

std::string quote(const std::string& text) { return json(text).dump(-1, ' ', false, json::error_handler_t::replace); }

std::string member(const char* key, const std::string& text) { return text.empty() ? "" : std::string{", \""} + key + "\": " + quote(text); }

std::string lineOf(const RecordedFigure& figure)
{
    const CellPlace& place = figure.cell.place;
    std::string line = "    {\"page\": " + std::to_string(figure.page);
    if (place.input.empty()) line += ", \"table\": " + quote(place.table) + (place.row == headRow ? "" : ", \"row\": " + std::to_string(place.row)) + ", \"column\": " + std::to_string(place.column);
    else line += ", \"input\": " + quote(place.input);
    line += member("key", figure.key) + member("entity", figure.entity);
    if (figure.from == figure.to) line += member("month", figure.from);
    else line += member("from", figure.from) + member("to", figure.to);
    line += ", \"text\": " + quote(figure.text);
    if (figure.cell.shown != figure.text) line += ", \"shown\": " + quote(figure.cell.shown);
    if (figure.cell.extent == Extent::Cut) line += ", \"cut\": true";
    if (figure.cell.extent == Extent::Torn) line += ", \"torn\": true";
    if (figure.value) line += ", \"value\": " + numberText(*figure.value);
    return line + "}";
}

/// Members of an object that nobody vouches for. The first that is not what it should be is remembered; what is read after it does not count.
class Reader
{
public:
    explicit Reader(const json& object, std::string place) : m_object(object), m_place(std::move(place)) {}

    std::string text(const char* key, bool isRequired = false)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end() && !isRequired) return {};
        if (found != m_object.end() && found->is_string()) return found->get<std::string>();
        return fail(key, "a text"), std::string{};
    }
    std::size_t whole(const char* key, std::size_t most)
    {
        const auto found = m_object.find(key);
        if (found != m_object.end() && found->is_number_unsigned() && found->get<std::uint64_t>() <= most) return found->get<std::size_t>();
        return fail(key, "a whole number of at most " + std::to_string(most)), 0;
    }
    bool flag(const char* key)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end()) return false;
        return found->is_boolean() ? found->get<bool>() : (fail(key, "true or false"), false);
    }
    std::optional<double> number(const char* key)
    {
        const auto found = m_object.find(key);
        if (found == m_object.end()) return std::nullopt;
        return found->is_number() ? std::optional<double>(found->get<double>()) : (fail(key, "a number"), std::nullopt);
    }
    bool has(const char* key) const { return m_object.contains(key); }
    const std::string& error() const { return m_error; }

private:
    void fail(const char* key, const std::string& wanted)
    {
        if (m_error.empty()) m_error = "figures.json: " + m_place + key + " must be " + wanted + ".";
    }
    const json& m_object;
    std::string m_place, m_error;
};

Result<RecordedFigure> figureOf(const json& object, std::size_t at, std::size_t pages)
{
    const std::string place = "figures[" + std::to_string(at) + "]";
    if (!object.is_object()) return tl::unexpected("figures.json: " + place + " must be an object.");
    Reader reader(object, place + ".");
    RecordedFigure figure{.page = reader.whole("page", pages), .cell = {}};
    CellPlace& from = figure.cell.place;
    from.input = reader.text("input");
    if (from.input.empty()) {
        from.table = reader.text("table", true);
        from.row = reader.has("row") ? reader.whole("row", mostPlaces) : headRow;
        from.column = reader.whole("column", mostPlaces);
    }
    figure.key = reader.text("key");
    figure.entity = reader.text("entity");
    figure.from = reader.text(reader.has("month") ? "month" : "from");
    figure.to = reader.has("month") ? figure.from : reader.text("to");
    figure.text = reader.text("text", true);
    figure.cell.shown = reader.has("shown") ? reader.text("shown") : figure.text;
    const bool isCut = reader.flag("cut"), isTorn = reader.flag("torn");
    figure.cell.extent = isTorn ? Extent::Torn : isCut ? Extent::Cut : Extent::Whole;
    figure.value = reader.number("value");
    if (!reader.error().empty()) return tl::unexpected(reader.error());
    if (figure.page == 0) return tl::unexpected("figures.json: " + place + ".page must be at least 1.");
    return figure;
}

/// The keys of chapters; the error is a sentence.
Result<std::vector<std::string>> chaptersOf(const json& document)
{
    const auto found = document.find("chapters");
    if (found == document.end() || !found->is_array() || found->empty() || found->size() > mostChapters) return tl::unexpected("figures.json: chapters must be a list of 1 to " + std::to_string(mostChapters) + " keys of chapters.");
    std::vector<std::string> keys;
    for (const json& key : *found) {
        if (!key.is_string()) return tl::unexpected(std::string{"figures.json: chapters must hold texts."});
        keys.push_back(key.get<std::string>());
    }
    return keys;
}

/// "2026-01-31T23:59:59Z"
bool isTime(const std::string& text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    const auto fits = [](char letter, char wanted) { return wanted == '0' ? letter >= '0' && letter <= '9' : letter == wanted; };
    return std::ranges::equal(text, shape, fits);
}

}  // namespace

std::string toJson(const FiguresFile& file)
{
    std::string text = "{\n  \"format\": \"" + std::string{formatName} + "\",\n  \"version\": " + std::to_string(figuresFileVersion) + ",\n  \"program\": " + quote(file.program) + ",\n  \"language\": " + quote(file.language) + ",\n  \"made\": " + quote(file.made) + ",\n  \"chapters\": [";
    for (const std::string& chapter : file.chapters) text += (&chapter == &file.chapters.front() ? "" : ", ") + quote(chapter);
    text += "]";
    text += ",\n  \"scenario\": " + std::to_string(file.scenario) + ",\n  \"plan_sha256\": " + quote(file.planDigest) + ",\n  \"pages\": " + std::to_string(file.pages) + ",\n  \"figures\": [\n";
    for (const RecordedFigure& figure : file.figures) text += (&figure == &file.figures.front() ? "" : ",\n") + lineOf(figure);
    return text + "\n  ]\n}\n";
}

Result<FiguresFile> readFiguresFile(std::string_view text)
{
    const auto document = readJson(text);
    if (!document) return tl::unexpected("figures.json cannot be read: " + document.error());
    if (!document->is_object()) return tl::unexpected(std::string{"figures.json must hold an object."});
    Reader reader(*document, "");
    if (reader.text("format") != formatName) return tl::unexpected("figures.json is not a list of the figures of a report: its format is \"" + quotable(reader.text("format")) + "\", not \"" + formatName + "\".");
    const std::size_t version = reader.whole("version", 1'000'000);
    if (version > static_cast<std::size_t>(figuresFileVersion)) return tl::unexpected("figures.json is of version " + std::to_string(version) + ", which a newer Headroom has written; this one reads version " + std::to_string(figuresFileVersion) + ".");
    FiguresFile file{.program = reader.text("program", true), .language = reader.text("language", true), .scenario = static_cast<Id>(reader.whole("scenario", static_cast<std::size_t>(lastId))), .made = reader.text("made", true), .chapters = {}, .planDigest = reader.text("plan_sha256", true), .pages = reader.whole("pages", mostPages)};
    const auto figures = document->find("figures");
    if (!reader.error().empty()) return tl::unexpected(reader.error());
    if (!isTime(file.made)) return tl::unexpected("figures.json: made must be a time as 2026-01-31T23:59:59Z, not \"" + quotable(file.made) + "\".");
    auto chapters = chaptersOf(*document);
    if (!chapters) return tl::unexpected(chapters.error());
    file.chapters = *std::move(chapters);
    if (version == 0) return tl::unexpected(std::string{"figures.json: version must be at least 1."});
    if (figures == document->end() || !figures->is_array()) return tl::unexpected(std::string{"figures.json: figures must be a list."});
    if (figures->empty()) return tl::unexpected(std::string{"figures.json lists no figure: there is nothing that the report could be verified by."});
    if (figures->size() > mostFigures) return tl::unexpected("figures.json lists " + std::to_string(figures->size()) + " figures; at most " + std::to_string(mostFigures) + " are read.");
    for (std::size_t at = 0; at < figures->size(); ++at) {
        auto figure = figureOf((*figures)[at], at, file.pages);
        if (!figure) return tl::unexpected(figure.error());
        file.figures.push_back(*std::move(figure));
    }
    return file;
}

}  // namespace headroom

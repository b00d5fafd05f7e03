// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/sources.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

#include "plan/date.h"
#include "plan/entry_number.h"
#include "plan/mix.h"
#include "plan/overrides.h"
#include "plan/rows.h"

namespace headroom {

namespace {

bool saysNothing(const Source<>* source) { return trimmed(source->text).empty(); }

std::string rowKey(const Place& place)
{
    const TableType& type = table(place.table);
    return type.single ? std::string{type.key} : std::string{type.key} + "." + std::to_string(place.row);
}

bool namesRow(const Place& place)
{
    const TableType& type = table(place.table);
    return !type.single && nameField(type) == place.field;
}

/// Calls `visit(place, value)` for every input that needs a source.
template <class Visit>
void eachNeedy(const Plan<>& plan, Visit&& visit)
{
    for (const TableType& type : tables()) {
        if (!holdsInputs(type.kind)) continue;
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field)
                if (const Place place{type.kind, type.id(plan, index), field}; needsSource(plan, place)) visit(place, readField(plan, type, index, field));
    }
}

}  // namespace

std::string sourceKey(const Place& place) { return namesRow(place) ? rowKey(place) : keyOf(place); }

std::string sourcedName(const Plan<>& plan, const Place& place) { return namesRow(place) ? rowName(plan, place.table, place.row) : placeName(plan, place); }

std::string keyedName(const Plan<>& plan, std::string_view key)
{
    const auto place = parseKey(plan, key);
    if (place) return placeName(plan, *place);
    const Issue& issue = place.error();
    // A key that ends after the row is of all of it.
    if (issue.code == IssueCode::UnknownField && issue.value.empty() && !key.ends_with('.')) return rowName(plan, issue.table, issue.row);
    const TableType* type = findTable(key);
    return type && type->single ? said(type->label) : std::string{};
}

SourceIndex::SourceIndex(const Plan<>& plan, EntityKind kind)
{
    const std::string_view start = kind == EntityKind::Count_ ? std::string_view{} : table(kind).key;
    for (const auto& source : plan.sources)
        if (source.input.starts_with(start)) m_sources.push_back(&source);
    std::ranges::sort(m_sources, {}, [](const Source<>* source) { return std::tuple{std::string_view{source->input}, saysNothing(source), source->id}; });
}

SourceIndex::Sources SourceIndex::keyed(std::string_view input) const
{
    const auto key = [](const Source<>* source) { return std::string_view{source->input}; };
    return {std::ranges::lower_bound(m_sources, input, {}, key), std::ranges::upper_bound(m_sources, input, {}, key)};
}

SourceIndex::Sources SourceIndex::saying(std::string_view input) const
{
    const Sources all = keyed(input);
    return all.first(static_cast<std::size_t>(std::ranges::find_if(all, saysNothing) - all.begin()));
}

SourceIndex::Sources SourceIndex::own(const Place& place) const { return saying(sourceKey(place)); }

SourceIndex::Sources SourceIndex::of(const Place& place) const
{
    const Sources all = own(place);
    return all.empty() ? saying(rowKey(place)) : all;
}

const Source<>* SourceIndex::first(const Place& place) const
{
    const Sources all = keyed(sourceKey(place));
    return all.empty() ? nullptr : all.front();
}

EditGroup sourceEdits(const Plan<>& plan, const std::vector<Place>& places, const SourceWords& words, Id next)
{
    const TableType& type = table(EntityKind::Source);
    const std::size_t input = *type.find("input"), text = *type.find("text"), date = *type.find("date"), note = *type.find("note");
    Row row{.id = 0, .values = std::vector<Value>(type.fields.size())};
    row.values[text] = std::string{trimmed(words.text)};
    row.values[date] = plainLetters(words.date);
    row.values[note] = std::string{trimmed(words.note)};
    const bool isRemoval = row.values[text] == Value{std::string{}};
    const SourceIndex index(plan);
    std::set<std::string> done;  // the name of a row and the row are one input
    EditGroup group;
    for (const Place& place : places) {
        const auto [key, isNew] = done.insert(sourceKey(place));
        if (!isNew) continue;
        const Source<>* source = index.first(place);
        if (isRemoval) {
            if (source) group.push_back(RemoveRow{EntityKind::Source, source->id});
        } else if (source) {
            const std::size_t at = *indexOf(plan, EntityKind::Source, source->id);
            for (const std::size_t field : {text, date, note})
                if (!(readField(plan, type, at, field) == row.values[field])) group.push_back(SetField{{EntityKind::Source, source->id, field}, row.values[field]});
        } else {
            row.id = next++;
            row.values[input] = *key;
            group.push_back(InsertRow{EntityKind::Source, row});
        }
    }
    return group;
}

bool isSourceDate(std::string_view text)
{
    if (text.empty()) return true;
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    if (text.size() == 4) return parseDate(std::string{text} + "-01").has_value();
    const auto month = parseDate(text.substr(0, 7));
    if (!month || text.size() == 7) return month.has_value();
    if (text.size() != 10 || text[7] != '-' || !isDigit(text[8]) || !isDigit(text[9])) return false;
    const auto day = static_cast<unsigned>(10 * (text[8] - '0') + (text[9] - '0'));
    return std::chrono::year_month_day{std::chrono::year{month->year}, std::chrono::month{static_cast<unsigned>(month->month)}, std::chrono::day{day}}.ok();
}

bool needsSource(const Plan<>& plan, const Place& place)
{
    if (!holdsInputs(place.table)) return false;
    const TableType& type = table(place.table);
    const FieldKind kind = type.fields[place.field].kind;
    const auto index = indexOf(plan, place.table, place.row);
    if (!index || kind == FieldKind::Text || kind == FieldKind::Reference) return false;
    const bool isSet = kind != FieldKind::OptionalNumber || !std::holds_alternative<std::monostate>(readField(plan, type, *index, place.field));
    return isSet && counts(plan, place) && !isRestShare(plan, place);
}

std::vector<Unsourced> inputsWithoutSource(const Plan<>& plan)
{
    const SourceIndex sources(plan);
    std::vector<Unsourced> missing;
    eachNeedy(plan, [&](const Place& place, const Value& value) {
        if (!sources.has(place)) missing.push_back({place, value == table(place.table).fields[place.field].initial ? Standing::Default : Standing::Entered});
    });
    std::stable_partition(missing.begin(), missing.end(), [](const Unsourced& each) { return each.standing == Standing::Entered; });
    return missing;
}

std::size_t inputsToSource(const Plan<>& plan)
{
    std::size_t count = 0;
    eachNeedy(plan, [&](const Place&, const Value&) { ++count; });
    return count;
}

}  // namespace headroom

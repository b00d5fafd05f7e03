// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assumptions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "model/described_input.h"
#include "plan/entry.h"
#include "plan/entry_number.h"
#include "plan/mix.h"
#include "plan/overrides.h"
#include "plan/sources.h"

namespace headroom {

namespace {

/// At most so many fields stand beside each other for rows below each other: what fits a page.
constexpr std::size_t fieldsAbreast = 7;

/// Which numbers of sources an input has.
class Numbers
{
public:
    explicit Numbers(const Plan<>& plan)
    {
        m_table.columns = {{said(HR_TR("No.")), ColumnKind::Number}, {said(HR_TR("Source")), ColumnKind::Words}, {said(HR_TR("Date")), ColumnKind::Words}, {said(HR_TR("Note")), ColumnKind::Words}};
        std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known;
        for (const auto& source : plan.sources) {
            if (trimmed(source.text).empty()) continue;
            const auto [at, isNew] = known.try_emplace({source.text, source.date, source.note}, known.size() + 1);
            auto& numbers = m_numbers[source.input];
            if (std::ranges::find(numbers, at->second) == numbers.end()) numbers.push_back(at->second);
            if (isNew) m_table.rows.push_back({RowKind::Line, {std::to_string(at->second), source.text, source.date, source.note}});
        }
    }

    /// " [3, 7]"; empty without a source.
    std::string of(const std::string& key) const
    {
        const auto found = m_numbers.find(key);
        if (found == m_numbers.end()) return {};
        std::string text;
        for (const std::size_t number : found->second) text += (text.empty() ? "[" : ", ") + std::to_string(number);
        return text + "]";
    }

    TextTable take() { return std::move(m_table); }

private:
    std::map<std::string, std::vector<std::size_t>> m_numbers;
    TextTable m_table;
};

/// One table of the plan while its sections are made.
class Lister
{
public:
    Lister(const Plan<>& plan, const TableType& table, const Numbers& numbers) : m_plan(plan), m_table(table), m_numbers(numbers), m_count(table.count(plan))
    {
        const auto name = table.single ? std::nullopt : nameField(table);
        for (std::size_t field = 0; field < table.fields.size(); ++field)
            if (field != name) m_fields.push_back(field);
    }

    std::vector<AssumptionSection> sections()
    {
        if (m_table.single || m_count == 0) return {list(said(m_table.plural), m_count == 0 ? std::vector<std::size_t>{} : m_fields)};
        if (m_count == 1) return {list(sourced(said(HR_TR("%1: %2"), {said(m_table.plural), rowName(m_plan, m_table.kind, m_table.id(m_plan, 0))}), m_numbers.of(keyOf(0))), m_fields)};
        // A field or two for each row read best as a list of rows.
        if (m_fields.size() < 3 || (isRead() && m_count <= rowsAbreast)) return {byRow(m_fields)};
        std::vector<AssumptionSection> result;
        std::vector<std::size_t> shared, differing;
        for (const std::size_t field : m_fields) (m_count > rowsAbreast && isShared(field) ? shared : differing).push_back(field);
        if (!shared.empty()) result.push_back(list(said(HR_TR("%1: the same in all %2"), {said(m_table.plural), std::to_string(m_count)}), shared));
        if (!differing.empty() && (isRead() || (m_count > rowsAbreast && differing.size() <= fieldsAbreast))) {
            result.push_back(byRow(differing));
            return result;
        }
        const std::size_t parts = (m_count + rowsAbreast - 1) / rowsAbreast, each = (m_count + parts - 1) / parts;
        if (differing.empty()) differing.assign(m_fields.begin(), m_fields.begin() + 1);
        for (std::size_t from = 0; from < m_count; from += each) result.push_back(abreast(from, std::min(from + each, m_count), differing));
        return result;
    }

private:
    std::string keyOf(std::size_t row) const { return m_table.single ? std::string{m_table.key} : std::string{m_table.key} + "." + std::to_string(m_table.id(m_plan, row)); }
    Place placeOf(std::size_t row, std::size_t field) const { return {m_table.kind, m_table.id(m_plan, row), field}; }
    std::string source(std::size_t row, std::size_t field) const { return m_numbers.of(keyOf(row) + "." + std::string{m_table.fields[field].field.key}); }
    std::string unit(std::size_t field) const { return unitText(m_plan, m_table.fields[field]); }

    std::string value(std::size_t row, std::size_t field) const { return assumedText(m_plan, placeOf(row, field)); }
    CellFigure input(std::size_t row, std::size_t field) const { return CellFigure::ofInput(m_table.kind, m_table.id(m_plan, row), m_table.fields[field].field.key); }
    std::string label(std::size_t field) const { return said(m_table.fields[field].field.label); }

    /// Overrides, checks and published values are read line by line, as sentences are.
    bool isRead() const { return !holdsInputs(m_table.kind); }

    /// "Critical IT power, MW".
    std::string labelWithUnit(std::size_t field) const { return unit(field).empty() ? label(field) : said(HR_TR("%1, %2"), {label(field), unit(field)}); }

    bool isShareOfTier(std::size_t field) const { return m_table.kind == EntityKind::Tier && m_table.fields[field].field.key == "share"; }

    bool isShared(std::size_t field) const
    {
        if (isShareOfTier(field)) return false;
        const Value first = readField(m_plan, m_table, 0, field);
        for (std::size_t row = 1; row < m_count; ++row)
            if (!(readField(m_plan, m_table, row, field) == first) || source(row, field) != source(0, field)) return false;
        return true;
    }

    /// The source of a field that all rows share: its own, or that of the whole row.
    std::string sharedSource(std::size_t field) const
    {
        const std::string own = source(0, field);
        if (!own.empty()) return own;
        std::size_t sourced = 0, needy = 0;
        bool areAlike = true;
        for (std::size_t row = 0; row < m_count; ++row) {
            const std::string numbers = m_numbers.of(keyOf(row));
            areAlike = areAlike && numbers == m_numbers.of(keyOf(0));
            if (!numbers.empty()) ++sourced;
            else if (needsSource(m_plan, placeOf(row, field))) ++needy;
        }
        if (sourced > 0 && areAlike) return m_numbers.of(keyOf(0));
        if (sourced > 0) return said(needy == 0 ? HR_TR("that of the row") : HR_TR("that of the row, where it has one"));
        return needy > 0 ? said(HR_TR("none")) : std::string{};
    }

    /// A value with the numbers of its own sources behind it, or the word that it has none, neither its own nor of its row.
    std::string sourcedValue(std::size_t row, std::size_t field) const
    {
        const std::string own = source(row, field);
        const bool isMissing = own.empty() && m_numbers.of(keyOf(row)).empty() && needsSource(m_plan, placeOf(row, field));
        return sourced(value(row, field), isMissing ? said(HR_TR("[none]")) : own);
    }

    /// A text with the numbers of its sources behind it.
    static std::string sourced(std::string text, const std::string& numbers)
    {
        return numbers.empty() ? text : text + " " + numbers;
    }

    std::string rowTitle(std::size_t row) const { return sourced(rowName(m_plan, m_table.kind, m_table.id(m_plan, row)), m_numbers.of(keyOf(row))); }

    /// A field a row, the value of the first row of the plan: for single tables, and for what all rows share.
    AssumptionSection list(std::string title, const std::vector<std::size_t>& fields) const
    {
        AssumptionSection section{.title = std::move(title), .shape = SectionShape::List, .table = {}};
        section.table.columns = {{said(HR_TR("Input")), ColumnKind::Words}, {said(HR_TR("Value")), ColumnKind::Words}, {said(HR_TR("Unit")), ColumnKind::Words}, {said(HR_TR("Source")), ColumnKind::Words}};
        for (const std::size_t field : fields) section.table.rows.push_back({.cells = {label(field), value(0, field), unit(field), sharedSource(field)}, .figures = {{}, input(0, field)}});
        return section;
    }

    /// A row of the plan a line, with these of its fields.
    AssumptionSection byRow(const std::vector<std::size_t>& fields) const
    {
        AssumptionSection section{.title = said(m_table.plural), .shape = SectionShape::Rows, .table = {}};
        section.table.columns = {{said(HR_TR("Name")), ColumnKind::Words}};
        for (const std::size_t field : fields) section.table.columns.push_back({labelWithUnit(field), ColumnKind::Words});
        for (std::size_t row = 0; row < m_count; ++row) {
            TextRow cells{.cells = {rowTitle(row)}, .figures = {{}}};
            for (const std::size_t field : fields) {
                cells.cells.push_back(sourcedValue(row, field));
                cells.figures.push_back(input(row, field));
            }
            section.table.rows.push_back(std::move(cells));
        }
        return section;
    }

    std::string titleOf(std::size_t from, std::size_t until) const
    {
        const std::string first{std::to_string(from + 1)}, last{std::to_string(until)}, all{std::to_string(m_count)};
        if (until - from == m_count) return said(m_table.plural);
        if (until - from == 1) return said(HR_TR("%1: %2 of %3"), {said(m_table.plural), last, all});
        return said(HR_TR("%1: %2 to %3 of %4"), {said(m_table.plural), first, last, all});
    }

    /// A field a row, some rows of the plan beside each other.
    AssumptionSection abreast(std::size_t from, std::size_t until, const std::vector<std::size_t>& fields) const
    {
        AssumptionSection section{.title = titleOf(from, until), .shape = SectionShape::Abreast, .table = {}};
        section.table.columns = {{said(HR_TR("Input")), ColumnKind::Words}};
        for (std::size_t row = from; row < until; ++row) section.table.columns.push_back({rowTitle(row), ColumnKind::Words});
        for (const std::size_t field : fields) {
            TextRow cells{.cells = {labelWithUnit(field)}, .figures = {{}}};
            for (std::size_t row = from; row < until; ++row) {
                cells.cells.push_back(sourcedValue(row, field));
                cells.figures.push_back(input(row, field));
            }
            section.table.rows.push_back(std::move(cells));
        }
        return section;
    }

    const Plan<>& m_plan;
    const TableType& m_table;
    const Numbers& m_numbers;
    std::size_t m_count;
    std::vector<std::size_t> m_fields;
};

}  // namespace

std::string assumedText(const Plan<>& plan, const Place& place)
{
    // What stands in the row itself does not count.
    if (isRestShare(plan, place)) return said(HR_TR("rest: %1"), {shownText(plan, place, Value{restTierShare(plan)})});
    if (const auto words = describedInput(plan, place)) return *words;
    return assumedText(plan, place, readField(plan, table(place.table), *indexOf(plan, place.table, place.row), place.field));
}

std::string assumedText(const Plan<>& plan, const Place& place, const Value& value)
{
    const TableType& type = table(place.table);
    const auto* curve = std::get_if<Curve<double>>(&value);
    const std::string text = curve && curve->shape != CurveShape::Growth ? entryText(plan, place, value) : shownText(plan, place, value);
    if (!text.empty()) return text;
    return said(type.fields[place.field].kind == FieldKind::OptionalNumber ? HR_TR("not set") : HR_TR("none"));
}

Assumptions assumptions(const Plan<>& plan)
{
    Numbers numbers(plan);
    Assumptions result;
    const auto missing = inputsWithoutSource(plan);
    const auto entered = static_cast<std::size_t>(std::ranges::count(missing, Standing::Entered, &Unsourced::standing));
    result.coverage = said(HR_TR("Inputs that need a source: %1. Without one: %2 entered, %3 at their default."), {std::to_string(inputsToSource(plan)), std::to_string(entered), std::to_string(missing.size() - entered)});
    for (const TableType& table : tables()) {
        if (table.kind == EntityKind::Source) continue;
        for (AssumptionSection& section : Lister(plan, table, numbers).sections()) result.sections.push_back(std::move(section));
    }
    result.sources = numbers.take();
    return result;
}

}  // namespace headroom

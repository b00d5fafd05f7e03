// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/assumption_sections.h"

#include <algorithm>

#include "plan/entry.h"
#include "plan/overrides.h"
#include "plan/sources.h"
#include "plan/utf8.h"

namespace headroom {

namespace {

/// At most so many rows of the plan have room for two fields beside each other.
constexpr std::size_t rowsInHalves = 3;

/// One table of the plan while its sections are made.
class Lister
{
public:
    Lister(const Plan<>& plan, const Plan<>* base, const TableType& table, const SourceNumbers& numbers) : m_plan(plan), m_base(base), m_table(table), m_numbers(numbers), m_count(table.count(plan))
    {
        const auto name = table.single ? std::nullopt : nameField(table);
        for (std::size_t field = 0; field < table.fields.size(); ++field)
            if (field != name) (isLongCurve(field) ? m_curves : m_fields).push_back(field);
    }

    std::vector<AssumptionSection> sections() const
    {
        auto result = sectionsOfValues();
        if (!m_curves.empty()) result.push_back(curves());
        return result;
    }

private:
    std::vector<AssumptionSection> sectionsOfValues() const
    {
        if (m_table.single || m_count == 0) return {pairs(said(m_table.plural), m_count == 0 ? std::vector<std::size_t>{} : m_fields)};
        if (isRead()) return {byRow(saying())};
        if (m_count == 1) return {pairs(sourced(said(HR_TR("%1: %2"), {said(m_table.plural), rowName(m_plan, m_table.kind, m_table.id(m_plan, 0))}), m_numbers.of(keyOf(0))), m_fields)};
        // A field or two for each row read best as a list of rows.
        if (m_fields.size() < 3) return {byRow(m_fields)};
        if (m_count <= rowsInHalves) return {few()};
        std::vector<AssumptionSection> result;
        std::vector<std::size_t> shared, differing;
        for (const std::size_t field : m_fields) (m_count > rowsAbreast && isShared(field) ? shared : differing).push_back(field);
        if (!shared.empty()) result.push_back(pairs(said(HR_TR("%1: the same in all %2"), {said(m_table.plural), std::to_string(m_count)}), shared));
        if (m_count > rowsAbreast && !differing.empty() && fitALine(differing)) {
            result.push_back(byRow(differing));
            return result;
        }
        const std::size_t parts = (m_count + rowsAbreast - 1) / rowsAbreast, each = (m_count + parts - 1) / parts;
        if (differing.empty()) differing.assign(m_fields.begin(), m_fields.begin() + 1);
        for (std::size_t from = 0; from < m_count; from += each) result.push_back(abreast(from, std::min(from + each, m_count), differing));
        return result;
    }

    std::string keyOf(std::size_t row) const { return m_table.single ? std::string{m_table.key} : std::string{m_table.key} + "." + std::to_string(m_table.id(m_plan, row)); }
    Place placeOf(std::size_t row, std::size_t field) const { return {m_table.kind, m_table.id(m_plan, row), field}; }

    /// What stands behind a value: the numbers of its own sources; in a scenario, that it is of the scenario.
    std::string source(std::size_t row, std::size_t field) const
    {
        if (m_base) {
            const Value planned = readField(*m_base, m_table, row, field);
            if (!(planned == readField(m_plan, m_table, row, field))) return std::holds_alternative<Curve<double>>(planned) ? said(HR_TR("[scenario]")) : said(HR_TR("[scenario; planned: %1]"), {assumedText(*m_base, placeOf(row, field), planned)});
        }
        return m_numbers.of(keyOf(row) + "." + std::string{m_table.fields[field].field.key});
    }
    std::string unit(std::size_t field) const { return unitText(m_plan, m_table.fields[field]); }

    std::string value(std::size_t row, std::size_t field) const { return assumedText(m_plan, placeOf(row, field)); }
    CellFigure input(std::size_t row, std::size_t field) const { return CellFigure::ofInput(m_table.kind, m_table.id(m_plan, row), m_table.fields[field].field.key); }
    std::string label(std::size_t field) const { return said(m_table.fields[field].field.label); }

    /// Overrides, checks and published values are read line by line, as sentences are.
    bool isRead() const { return !holdsInputs(m_table.kind); }

    /// A curve of so many points in any row that a cell beside others would be a column of them.
    bool isLongCurve(std::size_t field) const
    {
        constexpr std::size_t longest = 60;
        if (m_table.fields[field].kind != FieldKind::Curve || isRead()) return false;
        for (std::size_t row = 0; row < m_count; ++row)
            if (value(row, field).size() > longest) return true;
        return false;
    }

    /// The fields that hold something in any row.
    std::vector<std::size_t> saying() const
    {
        std::vector<std::size_t> fields;
        for (const std::size_t field : m_fields) {
            bool says = false;
            for (std::size_t row = 0; row < m_count && !says; ++row) says = !printedText(m_plan, placeOf(row, field), readField(m_plan, m_table, row, field)).empty();
            if (says) fields.push_back(field);
        }
        return fields;
    }

    /// Whether the values of a row stand beside each other on paper, each in a line or two: by the letters of the longest.
    bool fitALine(const std::vector<std::size_t>& fields) const
    {
        constexpr std::size_t aLine = 125, widest = 18, gap = 2;
        std::size_t wanted = 0;
        const auto want = [&](std::size_t letters) { wanted += std::min(letters, widest) + gap; };
        std::size_t longest = 0;
        for (std::size_t row = 0; row < m_count; ++row) longest = std::max(longest, rowTitle(row).size());
        want(longest);
        for (const std::size_t field : fields) {
            longest = longestWord(labelWithUnit(field));
            for (std::size_t row = 0; row < m_count; ++row) longest = std::max(longest, sourcedValue(row, field).size());
            want(longest);
        }
        return wanted <= aLine;
    }

    static std::size_t longestWord(const std::string& text)
    {
        std::size_t longest = 0, word = 0;
        for (const char letter : text) longest = std::max(longest, word = letter == ' ' ? 0 : word + 1);
        return longest;
    }

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

    /// What stands behind the value of a field that all rows share: its own sources, or those of the rows, which stand beside their names.
    std::string sharedSource(std::size_t field) const
    {
        const std::string own = source(0, field);
        if (!own.empty()) return own;
        std::size_t sourced = 0, needy = 0;
        for (std::size_t row = 0; row < m_count; ++row) {
            if (!m_numbers.of(keyOf(row)).empty()) ++sourced;
            else if (needsSource(m_plan, placeOf(row, field))) ++needy;
        }
        if (needy == 0) return {};
        return said(sourced == 0 ? HR_TR("[none]") : HR_TR("[that of the row, where it has one]"));
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

    /// The same above a column: of a name too long for one both ends, so that names that differ stay apart.
    std::string headOf(std::size_t row) const { return sourced(withoutMiddle(rowName(m_plan, m_table.kind, m_table.id(m_plan, row))), m_numbers.of(keyOf(row))); }

    static std::string withoutMiddle(const std::string& name)
    {
        constexpr std::size_t first = 24, last = 24;
        std::vector<std::size_t> letters;
        for (std::size_t at = 0; at < name.size(); at += std::max<std::size_t>(1, letterAt(std::string_view{name}.substr(at)).bytes)) letters.push_back(at);
        if (letters.size() <= first + last + 1) return name;
        return name.substr(0, letters[first]) + "\u2026" + name.substr(letters[letters.size() - last]);
    }

    /// The values of one row of the plan: of single tables, and for what all rows share. Notes stand below, as wide as the page.
    AssumptionSection pairs(std::string title, const std::vector<std::size_t>& fields) const
    {
        std::vector<std::size_t> values, notes;
        for (const std::size_t field : fields) (isNote(0, field) ? notes : values).push_back(field);
        auto section = inHalves(std::move(title), {said(HR_TR("Value"))}, values, [&](std::size_t field) { return std::vector{sourced(value(0, field), sharedSource(field))}; });
        for (const std::size_t field : notes) section.table.rows.push_back(noteRow(0, field, section.table.columns.size()));
        return section;
    }

    /// The fields on two sides of a line, one half of them beside the other; `valuesOf` tells those of the first rows of the plan, one a head.
    template <class ValuesOf>
    AssumptionSection inHalves(std::string title, const std::vector<std::string>& heads, const std::vector<std::size_t>& fields, const ValuesOf& valuesOf) const
    {
        AssumptionSection section{.title = std::move(title), .shape = SectionShape::Halves, .table = {}};
        for (int half = 0; half < 2; ++half) {
            section.table.columns.push_back({said(HR_TR("Input")), ColumnKind::Words});
            for (const std::string& head : heads) section.table.columns.push_back({head, ColumnKind::Words});
        }
        const std::size_t lines = (fields.size() + 1) / 2;
        for (std::size_t line = 0; line < lines; ++line) {
            TextRow cells;
            for (const std::size_t at : {line, line + lines}) {
                const bool isThere = at < fields.size();
                const auto values = isThere ? valuesOf(fields[at]) : std::vector<std::string>(heads.size());
                cells.cells.push_back(isThere ? labelWithUnit(fields[at]) : std::string{});
                cells.figures.push_back({});
                for (std::size_t row = 0; row < values.size(); ++row) {
                    cells.cells.push_back(values[row]);
                    cells.figures.push_back(isThere ? input(row, fields[at]) : CellFigure{});
                }
            }
            section.table.rows.push_back(std::move(cells));
        }
        return section;
    }

    /// Rows of the plan so few that two fields stand beside each other.
    AssumptionSection few() const
    {
        std::vector<std::string> heads;
        for (std::size_t row = 0; row < m_count; ++row) heads.push_back(headOf(row));
        return inHalves(said(m_table.plural), heads, m_fields, [&](std::size_t field) {
            std::vector<std::string> values;
            for (std::size_t row = 0; row < m_count; ++row) values.push_back(sourcedValue(row, field));
            return values;
        });
    }

    /// Text of several lines, where there is any.
    bool isNote(std::size_t row, std::size_t field) const
    {
        const FieldType& type = m_table.fields[field];
        return type.kind == FieldKind::Text && type.field.lines && !printedText(m_plan, placeOf(row, field), readField(m_plan, m_table, row, field)).empty();
    }

    TextRow noteRow(std::size_t row, std::size_t field, std::size_t columns) const
    {
        TextRow note{.kind = RowKind::Note, .cells = {said(HR_TR("%1: %2"), {label(field), value(row, field)})}, .figures = {input(row, field)}};
        note.cells.resize(columns);
        return note;
    }

    /// A row of the plan a line, with these of its fields. Where there are several, notes stand below it, as wide as the page.
    AssumptionSection byRow(const std::vector<std::size_t>& fields) const
    {
        AssumptionSection section{.title = said(m_table.plural), .shape = SectionShape::Rows, .table = {}};
        section.table.columns = {{said(HR_TR("Name")), ColumnKind::Words}};
        std::vector<std::size_t> values, notes;
        for (const std::size_t field : fields) (fields.size() > 2 && m_table.fields[field].field.lines ? notes : values).push_back(field);
        for (const std::size_t field : values) section.table.columns.push_back({labelWithUnit(field), ColumnKind::Words});
        for (std::size_t row = 0; row < m_count; ++row) {
            TextRow cells{.cells = {rowTitle(row)}, .figures = {{}}};
            for (const std::size_t field : values) {
                cells.cells.push_back(sourcedValue(row, field));
                cells.figures.push_back(input(row, field));
            }
            section.table.rows.push_back(std::move(cells));
            for (const std::size_t field : notes)
                if (isNote(row, field)) section.table.rows.push_back(noteRow(row, field, section.table.columns.size()));
        }
        return section;
    }

    AssumptionSection curves() const
    {
        AssumptionSection section{.title = said(HR_TR("%1: over time"), {said(m_table.plural)}), .shape = SectionShape::Curves, .table = {}};
        for (const std::string_view head : {HR_TR("Name"), HR_TR("Input"), HR_TR("Value")}) section.table.columns.push_back({said(head), ColumnKind::Words});
        for (const std::size_t field : m_curves)
            for (std::size_t row = 0; row < m_count; ++row)
                section.table.rows.push_back({.cells = {rowTitle(row), labelWithUnit(field), sourcedValue(row, field)}, .figures = {{}, {}, input(row, field)}});
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
        for (std::size_t row = from; row < until; ++row) section.table.columns.push_back({headOf(row), ColumnKind::Words});
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
    const Plan<>* m_base;
    const TableType& m_table;
    const SourceNumbers& m_numbers;
    std::size_t m_count;
    std::vector<std::size_t> m_fields, m_curves;
};

}  // namespace

std::vector<AssumptionSection> sectionsOf(const Plan<>& plan, const Plan<>* base, const TableType& table, const SourceNumbers& numbers) { return Lister(plan, base, table, numbers).sections(); }

}  // namespace headroom

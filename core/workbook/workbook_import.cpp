// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/workbook_import.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "plan/entry.h"
#include "workbook/cell_value.h"
#include "workbook/changed_curve.h"
#include "workbook/found_inputs.h"
#include "workbook/inputs_sheet.h"
#include "workbook/unknown_input.h"

namespace headroom {

namespace {

class Comparison
{
public:
    Comparison(const Plan<>& plan, const Sheet& sheet, FoundInputs found) : m_plan(plan), m_sheet(sheet), m_found(std::move(found)), m_rows(inputRows(plan)) {}

    WorkbookImport compare()
    {
        m_import.ignoredRows = m_found.ignoredRows;
        m_import.ignoredCells = m_found.ignoredCells;
        m_import.ignoredSheets = m_sheet.otherSheets;
        const auto name = m_found.byKey.find("settings.name");
        if (name != m_found.byKey.end() && name->second.front().exported.value_or(m_plan.settings.name) != m_plan.settings.name) m_import.otherPlan = *name->second.front().exported;
        for (std::size_t at = 0; at < m_rows.size();) {
            std::size_t end = at + 1;
            while (end < m_rows.size() && m_rows[end].place == m_rows[at].place) ++end;
            if (m_rows[at].part == RowPart::Whole) compareWhole(m_rows[at]);
            else compareCurve({m_rows.data() + at, end - at});
            at = end;
        }
        for (const auto& [key, lines] : m_found.byKey)
            if (!m_known.contains(key) && !m_refusedWithCurve.contains(key)) compareUnknown(key, lines.front());
        m_import.ignoredCells += m_otherCells + (m_sameLabels > 0 ? m_otherLabels : 0);
        return std::move(m_import);
    }

private:
    /// What a line says of its input.
    struct Reading {
        enum class Kind { Missing, Unchanged, ChangedInPlan, Changed, Refused };
        Kind kind = Kind::Missing;
        Value value;
        std::string reason;
        const FoundInput* found = nullptr;
        bool isOfBoth = false;  ///< the plan has changed it too since the export
    };

    Reading read(const InputRow& row)
    {
        m_known.insert(row.key);
        const auto lines = m_found.byKey.find(row.key);
        if (lines == m_found.byKey.end()) return {};
        const FoundInput& found = lines->second.front();
        Reading reading{.kind = Reading::Kind::Refused, .value = {}, .reason = {}, .found = &found};
        for (const FoundInput& each : lines->second) countIgnored(row, each);
        if (lines->second.size() > 1) {
            reading.reason = said(HR_TR("%1: lines %2 and %3 of the sheet both hold this input."), {label(row), std::to_string(found.line + 1), std::to_string(lines->second[1].line + 1)});
            return reading;
        }
        if (found.mergedRange) {
            reading.reason = said(HR_TR("%1: the cell is a part of merged cells, %2."), {label(row), *found.mergedRange});
            return reading;
        }
        const bool isExported = found.exported && asExported(found);
        const bool isSame = isExported && samePresent(row, *found.exported);
        if (isSame) return {.kind = Reading::Kind::Unchanged, .value = {}, .reason = {}, .found = &found};
        const auto value = isExported ? Result<Value>{} : cellValue(m_plan, row, found.value, m_sheet.countsFrom1904);
        if (!value) reading.reason = value.error();
        else if (!isExported && sameValue(row, *value)) reading.kind = Reading::Kind::Unchanged;
        else if (isOther(row, found)) reading.reason = said(HR_TR("%1: the row was \"%2\" in the workbook and is \"%3\" in the plan; it was renamed, or the workbook is of another plan."), {label(row), quotable(found.entityExported), quotable(row.entity)});
        else reading.kind = isExported ? Reading::Kind::ChangedInPlan : Reading::Kind::Changed;
        if (value) reading.value = *value;
        reading.isOfBoth = found.exported && !samePresent(row, *found.exported);
        return reading;
    }

    /// What the plan has, and that taking the workbook's would undo a change that was made here.
    static std::string ofBoth(const std::string& before, bool isOfBoth) { return isOfBoth ? said(HR_TR("%1, changed here too since the export"), {before}) : before; }

    static std::string label(const InputRow& row) { return quotable((row.entity.empty() ? row.table : row.entity) + ": " + row.input); }

    /// Whether the cell still holds what was exported. A number may have become a text and a text a number.
    static bool asExported(const FoundInput& found)
    {
        if (found.value.formula || found.value.kind == CellKind::Error) return false;
        double exported = 0;
        if (found.value.kind == CellKind::Number && readNumber(*found.exported, exported)) return sameInWorkbook(found.value.number, exported);
        return cellText(found.value) == *found.exported;
    }

    /// Whether the plan still has what was exported, in whatever language that was.
    bool samePresent(const InputRow& row, const std::string& exported) const
    {
        double number = 0;
        const auto* present = std::get_if<double>(&row.value);
        if (present && readNumber(exported, number)) return sameInWorkbook(*present, number);
        if (exportedText(row) == exported) return true;
        const auto value = cellValue(m_plan, row, {.kind = exported.empty() ? CellKind::Blank : CellKind::Text, .text = exported, .formula = {}}, m_sheet.countsFrom1904);
        return value && sameValue(row, *value);
    }

    /// Whether a value that was read is what the plan has: of parts of curves their numbers.
    bool sameValue(const InputRow& row, const Value& value) const
    {
        const Value present = presentValue(row);
        const auto *a = std::get_if<double>(&present), *b = std::get_if<double>(&value);
        return a && b ? sameInWorkbook(*a, *b) : present == value;
    }

    Value presentValue(const InputRow& row) const
    {
        const TableType& type = table(row.place.table);
        const Value whole = readField(m_plan, type, *indexOf(m_plan, row.place.table, row.place.row), row.place.field);
        if (row.part == RowPart::Shape) return static_cast<double>(std::get<Curve<double>>(whole).shape);
        return row.part == RowPart::Whole ? whole : row.value;
    }

    /// Whether the line is of a row of another name. A new name that the workbook itself has given and the plan has taken is the same row.
    bool isOther(const InputRow& row, const FoundInput& found) const
    {
        if (found.entityExported.empty() || found.entityExported == row.entity) return false;
        const auto name = m_found.byKey.find(std::string{table(row.place.table).key} + "." + std::to_string(row.place.row) + ".name");
        return name == m_found.byKey.end() || cellText(name->second.front().value) != row.entity;
    }

    void countIgnored(const InputRow& row, const FoundInput& found)
    {
        m_otherCells += std::size_t{found.entity != found.entityExported} + std::size_t{found.source != row.source} + std::size_t{found.date != row.date} + std::size_t{found.note != row.note};
        const std::size_t other = std::size_t{found.table != row.table} + std::size_t{found.input != row.input};
        m_otherLabels += other;
        m_sameLabels += 2 - other;  // where all differ, the workbook is in another language
    }

    void add(const InputRow& row, ImportLine line, const FoundInput& found)
    {
        line.key = row.part == RowPart::Whole ? row.key : keyOf(row.place);
        line.place = row.place;
        line.label = placeName(m_plan, row.place);
        line.line = found.line + 1;
        m_import.lines.push_back(std::move(line));
    }

    std::string shown(const Place& place, const Value& value) const
    {
        const std::string text = quotable(shownText(m_plan, place, value)), unit = unitText(m_plan, table(place.table).fields[place.field]);
        return text.empty() || unit.empty() ? text : text + " " + unit;
    }

    void compareWhole(const InputRow& row)
    {
        const Reading reading = read(row);
        switch (reading.kind) {
        case Reading::Kind::Missing: ++m_import.missing; return;
        case Reading::Kind::Unchanged: ++m_import.unchanged; return;
        case Reading::Kind::ChangedInPlan: ++m_import.changedInPlan; return;
        case Reading::Kind::Changed: return add(row, {.kind = ImportLine::Kind::Change, .before = ofBoth(shown(row.place, presentValue(row)), reading.isOfBoth), .after = shown(row.place, reading.value), .value = reading.value}, *reading.found);
        case Reading::Kind::Refused: return add(row, {.kind = ImportLine::Kind::Refused, .before = shown(row.place, presentValue(row)), .after = shownCell(row, reading.found->value), .reason = reading.reason}, *reading.found);
        }
    }

    /// A curve is put together from its parts; one that is refused refuses it.
    void compareCurve(std::span<const InputRow> parts)
    {
        const InputRow& first = parts.front();
        const TableType& type = table(first.place.table);
        const auto present = std::get<Curve<double>>(readField(m_plan, type, *indexOf(m_plan, first.place.table, first.place.row), first.place.field));
        ChangedCurve curve(present);
        const FoundInput* found = nullptr;
        std::string reason, refused;
        bool isOfBoth = false;
        for (const InputRow& row : parts) {
            const Reading reading = read(row);
            m_import.missing += reading.kind == Reading::Kind::Missing;
            m_import.unchanged += reading.kind == Reading::Kind::Unchanged;
            m_import.changedInPlan += reading.kind == Reading::Kind::ChangedInPlan;
            if (reading.kind != Reading::Kind::Changed && reading.kind != Reading::Kind::Refused) continue;
            if (!found) found = reading.found;
            isOfBoth = isOfBoth || reading.isOfBoth;
            std::string why = reading.reason;
            if (reading.kind == Reading::Kind::Changed) why = curve.set(row, std::get<double>(reading.value));
            if (!why.empty() && reason.empty()) {
                reason = std::move(why);
                refused = shownCell(row, reading.found->value);
            }
        }
        const auto strangers = strangersOf(keyOf(first.place));
        if (found && reason.empty() && !strangers.empty()) reason = whyUnknown(m_plan, strangers.front()->first, strangers.front()->second.front());
        if (found)
            for (const auto* each : strangers) m_refusedWithCurve.insert(each->first);
        if (!found) return;
        if (const auto issue = check(m_plan, first.place, Value{curve.curve()}); issue && reason.empty()) reason = sentence(*issue);
        const std::string before = quotable(curve.before(m_plan, first.place));
        if (reason.empty()) add(first, {.kind = ImportLine::Kind::Change, .before = ofBoth(before, isOfBoth), .after = quotable(curve.after(m_plan, first.place)), .value = curve.curve()}, *found);
        else add(first, {.kind = ImportLine::Kind::Refused, .before = before, .after = refused.empty() ? quotable(curve.after(m_plan, first.place)) : refused, .reason = reason}, *found);
    }

    using Lines = std::map<std::string, std::vector<FoundInput>>::value_type;

    /// Parts of the curve that the workbook has and the plan has not: it has taken another course, or other points, since the export.
    std::vector<const Lines*> strangersOf(const std::string& key) const
    {
        std::vector<const Lines*> strangers;
        for (auto each = m_found.byKey.lower_bound(key + "."); each != m_found.byKey.end() && each->first.starts_with(key + "."); ++each)
            if (!m_known.contains(each->first)) strangers.push_back(&*each);
        return strangers;
    }

    void compareUnknown(const std::string& key, const FoundInput& found)
    {
        if (found.exported && asExported(found)) {
            ++m_import.gone;
            return;
        }
        m_import.lines.push_back({.kind = ImportLine::Kind::Refused, .key = key, .place = {}, .label = quotable(labelOf(key, found)), .before = {}, .after = shownCell({}, found.value), .reason = whyUnknown(m_plan, key, found), .value = {}, .line = found.line + 1});
    }

    const Plan<>& m_plan;
    const Sheet& m_sheet;
    FoundInputs m_found;
    std::vector<InputRow> m_rows;
    WorkbookImport m_import;
    std::set<std::string> m_known, m_refusedWithCurve;
    std::size_t m_otherCells = 0, m_otherLabels = 0, m_sameLabels = 0;
};

}  // namespace

std::size_t WorkbookImport::changes() const { return static_cast<std::size_t>(std::ranges::count(lines, ImportLine::Kind::Change, &ImportLine::kind)); }

Result<WorkbookImport> compareWorkbook(const Plan<>& plan, const Sheet& sheet)
{
    auto found = findInputs(sheet);
    if (!found) return tl::unexpected(found.error());
    return Comparison(plan, sheet, *std::move(found)).compare();
}

Result<EditGroup> importEdits(const Plan<>& plan, const WorkbookImport& import, const std::vector<std::size_t>& accepted)
{
    EditGroup group;
    for (const std::size_t at : accepted) {
        const ImportLine& line = import.lines.at(at);
        if (line.kind == ImportLine::Kind::Refused) continue;
        if (!indexOf(plan, line.place.table, line.place.row)) return tl::unexpected(said(HR_TR("%1: its row was removed meanwhile."), {quotable(line.label)}));
        group.push_back(SetField{line.place, line.value});
    }
    if (const auto issue = errorAfter(plan, group)) return tl::unexpected(sentence(*issue));
    return group;
}

Result<EditGroup> importEdits(const Plan<>& plan, const WorkbookImport& import)
{
    std::vector<std::size_t> all(import.lines.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return importEdits(plan, import, all);
}

}  // namespace headroom

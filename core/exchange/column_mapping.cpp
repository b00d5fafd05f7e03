// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_mapping.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "exchange/cell_numbers.h"
#include "exchange/table_csv.h"
#include "plan/entry_number.h"
#include "plan/text.h"

namespace headroom {

namespace {

constexpr double sureEnough = 0.6;

/// Where a heading is sought, and how wide: what names no input in a hundred columns is no table of a plan.
constexpr std::size_t mostTitles = 20, longestHeading = 100, mostHeadings = 100;

/// How well a heading fits one field, its unit included.
struct Fit {
    std::size_t column = 0, field = 0;
    Likeness like;
    HeadingUnit unit;
};

bool isIdHeading(std::string_view heading) { return sameLetters(heading, "id") || sameLetters(heading, "row id") || sameLetters(heading, "headroom id"); }

/// A heading that gives the name of rows: "Site", "Site name", "Sites" over a table of sites.
bool namesRows(const TableType& table, std::string_view heading)
{
    const std::string label = said(table.label), plural = said(table.plural);
    for (const std::string_view name : {table.label, std::string_view{label}, table.plural, std::string_view{plural}})
        if (sameLetters(heading, name) || sameLetters(heading, std::string{name} + " name")) return true;
    return false;
}

/// The field that a heading of our own names, to the letter.
std::optional<std::size_t> ownField(const TableType& table, std::string_view heading)
{
    const auto field = table.find(heading.substr(0, heading.find(" [")));
    return field && (heading == table.fields[*field].field.key || heading == columnHeading(table.fields[*field])) ? field : std::nullopt;
}

Fit fitOf(const TableType& table, std::size_t field, std::string_view heading, std::string_view currency)
{
    const FieldType& type = table.fields[field];
    Fit fit{.field = field, .like = likeness(table, type, heading), .unit = unitOfHeading(type, heading, currency)};
    if (fit.like.reason == ColumnReason::Key) {
        // "delay_months" is a key, not a delay in months.
        fit.unit.unit = {};
        return fit;
    }
    if (const Likeness bare = likeness(table, type, fit.unit.name); bare.score > fit.like.score) fit.like = {std::min(bare.score, 0.99), bare.reason == ColumnReason::Key ? ColumnReason::Label : bare.reason};
    if (type.field.key == "name" && namesRows(table, fit.unit.name)) fit.like = std::max(fit.like, {0.92, ColumnReason::Synonym}, [](const Likeness& a, const Likeness& b) { return a.score < b.score; });
    if (fit.like.score > 0 && fit.unit.unit.kind == UnitText::Kind::Known) fit.like.score = std::min(1.0, fit.like.score + 0.01);
    const bool isOdd = fit.unit.unit.kind == UnitText::Kind::Unknown || fit.unit.unit.kind == UnitText::Kind::NoDenominator;
    if (fit.like.reason >= ColumnReason::Similar && isOdd) fit.like.score *= 0.5;
    if (fit.like.score < sureEnough && fit.like.reason != ColumnReason::Nothing) fit.like.reason = ColumnReason::Offered;
    return fit;
}

/// The one field that is given in the unit that a heading says, where no other is.
std::optional<std::size_t> fieldOfUnit(const TableType& table, std::string_view heading, std::string_view currency)
{
    std::optional<std::size_t> only;
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        const HeadingUnit unit = unitOfHeading(table.fields[field], heading, currency);
        // Months and shares are everywhere, and a currency alone says nothing.
        const auto of = table.fields[field].field.unit;
        const bool tells = unit.unit.kind == UnitText::Kind::Known && of != Unit::Months && of != Unit::Share && of != Unit::RatePerYear && of != Unit::Money && of != Unit::MoneyEach && of != Unit::Ratio;
        if (!tells) continue;
        if (only) return std::nullopt;
        only = field;
    }
    return only;
}

void applyUnit(const FieldType& type, const UnitText& unit, ImportColumn& column, std::string_view currency)
{
    if (unit.kind == UnitText::Kind::Known) column.unit = unit.unit;
    if (unit.kind == UnitText::Kind::OtherCurrency) column.problem = said(HR_TR("The column \"%1\" is in %2, and the plan counts in %3; convert it first."), {quotable(column.heading), unit.text, currency});
    // "Price ($)" under the very name of the input is the amount that the input asks for; "$m" is a total, whatever its name.
    const bool isNamed = column.reason <= ColumnReason::Synonym && unit.unit.zeros == 0;
    if (unit.kind == UnitText::Kind::NoDenominator && isNamed) column.unit = unitsFor(type, currency).front();
    else if (unit.kind == UnitText::Kind::Unknown || unit.kind == UnitText::Kind::NoDenominator) {
        std::string known;
        for (const ColumnUnit& each : unitsFor(type, currency)) known += (known.empty() ? "" : ", ") + each.text;
        column.problem = said(HR_TR("The column \"%1\" is in \"%2\", which is no unit of %3; allowed are %4."), {quotable(column.heading), quotable(unit.text), said(type.field.label), known});
    }
    if (unit.kind == UnitText::Kind::Nothing && !isPercent(type.field.unit))
        if (const auto units = unitsFor(type, currency); !units.empty()) {
            column.unit = units.front();
            column.isUnitAssumed = true;
        }
}

void applyChoice(const TableType& table, const ColumnChoice& choice, ImportColumn& column, std::string_view currency)
{
    column.target = choice.target;
    column.reason = ColumnReason::ByHand;
    column.confidence = 1;
    if (choice.target.kind != ColumnTarget::Kind::Field) return;
    const FieldType& type = table.fields[choice.target.field];
    if (choice.unit) column.unit = choice.unit;
    else applyUnit(type, unitOfHeading(type, column.heading, currency).unit, column, currency);
}

bool isNumberLike(std::string_view cell)
{
    double number = 0;
    return readNumber(trimmed(cell), number) || markProof(cell) != MarkProof::Nothing;
}

/// How surely a cell names any field; what is in brackets behind a name is its unit.
double scoreOf(const TableType& table, std::string_view cell)
{
    if (isIdHeading(cell)) return 1;
    const auto bare = trimmed(cell.substr(0, cell.find_first_of("([")));
    double best = nameField(table) && namesRows(table, bare) ? 1 : 0;
    for (const FieldType& type : table.fields) best = std::max({best, likeness(table, type, cell).score, bare.size() < cell.size() ? likeness(table, type, bare).score : 0});
    return best;
}

/// A cell that says of its column what needs no unit.
bool isNoUnit(std::string_view cell)
{
    constexpr std::array<std::string_view, 14> words{"", "-", "–", "—", "n/a", "date", "text", "string", "name", "number", "id", "month", "yyyy-mm", "yyyy-mm-dd"};
    return std::ranges::any_of(words, [&](std::string_view word) { return sameLetters(cell, word); });
}

/// The text of a unit without brackets around it.
std::string_view unitIn(std::string_view cell)
{
    cell = trimmed(cell);
    const bool isBracketed = cell.size() > 2 && ((cell.front() == '(' && cell.back() == ')') || (cell.front() == '[' && cell.back() == ']'));
    return isBracketed ? trimmed(cell.substr(1, cell.size() - 2)) : cell;
}

std::vector<std::string> headingsOf(const TableType& table, const TableText& text, std::optional<std::size_t> heading, std::string_view currency)
{
    std::vector<std::string> headings(text.width);
    if (heading)
        for (std::size_t at = 0; at < text.lines[*heading].cells.size(); ++at) headings[at] = trimmed(text.lines[*heading].cells[at]);
    if (const auto units = unitLine(table, text, heading, currency)) {
        const auto& cells = text.lines[*units].cells;
        for (std::size_t at = 0; at < cells.size(); ++at)
            if (const auto unit = unitIn(cells[at]); !isNoUnit(unit) && !headings[at].empty()) headings[at] += " (" + std::string{unit} + ")";
    }
    // A heading of two lines is one.
    for (std::string& each : headings) std::ranges::replace(each, '\n', ' ');
    return headings;
}

}  // namespace

std::optional<std::size_t> unitLine(const TableType& table, const TableText& text, std::optional<std::size_t> heading, std::string_view currency)
{
    if (!heading || *heading + 1 >= text.lines.size()) return std::nullopt;
    constexpr std::array<std::string_view, 6> names{"unit", "units", "unit:", "units:", "Einheit", "单位"};
    const auto isUnit = [&](std::string_view cell) {
        // One letter may be anything.
        if (cell.size() == 1 && cell != "$" && cell != "%") return false;
        return std::ranges::any_of(table.fields, [&](const FieldType& type) {
            if (unitsFor(type, currency).empty()) return false;
            const auto kind = readUnit(type, cell, currency).kind;
            return kind == UnitText::Kind::Known || kind == UnitText::Kind::OtherCurrency || kind == UnitText::Kind::NoDenominator;
        });
    };
    const auto& headings = text.lines[*heading].cells;
    const auto ofName = nameField(table);
    const auto isOfNames = [&](std::size_t at) { return ofName && at < headings.size() && (namesRows(table, trimmed(headings[at])) || likeness(table, table.fields[*ofName], headings[at]).score >= sureEnough); };
    bool isNamed = false;
    std::size_t units = 0, others = 0;
    const auto& cells = text.lines[*heading + 1].cells;
    for (std::size_t at = 0; at < std::min(mostHeadings, cells.size()); ++at) {
        const auto cell = unitIn(cells[at]);
        if (cell.size() > longestHeading || isNumberLike(cell)) return std::nullopt;
        if (std::ranges::any_of(names, [&](std::string_view name) { return sameLetters(cell, name); })) isNamed = true;
        // A row may be called as a unit is: "USD".
        else if (!isNoUnit(cell) && isOfNames(at)) return std::nullopt;
        else if (!isNoUnit(cell)) ++(isUnit(cell) ? units : others);
    }
    return units > 0 && (isNamed || units > others) ? std::optional{*heading + 1} : std::nullopt;
}

std::optional<std::size_t> headingLine(const TableType& table, const TableText& text)
{
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t at = 0; at < std::min(mostTitles, text.lines.size()); ++at) {
        double sum = 0;
        std::size_t numbers = 0;
        const auto& cells = text.lines[at].cells;
        const std::size_t width = std::min(mostHeadings, cells.size());
        for (std::size_t column = 0; column < width; ++column) {
            const std::string& cell = cells[column];
            if (isNumberLike(cell)) ++numbers;
            if (trimmed(cell).empty() || cell.size() > longestHeading) continue;
            const double score = scoreOf(table, trimmed(cell));
            if (score >= sureEnough) sum += score;
        }
        if (numbers * 2 > width) continue;
        if (sum > most) {
            most = sum;
            best = at;
        }
    }
    if (best) return best;
    const auto& first = text.lines.front().cells;
    return std::ranges::any_of(first, isNumberLike) ? std::nullopt : std::optional<std::size_t>{0};
}

std::vector<ImportColumn> mapColumns(const TableType& table, const TableText& text, std::optional<std::size_t> heading, const std::map<std::size_t, ColumnChoice>& chosen, std::string_view currency)
{
    std::vector<ImportColumn> columns(text.width);
    const auto headings = headingsOf(table, text, heading, currency);
    std::vector<bool> isTaken(table.fields.size());
    std::vector<Fit> fits;
    bool hasId = false;
    for (const auto& [at, choice] : chosen)
        if (at < columns.size() && choice.target.kind == ColumnTarget::Kind::Field) isTaken[choice.target.field] = true;
        else if (at < columns.size()) hasId = hasId || choice.target.kind == ColumnTarget::Kind::RowId;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        columns[at].heading = headings[at];
        if (const auto choice = chosen.find(at); choice != chosen.end()) {
            applyChoice(table, choice->second, columns[at], currency);
        } else if (isIdHeading(headings[at]) && !hasId) {
            columns[at].target.kind = ColumnTarget::Kind::RowId;
            columns[at].reason = ColumnReason::Key;
            columns[at].confidence = 1;
            hasId = true;
        } else if (const auto exact = ownField(table, headings[at])) {
            fits.push_back({.column = at, .field = *exact, .like = {1, ColumnReason::Key}, .unit = {}});
        } else if (!headings[at].empty()) {
            for (std::size_t field = 0; field < table.fields.size(); ++field) {
                Fit fit = fitOf(table, field, headings[at], currency);
                fit.column = at;
                if (fit.like.score > 0) fits.push_back(std::move(fit));
            }
        }
    }
    std::ranges::stable_sort(fits, std::ranges::greater{}, [](const Fit& fit) { return fit.like.score; });
    for (const Fit& fit : fits) {
        ImportColumn& column = columns[fit.column];
        if (isTaken[fit.field] || column.target.kind != ColumnTarget::Kind::Ignored) continue;
        // The second of two columns of one heading is no other input.
        if (std::ranges::any_of(columns, [&](const ImportColumn& other) { return other.target.kind == ColumnTarget::Kind::Field && sameLetters(other.heading, column.heading); })) continue;
        if (fit.like.score < sureEnough) {
            column.perhaps.push_back(fit.field);
            column.reason = ColumnReason::Offered;
            continue;
        }
        isTaken[fit.field] = true;
        column.target = {ColumnTarget::Kind::Field, fit.field};
        column.reason = fit.like.reason;
        column.confidence = fit.like.score;
        column.perhaps.clear();
        const FieldType& type = table.fields[fit.field];
        column.isOurs = ownField(table, column.heading) == fit.field;
        // Files of our own, and of scripts that know their keys, hold fractions; a heading "share" is anybody's.
        if (column.isOurs && column.heading.find_first_of("_[") != std::string::npos) column.unit = fileColumnUnit(type, currency);
        else applyUnit(type, fit.unit.unit, column, currency);
    }
    for (ImportColumn& column : columns) {
        if (column.target.kind != ColumnTarget::Kind::Ignored || column.heading.empty() || column.reason == ColumnReason::ByHand) continue;
        const auto field = fieldOfUnit(table, column.heading, currency);
        if (!field || isTaken[*field]) continue;
        // "MW" is the input in MW; what is in MW and called "Gross" or "Cooling" may be another power.
        const auto name = unitOfHeading(table.fields[*field], column.heading, currency).name;
        if (!name.empty() && name != plainLetters(column.heading)) {
            column.perhaps.push_back(*field);
            column.reason = ColumnReason::Offered;
            continue;
        }
        isTaken[*field] = true;
        column.target = {ColumnTarget::Kind::Field, *field};
        column.reason = ColumnReason::Unit;
        column.confidence = sureEnough;
        column.perhaps.clear();
        applyUnit(table.fields[*field], unitOfHeading(table.fields[*field], column.heading, currency).unit, column, currency);
    }
    return columns;
}

EntityKind likelyTable(const TableText& whole, std::string_view currency)
{
    // Every table looks at it: the beginning is enough.
    TableText text{.lines = {}, .width = std::min(whole.width, mostHeadings)};
    for (std::size_t at = 0; at < std::min(mostTitles, whole.lines.size()); ++at) {
        text.lines.push_back(whole.lines[at]);
        text.lines.back().cells.resize(std::min(whole.lines[at].cells.size(), mostHeadings));
    }
    EntityKind best = EntityKind::Site;
    double most = 0;
    for (const TableType& type : tables()) {
        const auto heading = headingLine(type, text);
        if (!heading) continue;
        double sum = 0;
        for (const ImportColumn& column : mapColumns(type, text, heading, {}, currency)) sum += column.target.kind == ColumnTarget::Kind::Field ? column.confidence : 0;
        if (sum > most) {
            most = sum;
            best = type.kind;
        }
    }
    return best;
}

std::string reasonText(const TableType& table, const ImportColumn& column)
{
    switch (column.reason) {
    case ColumnReason::ByHand: return said(HR_TR("chosen by hand"));
    case ColumnReason::Key: return said(HR_TR("its key"));
    case ColumnReason::Label: return said(HR_TR("its name"));
    case ColumnReason::Synonym: return said(HR_TR("another name for it"));
    case ColumnReason::Similar: return said(HR_TR("a name like it"));
    case ColumnReason::Unit: return said(HR_TR("the only input in this unit"));
    case ColumnReason::Position: return said(HR_TR("its place"));
    case ColumnReason::Offered: return !column.perhaps.empty() ? said(HR_TR("perhaps %1"), {said(table.fields[column.perhaps.front()].field.label)}) : said(HR_TR("no input is called so"));
    case ColumnReason::Nothing: break;
    }
    return column.heading.empty() ? said(HR_TR("it has no heading")) : said(HR_TR("no input is called so"));
}

}  // namespace headroom

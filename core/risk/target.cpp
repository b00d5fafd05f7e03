// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/target.h"

#include <array>

#include "graph/graph_figures.h"
#include "plan/parse.h"

namespace headroom {

namespace {

Issue problem(const Plan<>& plan, EntityKind kind, Id id, std::string_view fieldKey, IssueCode code, std::string_view value, std::string allowed)
{
    const TableType& type = table(kind);
    const Place place{.table = kind, .row = id, .field = *type.find(fieldKey)};
    const bool stored = id != 0;
    return {.code = code, .severity = Severity::Warning, .table = kind, .row = id, .place = stored ? placeName(plan, place) : said(type.fields[place.field].field.label),
            .key = stored ? keyOf(place) : std::string{fieldKey}, .value = std::string{value}, .allowed = std::move(allowed)};
}

/// The position of the row with this key in the table, or nothing.
std::optional<std::size_t> rowOf(const Plan<>& plan, EntityKind kind, std::string_view key)
{
    // A key names a field; the first of the table serves to find the row.
    const TableType& type = table(kind);
    const auto place = parseKey(plan, std::string{key} + "." + std::string{type.fields.front().field.key});
    if (!place || place->table != kind) return std::nullopt;
    return indexOf(plan, kind, place->row);
}

/// The figure that says whether this one exists: by name, "coverage_exists" of "coverage".
std::optional<Figure> existenceOf(Figure figure)
{
    static const auto all = [] {
        std::array<std::optional<Figure>, figureCount> found;
        for (std::size_t at = 0; at < figureCount; ++at) {
            const FigureInfo& about = info(static_cast<Figure>(at));
            const auto other = findFigure(std::string{about.key} + "_exists");
            if (other && info(*other).scope == about.scope) found[at] = other;
        }
        found[static_cast<std::size_t>(Figure::TotalCoverage)] = Figure::CoverageExists;
        return found;
    }();
    return all[static_cast<std::size_t>(figure)];
}

}  // namespace

Checked<FigureTarget> findTarget(const Plan<>& plan, EntityKind kind, Id id, std::string_view figureKey, std::string_view row)
{
    const auto figure = findFigure(figureKey);
    if (!figure) return tl::unexpected(problem(plan, kind, id, "figure", IssueCode::UnknownFigure, figureKey, {}));
    const FigureInfo& about = info(*figure);
    const auto entity = entityOf(about.scope);
    if (!entity) {
        if (!row.empty()) return tl::unexpected(problem(plan, kind, id, "row", IssueCode::FigureOfPlan, row, said(about.label)));
        return FigureTarget{*figure, 0};
    }
    const auto index = rowOf(plan, *entity, row);
    if (!index) return tl::unexpected(problem(plan, kind, id, "row", IssueCode::FigureOfRow, row, said(HR_TR("a row of %1, such as %1.7"), {table(*entity).key})));
    return FigureTarget{*figure, *index};
}

std::string targetName(const Plan<>& plan, const FigureTarget& target)
{
    const FigureInfo& about = info(target.figure);
    const auto entity = entityOf(about.scope);
    const std::string label = said(about.label);
    return entity ? rowName(plan, *entity, table(*entity).id(plan, target.entity)) + ": " + label : label;
}

bool existsIn(const Statement& statement, const FigureTarget& target, int month)
{
    const FigureInfo& about = info(target.figure);
    if (about.shape == Shape::Ratio) {
        const std::size_t whole = info(about.denominator).scope == Scope::Plan ? 0 : target.entity;
        if (!(statement.at(about.denominator, whole, month) > least)) return false;
    }
    // Cover over the life of a loan is written as nothing where nothing is owed.
    if (target.figure == Figure::FacilityLlcr || target.figure == Figure::FacilityPlcr) return statement.at(target.figure, target.entity, month) != 0;
    if (target.figure == Figure::FacilityLendersDscr) return statement.at(target.figure, target.entity, month) != 0;
    // A loan on nothing has no loan to value, and not the lowest there is.
    if (target.figure == Figure::FacilityLoanToValue) return statement.at(Figure::FacilityPlantValue, target.entity, month) > least;
    const auto existence = existenceOf(target.figure);
    return !existence || statement.at(*existence, target.entity, month) > 0.5;
}

std::vector<Issue> figureProblems(const Plan<>& plan)
{
    std::vector<Issue> problems;
    for (const auto& check : plan.checks) {
        if (!isGraphFigure(check.figure))
            if (auto target = findTarget(plan, EntityKind::Check, check.id, check.figure, check.row); !target) problems.push_back(std::move(target.error()));
        if (!check.atLeast && !check.atMost) problems.push_back(problem(plan, EntityKind::Check, check.id, "at_least", IssueCode::NoBound, {}, {}));
    }
    for (const auto& published : plan.published)
        if (auto target = findTarget(plan, EntityKind::Published, published.id, published.figure, published.row); !target) problems.push_back(std::move(target.error()));
    return problems;
}

}  // namespace headroom

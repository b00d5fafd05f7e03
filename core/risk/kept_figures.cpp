// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/kept_figures.h"

#include <algorithm>
#include <cmath>

#include "figures/format.h"
#include "model/headline.h"
#include "plan/value.h"
#include "risk/headline_text.h"

namespace headroom {

namespace {

constexpr double sameTo = 1e-9;

bool isSame(const std::optional<double>& a, const std::optional<double>& b)
{
    if (!a || !b) return !a && !b;
    // A file may hold an infinity, of which a billionth is one too.
    if (!std::isfinite(*a) || !std::isfinite(*b)) return *a == *b;
    return std::abs(*a - *b) <= sameTo * std::max(std::abs(*a), std::abs(*b));
}

FigureDrift moved(const Statement& now, const HeadlineFigure& figure, const std::optional<double>& kept)
{
    const std::string& currency = now.plan().settings.currency;
    FigureDrift drift{.kind = FigureDrift::Kind::Moved, .figure = std::string{figure.key}, .label = said(figure.label), .before = kept ? formatFigure(*kept, figure.unit, currency) : said(HR_TR("none")), .after = figure.value ? formatFigure(*figure.value, figure.unit, currency) : said(figure.reason), .change = {}};
    if (kept && figure.value) drift.change = headlineChange(*figure.value - *kept, figure.unit, currency);
    return drift;
}

/// The first few of a kind by name, and how many more there are.
std::string named(const std::vector<FigureDrift>& drift, FigureDrift::Kind kind)
{
    constexpr std::size_t mostNamed = 3;
    std::string names;
    std::size_t count = 0;
    for (const FigureDrift& each : drift) {
        if (each.kind != kind) continue;
        if (count++ < mostNamed) names += (names.empty() ? "" : ", ") + each.label;
    }
    if (count > mostNamed) names = said(HR_TR("%1 and %2 more"), {names, std::to_string(count - mostNamed)});
    return names;
}

}  // namespace

std::vector<VersionFigure> keptFigures(const Statement& statement)
{
    std::vector<VersionFigure> figures;
    for (const HeadlineFigure& figure : headline(statement)) figures.push_back({std::string{figure.key}, figure.value});
    return figures;
}

std::vector<FigureDrift> figureDrift(const std::vector<VersionFigure>& kept, const Statement& now)
{
    std::vector<FigureDrift> drift;
    if (kept.empty()) return drift;
    const auto figures = headline(now);
    const std::string& currency = now.plan().settings.currency;
    for (const HeadlineFigure& figure : figures) {
        const auto then = std::ranges::find(kept, figure.key, &VersionFigure::figure);
        if (then == kept.end()) drift.push_back({.kind = FigureDrift::Kind::New, .figure = std::string{figure.key}, .label = said(figure.label), .before = {}, .after = figure.value ? formatFigure(*figure.value, figure.unit, currency) : said(figure.reason), .change = {}});
        else if (!isSame(then->value, figure.value)) drift.push_back(moved(now, figure, then->value));
    }
    for (const VersionFigure& then : kept)
        if (std::ranges::find(figures, then.figure, &HeadlineFigure::key) == figures.end()) drift.push_back({.kind = FigureDrift::Kind::Gone, .figure = then.figure, .label = then.figure, .before = then.value ? numberText(*then.value) : said(HR_TR("none")), .after = {}, .change = {}});
    return drift;
}

TextTable driftTable(const std::vector<FigureDrift>& drift, const std::string& then, const std::string& now)
{
    TextTable table;
    table.columns = {{said(HR_TR("Headline figure")), ColumnKind::Words}, {said(HR_TR("Headroom %1"), {then}), ColumnKind::Words}, {said(HR_TR("Headroom %1"), {now}), ColumnKind::Words}, {said(HR_TR("Change")), ColumnKind::Words}};
    for (const FigureDrift& each : drift) {
        const std::string change = each.kind == FigureDrift::Kind::New ? said(HR_TR("new")) : each.kind == FigureDrift::Kind::Gone ? said(HR_TR("no longer computed")) : each.change;
        table.rows.push_back({RowKind::Line, {each.label, each.before, each.after, change}});
    }
    return table;
}

std::string driftSentence(const std::vector<FigureDrift>& drift, const std::string& then, const std::string& now)
{
    const auto count = [&](FigureDrift::Kind kind) { return std::ranges::count(drift, kind, &FigureDrift::kind); };
    const auto moved = count(FigureDrift::Kind::Moved), added = count(FigureDrift::Kind::New), gone = count(FigureDrift::Kind::Gone);
    std::string parts;
    const auto add = [&](const std::string& part) { parts = parts.empty() ? part : said(HR_TR("%1; %2"), {parts, part}); };
    if (moved > 0) add(said(HR_TR("other values for %1"), {named(drift, FigureDrift::Kind::Moved)}));
    if (added > 0) add(said(HR_TR("new: %1"), {named(drift, FigureDrift::Kind::New)}));
    if (gone > 0) add(said(HR_TR("no longer computed: %1"), {named(drift, FigureDrift::Kind::Gone)}));
    if (parts.empty()) return {};
    return said(HR_TR("Headroom %1 does not compute the headline figures of this version as Headroom %2 did: %3."), {now, then, parts});
}

}  // namespace headroom

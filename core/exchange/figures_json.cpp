// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figures_json.h"

#include <nlohmann/json.hpp>

#include "exchange/figure_rows.h"
#include "model/headline.h"
#include "plan/value.h"

namespace headroom {

namespace {

std::string jsonText(std::string_view text) { return nlohmann::json(text).dump(); }

std::string headlineJson(const Statement& statement, const std::vector<HeadlineFigure>& more)
{
    std::string text;
    auto figures = headline(statement);
    figures.insert(figures.end(), more.begin(), more.end());
    for (const HeadlineFigure& figure : figures) {
        text += (text.empty() ? "    " : ",\n    ") + jsonText(figure.key) + ": {\"value\": " + (figure.value ? numberText(*figure.value) : "null");
        text += ", \"unit\": " + jsonText(fileUnit(figure.unit, statement.plan().settings.currency));
        if (figure.month) text += ", \"month\": " + jsonText(toText(statement.structure().calendar.date(*figure.month)));
        if (!figure.value) text += ", \"reason\": " + jsonText(figure.reason);
        text += '}';
    }
    return text;
}

std::string listed(const std::vector<double>& values)
{
    std::string text;
    for (const double value : values) text += (text.empty() ? "" : ", ") + numberText(value);
    return text;
}

}  // namespace

std::string figuresJson(const Statement& statement, Period period, const std::vector<HeadlineFigure>& more)
{
    const auto periods = periodsOf(statement.structure().calendar, statement.horizon(), period);
    std::string text = "{\n  \"format\": " + jsonText(figuresFormat) + ",\n  \"version\": " + std::to_string(figuresVersion) + ",\n  \"headline\": {\n" + headlineJson(statement, more) + "\n  },\n  \"periods\": [";
    for (const auto& span : periods) text += (&span == &periods.front() ? "" : ", ") + jsonText(span.label);
    text += "],\n  \"series\": [";
    const std::string_view member = period == Period::Month ? "months" : "values";
    bool first = true;
    for (const FigureRow& row : figureRows(statement)) {
        const FigureInfo& about = info(row.figure);
        text += (first ? "\n    " : ",\n    ");
        first = false;
        text += "{\"figure\": " + jsonText(about.key) + ", \"entity\": " + (row.entityKey.empty() ? "null" : jsonText(row.entityKey)) + ", \"unit\": " + jsonText(fileUnit(about.unit, statement.plan().settings.currency)) + ", \"" + std::string{member} + "\": [" + listed(series(statement.ledger(), row.figure, row.entity, periods)) + "]}";
    }
    return text + "\n  ]\n}\n";
}

}  // namespace headroom

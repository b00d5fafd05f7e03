// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "cli/explain_tree.h"
#include "cli/print_json.h"
#include "exchange/figure_rows.h"
#include "plan/registry.h"

namespace headroom {

namespace {

constexpr std::size_t most = 100;

class Writer
{
public:
    explicit Writer(const Statement& statement) : m_statement(statement) {}

    /// What a program asks again: the key of the figure, of its row, its months; or the key of the input.
    Json asked(const Asked& asked) const
    {
        if (asked.isInput()) return {{"input", asked.input}};
        if (asked.isBeside()) return {{"figure", asked.key}};
        const FigureInfo& about = info(asked.figure);
        Json json{{"figure", about.key}, {"entity", nullptr}};
        if (const auto kind = entityOf(about.scope)) json["entity"] = std::string{table(*kind).key} + "." + std::to_string(table(*kind).id(m_statement.plan(), asked.entity));
        const Calendar& calendar = m_statement.structure().calendar;
        if (about.shape == Shape::Constant) return json;
        json["month"] = toText(calendar.date(asked.from));
        if (asked.isPeriod()) json["last_month"] = toText(calendar.date(asked.until - 1));
        return json;
    }

    std::string unit(Unit unit) const { return fileUnit(unit, m_statement.plan().settings.currency); }

    Json line(const ExplainedLine& line) const
    {
        Json json{{"asked", line.asked ? asked(*line.asked) : Json(nullptr)}, {"label", line.label}, {"entity", line.entity}, {"when", line.when}, {"value", line.isThere ? Json(line.value) : Json(nullptr)}, {"unit", unit(line.unit)}, {"text", line.valueText}};
        if (line.part) json["part"] = *line.part;
        if (!line.term.empty()) json["term"] = line.term;
        if (line.count > 1) json["count"] = line.count;
        if (!line.source.empty()) json["source"] = line.source;
        return json;
    }

    Json explanation(const Explainer& explainer, const Asked& of, int depth, ShowUses uses)
    {
        const bool isRoot = m_shown.empty();
        m_shown.push_back(of);
        std::set<Figure> figures;
        const Explanation found = explainer.explain(of, most);
        Json json{{"asked", asked(of)}, {"label", found.label}, {"entity", found.entity}, {"when", found.when}, {"value", found.isThere ? Json(found.value) : Json(nullptr)}, {"unit", unit(found.unit)}, {"text", found.valueText}, {"formula", found.formula}, {"numbers", found.numbers}, {"note", found.note}};
        if (of.isInput()) json["source"] = {{"text", found.source}, {"date", found.sourceDate}, {"note", found.sourceNote}};
        if (of.isInput()) json["bounds"] = found.bounds;
        if (of.isInput()) json["help"] = found.help;
        json["operands"] = Json::array();
        for (const ExplainedLine& each : found.operands) {
            Json operand = line(each);
            // What stands above already is not taken apart again: each level would be several times as long.
            // Below the first list, neither is what is like a line before it in another month or row.
            const bool isLike = !isRoot && each.asked && each.asked->figure != Figure::Count_ && !figures.insert(each.asked->figure).second;
            const bool isAbove = each.asked && std::ranges::find(m_shown, *each.asked) != m_shown.end();
            if (depth > 1 && each.asked && !isLike && !isAbove) operand["explanation"] = explanation(explainer, *each.asked, depth - 1, ShowUses::No);
            else if (depth > 1 && isAbove) operand["explained_above"] = true;
            json["operands"].push_back(std::move(operand));
        }
        if (uses == ShowUses::No) return json;
        json["uses"] = Json::array();
        for (const ExplainedLine& each : found.uses) json["uses"].push_back(line(each));
        return json;
    }

private:
    const Statement& m_statement;
    std::vector<Asked> m_shown;
};

}  // namespace

std::string explanationJson(const Explainer& explainer, const Statement& statement, const Asked& asked, int depth, ShowUses uses)
{
    return printed(Writer(statement).explanation(explainer, asked, depth, uses));
}

std::string differenceJson(const Statement& statement, const ExplainedDifference& difference, const Sides& sides)
{
    const Writer writer(statement);
    Json json{{"label", difference.label}, {"unit", writer.unit(difference.unit)}};
    const auto side = [&](const Asked& asked, const std::string& when, double value, bool isThere, const std::string& text) { return Json{{"asked", writer.asked(asked)}, {"when", when}, {"value", isThere ? Json(value) : Json(nullptr)}, {"text", text}}; };
    json["before"] = side(difference.before, difference.beforeWhen, difference.beforeValue, difference.beforeIsThere, difference.beforeText);
    json["after"] = side(difference.after, difference.afterWhen, difference.afterValue, difference.afterIsThere, difference.afterText);
    if (!sides.before.empty()) json["before"]["plan"] = sides.before;
    if (!sides.after.empty()) json["after"]["plan"] = sides.after;
    json["difference"] = difference.beforeIsThere && difference.afterIsThere ? Json(difference.afterValue - difference.beforeValue) : Json(nullptr);
    json["formula"] = difference.formula;
    json["note"] = difference.note;
    json["parts"] = Json::array();
    for (const DifferenceLine& line : difference.lines) json["parts"].push_back({{"before", writer.line(line.before)}, {"after", writer.line(line.after)}, {"part", line.partText.empty() ? Json(nullptr) : Json(line.part)}, {"text", line.partText}});
    json["unmoved"] = difference.unmoved;
    return printed(json);
}

}  // namespace headroom

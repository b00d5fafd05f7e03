// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "plan/issue.h"
#include "plan/overrides.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "risk/break_even_table.h"
#include "risk/check_table.h"
#include "risk/published_table.h"
#include "risk/scenario_table.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

}  // namespace

std::vector<ReportBlock> checkChapter(const Reported& of)
{
    auto blocks = printing(lead(textOf(countsSentence(countsOf(of.checks))), of.width), "check_counts", 0, {countsSentence(countsOf(of.checks))});
    if (!of.checks.empty()) append(blocks, tableBlocks(checkTable(of.base.plan(), of.checks, of.scenario), {.width = of.width, .shares = {2.2, 3.6, 1.1, 1.1, 1}, .size = paper::dense, .mostLines = 8, .key = "checks"}));
    return blocks;
}

std::vector<ReportBlock> breakEvenChapter(const Reported& of)
{
    QString words = tr("The value of an input, nearest to the present one, at which a check turns from green to red or back, all else as it is. It stands again in full with its tolerance: within that, the check was computed with both colours. Between the steps that are tried a check may turn more than once.");
    if (of.scenario) words += QLatin1Char(' ') + tr("Inputs are those of the plan, on which the overrides of the scenario are then made.");
    auto blocks = lead(words, of.width);
    append(blocks, tableBlocks(breakEvenTable(of.base, of.scenario), {.width = of.width, .shares = {2.6, 1.1, 1.3, 0.8, 2, 1}, .size = paper::dense, .mostLines = 3, .key = "break_evens"}));
    return blocks;
}

std::vector<ReportBlock> publishedChapter(const Reported& of)
{
    const TextTable table = publishedTable(of.statement);
    if (table.rows.empty()) return {};
    auto blocks = lead(tr("What was published, beside what the model makes of the same months. The difference is the model's value less the published one."), of.width);
    append(blocks, tableBlocks(table, {.width = of.width, .shares = {2, 1.2, 1, 1, 1, 0.8, 1, 2}, .size = paper::dense, .mostLines = 6, .key = "published"}));
    return blocks;
}

std::vector<ReportBlock> scenarioChapter(const Reported& of)
{
    const auto& plan = of.base.plan();
    if (plan.scenarios.empty()) return {};
    auto blocks = lead(tr("Headline figures in every scenario, and below each its difference to the base plan. \u25BC marks the worst of all scenarios, where it is worse than the base plan."), of.width);
    std::size_t part = 0;
    for (const TextTable& table : scenarioTables(compareScenarios(of.base), scenariosAbreast)) {
        if (part > 0) blocks.push_back(space(16));
        const double columns = static_cast<double>(table.columns.size());
        append(blocks, tableBlocks(table, {.width = of.width * (1.4 + columns) / (3.4 + scenariosAbreast), .shares = {2, 1}, .size = paper::dense, .mostLines = 4, .key = partKey("scenarios", part++)}));
    }
    append(blocks, sectionHeading(tr("What they are"), of.width));
    for (const auto& scenario : plan.scenarios) {
        QStringList lines{tr("%1: %2").arg(textOf(scenario.name), scenario.note.empty() ? tr("no note.") : textOf(scenario.note))};
        for (const Issue& issue : applyScenario(plan, scenario.id).problems) lines.append(QStringLiteral("\u25B2 ") + textOf(sentence(issue)));
        append(blocks, paragraph(lines.join(QLatin1Char('\n')), paperFont(paper::small), paper::ink, of.width));
        blocks.push_back(space(4));
    }
    return blocks;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/risk_chapters.h"

#include <QCoreApplication>

#include "plan/issue.h"
#include "plan/overrides.h"
#include "report/chapter_parts.h"
#include "risk/check_table.h"
#include "risk/published_table.h"
#include "risk/scenario_table.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Scenarios beside each other, after the plan: what fits an A4 page.
constexpr std::size_t scenariosAbreast = 3;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

std::vector<ReportBlock> chapterWith(const QString& title, const QString& words, double width)
{
    auto blocks = chapter(title, width);
    append(blocks, lead(words, width));
    return blocks;
}

}  // namespace

std::vector<ReportBlock> checkChapter(const Statement& base, Id scenario, double width)
{
    const auto results = checkResults(base, scenario);
    auto blocks = chapterWith(tr("Checks"), textOf(countsSentence(countsOf(results))), width);
    if (!results.empty()) append(blocks, tableBlocks(checkTable(base.plan(), results, scenario), {.width = width, .shares = {2.2, 3.6, 1.1, 1.1, 1}, .size = paper::dense, .mostLines = 8}));
    return blocks;
}

std::vector<ReportBlock> publishedChapter(const Statement& statement, double width)
{
    const TextTable table = publishedTable(statement);
    if (table.rows.empty()) return {};
    auto blocks = chapterWith(tr("Model against published"), tr("What was published, beside what the model makes of the same months. The difference is the model's value less the published one."), width);
    append(blocks, tableBlocks(table, {.width = width, .shares = {2, 1.2, 1, 1, 1, 0.8, 1, 2}, .size = paper::dense, .mostLines = 6}));
    return blocks;
}

std::vector<ReportBlock> scenarioChapter(const Statement& base, double width)
{
    const auto& plan = base.plan();
    if (plan.scenarios.empty()) return {};
    auto blocks = chapterWith(tr("Scenarios"), tr("Headline figures in every scenario, and below each its difference to the base plan. \u25BC marks the worst of all scenarios, where it is worse than the base plan."), width);
    bool isFirst = true;
    for (const TextTable& table : scenarioTables(compareScenarios(base), scenariosAbreast)) {
        if (!isFirst) blocks.push_back(space(16));
        isFirst = false;
        const double columns = static_cast<double>(table.columns.size());
        append(blocks, tableBlocks(table, {.width = width * (1.4 + columns) / (3.4 + scenariosAbreast), .shares = {2, 1}, .size = paper::dense, .mostLines = 4}));
    }
    append(blocks, sectionHeading(tr("What they are"), width));
    for (const auto& scenario : plan.scenarios) {
        QStringList lines{tr("%1: %2").arg(textOf(scenario.name), scenario.note.empty() ? tr("no note.") : textOf(scenario.note))};
        for (const Issue& issue : applyScenario(plan, scenario.id).problems) lines.append(QStringLiteral("\u25B2 ") + textOf(sentence(issue)));
        append(blocks, paragraph(lines.join(QLatin1Char('\n')), paperFont(paper::small), paper::ink, width));
        blocks.push_back(space(4));
    }
    return blocks;
}

}  // namespace headroom

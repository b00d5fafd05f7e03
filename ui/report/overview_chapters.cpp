// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "charts/chart_contents.h"
#include "model/sentences.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "report/chart_block.h"
#include "report/waterfall_block.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double waterfallHeight = 262, capexHeight = 232, wasteHeight = 246, coverageHeight = 318;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString joined(const TwoSentences& sentences) { return tr("%1 %2").arg(textOf(sentences[0]), textOf(sentences[1])); }

ChartContents capexOf(const Statement& statement) { return capexContents(statement, Period::Quarter); }
ChartContents wasteOf(const Statement& statement) { return wasteContents(statement, Period::Quarter, WasteMeasure::Money); }
ChartContents coverageOf(const Statement& statement) { return coverageContents(statement, Period::Quarter); }

/// A chart, and below it what it shows by fiscal year. The three legends are as wide as the widest, so that the time axes stand
/// below each other.
std::vector<ReportBlock> chartAndYears(const Reported& of, ChartContents (*contents)(const Statement&), const std::string& name, const TwoSentences& words, double height, YearlyTopic topic)
{
    double legend = 0;
    for (const auto& each : {capexOf, wasteOf, coverageOf}) legend = std::max(legend, paperLegendWidth(each(of.statement)));
    std::vector<ReportBlock> blocks{chartBlock(contents(of.statement), joined(words), of.width, height, legend)};
    blocks.back().printed = printedSentences(name + "_sentences", 0, {words[0], words[1]}, chartLines(joined(words), of.width));
    blocks.back().keepsNext = true;
    appendYears(blocks, name + "_years", yearlyTables(of.statement, topic, yearsAbreast), 2, of.width);
    return blocks;
}

}  // namespace

std::vector<ReportBlock> capexChapter(const Reported& of) { return chartAndYears(of, capexOf, "capex", capexSentences(of.statement), capexHeight, YearlyTopic::Capex); }
std::vector<ReportBlock> wasteChapter(const Reported& of) { return chartAndYears(of, wasteOf, "waste", wasteSentences(of.statement), wasteHeight, YearlyTopic::Waste); }
std::vector<ReportBlock> coverageChapter(const Reported& of) { return chartAndYears(of, coverageOf, "coverage", coverageSentences(of.statement), coverageHeight, YearlyTopic::Coverage); }

std::vector<ReportBlock> hoursChapter(const Reported& of)
{
    const Waterfall whole = waterfall(of.statement);
    auto blocks = lead(tr("From the hours that are installed to those that are sold, over the whole horizon. Each cause is priced twice: at the market price of its month, and at the levelised cost of an installed hour, at which what is sold and what is lost add up to the cost of the plan."), of.width);
    blocks.push_back(waterfallBlock(whole, of.width, waterfallHeight));
    blocks.back().keepsNext = true;
    blocks.push_back(space(8));
    append(blocks, tableBlocks(whole.table, {.width = of.width, .shares = {2.2, 1, 1, 1.4, 1.4}, .key = "waterfall"}));
    return blocks;
}

std::vector<ReportBlock> yearsChapter(const Reported& of)
{
    auto blocks = lead(tr("By fiscal year; a short first or last year says how many months it has. Counts of GPUs are means, utilization is the quotient of the year's hours, balances are of the last month."), of.width);
    appendYears(blocks, "fleet_years", yearlyTables(of.statement, YearlyTopic::Fleet, yearsAbreast), 2, of.width);
    return blocks;
}

}  // namespace headroom

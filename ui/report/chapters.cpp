// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapters.h"

#include <QCoreApplication>
#include <algorithm>

#include "charts/chart_contents.h"
#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/covenant_table.h"
#include "model/sentences.h"
#include "model/statement_tables.h"
#include "model/unit_table.h"
#include "model/waterfall_table.h"
#include "model/yearly_table.h"
#include "report/chapter_parts.h"
#include "report/chart_block.h"
#include "report/waterfall_block.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// Fiscal years beside each other: what fits an A4 page.
constexpr std::size_t yearsAbreast = 8;
constexpr double waterfallHeight = 262, debtChartHeight = 190, ratioChartHeight = 240, unitChartHeight = 250;
constexpr std::size_t skusAbreast = 3;
constexpr std::size_t ratioCharts = 4;  // of facilities; their table has all

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString joined(const TwoSentences& sentences) { return tr("%1 %2").arg(textOf(sentences[0]), textOf(sentences[1])); }

std::vector<double> sharesOf(SectionShape shape)
{
    switch (shape) {
    case SectionShape::List: return {2, 2.6, 1, 1};
    case SectionShape::Rows: return {1, 2};
    case SectionShape::Abreast: break;
    }
    return {1.75, 1, 1.25};
}

}  // namespace

std::vector<ReportBlock> chartChapter(const Statement& statement, double width, double height)
{
    struct Chart {
        ChartContents contents;
        TwoSentences words;
        double share;  ///< of the page: coverage has two panels
    };
    const std::vector<Chart> charts{{capexContents(statement, Period::Quarter), capexSentences(statement), 0.30},
                                    {wasteContents(statement, Period::Quarter, WasteMeasure::Money), wasteSentences(statement), 0.32},
                                    {coverageContents(statement, Period::Quarter), coverageSentences(statement), 0.38}};
    double legend = 0;
    for (const Chart& chart : charts) legend = std::max(legend, paperLegendWidth(chart.contents));
    std::vector<ReportBlock> blocks;
    for (const Chart& chart : charts) blocks.push_back(chartBlock(chart.contents, joined(chart.words), width, (height - 2) * chart.share, legend));
    return blocks;
}

std::vector<ReportBlock> waterfallChapter(const Statement& statement, double width)
{
    const Waterfall whole = waterfall(statement);
    auto blocks = chapter(tr("Where every installed GPU-hour goes"), width);
    append(blocks, lead(tr("From the hours that are installed to those that are sold, over the whole horizon. Each cause is priced twice: at the market price of its month, and at the levelised cost of an installed hour, at which what is sold and what is lost add up to the cost of the plan."), width));
    blocks.push_back(waterfallBlock(whole, width, waterfallHeight));
    blocks.back().keepsNext = true;
    blocks.push_back(space(8));
    append(blocks, tableBlocks(whole.table, {.width = width, .shares = {2.2, 1, 1, 1.4, 1.4}}));
    return blocks;
}

std::vector<ReportBlock> yearlyChapter(const Statement& statement, double width)
{
    auto blocks = chapter(tr("Year by year"), width);
    append(blocks, lead(tr("By fiscal year; a short first or last year says how many months it has. Counts of GPUs are means, utilization is the quotient of the year's hours, balances are of the last month."), width));
    bool isFirst = true;
    for (const TextTable& table : yearlyTables(statement, yearsAbreast)) {
        if (!isFirst) blocks.push_back(space(16));
        isFirst = false;
        // As wide for few years as for many, so that columns stay near their labels.
        const double columns = 4.6 + static_cast<double>(table.columns.size() - 2);
        append(blocks, tableBlocks(table, {.width = std::min(width, width * columns / (4.6 + 5)), .shares = {3.0, 1.6, 1}, .size = paper::dense}));
    }
    return blocks;
}

std::vector<ReportBlock> agreementChapter(const Statement& statement, double width)
{
    auto blocks = chapter(tr("Contracts, commitments and debt"), width);
    appendTable(blocks, tr("Customer contracts"), contractTable(statement), tr("The plan has no contracts."), {.width = width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Supplier commitments"), commitmentTable(statement), tr("The plan has no supplier commitments."), {.width = width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Debt facilities"), facilityTable(statement), tr("The plan has no debt."), {.width = width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3});
    return blocks;
}

std::vector<ReportBlock> statementChapter(const Statement& statement, double width)
{
    auto blocks = chapter(tr("Statements"), width);
    append(blocks, lead(tr("By fiscal year; outflows stand in parentheses. Interest and fees that are paid stand in financing; balances are those at the end of the year. %1").arg(textOf(balanceSentence(statement))), width));
    for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet}) {
        append(blocks, sectionHeading(translated(statementTitle(kind)), width));
        bool isFirst = true;
        for (const TextTable& table : statementTables(statement, kind, Period::Year, yearsAbreast)) {
            if (!isFirst) blocks.push_back(space(16));
            isFirst = false;
            const double columns = 4 + static_cast<double>(table.columns.size() - 1);
            append(blocks, tableBlocks(table, {.width = std::min(width, width * columns / (4 + 5)), .shares = {4, 1}, .size = paper::dense}));
        }
    }
    return blocks;
}

std::vector<ReportBlock> debtChapter(const Statement& statement, double width)
{
    auto blocks = chapter(tr("Debt and covenants"), width);
    QStringList sentences;
    for (const std::string& sentence : debtSentences(statement)) sentences.append(textOf(sentence));
    append(blocks, lead(sentences.join(QLatin1Char(' ')), width));
    if (statement.plan().facilities.empty()) {
        append(blocks, paragraph(tr("The plan has no debt."), paperFont(paper::small), paper::faded, width));
        return blocks;
    }
    std::vector<ChartContents> charts{debtContents(statement, Period::Quarter)};
    for (const CovenantReading& reading : covenantReadings(statement))
        if (reading.covenant == Covenant::Dscr && charts.size() <= ratioCharts) charts.push_back(dscrContents(statement, Period::Quarter, reading.facility));
    double legend = 0;
    for (const ChartContents& chart : charts) legend = std::max(legend, paperLegendWidth(chart));
    for (const ChartContents& chart : charts) {
        blocks.push_back(chartBlock(chart, {}, width, chart.panels.size() == 1 ? debtChartHeight : ratioChartHeight, legend));
        blocks.push_back(space(8));
    }
    appendTable(blocks, tr("Covenants"), covenantTable(statement), tr("No facility has a covenant."), {.width = width, .shares = {2, 2.4, 1, 1.1, 1, 1, 0.9, 2}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Facilities"), facilityStateTable(statement), {}, {.width = width, .shares = {1.8, 1.6, 1.5, 1}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Refinancing needs"), refinancingTable(statement), tr("No balloon or bullet falls due within the horizon."), {.width = width * 0.6, .shares = {1, 2, 1.5}, .size = paper::dense, .mostLines = 3});
    return blocks;
}

std::vector<ReportBlock> unitChapter(const Statement& statement, double width)
{
    auto blocks = chapter(tr("Unit economics"), width);
    append(blocks, lead(tr("What a GPU-hour costs in steady state: all GPUs there at once, 8,760 hours a year, each asset recovered over its own life at the discount rate, prices of month 0. At the target the cost falls on the hours that the utilization target uses."), width));
    const auto skus = boughtSkus(statement);
    if (skus.empty()) {
        append(blocks, paragraph(tr("The plan buys no GPUs."), paperFont(paper::small), paper::faded, width));
        return blocks;
    }
    const ChartContents chart = unitContents(statement);
    blocks.push_back(chartBlock(chart, {}, width, unitChartHeight, paperLegendWidth(chart)));
    append(blocks, sectionHeading(tr("By component"), width));
    for (std::size_t from = 0; from < skus.size(); from += skusAbreast) {
        if (from > 0) blocks.push_back(space(16));
        const std::vector<std::size_t> some(skus.begin() + static_cast<std::ptrdiff_t>(from), skus.begin() + static_cast<std::ptrdiff_t>(std::min(skus.size(), from + skusAbreast)));
        append(blocks, tableBlocks(unitCostTable(statement, some), {.width = std::min(width, width * static_cast<double>(3 + 2 * some.size()) / 9), .shares = {2, 1}, .size = paper::dense}));
    }
    append(blocks, sectionHeading(tr("Beside the prices"), width));
    append(blocks, tableBlocks(unitPriceTable(statement), {.width = width, .shares = {1.6, 1}, .size = paper::dense, .mostLines = 3}));
    append(blocks, sectionHeading(tr("Over the whole plan, levelised"), width));
    append(blocks, tableBlocks(levelisedTable(statement), {.width = width * 0.6, .shares = {3, 1.4}, .size = paper::dense, .mostLines = 3}));
    return blocks;
}

std::vector<ReportBlock> assumptionChapter(const Statement& statement, double width)
{
    const Assumptions all = assumptions(statement.plan());
    auto blocks = chapter(tr("Assumptions"), width);
    append(blocks, lead(tr("Every input of the plan as it was entered. A number in brackets names its source in the list at the end; beside the name of a row it is the source of every input of the row that has none of its own. Where [none] stands in place of a number, no source is given. %1").arg(textOf(all.coverage)), width));
    for (const AssumptionSection& section : all.sections) {
        const double columns = static_cast<double>(section.table.columns.size());
        // As wide for few rows abreast as for many, so that values stay near their labels.
        const double share = section.shape == SectionShape::Abreast ? (2.75 + 1.25 * (columns - 2)) / (2.75 + 1.25 * rowsAbreast) : 1;
        appendTable(blocks, textOf(section.title), section.table, tr("The plan has none."), {.width = width * share, .shares = sharesOf(section.shape), .size = paper::dense, .mostLines = 40});
    }
    appendTable(blocks, tr("Sources"), all.sources, tr("No input of the plan has a source given."), {.width = width, .shares = {0.45, 3, 0.95, 5}, .size = paper::dense, .mostLines = 1'000'000});
    return blocks;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chapters.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "charts/chart_contents.h"
#include "model/agreement_tables.h"
#include "model/assumptions.h"
#include "model/covenant_table.h"
#include "model/statement_tables.h"
#include "model/unit_table.h"
#include "proof/report_tables.h"
#include "report/chapter_parts.h"
#include "report/chart_block.h"
#include "report/report_chapters.h"
#include "report/two_columns.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double debtChartHeight = 190, ratioChartHeight = 240, unitChartHeight = 250;
constexpr std::size_t ratioCharts = 4;  // of facilities; their table has all

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

/// Columns of words as wide as their texts want, none so narrow or so wide that the others suffer.
std::vector<double> sharesByText(const TextTable& table)
{
    constexpr std::size_t narrowest = 9, widest = 40, veryLong = 200;
    constexpr double ofNotes = 160;
    std::vector<double> shares;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t longest = table.columns[column].header.size() / 2;
        for (const TextRow& row : table.rows)
            if (row.kind != RowKind::Note) longest = std::max(longest, row.cells[column].size());
        // A note of many lines in a narrow column leaves the rest of its page blank.
        shares.push_back(longest > veryLong ? ofNotes : static_cast<double>(std::clamp(longest, narrowest, widest)));
    }
    return shares;
}

std::vector<double> sharesOf(const AssumptionSection& section)
{
    switch (section.shape) {
    case SectionShape::Halves: {
        std::vector<double> half(section.table.columns.size() / 2, 1.8 / std::sqrt(static_cast<double>(section.table.columns.size() / 2 - 1)));
        half.front() = 2;
        half.insert(half.end(), half.begin(), half.end());
        return half;
    }
    case SectionShape::Rows: return sharesByText(section.table);
    case SectionShape::Curves: return {1.6, 2, 6};
    case SectionShape::Abreast: break;
    }
    return {2.1, 1.25};
}

/// In two columns, below what the chapter has above them.
void appendSources(std::vector<ReportBlock>& blocks, const TextTable& sources, const Reported& of)
{
    constexpr double leastRoom = 120;
    if (sources.rows.empty()) return appendTable(blocks, tr("Sources"), sources, tr("No input of the plan has a source given."), {.width = of.width});
    auto heading = sectionHeading(tr("Sources"), of.width), above = blocks;
    append(above, heading);
    if (roomBelow(ReportChapter::Assumptions, above, of) < leastRoom) startPage(heading);
    append(blocks, std::move(heading));
    const auto lines = tableBlocks(sources, {.width = columnWidth(of.width), .shares = {1, 12}, .size = paper::dense, .mostLines = 1'000'000});
    append(blocks, inTwoColumns(lines, of.width, roomBelow(ReportChapter::Assumptions, blocks, of), of.height - 1));
}

}  // namespace

std::vector<ReportBlock> contractChapter(const Reported& of)
{
    std::vector<ReportBlock> blocks;
    appendTable(blocks, tr("Customer contracts"), contractTable(of.statement), tr("The plan has no contracts."), {.width = of.width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3, .key = "contracts"});
    appendTable(blocks, tr("Supplier commitments"), commitmentTable(of.statement), tr("The plan has no supplier commitments."), {.width = of.width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3, .key = "commitments"});
    appendTable(blocks, tr("Debt facilities"), facilityTable(of.statement), tr("The plan has no debt."), {.width = of.width, .shares = {2.4, 1.7, 1}, .size = paper::dense, .mostLines = 3, .key = "facilities"});
    return blocks;
}

std::vector<ReportBlock> statementChapter(const Reported& of)
{
    auto blocks = printing(lead(tr("By fiscal year; outflows stand in parentheses. Interest and fees that are paid stand in financing; balances are those at the end of the year. %1").arg(textOf(balanceSentence(of.statement))), of.width), "balance_sentence", 0, {balanceSentence(of.statement)});
    for (const StatementKind kind : {StatementKind::Income, StatementKind::CashFlow, StatementKind::BalanceSheet}) {
        append(blocks, sectionHeading(translated(statementTitle(kind)), of.width));
        appendYears(blocks, statementKey(kind), statementTables(of.statement, kind, Period::Year, yearsAbreast), 1, of.width);
    }
    return blocks;
}

std::vector<ReportBlock> debtChapter(const Reported& of)
{
    QStringList sentences;
    for (const std::string& sentence : debtSentences(of.statement)) sentences.append(textOf(sentence));
    auto blocks = printing(lead(sentences.join(QLatin1Char(' ')), of.width), "debt_sentences", 0, debtSentences(of.statement));
    if (of.statement.plan().facilities.empty()) {
        append(blocks, paragraph(tr("The plan has no debt."), paperFont(paper::small), paper::faded, of.width));
        return blocks;
    }
    std::vector<ChartContents> charts{debtContents(of.statement, Period::Quarter)};
    for (const CovenantReading& reading : covenantReadings(of.statement))
        if (reading.covenant == Covenant::Dscr && charts.size() <= ratioCharts) charts.push_back(dscrContents(of.statement, Period::Quarter, reading.facility));
    double legend = 0;
    for (const ChartContents& chart : charts) legend = std::max(legend, paperLegendWidth(chart));
    for (const ChartContents& chart : charts) {
        blocks.push_back(chartBlock(chart, {}, of.width, chart.panels.size() == 1 ? debtChartHeight : ratioChartHeight, legend));
        blocks.push_back(space(8));
    }
    appendTable(blocks, tr("Covenants"), covenantTable(of.statement), tr("No facility has a covenant."), {.width = of.width, .shares = {2, 2.4, 1, 1.1, 1, 1, 0.9, 2}, .size = paper::dense, .mostLines = 3, .key = "covenants"});
    appendTable(blocks, tr("Facilities"), facilityStateTable(of.statement), {}, {.width = of.width, .shares = {1.8, 1.6, 1.5, 1}, .size = paper::dense, .mostLines = 6, .key = "facility_states"});
    appendTable(blocks, tr("Refinancing needs"), refinancingTable(of.statement), tr("No balloon or bullet falls due within the horizon."), {.width = of.width * 0.6, .shares = {1, 2, 1.5}, .size = paper::dense, .mostLines = 3, .key = "refinancing"});
    return blocks;
}

std::vector<ReportBlock> unitChapter(const Reported& of)
{
    auto blocks = lead(tr("What a GPU-hour costs in steady state: all GPUs there at once, 8,760 hours a year, each asset recovered over its own life at the discount rate, prices of month 0. At the target the cost falls on the hours that the utilization target uses."), of.width);
    const auto skus = boughtSkus(of.statement);
    if (skus.empty()) {
        append(blocks, paragraph(tr("The plan buys no GPUs."), paperFont(paper::small), paper::faded, of.width));
        return blocks;
    }
    const ChartContents chart = unitContents(of.statement);
    blocks.push_back(chartBlock(chart, {}, of.width, unitChartHeight, paperLegendWidth(chart)));
    append(blocks, sectionHeading(tr("By component"), of.width));
    for (std::size_t from = 0; from < skus.size(); from += skusAbreast) {
        if (from > 0) blocks.push_back(space(16));
        const std::vector<std::size_t> some(skus.begin() + static_cast<std::ptrdiff_t>(from), skus.begin() + static_cast<std::ptrdiff_t>(std::min(skus.size(), from + skusAbreast)));
        append(blocks, tableBlocks(unitCostTable(of.statement, some), {.width = std::min(of.width, of.width * static_cast<double>(3 + 2 * some.size()) / 9), .shares = {2, 1}, .size = paper::dense, .key = partKey("unit_costs", from / skusAbreast)}));
    }
    append(blocks, sectionHeading(tr("Beside the prices"), of.width));
    append(blocks, tableBlocks(unitPriceTable(of.statement), {.width = of.width, .shares = {1.6, 1}, .size = paper::dense, .mostLines = 3, .key = "unit_prices"}));
    append(blocks, sectionHeading(tr("Over the whole plan, levelised"), of.width));
    append(blocks, tableBlocks(levelisedTable(of.statement), {.width = of.width * 0.6, .shares = {3, 1.4}, .size = paper::dense, .mostLines = 3, .key = "levelised"}));
    return blocks;
}

std::vector<ReportBlock> assumptionChapter(const Reported& of)
{
    const Assumptions all = assumptions(of.statement.plan(), of.scenario ? &of.base.plan() : nullptr);
    const QString inScenario = of.scenario ? QLatin1Char(' ') + tr("What the scenario sets is marked.") : QString();
    auto blocks = printing(lead(tr("Every input of the plan as it was entered. A number in brackets names its source in the list at the end; beside the name of a row it is the source of every input of the row that has none of its own. Where [none] stands in place of a number, no source is given. %1").arg(textOf(all.coverage)) + inScenario, of.width), "source_counts", 0, {all.coverage});
    QStringList missing;
    for (const AssumptionSection& section : all.sections) {
        if (section.table.rows.empty()) {
            missing.append(textOf(section.title));
            continue;
        }
        const double columns = static_cast<double>(section.table.columns.size());
        // As wide for few rows abreast as for many, so that values stay near their labels.
        const double share = section.shape == SectionShape::Abreast ? (2.1 + 1.25 * (columns - 1)) / (2.1 + 1.25 * rowsAbreast) : 1;
        appendTable(blocks, textOf(section.title), section.table, {}, {.width = of.width * share, .shares = sharesOf(section), .size = paper::dense, .mostLines = 1'000'000});
    }
    if (!missing.isEmpty()) {
        blocks.push_back(space(10));
        append(blocks, paragraph(tr("The plan has none of these: %1.").arg(missing.join(tr("; "))), paperFont(paper::small), paper::faded, of.width));
    }
    appendSources(blocks, all.sources, of);
    return blocks;
}

}  // namespace headroom

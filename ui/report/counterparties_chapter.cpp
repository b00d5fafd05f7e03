// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "counterparties/graph_picture.h"
#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double mostHeight = 300;  // of the picture; a higher one is drawn smaller

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

}  // namespace

std::vector<ReportBlock> counterpartiesChapter(const Reported& of)
{
    const Statement& statement = of.statement;
    const CounterpartyGraph graph = counterparties(statement);
    const GraphSentences words = graphSentences(statement, graph);
    auto blocks = printing(lead(textOf(words.year), of.width), "graph_sentences", 0, {words.year});
    const GraphContents contents{.graph = graph, .currency = statement.plan().settings.currency, .title = {}, .none = tr("No money flows between us and a named counterparty in this year.")};
    const QFont font = paperFont(paper::dense);
    if (!graph.edges.empty()) blocks.push_back({.height = std::min(mostHeight, graphHeight(contents, of.width, font)), .paint = [contents, font](QPainter& painter, const QRectF& place) { paintGraph(painter, place, contents, font); }});
    std::size_t row = 1;
    for (const std::string& sentence : {words.roundTrip, words.anchor, words.dependence}) append(blocks, printing(paragraph(textOf(sentence), paperFont(paper::text), paper::ink, of.width), "graph_sentences", row++, {sentence}));
    row = 0;
    for (const GraphFigure& figure : graphFigures(statement, graph)) {
        const HeadlineFigure shown{.key = figure.key, .label = figure.label, .unit = figure.unit, .value = figure.value, .month = {}, .reason = figure.reason};
        const QString value = figureText(shown, statement);
        const QString label = translated(figure.label);
        append(blocks, printing(paragraph(tr("%1 %2").arg(label, value), paperFont(paper::small), paper::faded, of.width), {printedCell({.table = "graph_figures", .row = row, .column = 0}, label, {label}), printedCell({.table = "graph_figures", .row = row, .column = 1}, value, {value})}));
        ++row;
    }
    appendTable(blocks, tr("What suppliers depend on"), dependenceTable(statement, graph), tr("No named supplier is paid in this year."), {.width = of.width, .shares = {1.6, 1}, .size = paper::dense, .mostLines = 3, .key = "dependences"});
    appendTable(blocks, tr("Ways home"), roundTripTable(statement, graph), tr("No money comes home."), {.width = of.width, .shares = {3, 1}, .size = paper::dense, .mostLines = 3, .key = "round_trips"});
    appendTable(blocks, tr("Nobody named"), unnamedTable(statement, graph), tr("All money of this year is between named parties."), {.width = of.width * 0.7, .shares = {2, 1}, .size = paper::dense, .mostLines = 3, .key = "unnamed"});
    return blocks;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "counterparties/graph_picture.h"
#include "graph/graph_sentences.h"
#include "graph/graph_tables.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double pictureHeight = 270;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

}  // namespace

std::vector<ReportBlock> counterpartiesChapter(const Reported& of)
{
    const Statement& statement = of.statement;
    const CounterpartyGraph graph = counterparties(statement);
    const GraphSentences words = graphSentences(statement, graph);
    auto blocks = lead(textOf(words.year), of.width);
    const GraphContents contents{.graph = graph, .currency = statement.plan().settings.currency, .title = {}, .none = tr("No money flows between us and a named counterparty in this year.")};
    if (!graph.edges.empty()) blocks.push_back({.height = pictureHeight, .paint = [contents](QPainter& painter, const QRectF& place) { paintGraph(painter, place, contents, paperFont(paper::dense)); }});
    for (const std::string& sentence : {words.roundTrip, words.anchor, words.dependence}) append(blocks, paragraph(textOf(sentence), paperFont(paper::text), paper::ink, of.width));
    for (const GraphFigure& figure : graphFigures(statement, graph)) {
        const HeadlineFigure shown{.key = figure.key, .label = figure.label, .unit = figure.unit, .value = figure.value, .month = {}, .reason = figure.reason};
        append(blocks, paragraph(tr("%1 %2").arg(translated(figure.label), figureText(shown, statement)), paperFont(paper::small), paper::faded, of.width));
    }
    appendTable(blocks, tr("What suppliers depend on"), dependenceTable(statement, graph), tr("No named supplier is paid in this year."), {.width = of.width, .shares = {1.6, 1}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Ways home"), roundTripTable(statement, graph), tr("No money comes home."), {.width = of.width, .shares = {3, 1}, .size = paper::dense, .mostLines = 3});
    appendTable(blocks, tr("Nobody named"), unnamedTable(statement, graph), tr("All money of this year is between named parties."), {.width = of.width * 0.7, .shares = {2, 1}, .size = paper::dense, .mostLines = 3});
    return blocks;
}

}  // namespace headroom

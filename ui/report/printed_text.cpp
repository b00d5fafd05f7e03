// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printed_text.h"

#include <algorithm>

#include "text/core_text.h"

namespace headroom {

namespace {

const QChar ellipsis = QChar(0x2026);

QString withoutBlanks(const QString& text)
{
    QString letters;
    for (const QChar letter : text)
        if (!letter.isSpace()) letters += letter;
    return letters;
}

}  // namespace

PrintedCell printedCell(CellPlace place, const QString& text, const QStringList& lines)
{
    QString shown = lines.join(QLatin1Char(' '));
    const bool isCut = shown.endsWith(ellipsis) && !text.endsWith(ellipsis);
    if (isCut) shown.chop(1);
    return {.place = std::move(place), .shown = shown.trimmed().toStdString(), .extent = isCut ? Extent::Cut : Extent::Whole};
}

std::vector<PrintedCell> printedSentences(const std::string& table, std::size_t row, const std::vector<std::string>& sentences, const QStringList& lines)
{
    const bool isCut = lines.join(QString()).endsWith(ellipsis) && !textOf(sentences.back()).endsWith(ellipsis);
    QString left = withoutBlanks(lines.join(QString()));
    if (isCut) left.chop(1);
    std::vector<PrintedCell> cells;
    for (const std::string& sentence : sentences) {
        const QString whole = textOf(sentence), seen = isCut ? left.left(withoutBlanks(whole).size()) : QString();
        left.remove(0, seen.size());
        const bool isWhole = !isCut || seen.size() == withoutBlanks(whole).size();
        if (!(isWhole ? whole : seen).isEmpty()) cells.push_back({.place = {.table = table, .row = row}, .shown = (isWhole ? whole : seen).toStdString(), .extent = isWhole ? Extent::Whole : Extent::Cut});
        ++row;
    }
    return cells;
}

std::vector<ReportBlock> printing(std::vector<ReportBlock> blocks, std::vector<PrintedCell> cells)
{
    std::ranges::move(cells, std::back_inserter(blocks.front().printed));
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at) blocks[at].keepsNext = true;
    return blocks;
}

std::vector<ReportBlock> printing(std::vector<ReportBlock> blocks, const std::string& table, std::size_t row, const std::vector<std::string>& sentences)
{
    return sentences.empty() ? std::move(blocks) : printing(std::move(blocks), printedSentences(table, row, sentences, {}));
}

}  // namespace headroom

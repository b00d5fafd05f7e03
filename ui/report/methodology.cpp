// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "report/report_chapters.h"
#include "report/two_columns.h"
#include "text/core_text.h"
#include "text/methodology_text.h"

namespace headroom {

namespace {

constexpr double termColumn = 96, indent = 10, gap = 3;

QFont equationFont()
{
    QFont font = paperFont(paper::equation);
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Menlo"), QStringLiteral("Consolas"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    return font;
}

void drawLine(QPainter& painter, const QRectF& place, const QFont& font, const QColor& colour, const QString& words)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), words);
}

/// Lines `indent` to the right, each a block; the first with `mark` before it.
std::vector<ReportBlock> indented(const QStringList& lines, const QFont& font, const QString& mark)
{
    std::vector<ReportBlock> blocks;
    for (qsizetype at = 0; at < lines.size(); ++at)
        blocks.push_back({pitchOf(font), [=, words = lines[at], first = at == 0](QPainter& painter, const QRectF& place) {
                              if (first) drawLine(painter, place, font, paper::ink, mark);
                              drawLine(painter, place.adjusted(indent, 0, 0, 0), font, paper::ink, words);
                          }});
    return blocks;
}

struct SetLine {
    QString words;
    double left = 0;
};

/// A line of an equation keeps its indentation; what does not fit hangs below it.
std::vector<SetLine> hung(const QString& line, const QFont& font, double width)
{
    constexpr double hang = 14;
    const auto blanks = std::ranges::find_if(line, [](QChar each) { return !each.isSpace(); }) - line.begin();
    const double left = std::min(widthOf(line.left(blanks), font), width / 4);
    const QString words = line.mid(blanks);
    if (widthOf(words, font) <= width - left) return {{words, left}};
    std::vector<SetLine> lines;
    for (const QString& each : linesOf(words, font, width - left - hang)) lines.push_back({each, lines.empty() ? left : left + hang});
    return lines;
}

/// The lines of an equation on a stripe, so that they are told from the text. A short one is not torn.
std::vector<ReportBlock> equation(const QString& text, double width)
{
    const QFont font = equationFont();
    constexpr std::size_t shortest = 12;
    std::vector<SetLine> lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) std::ranges::move(hung(line, font, width - 2 * indent), std::back_inserter(lines));
    std::vector<ReportBlock> blocks;
    for (const SetLine& line : lines)
        blocks.push_back({pitchOf(font), [=](QPainter& painter, const QRectF& place) {
                              painter.fillRect(QRectF(place.left(), place.top(), width, place.height() + 0.3), paper::stripe);
                              drawLine(painter, place.adjusted(indent + line.left, 0, 0, 0), font, paper::ink, line.words);
                          }});
    for (std::size_t at = 0; at + 1 < blocks.size() && lines.size() <= shortest; ++at) blocks[at].keepsNext = true;
    return blocks;
}

ReportBlock termBlock(const MethodPart& part, double width)
{
    const QFont font = paperFont(paper::dense), bold = paperFont(paper::dense, QFont::Bold);
    const double pitch = pitchOf(font);
    const QStringList term = linesOf(part.term, bold, termColumn - 10), lines = linesOf(part.text, font, width - termColumn);
    return {static_cast<double>(std::max(lines.size(), term.size())) * pitch + gap, [=](QPainter& painter, const QRectF& place) {
                for (qsizetype at = 0; at < term.size(); ++at) drawLine(painter, QRectF(place.left(), place.top() + static_cast<double>(at) * pitch, termColumn, pitch), bold, paper::accent, term[at]);
                for (qsizetype at = 0; at < lines.size(); ++at)
                    drawLine(painter, QRectF(place.left() + termColumn, place.top() + static_cast<double>(at) * pitch, width - termColumn, pitch), font, paper::ink, lines[at]);
            }};
}

std::vector<ReportBlock> blocksOf(const MethodPart& part, double width)
{
    const QFont font = paperFont(paper::dense);
    switch (part.kind) {
    case MethodKind::Chapter: return sectionHeading(part.text, width);
    case MethodKind::Section: {
        auto blocks = paragraph(part.text, paperFont(paper::small, QFont::Bold), paper::ink, width, 2);
        blocks.insert(blocks.begin(), space(gap));
        blocks.push_back(space(2));
        for (ReportBlock& block : blocks) block.keepsNext = true;
        return blocks;
    }
    case MethodKind::Paragraph: return paragraph(part.text, font, paper::ink, width);
    case MethodKind::Item: return indented(linesOf(part.text, font, width - indent), font, QStringLiteral("–"));
    case MethodKind::Term: return {termBlock(part, width)};
    case MethodKind::Equation: break;
    }
    return equation(part.text, width);
}

}  // namespace

std::vector<ReportBlock> methodologyChapter(const Reported& of)
{
    std::vector<ReportBlock> blocks, above;
    if (const QString note = methodologyNote(); !note.isEmpty()) above = paragraph(note, paperFont(paper::text), paper::faded, of.width);
    const double width = columnWidth(of.width);
    const auto append = [&blocks](std::vector<ReportBlock> more) { std::ranges::move(more, std::back_inserter(blocks)); };
    const std::vector<MethodPart> parts = methodologyParts();
    for (std::size_t at = 0; at < parts.size(); ++at) {
        append(blocksOf(parts[at], width));
        const bool isList = parts[at].kind == MethodKind::Item && at + 1 < parts.size() && parts[at + 1].kind == MethodKind::Item;
        // What is announced follows on the same page.
        const bool announces = parts[at].text.endsWith(QLatin1Char(':'));
        blocks.back().keepsNext |= announces;
        if ((announces || !blocks.back().keepsNext) && !isList && parts[at].kind != MethodKind::Term) {
            blocks.push_back(space(gap));
            blocks.back().keepsNext = announces;
        }
    }
    headroom::append(above, inTwoColumns(blocks, of.width, roomBelow(ReportChapter::Methodology, above, of), of.height - 1));
    return above;
}

}  // namespace headroom

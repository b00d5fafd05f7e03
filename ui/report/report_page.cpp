// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_page.h"

#include <QApplication>
#include <QTextLayout>
#include <cmath>

namespace headroom {

namespace {

/// Text is measured this much larger: at its own size a font of the screen has widths of whole pixels, and paper has not.
constexpr int magnified = 32;

/// Rounding of single letters: a line comes out wider by less than this.
constexpr double slack = 1.005;

QFont measuring(QFont font)
{
    font.setPixelSize(font.pixelSize() * magnified);
    // Qt takes letter spacing for pixels of the screen, and scales it up to the resolution of the paper.
    font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() * magnified * paper::resolution / paper::perInch);
    return font;
}

/// The height of a block and of what must follow it on the same page.
double keptHeight(const std::vector<ReportBlock>& blocks, std::size_t from)
{
    double height = 0;
    for (std::size_t at = from; at < blocks.size(); ++at) {
        height += blocks[at].height;
        if (!blocks[at].keepsNext) break;
    }
    return height;
}

/// Breaks one line of text; stops after `most` lines and says where the rest begins.
qsizetype breakLine(QStringList& lines, const QString& part, const QFont& font, double width, qsizetype most)
{
    QTextLayout layout(part, measuring(font));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype end = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width / slack * magnified);
        lines.append(part.mid(line.textStart(), line.textLength()).trimmed());
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

}  // namespace

QFont paperFont(double pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    // The same letters under every locale: where that is Chinese, the font of the screen gives the digits of a PDF no text to find.
    font.setFamilies({QStringLiteral("DejaVu Sans"), font.family()});
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    // Widths as on paper, not as on a grid of pixels.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letter spacing (1/64 of a pixel at least) switches ligatures off: whoever searches the PDF for "fiscal" finds it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

std::vector<std::vector<ReportBlock>> paginated(const std::vector<ReportBlock>& blocks, double pageHeight)
{
    std::vector<std::vector<ReportBlock>> pages(1);
    double used = 0;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const ReportBlock& block = blocks[at];
        const bool isSpace = !block.paint;
        // What does not fit on a page of its own breaks where the page ends.
        const double kept = keptHeight(blocks, at);
        const double wanted = kept <= pageHeight ? kept : block.height;
        if (!pages.back().empty() && (block.startsPage || (!isSpace && used + wanted > pageHeight))) {
            pages.emplace_back();
            used = 0;
        }
        if (pages.back().empty()) {
            if (isSpace) continue;
            if (block.header) {
                pages.back().push_back(*block.header);
                pages.back().back().isRepeated = true;
                used += block.header->height;
            }
        }
        used += block.height;
        pages.back().push_back(block);
    }
    return pages;
}

double heightOf(const std::vector<ReportBlock>& blocks)
{
    double height = 0;
    for (const ReportBlock& block : blocks) height += block.height;
    return height;
}

double widthOf(const QString& text, const QFont& font) { return QFontMetricsF(measuring(font)).horizontalAdvance(text) * slack / magnified; }

QString elided(const QString& text, const QFont& font, double width) { return QFontMetricsF(measuring(font)).elidedText(text, Qt::ElideRight, width / slack * magnified); }

double pitchOf(const QFont& font) { return std::ceil(font.pixelSize() * 1.36); }

QStringList linesOf(const QString& text, const QFont& font, double width, int mostLines)
{
    QStringList lines;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QString& part = parts[at];
        if (lines.size() == mostLines) {
            lines.last() = elided(lines.last() + QStringLiteral(" …"), font, width);
            break;
        }
        if (part.isEmpty() || widthOf(part, font) <= width) {
            lines.append(part);
            continue;
        }
        const qsizetype before = lines.size();
        const qsizetype end = breakLine(lines, part, font, width, mostLines);
        if (end >= part.size() || lines.size() == before) continue;
        lines.last() = elided(lines.last() + QStringLiteral(" ") + part.mid(end, 200) + QStringLiteral(" …"), font, width);
        break;
    }
    return lines;
}

std::vector<ReportBlock> paragraph(const QString& text, const QFont& font, const QColor& colour, double width, int mostLines)
{
    std::vector<ReportBlock> blocks;
    for (const QString& words : linesOf(text, font, width, mostLines)) {
        // An empty line stands apart by less than a full one.
        if (words.isEmpty()) {
            blocks.push_back(space(pitchOf(font) / 2));
            continue;
        }
        blocks.push_back({pitchOf(font), [=](QPainter& painter, const QRectF& place) {
                              painter.setFont(font);
                              painter.setPen(colour);
                              painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), words);
                          }});
    }
    return blocks;
}

std::vector<ReportBlock> chapterHeading(const QString& text, double width)
{
    auto blocks = paragraph(text, paperFont(paper::chapter, QFont::Bold), paper::ink, width, 2);
    // Chinese letters reach lower than Latin ones.
    blocks.push_back({13, [width](QPainter& painter, const QRectF& place) { painter.fillRect(QRectF(place.left(), place.top() + 4, std::min(width, 48.0), 2.5), paper::accent); }});
    for (ReportBlock& block : blocks) block.keepsNext = true;
    blocks.front().heading = ReportHeading{text, 0};
    return blocks;
}

std::vector<ReportBlock> sectionHeading(const QString& text, double width)
{
    std::vector<ReportBlock> blocks{space(10)};
    for (ReportBlock& line : paragraph(text, paperFont(paper::heading, QFont::Bold), paper::accent, width, 2)) blocks.push_back(std::move(line));
    // On the words: space at the top of a page is left out.
    blocks[1].heading = ReportHeading{text, 1};
    blocks.push_back(space(3));
    for (ReportBlock& block : blocks) block.keepsNext = true;
    return blocks;
}

ReportBlock space(double height) { return {.height = height}; }

}  // namespace headroom

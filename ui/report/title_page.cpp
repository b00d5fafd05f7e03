// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "figures/format.h"
#include "headline/card_contents.h"
#include "palette/series_style.h"
#include "palette/theme.h"
#include "plan/registry.h"
#include "report/chapter_parts.h"
#include "report/chapters.h"
#include "report/headline_groups.h"
#include "report/report_options.h"
#include "risk/check_table.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr std::size_t cardsAbreast = 3;
constexpr double cardGap = 10, cardPadding = 9;

QString tr(const char* text) { return QCoreApplication::translate("headroom::Report", text); }

QString horizonText(const Statement& statement) { return textOf(formatFigure(statement.plan().settings.horizonMonths, Unit::Months, {})); }

QString aboutLine(const Statement& statement)
{
    const auto& settings = statement.plan().settings;
    const QString horizon = tr("%1 to %2, %3").arg(monthText(statement, 0), monthText(statement, statement.horizon() - 1), horizonText(statement));
    const QString yearEnd = QStringLiteral("%1").arg(settings.fiscalYearEnd, 2, 10, QLatin1Char('0'));
    return tr("Plan currency %1  ·  horizon %2  ·  fiscal years end in month %3").arg(textOf(settings.currency), horizon, yearEnd);
}

/// A line below the title: a row of the table "about".
std::vector<ReportBlock> about(std::size_t row, const QString& text, const QFont& font, const QColor& colour, double width)
{
    constexpr int mostLines = 3;
    auto blocks = paragraph(text, font, colour, width, mostLines);
    return text.isEmpty() ? blocks : printing(std::move(blocks), {printedCell({.table = "about", .row = row}, text, linesOf(text, font, width, mostLines))});
}

struct CardText {
    QFont font;
    QColor colour;
    QStringList left, right;
};

/// What the cards print, in the order in which they are painted: rows of the table "cards".
class CardRows
{
public:
    void add(std::size_t column, const QString& text, const QStringList& lines)
    {
        if (!text.isEmpty()) m_printed.push_back(printedCell({.table = "cards", .row = m_row, .column = column}, text, lines));
    }
    void next() { ++m_row; }
    std::vector<PrintedCell> take() { return std::exchange(m_printed, {}); }

private:
    std::size_t m_row = 0;
    std::vector<PrintedCell> m_printed;
};

/// The lines of a card, from top to bottom; a line with a name and a value has both.
std::vector<CardText> textsOf(const CardContents& card, double width, CardRows& rows)
{
    const QFont dense = paperFont(paper::dense), bold = paperFont(paper::small, QFont::Bold), large = paperFont(paper::card, QFont::Bold);
    std::vector<CardText> texts{{bold, paper::faded, linesOf(card.title, bold, width, 2), {}}};
    if (!card.value.isEmpty()) texts.push_back({large, paper::ink, linesOf(card.value, large, width, 2), {}});
    if (!card.reason.isEmpty()) texts.push_back({dense, paper::faded, linesOf(card.reason, dense, width, 3), {}});
    if (!card.warning.isEmpty()) texts.push_back({paperFont(paper::dense, QFont::Bold), warningColour(), linesOf(card.warning, dense, width, 2), {}});
    rows.add(0, card.title, texts.front().left);
    if (texts.size() > 1) rows.add(1, card.value.isEmpty() ? card.reason : card.value, texts[1].left);
    rows.next();
    if (!card.warning.isEmpty()) rows.add(0, card.warning, texts.back().left);
    rows.next();
    for (const CardLine& line : card.lines) {
        const QStringList value = linesOf(line.value, dense, width * 0.6, 3);
        double valueWidth = 0;
        for (const QString& text : value) valueWidth = std::max(valueWidth, widthOf(text, dense));
        texts.push_back({dense, paper::ink, linesOf(line.name, dense, width - valueWidth - 6, 3), value});
        rows.add(0, line.name, texts.back().left);
        rows.add(1, line.value, value);
        rows.next();
    }
    return texts;
}

double cardHeight(const std::vector<CardText>& texts)
{
    double height = 2 * cardPadding;
    for (const CardText& text : texts) height += static_cast<double>(std::max(text.left.size(), text.right.size())) * pitchOf(text.font);
    return height;
}

void paintCard(QPainter& painter, const std::vector<CardText>& texts, const QRectF& box)
{
    painter.fillRect(box, paper::stripe);
    painter.fillRect(QRectF(box.left(), box.top(), 2.5, box.height()), paper::accent);
    const double left = box.left() + cardPadding + 2, width = box.width() - 2 * cardPadding - 2;
    double y = box.top() + cardPadding;
    for (const CardText& text : texts) {
        const double pitch = pitchOf(text.font);
        painter.setFont(text.font);
        painter.setPen(text.colour);
        for (qsizetype at = 0; at < text.left.size(); ++at) painter.drawText(QRectF(left, y + static_cast<double>(at) * pitch, width, pitch), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text.left[at]);
        for (qsizetype at = 0; at < text.right.size(); ++at) painter.drawText(QRectF(left, y + static_cast<double>(at) * pitch, width, pitch), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), text.right[at]);
        y += static_cast<double>(std::max(text.left.size(), text.right.size())) * pitch;
    }
}

std::vector<ReportBlock> cards(const Statement& statement, double width)
{
    const std::vector<CardContents> contents = headlineCards(statement);
    const double each = (width - (cardsAbreast - 1) * cardGap) / cardsAbreast;
    std::vector<ReportBlock> blocks;
    CardRows rows;
    for (std::size_t from = 0; from < contents.size(); from += cardsAbreast) {
        std::vector<std::vector<CardText>> row;
        double height = 0;
        for (std::size_t at = from; at < std::min(from + cardsAbreast, contents.size()); ++at) {
            row.push_back(textsOf(contents[at], each - 2 * cardPadding - 2, rows));
            height = std::max(height, cardHeight(row.back()));
        }
        blocks.push_back({.height = height, .paint = [=](QPainter& painter, const QRectF& place) {
                              for (std::size_t at = 0; at < row.size(); ++at) paintCard(painter, row[at], QRectF(place.left() + static_cast<double>(at) * (each + cardGap), place.top(), each, height));
                          }, .printed = rows.take()});
        blocks.push_back(space(cardGap));
    }
    return blocks;
}

ReportBlock band(double width)
{
    return {9, [width](QPainter& painter, const QRectF& place) { painter.fillRect(QRectF(place.left(), place.top(), width, 4), paper::accent); }};
}

/// The checks that are not green, by name, as far as these lines hold them.
void appendNamed(std::vector<ReportBlock>& blocks, const Reported& of, CheckState state, const QString& mark, const QString& words)
{
    constexpr int mostLines = 3;
    QStringList names;
    for (const CheckResult& check : of.checks)
        if (check.state == state) names.append(textOf(check.name));
    const QColor colour = state == CheckState::Red ? verdictColour(false, paletteOf(Theme::Light)) : paper::faded;
    if (!names.isEmpty()) append(blocks, paragraph(mark + words.arg(names.join(tr("; "))), paperFont(paper::dense), colour, of.width, mostLines));
}

/// What the checks say: how many hold, and which do not.
std::vector<ReportBlock> checkSummary(const Reported& of)
{
    const std::string summary = checkSummarySentence(countsOf(of.checks));
    auto blocks = printing(paragraph(textOf(summary), paperFont(paper::small, QFont::Bold), paper::ink, of.width), "check_summary", 0, {summary});
    appendNamed(blocks, of, CheckState::Red, QStringLiteral("\u2717 "), tr("Broken: %1"));
    appendNamed(blocks, of, CheckState::Undefined, QStringLiteral("\u2013 "), tr("Not computable: %1"));
    blocks.push_back(space(4));
    return blocks;
}

}  // namespace

std::vector<ReportBlock> titleChapter(const Reported& of)
{
    const double width = of.width;
    const auto& settings = of.statement.plan().settings;
    const QFont small = paperFont(paper::small);
    std::vector<ReportBlock> blocks{band(width)};
    blocks.front().heading = ReportHeading{translated(chapterTitle(ReportChapter::Title)), 0};
    append(blocks, paragraph(tr("GPU capacity plan"), paperFont(paper::text, QFont::Bold), paper::accent, width));
    append(blocks, about(0, textOf(settings.name), paperFont(paper::title, QFont::Bold), paper::ink, width));
    if (of.scenario) append(blocks, about(1, tr("Scenario: %1. Figures and assumptions are those of the plan with its overrides.").arg(textOf(rowName(of.base.plan(), EntityKind::Scenario, of.scenario))), paperFont(paper::text, QFont::Bold), paper::ink, width));
    append(blocks, about(2, aboutLine(of.statement), small, paper::faded, width));
    append(blocks, about(3, tr("Made with %1").arg(of.made), small, paper::faded, width));
    blocks.push_back(space(9));
    std::vector<ReportBlock> figures = cards(of.statement, width);
    append(figures, checkSummary(of));
    append(figures, headlineGroups(of.statement, width, of.height - heightOf(blocks) - heightOf(figures), of.height));
    std::vector<ReportBlock> note = settings.note.empty() ? std::vector<ReportBlock>{} : paragraph(textOf(settings.note), small, paper::ink, width);
    if (!note.empty()) note.push_back(space(9));
    const bool fits = heightOf(blocks) + heightOf(note) + heightOf(figures) <= of.height;
    if (fits) append(blocks, note);
    append(blocks, figures);
    if (!fits) {
        append(blocks, sectionHeading(tr("Note"), width));
        append(blocks, note);
    }
    return blocks;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table_block.h"

#include <algorithm>
#include <numeric>

#include "palette/series_style.h"
#include "palette/theme.h"
#include "report/printed_text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

constexpr double padding = 4;          // on both sides of a cell
constexpr double indent = 9;           // of parts
constexpr double least = 34;           // the narrowest column of words
constexpr qsizetype mostAtOnce = 36;   // lines of a row that are never torn
constexpr int headerLines = 8;
constexpr double widestWord = 76;      // of a header; Chinese has no blanks, and breaks anywhere
constexpr double keptWhole = 260;      // a table no higher than this is not torn either

struct Cell {
    QStringList lines;
    double left = 0, width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor colour{};  ///< none: that of the row
};

qsizetype linesIn(const std::vector<Cell>& cells)
{
    qsizetype most = 1;
    for (const Cell& cell : cells) most = std::max(most, cell.lines.size());
    return most;
}

void paintCells(QPainter& painter, const QPointF& corner, const std::vector<Cell>& cells, qsizetype from, qsizetype until, double pitch)
{
    const QPen pen = painter.pen();
    for (const Cell& cell : cells) {
        painter.setPen(cell.colour.isValid() ? QPen(cell.colour) : pen);
        for (qsizetype line = from; line < std::min(until, cell.lines.size()); ++line) {
            const QRectF box(corner.x() + cell.left, corner.y() + static_cast<double>(line - from) * pitch, cell.width, pitch);
            if (!cell.lines[line].isEmpty()) painter.drawText(box, static_cast<int>(cell.alignment | Qt::AlignVCenter | Qt::TextDontClip), cell.lines[line]);
        }
    }
}

/// The texts of a table, translated and measured once.
class Setter
{
public:
    Setter(const TextTable& table, const TableLook& look) : m_table(table), m_look(look), m_font(paperFont(look.size)), m_bold(paperFont(look.size, QFont::Bold)), m_pitch(pitchOf(m_font))
    {
        for (const TextColumn& column : table.columns) m_headers.append(textOf(column.header));
        for (const TextRow& row : table.rows) {
            QStringList words;
            for (const std::string& cell : row.cells) words.append(textOf(cell));
            if (!words.isEmpty()) words.last().prepend(textOf(std::string{markOf(row.verdict)}));
            m_words.push_back(words);
        }
        setWidths();
    }

    std::vector<ReportBlock> blocks() const
    {
        const auto header = std::make_shared<const ReportBlock>(headerBlock());
        std::vector<ReportBlock> blocks{*header};
        bool isStriped = false;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const RowKind kind = m_table.rows[row].kind;
            // A note is of the row above it.
            if (kind != RowKind::Note) isStriped = kind == RowKind::Group ? false : !isStriped;
            auto pieces = rowBlocks(row, isStriped);
            // Two rows at least below a header, two at least on the last page; parts stay with their total, notes and further lines with their row.
            const bool isContinued = row + 1 < m_table.rows.size() && (m_table.rows[row + 1].kind == RowKind::Note || (kind == RowKind::Line && m_table.rows[row + 1].cells.front().empty()));
            const bool isFurtherLine = kind == RowKind::Part && m_table.rows[row].cells.front().empty();
            const bool keeps = (kind == RowKind::Part && !isFurtherLine) || kind == RowKind::Group || row == 0 || row + 2 == m_table.rows.size() || isContinued;
            if (pieces.size() == 1 && row + 1 < m_table.rows.size()) pieces.front().keepsNext = keeps;
            for (ReportBlock& piece : pieces) {
                piece.header = header;
                blocks.push_back(std::move(piece));
            }
        }
        if (heightOf(blocks) <= keptWhole)
            for (std::size_t at = 0; at + 1 < blocks.size(); ++at) blocks[at].keepsNext = true;
        return blocks;
    }

private:
    double natural(std::size_t column) const
    {
        double widest = 0;
        for (const QString& word : QString(m_headers[static_cast<qsizetype>(column)]).replace(QLatin1Char('\n'), QLatin1Char(' ')).split(QLatin1Char(' '))) widest = std::max(widest, std::min(widthOf(word, m_bold), widestWord));
        for (std::size_t row = 0; row < m_words.size(); ++row) widest = std::max(widest, widthOf(m_words[row][static_cast<qsizetype>(column)], m_table.rows[row].kind == RowKind::Total ? m_bold : m_font));
        return widest + 2 * padding + 1;
    }

    /// The longest word of a column of words, up to a bound: a narrower column would break it.
    double longestWord(std::size_t column) const
    {
        constexpr double most = 110;
        double widest = 0;
        // Chinese has no blanks, and breaks anywhere.
        const auto isChinese = [](const QString& word) { return std::ranges::any_of(word, [](QChar each) { return each.script() == QChar::Script_Han; }); };
        const auto measure = [&](const QString& text, const QFont& font) {
            for (const QString& word : text.simplified().split(QLatin1Char(' ')))
                if (!isChinese(word)) widest = std::max(widest, std::min(widthOf(word, font), most));
        };
        measure(m_headers[static_cast<qsizetype>(column)], m_bold);
        for (std::size_t row = 0; row < m_words.size(); ++row) {
            const RowKind kind = m_table.rows[row].kind;
            const QString& text = m_words[row][static_cast<qsizetype>(column)];
            if (kind != RowKind::Group && kind != RowKind::Note) measure(text, kind == RowKind::Total ? m_bold : m_font);
        }
        return widest + 2 * padding + 1;
    }

    /// Columns of words that would break a word take what it needs from those that have more, as far as these can give.
    void keepWordsWhole()
    {
        std::vector<std::size_t> words;
        for (std::size_t at = 0; at < m_widths.size(); ++at)
            if (m_table.columns[at].kind == ColumnKind::Words) words.push_back(at);
        std::vector<double> wanted;
        double missing = 0, spare = 0;
        for (const std::size_t at : words) {
            wanted.push_back(longestWord(at));
            missing += std::max(0.0, wanted.back() - m_widths[at]);
            spare += std::max(0.0, m_widths[at] - wanted.back());
        }
        if (missing <= 0 || spare <= 0) return;
        const double given = std::min(1.0, missing / spare), taken = std::min(1.0, spare / missing);
        for (std::size_t at = 0; at < words.size(); ++at) {
            double& width = m_widths[words[at]];
            width += width < wanted[at] ? taken * (wanted[at] - width) : -given * (width - wanted[at]);
        }
    }

    void setWidths()
    {
        const std::size_t count = m_table.columns.size();
        std::vector<double> shares;
        for (std::size_t at = 0; at < count; ++at) shares.push_back(m_look.shares.empty() ? 1 : m_look.shares[std::min(at, m_look.shares.size() - 1)]);
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (const double share : shares) m_widths.push_back(share / all * m_look.width);
        // Numbers that need more take it from the words, as far as these can give.
        double missing = 0, spare = 0;
        for (std::size_t at = 0; at < count; ++at) {
            if (m_table.columns[at].kind == ColumnKind::Words) {
                spare += std::max(0.0, m_widths[at] - least);
                continue;
            }
            const double wanted = std::min(natural(at), m_look.width / 3);
            missing += std::max(0.0, wanted - m_widths[at]);
            m_widths[at] = std::max(m_widths[at], wanted);
        }
        const double taken = spare > 0 ? std::min(1.0, missing / spare) : 0;
        for (std::size_t at = 0; at < count; ++at)
            if (m_table.columns[at].kind == ColumnKind::Words) m_widths[at] -= taken * std::max(0.0, m_widths[at] - least);
        // Where words cannot give enough, all columns shrink.
        const double sum = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        if (sum > m_look.width)
            for (double& width : m_widths) width *= m_look.width / sum;
        keepWordsWhole();
    }

    std::vector<Cell> cellsOf(const QStringList& words, const QFont& font, double first, int mostLines) const
    {
        std::vector<Cell> cells;
        double left = 0;
        for (std::size_t at = 0; at < m_widths.size(); ++at) {
            const double inset = padding + (at == 0 ? first : 0);
            const double width = std::max(8.0, m_widths[at] - inset - padding);
            const bool isNumber = m_table.columns[at].kind == ColumnKind::Number;
            cells.push_back({linesOf(words[static_cast<qsizetype>(at)], font, width, mostLines), left + inset, width, isNumber ? Qt::AlignRight : Qt::AlignLeft});
            left += m_widths[at];
        }
        return cells;
    }

    ReportBlock headerBlock() const
    {
        auto cells = cellsOf(m_headers, m_bold, 0, headerLines);
        const qsizetype lines = linesIn(cells);
        std::vector<PrintedCell> printed = printedRow(headRow, m_headers, cells);
        // Headers stand on the line below them.
        for (Cell& cell : cells)
            while (cell.lines.size() < lines) cell.lines.prepend(QString());
        const double height = static_cast<double>(lines) * m_pitch + 6;
        return {.height = height, .paint = [font = m_bold, width = m_look.width, pitch = m_pitch, cells, lines](QPainter& painter, const QRectF& place) {
                    painter.setFont(font);
                    painter.setPen(paper::ink);
                    paintCells(painter, place.topLeft() + QPointF(0, 2), cells, 0, lines, pitch);
                    painter.fillRect(QRectF(place.left(), place.bottom() - 1.5, width, 1), paper::ink);
                }, .keepsNext = true, .printed = std::move(printed)};
    }

    std::vector<ReportBlock> rowBlocks(std::size_t row, bool isStriped) const
    {
        const RowKind kind = m_table.rows[row].kind;
        const bool isBold = kind == RowKind::Total || kind == RowKind::Group;
        const QFont font = isBold ? m_bold : m_font;
        auto cells = cellsOf(m_words[row], font, kind == RowKind::Part ? indent : 0, m_look.mostLines);
        if (const Verdict verdict = m_table.rows[row].verdict; verdict != Verdict::None) cells.back().colour = verdictColour(verdict == Verdict::Held, paletteOf(Theme::Light));
        // The name of a group and a note run over the blank cells beside them.
        if (kind == RowKind::Group || kind == RowKind::Note) cells = {{linesOf(m_words[row].front(), font, m_look.width - 2 * padding, kind == RowKind::Group ? 2 : m_look.mostLines), padding, m_look.width - 2 * padding, Qt::AlignLeft}};
        if (kind == RowKind::Note) cells.front().colour = paper::faded;
        const qsizetype lines = linesIn(cells);
        std::vector<ReportBlock> blocks;
        std::vector<PrintedCell> printed = printedRow(row, m_words[row], cells);
        for (qsizetype from = 0; from < lines; from += mostAtOnce) {
            const qsizetype until = std::min(lines, from + mostAtOnce);
            const double above = kind == RowKind::Group ? 5 : 1.5;
            blocks.push_back({static_cast<double>(until - from) * m_pitch + above + 1.5, [cells, font, kind, isStriped, from, until, above, width = m_look.width, pitch = m_pitch](QPainter& painter, const QRectF& place) {
                                  const QRectF line(place.left(), place.top(), width, place.height());
                                  if (isStriped && kind != RowKind::Group && kind != RowKind::Total) painter.fillRect(line, paper::stripe);
                                  if (kind == RowKind::Total) painter.fillRect(QRectF(line.left(), line.top(), line.width(), 0.6), paper::faded);
                                  painter.setFont(font);
                                  painter.setPen(kind == RowKind::Group ? paper::accent : paper::ink);
                                  paintCells(painter, line.topLeft() + QPointF(0, above), cells, from, until, pitch);
                              }});
            if (from == 0) blocks.back().printed = std::move(printed);
        }
        return blocks;
    }

    /// The texts of a row or of the heads, as the first piece of it shows them.
    std::vector<PrintedCell> printedRow(std::size_t row, const QStringList& words, const std::vector<Cell>& cells) const
    {
        std::vector<PrintedCell> printed;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            auto place = printedPlace(m_look.key, m_table, row, at);
            if (!place) continue;
            printed.push_back(printedCell(*std::move(place), words[static_cast<qsizetype>(at)], cells[at].lines.mid(0, mostAtOnce)));
            if (cells[at].lines.size() > mostAtOnce) printed.back().extent = Extent::Torn;
        }
        return printed;
    }

    const TextTable& m_table;
    const TableLook& m_look;
    QFont m_font, m_bold;
    double m_pitch;
    QStringList m_headers;
    std::vector<QStringList> m_words;
    std::vector<double> m_widths;
};

}  // namespace

std::vector<ReportBlock> tableBlocks(const TextTable& table, const TableLook& look) { return Setter(table, look).blocks(); }

}  // namespace headroom

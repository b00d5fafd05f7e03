// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/cell_block.h"

namespace headroom {

namespace {

constexpr QLatin1Char quote('"'), tab('\t'), lineBreak('\n');

QString quoted(QString cell)
{
    if (!cell.contains(tab) && !cell.contains(lineBreak) && !cell.startsWith(quote)) return cell;
    return quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
}

}  // namespace

CellBlock readBlock(const QString& typed)
{
    QString text = typed;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), lineBreak);
    if (text.endsWith(lineBreak)) text.chop(1);
    CellBlock block{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        const QChar letter = isEnd ? QChar(lineBreak) : text[at];
        if (isQuoted && !isEnd) {
            if (letter != quote) cell += letter;
            else if (at + 1 < text.size() && text[at + 1] == quote) cell += text[++at];
            else isQuoted = false;
        } else if (letter == quote && cell.isEmpty() && text.indexOf(quote, at + 1) > 0) {
            isQuoted = true;
        } else if (letter == tab || letter == lineBreak) {
            block.back().append(cell);
            cell.clear();
            if (letter == lineBreak && !isEnd) block.emplace_back();
        } else {
            cell += letter;
        }
    }
    return block;
}

QString blockText(const CellBlock& block)
{
    QStringList lines;
    for (const QStringList& row : block) {
        QStringList cells;
        for (const QString& cell : row) cells.append(quoted(cell));
        lines.append(cells.join(tab));
    }
    return lines.join(lineBreak) + lineBreak;
}

NumberMarks systemMarks() { return QLocale::system().decimalPoint() == QStringLiteral(",") ? continental : international; }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/clipboard_cells.h"

#include <algorithm>

#include "exchange/html_cells.h"
#include "plan/decimal_text.h"
#include "plan/entry_number.h"
#include "plan/value.h"
#include "text/core_text.h"

namespace headroom {

namespace {

qsizetype widthOf(const CellBlock& block) { return block.empty() ? 0 : std::ranges::max_element(block, {}, &QStringList::size)->size(); }

/// A cell of a table in HTML with the number as LibreOffice (sdval) and Excel (x:num) read it.
QString htmlCell(const QString& shown, const QString& exact)
{
    double number = 0;
    const std::string text = exact.toStdString();
    const QString value = readNumber(text, number) ? QStringLiteral(" align=\"right\" sdval=\"%1\" sdnum=\"1033;\" x:num=\"%1\"").arg(textOf(numberText(number))) : QString();
    return QStringLiteral("<td%1>%2</td>").arg(value, shown.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace

std::optional<ClipboardCells> clipboardCells(const QMimeData& mime, NumberMarks marks)
{
    ClipboardCells cells{.block = mime.hasText() ? readBlock(mime.text()) : CellBlock{}};
    if (mime.hasHtml()) {
        const HtmlRows rows = readHtmlCells(mime.html().toStdString());
        const bool hasNumbers = std::ranges::any_of(rows, [](const auto& row) { return std::ranges::any_of(row, [](const HtmlCell& cell) { return cell.number.has_value() && !cell.isDate; }); });
        CellBlock block;
        for (const CsvRow& row : htmlTexts(rows, marks.decimal)) {
            QStringList& line = block.emplace_back();
            for (const std::string& cell : row) line.append(textOf(cell));
        }
        // Two forms of other shapes are not of the same cells: the text is what hands expect.
        const bool isAlike = cells.block.empty() || (block.size() == cells.block.size() && widthOf(block) == widthOf(cells.block));
        if (!block.empty() && isAlike && (hasNumbers || cells.block.empty())) return ClipboardCells{std::move(block), hasNumbers};
    }
    if (cells.block.empty()) return std::nullopt;
    return cells;
}

QMimeData* mimeOf(const CellBlock& shown, const CellBlock& exact)
{
    QString html = QStringLiteral("<table>");
    for (std::size_t row = 0; row < shown.size(); ++row) {
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < shown[row].size(); ++column) html += htmlCell(shown[row][column], row < exact.size() ? exact[row].value(column) : QString());
        html += QStringLiteral("</tr>");
    }
    auto* mime = new QMimeData;
    mime->setText(blockText(shown));
    mime->setHtml(html + QStringLiteral("</table>"));
    return mime;
}

QString withForeignMarks(const QString& shown, NumberMarks marks)
{
    if (marks == international) return shown;
    std::string text = plainLetters(shown.toStdString());
    const bool isNegative = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (isNegative) text = text.substr(1, text.size() - 2);
    const auto number = readDecimal(text, international, 0);
    return number ? textOf(decimalText(isNegative ? -*number : *number, 0)).replace(QLatin1Char('.'), QLatin1Char(marks.decimal)) : shown;
}

}  // namespace headroom

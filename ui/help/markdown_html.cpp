// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/markdown_html.h"

#include <QRegularExpression>
#include <QStringList>

#include "help/help_style.h"
#include "palette/theme.h"

namespace headroom {

namespace {

/// Marks within a line; what stands between backticks is left as it is.
QString inlineHtml(const QString& text)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\(([^) ]+)\\)")), link(QStringLiteral("\\[([^\\]]+)\\]\\(([^) ]+)\\)")), bold(QStringLiteral("\\*\\*([^*]+)\\*\\*")), leaning(QStringLiteral("(?<![*\\w])\\*([^*]+)\\*(?![*\\w])"));
    const QStringList pieces = text.split(QLatin1Char('`'));
    QString html;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        QString piece = pieces[at].toHtmlEscaped();
        if (at % 2 == 1) {
            html += QStringLiteral("<code>%1</code>").arg(piece);
            continue;
        }
        piece.replace(picture, QStringLiteral("<img src=':/help/pictures/\\2' alt='\\1'>"));
        piece.replace(link, QStringLiteral("<a href='\\2'>\\1</a>"));
        piece.replace(bold, QStringLiteral("<b>\\1</b>"));
        piece.replace(leaning, QStringLiteral("<i>\\1</i>"));
        html += piece;
    }
    return html;
}

class Reader
{
public:
    Reader(const QString& markdown, const QPalette& palette) : m_lines(markdown.split(QLatin1Char('\n'))), m_palette(palette) {}

    QString html()
    {
        while (m_at < m_lines.size()) block();
        return m_html;
    }

private:
    const QString& line() const { return m_lines[m_at]; }
    bool isIn() const { return m_at < m_lines.size(); }
    bool isBlank() const { return line().trimmed().isEmpty(); }
    static bool isCode(const QString& text) { return text.startsWith(QStringLiteral("    ")); }
    static int markOf(const QString& text)
    {
        static const QRegularExpression number(QStringLiteral("^\\d+\\. "));
        if (text.startsWith(QStringLiteral("- "))) return 2;
        const auto found = number.match(text);
        return static_cast<int>(found.capturedLength());
    }

    void block()
    {
        if (isBlank()) ++m_at;
        else if (isCode(line())) code();
        else if (line().startsWith(QLatin1Char('#'))) heading();
        else if (line().startsWith(QLatin1Char('|'))) table();
        else if (markOf(line()) > 0) list();
        else paragraph();
    }

    void code()
    {
        QStringList lines;
        for (; isIn() && (isCode(line()) || isBlank()); ++m_at) lines.append(line().mid(4));
        while (lines.last().trimmed().isEmpty()) lines.removeLast();
        m_html += codeBox(lines.join(QLatin1Char('\n')).toHtmlEscaped(), m_palette);
    }

    void heading()
    {
        const qsizetype level = line().indexOf(QLatin1Char(' '));
        const QString text = line().mid(level + 1).trimmed();
        m_html += QStringLiteral("<h%1><a name='%2'></a>%3</h%1>").arg(level).arg(anchorOf(text), inlineHtml(text));
        ++m_at;
    }

    void table()
    {
        static const QRegularExpression rule(QStringLiteral("^\\|[-:| ]+\\|$"));
        m_html += QStringLiteral("<table cellpadding='5' cellspacing='0' border='1' style='border-collapse: collapse; border-color: %1; margin-top: 6px; margin-bottom: 6px;'>").arg(faded(m_palette, 0.75).name());
        const bool hasHeader = m_at + 1 < m_lines.size() && rule.match(m_lines[m_at + 1].trimmed()).hasMatch();
        for (bool isFirst = true; isIn() && line().startsWith(QLatin1Char('|')); isFirst = false, ++m_at) {
            const QString row = line().trimmed();
            if (rule.match(row).hasMatch()) continue;
            const QString cells = row.mid(1, row.size() - 2);
            if (isFirst && hasHeader && cells.trimmed().remove(QLatin1Char('|')).trimmed().isEmpty()) continue;
            m_html += QStringLiteral("<tr>");
            for (const QString& cell : cells.split(QLatin1Char('|'))) m_html += QStringLiteral("<%1 align='left'>%2</%1>").arg(isFirst && hasHeader ? QStringLiteral("th") : QStringLiteral("td"), inlineHtml(cell.trimmed()));
            m_html += QStringLiteral("</tr>");
        }
        m_html += QStringLiteral("</table>");
    }

    void list()
    {
        const QString tag = line().startsWith(QLatin1Char('-')) ? QStringLiteral("ul") : QStringLiteral("ol");
        m_html += QStringLiteral("<%1>").arg(tag);
        while (isIn() && markOf(line()) > 0) {
            QString item = line().mid(markOf(line()));
            for (++m_at; isIn() && !isBlank() && line().startsWith(QStringLiteral("  ")); ++m_at) item += joint(item, line().trimmed());
            m_html += QStringLiteral("<li>%1</li>").arg(inlineHtml(item));
            // Items may stand apart.
            if (isIn() && isBlank() && m_at + 1 < m_lines.size() && markOf(m_lines[m_at + 1]) > 0) ++m_at;
        }
        m_html += QStringLiteral("</%1>").arg(tag);
    }

    void paragraph()
    {
        QString text;
        for (; isIn() && !isBlank() && !line().startsWith(QLatin1Char('|')) && markOf(line()) == 0; ++m_at) text += text.isEmpty() ? line().trimmed() : joint(text, line().trimmed());
        if (text.isEmpty()) text = line(), ++m_at;
        m_html += QStringLiteral("<p>%1</p>").arg(inlineHtml(text));
    }

    /// Lines of one paragraph are parted by a blank, but not between Chinese letters.
    static QString joint(const QString& before, const QString& next)
    {
        const auto isWide = [](QChar letter) { return letter.unicode() >= 0x2E80; };
        return (isWide(before.back()) || isWide(next.front()) ? QString() : QStringLiteral(" ")) + next;
    }

    QStringList m_lines;
    QPalette m_palette;
    qsizetype m_at = 0;
    QString m_html;
};

}  // namespace

QString markdownHtml(const QString& markdown, const QPalette& palette) { return Reader(markdown, palette).html(); }

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber()) anchor += letter;
        else if (!anchor.isEmpty() && !anchor.endsWith(QLatin1Char('-'))) anchor += QLatin1Char('-');
    }
    while (anchor.endsWith(QLatin1Char('-'))) anchor.chop(1);
    return anchor;
}

}  // namespace headroom

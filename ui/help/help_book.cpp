// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_book.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "help/help_style.h"
#include "reference/reference_html.h"
#include "text/core_text.h"

namespace headroom {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("headroom::Help", text); }

const QString inputsGroup = QStringLiteral("inputs"), figuresGroup = QStringLiteral("figures");

constexpr qsizetype before = 40, snippetLength = 100;

/// What is read of a page: a document would say the same, and take a second for all pages.
QString plainOf(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return html.replace(tag, QStringLiteral(" ")).replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">")).replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&")).simplified();
}

QString around(const QString& text, qsizetype at)
{
    const qsizetype from = at <= before ? 0 : text.indexOf(QLatin1Char(' '), at - before) + 1;
    return (from > 0 ? QStringLiteral("… ") : QString()) + text.mid(from, snippetLength).trimmed() + (from + snippetLength < text.size() ? QStringLiteral(" …") : QString());
}

/// How well a page answers, all in small letters: 0 not at all.
int rankOf(const QString& title, const QString& key, const QString& text, const QString& whole, const QStringList& words)
{
    const auto all = [&words](const QString& in) { return std::ranges::all_of(words, [&in](const QString& word) { return in.contains(word); }); };
    // "lowest coverage" is how people say the key lowest_coverage.
    if (key == whole || QString(key).replace(QLatin1Char('_'), QLatin1Char(' ')) == whole) return 7;
    if (title == whole) return 6;
    if (key.section(QLatin1Char('.'), -1) == whole || title.startsWith(whole)) return 5;
    if (title.contains(whole) || key.contains(whole)) return 4;
    if (all(title + QLatin1Char(' ') + key)) return 3;
    if (text.contains(whole)) return 2;
    return std::ranges::all_of(words, [&](const QString& word) { return title.contains(word) || key.contains(word) || text.contains(word); }) ? 1 : 0;
}

}  // namespace

HelpBook::HelpBook(const FormulaUses& uses, const Plan<>& plan)
{
    m_pages = guidePages();
    addReference(uses, plan);
    for (auto part : {methodologyPages(), otherPages()}) std::ranges::move(part, std::back_inserter(m_pages));
    m_texts.resize(m_pages.size());
}

void HelpBook::addReference(const FormulaUses& uses, const Plan<>& plan)
{
    const auto group = [this](const QString& address, const QString& title) { m_pages.push_back({.address = address, .title = title, .above = {}, .key = {}}); };
    group(inputsGroup, tr("Inputs"));
    QString above;
    for (const ReferencePage& page : referencePages(uses, plan)) {
        using Kind = ReferencePage::Kind;
        if (page.kind == Kind::Subject && !find(figuresGroup)) group(figuresGroup, tr("Figures"));
        const bool isTop = page.kind == Kind::Table || page.kind == Kind::Subject;
        const QString address = headroom::textOf(page.address), title = headroom::textOf(page.title);
        if (isTop) above = address;
        m_pages.push_back({.address = address, .title = title, .above = !isTop ? above : page.kind == Kind::Table ? inputsGroup : figuresGroup, .key = page.kind == Kind::Subject ? QString() : headroom::textOf(page.key), .html = [page](const QPalette&) {
                               return QStringLiteral("<h1>%1</h1>").arg(headroom::textOf(page.title).toHtmlEscaped()) + headroom::textOf(pageHtml(page, [](const std::string& to) { return to; })) + (page.lines.front().address.empty() ? termsHtml(headroom::textOf(page.title + ". " + page.help)) : QString());
                           }});
    }
}

const HelpPage* HelpBook::find(const QString& address) const
{
    const auto found = std::ranges::find(m_pages, address.section(QLatin1Char('#'), 0, 0), &HelpPage::address);
    return found == m_pages.end() ? nullptr : &*found;
}

QString HelpBook::html(const HelpPage& page, const QPalette& palette) const
{
    QString html = helpStyle(palette);
    const QString path = pathOf(page);
    if (!path.isEmpty()) html += QStringLiteral("<p class='path'>%1</p>").arg(path.toHtmlEscaped());
    if (page.html) return html + page.html(palette);
    html += QStringLiteral("<h1>%1</h1><ul>").arg(page.title.toHtmlEscaped());
    for (const HelpPage& each : m_pages)
        if (each.above == page.address) html += QStringLiteral("<li><a href='%1'>%2</a></li>").arg(each.address, each.title.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString HelpBook::pathOf(const HelpPage& page) const
{
    QStringList titles;
    for (const HelpPage* above = find(page.above); above && !page.above.isEmpty(); above = above->above.isEmpty() ? nullptr : find(above->above)) titles.prepend(above->title);
    return titles.join(QStringLiteral(" › "));
}

const HelpBook::Text& HelpBook::textOf(std::size_t page) const
{
    Text& text = m_texts[page];
    if (text.plain.isNull()) {
        text.plain = m_pages[page].html ? plainOf(m_pages[page].html(QPalette())) : QStringLiteral("");
        text.small = text.plain.toLower();
    }
    return text;
}

std::vector<HelpHit> HelpBook::search(const QString& words, std::size_t most) const
{
    const QString whole = words.simplified().toLower();
    const QStringList wanted = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.empty()) return {};
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t at = 0; at < m_pages.size(); ++at)
        if (const int rank = rankOf(m_pages[at].title.toLower(), m_pages[at].key.toLower(), textOf(at).small, whole, wanted); rank > 0) found.emplace_back(rank, at);
    std::ranges::stable_sort(found, std::greater{}, &std::pair<int, std::size_t>::first);
    std::vector<HelpHit> hits;
    for (const auto& [rank, at] : found) {
        if (hits.size() == most) break;
        const QString& text = textOf(at).plain;
        const qsizetype place = text.indexOf(whole, 0, Qt::CaseInsensitive);
        // What stands in the title is seen there: the snippet begins after it.
        const QString& title = m_pages[at].title;
        hits.push_back({&m_pages[at], place > title.size() ? around(text, place) : around(text.startsWith(title) ? text.mid(title.size()).trimmed() : text, 0)});
    }
    return hits;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "help/help_keys.h"
#include "help/help_page.h"
#include "help/markdown_html.h"
#include "help/method_html.h"
#include "text/languages.h"

namespace headroom {

namespace {

const QString english = QStringLiteral(":/help/en"), chapters = QStringLiteral(":/methodology");

QString tr(const char* text) { return QCoreApplication::translate("headroom::Help", text); }

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of the first heading.
QString titleOf(const QString& markdown) { return markdown.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed(); }

/// The glossary of this language: a list of terms, in English letters in every language.
QString glossaryText()
{
    const QString own = helpText(QStringLiteral("glossary.md"));
    return own.isEmpty() ? textOf(chapters + QStringLiteral("/16-glossary.md")) : own;
}

HelpPage group(const QString& address, const QString& title) { return {.address = address, .title = title, .above = {}, .key = {}}; }

HelpPage markdownPage(const QString& address, const QString& above, const QString& text)
{
    return {.address = address, .title = titleOf(text), .above = above, .key = {}, .html = [text](const QPalette& palette) { return markdownHtml(text, palette); }};
}

QString note(const QPalette&)
{
    const QString words = methodologyNote();
    return words.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>").arg(words.toHtmlEscaped());
}

}  // namespace

QString helpText(const QString& file)
{
    const QString own = textOf(QStringLiteral(":/help/%1/%2").arg(languageInUse(), file));
    return own.isEmpty() ? textOf(english + QLatin1Char('/') + file) : own;
}

QString termsHtml(const QString& text)
{
    struct Term {
        QString name;
        QRegularExpression words;
    };
    static const std::vector<Term> terms = [] {
        std::vector<Term> all;
        for (const MethodPart& part : methodParts(textOf(chapters + QStringLiteral("/16-glossary.md")))) {
            if (part.kind != MethodKind::Term) continue;
            // Short terms are abbreviations, or words ("up") that mean a term only as one.
            const auto letters = part.term.size() < 5 ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
            all.push_back({part.term, QRegularExpression(QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(part.term)), letters)});
        }
        return all;
    }();
    QStringList links;
    for (const Term& term : terms)
        if (term.words.match(text).hasMatch()) links.append(QStringLiteral("<a href='glossary#%1'>%2</a>").arg(anchorOf(term.name), term.name.toHtmlEscaped()));
    return links.empty() ? QString() : QStringLiteral("<p>%1</p>").arg(tr("Terms: %1").arg(links.join(QStringLiteral(", "))));
}

std::vector<HelpPage> guidePages()
{
    std::vector<HelpPage> pages{group(QStringLiteral("guide"), tr("Guide"))};
    for (const QString& name : QDir(english).entryList({QStringLiteral("[0-9]*.md")}, QDir::Files, QDir::Name)) pages.push_back(markdownPage(QStringLiteral("guide/") + name.chopped(3), QStringLiteral("guide"), helpText(name)));
    return pages;
}

std::vector<HelpPage> methodologyPages()
{
    std::vector<HelpPage> pages{group(QStringLiteral("methodology"), tr("Methodology"))};
    for (const QString& name : QDir(chapters).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString text = textOf(chapters + QLatin1Char('/') + name);
        pages.push_back({.address = QStringLiteral("methodology/") + name.chopped(3), .title = titleOf(text), .above = QStringLiteral("methodology"), .key = {}, .html = [text](const QPalette& palette) { return note(palette) + methodHtml(methodParts(text), palette); }});
    }
    return pages;
}

std::vector<HelpPage> otherPages()
{
    const QString files = QStringLiteral("formats"), format = textOf(QStringLiteral(":/store/FORMAT.md")), mark = QStringLiteral("\n## Changelog\n");
    const qsizetype changes = format.indexOf(mark);
    std::vector<HelpPage> pages;
    const QString terms = glossaryText();
    pages.push_back({.address = QStringLiteral("glossary"), .title = titleOf(terms), .above = {}, .key = {}, .html = [terms](const QPalette& palette) { return methodHtml(methodParts(terms), palette); }});
    pages.push_back({.address = QStringLiteral("keys"), .title = tr("Keys and entries"), .above = {}, .key = {}, .html = [](const QPalette&) { return keysHtml(); }});
    pages.push_back(group(files, tr("Files and formats")));
    pages.push_back(markdownPage(files + QStringLiteral("/exports"), files, helpText(QStringLiteral("exports.md"))));
    pages.push_back(markdownPage(files + QStringLiteral("/plan-file"), files, format.left(changes)));
    HelpPage log = markdownPage(files + QStringLiteral("/changelog"), files, QStringLiteral("# ") + tr("What changed in the format") + QLatin1Char('\n') + format.mid(changes + mark.size()));
    pages.push_back(log);
    return pages;
}

}  // namespace headroom

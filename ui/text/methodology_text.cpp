// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/methodology_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

MethodPart itemOf(const QString& text)
{
    static const QRegularExpression term(QStringLiteral("^\\*\\*(.+?)\\*\\*: (.+)$"));
    const auto match = term.match(text);
    if (match.hasMatch()) return {MethodKind::Term, match.captured(2), match.captured(1)};
    return {MethodKind::Item, text, {}};
}

}  // namespace

std::vector<MethodPart> methodParts(const QString& markdown)
{
    std::vector<MethodPart> parts;
    bool goesOn = false;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        const bool isEquation = line.startsWith(QLatin1String("    "));
        if (goesOn && isEquation && parts.back().kind == MethodKind::Equation) parts.back().text += QLatin1Char('\n') + line.sliced(4);
        else if (isEquation) parts.push_back({MethodKind::Equation, line.sliced(4), {}});
        else if (line.startsWith(QLatin1String("## "))) parts.push_back({MethodKind::Section, line.sliced(3), {}});
        else if (line.startsWith(QLatin1String("# "))) parts.push_back({MethodKind::Chapter, line.sliced(2), {}});
        else if (line.startsWith(QLatin1String("- "))) parts.push_back(itemOf(line.sliced(2)));
        else if (!line.isEmpty()) parts.push_back({MethodKind::Paragraph, line, {}});
        goesOn = isEquation;
    }
    return parts;
}

std::vector<MethodPart> methodologyParts()
{
    std::vector<MethodPart> parts;
    const QDir folder(QStringLiteral(":/methodology"));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) std::ranges::move(methodParts(QString::fromUtf8(file.readAll())), std::back_inserter(parts));
    }
    return parts;
}

QString methodologyNote()
{
    // As the argument of translate(), where texts.py gathers it; untranslated it comes back as it is.
    const QString note = QCoreApplication::translate("headroom::Methodology", "The methodology is in English.");
    return note == QLatin1String("The methodology is in English.") ? QString() : note;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answer_text.h"

#include <QCoreApplication>

#include "text/core_text.h"

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::AnswerText)
};

/// One line of text, whatever a user's name holds.
QString plain(const std::string& text) { return textOf(text).simplified(); }

void addIf(QStringList& lines, const QString& pattern, const std::string& text)
{
    if (!text.empty()) lines.append(pattern.arg(plain(text)));
}

QString row(const ExplainedLine& line) { return QStringList{plain(line.label), plain(line.entity), plain(line.when), plain(line.valueText), plain(line.partText)}.join(QLatin1Char('\t')); }

void addList(QStringList& lines, const QString& title, const std::vector<ExplainedLine>& list)
{
    if (list.empty()) return;
    lines << QString() << title;
    for (const ExplainedLine& line : list) lines.append(row(line));
}

QString joined(const QStringList& lines) { return lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

}  // namespace

QString answerName(const Explanation& answer)
{
    QStringList parts;
    for (const std::string* part : {&answer.label, &answer.entity, &answer.when})
        if (!part->empty()) parts.append(plain(*part));
    return parts.join(QStringLiteral(", "));
}

QString answerText(const Explanation& answer)
{
    QStringList lines{answerName(answer) + QLatin1Char('\t') + plain(answer.valueText)};
    addIf(lines, QStringLiteral("= %1"), answer.formula);
    addIf(lines, QStringLiteral("= %1"), answer.numbers);
    addIf(lines, QStringLiteral("%1"), answer.note);
    addIf(lines, Tr::tr("Bounds: %1"), answer.bounds);
    addIf(lines, Tr::tr("Source: %1"), answer.source);
    addIf(lines, Tr::tr("Date of the source: %1"), answer.sourceDate);
    addIf(lines, QStringLiteral("%1"), answer.sourceNote);
    addList(lines, Tr::tr("Follows from"), answer.operands);
    addList(lines, Tr::tr("Used by"), answer.uses);
    return joined(lines);
}

QString answerText(const ExplainedDifference& answer)
{
    QStringList lines{plain(answer.label) + QLatin1Char('\t') + plain(answer.differenceText), plain(answer.beforeWhen) + QLatin1Char('\t') + plain(answer.beforeText), plain(answer.afterWhen) + QLatin1Char('\t') + plain(answer.afterText)};
    addIf(lines, QStringLiteral("= %1"), answer.formula);
    addIf(lines, QStringLiteral("%1"), answer.note);
    if (!answer.lines.empty()) lines << QString() << Tr::tr("What moved it");
    for (const DifferenceLine& line : answer.lines) {
        const ExplainedLine& named = line.after.label.empty() ? line.before : line.after;
        lines.append(QStringList{plain(named.label), plain(named.entity), plain(line.before.valueText), plain(line.after.valueText), plain(line.partText)}.join(QLatin1Char('\t')));
    }
    return joined(lines);
}

}  // namespace headroom

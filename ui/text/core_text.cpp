// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/core_text.h"

#include <QCoreApplication>

#include "figures/format.h"

namespace headroom {

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString translated(std::string_view marked)
{
    const QByteArray text(marked.data(), static_cast<qsizetype>(marked.size()));
    return QCoreApplication::translate("headroom", text.constData());
}

QString toolTipOf(const QString& plain)
{
    if (plain.isEmpty()) return {};
    return QStringLiteral("<p>") + plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString midSentence(const QString& label)
{
    const bool isName = label.size() < 2 || label[1].isUpper();
    return isName ? label : label[0].toLower() + label.mid(1);
}

QString monthText(const Statement& statement, int month) { return textOf(toText(statement.structure().calendar.date(month))); }

QString figureText(const HeadlineFigure& figure, const Statement& statement)
{
    if (!figure.value) return translated(figure.reason);
    if (figure.unit == Unit::Month) return monthText(statement, static_cast<int>(*figure.value));
    return textOf(formatFigure(*figure.value, figure.unit, statement.plan().settings.currency));
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/point_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "store/step_text.h"
#include "text/core_text.h"

namespace headroom {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(headroom::HistoryPage)
};

QDateTime parsed(const std::string& time) { return QDateTime::fromString(textOf(time), Qt::ISODateWithMs); }

/// The formats of dates are texts of the program, and English or without names of months.
QString shown(const std::string& time, const QString& format)
{
    const QDateTime at = parsed(time);
    return at.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(at.toLocalTime(), format) : QString();
}

/// A text of a file that nobody vouches for, on one line.
QString lineOf(const std::string& text) { return textOf(text).simplified(); }

}  // namespace

QString dayOf(const std::string& time)
{
    const QString day = shown(time, Tr::tr("d MMM yyyy", "a date in the format of Qt"));
    return day.isEmpty() ? lineOf(time) : day;
}

QString clockOf(const std::string& time) { return shown(time, QStringLiteral("HH:mm")); }

QString utcOf(const std::string& time)
{
    const QDateTime at = parsed(time);
    return at.isValid() ? Tr::tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))) : lineOf(time);
}

QString whoOf(const std::string& author) { return author.empty() ? Tr::tr("nobody named") : lineOf(author); }

QString whenAndWho(const std::string& time, const std::string& author) { return Tr::tr("%1, %2 (%3)").arg(dayOf(time), clockOf(time), whoOf(author)); }

QString nameOf(const Step& step) { return Tr::tr("Step %1").arg(step.number); }

QString nameOf(const Version& version) { return version.name.empty() ? Tr::tr("Version %1").arg(version.number) : lineOf(version.name); }

QString doneText(const Step& step)
{
    const QString done = textOf(actionText(step)).simplified();
    return isTakenBack(step) ? Tr::tr("%1 (taken back)").arg(done) : done;
}

bool isTakenBack(const Step& step) { return (step.kind == StepKind::Commit || step.kind == StepKind::Restore) && !step.standing; }

}  // namespace headroom

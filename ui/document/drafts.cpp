// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/drafts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include "store/plan_file.h"
#include "text/core_text.h"

namespace headroom {

namespace {

/// A name of a file that every system takes, made from the name of a plan.
QString fileNameOf(const QString& planName)
{
    static const QRegularExpression awkward(QStringLiteral("[^\\p{L}\\p{N} ._()-]+"));
    QString name = planName;
    name = name.replace(awkward, QStringLiteral(" ")).simplified().left(60);
    // Rare Chinese letters have two halves; half a letter is no name.
    if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
    name = name.trimmed();
    while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("Plan") : name;
}

}  // namespace

QString Drafts::folder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
    QDir().mkpath(path);
    return path;
}

bool Drafts::has(const QString& path) { return QFileInfo(path).absolutePath() == QFileInfo(folder()).absoluteFilePath(); }

QStringList Drafts::list()
{
    QStringList paths;
    for (const QFileInfo& file : QDir(folder()).entryInfoList({QStringLiteral("*.headroom")}, QDir::Files, QDir::Time)) paths.append(file.absoluteFilePath());
    return paths;
}

Result<QString> Drafts::make(const Plan<>& plan)
{
    const QString name = fileNameOf(textOf(plan.settings.name));
    for (int number = 1;; ++number) {
        const QString path = QStringLiteral("%1/%2%3.headroom").arg(folder(), name, number == 1 ? QString() : QStringLiteral(" %1").arg(number));
        if (QFileInfo::exists(path)) continue;
        const auto file = PlanFile::create(std::filesystem::path(path.toStdU16String()), plan);
        return file ? Result<QString>{path} : tl::unexpected(file.error());
    }
}

void Drafts::remove(const QString& path)
{
    if (has(path)) QFile::remove(path);
}

}  // namespace headroom

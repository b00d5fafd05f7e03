// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recent_plans.h"

#include <QFileInfo>
#include <QSettings>

namespace headroom {

namespace {

const QString key = QStringLiteral("recent");

}  // namespace

QStringList RecentPlans::list() { return QSettings().value(key).toStringList(); }

void RecentPlans::add(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList paths = list();
    paths.removeAll(full);
    paths.prepend(full);
    QSettings().setValue(key, paths.mid(0, most));
}

void RecentPlans::clear() { QSettings().remove(key); }

}  // namespace headroom

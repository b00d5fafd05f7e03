// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace headroom {

/// The plans that were open last, newest first; kept in the settings of the user.
class RecentPlans
{
public:
    static constexpr int most = 10;
    static QStringList list();
    static void add(const QString& path);
    static void clear();
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "plan/issue.h"
#include "plan/plan.h"

namespace headroom {

/// Plans that have no place yet: every plan is a file from its first moment, so that nothing is ever unsaved. Drafts stand
/// in the program's own data folder until they are given a place.
class Drafts
{
public:
    /// The folder, made where it is missing.
    static QString folder();

    /// Whether this path is a draft.
    static bool has(const QString& path);

    /// All drafts, the one that was written last first.
    static QStringList list();

    /// Writes the plan as a new draft, named after the plan; returns its path. The error is one sentence.
    static Result<QString> make(const Plan<>& plan);

    /// Takes a draft away, once it has a place elsewhere.
    static void remove(const QString& path);
};

}  // namespace headroom

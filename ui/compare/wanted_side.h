// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "plan/entity_kind.h"
#include "store/step.h"

namespace headroom {

/// What somebody wants to compare: the plan that is open, as it is or as it was, or another file; or a scenario of that.
struct WantedSide {
    enum class Kind { Now, Step, File };
    Kind kind = Kind::Now;
    StepNumber step = 0;  ///< of the history
    QString path;         ///< of another file
    Id scenario = 0;
    QString name;         ///< for people
    QString inSentence{}; ///< within a sentence: "the plan"; empty: as the name

    QString words() const { return inSentence.isEmpty() ? name : inSentence; }
    bool operator==(const WantedSide& other) const { return kind == other.kind && step == other.step && path == other.path && scenario == other.scenario; }
};

}  // namespace headroom

Q_DECLARE_METATYPE(headroom::WantedSide)

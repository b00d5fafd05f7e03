// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "history/history_reader.h"

namespace headroom {

/// A row of the list of a history: a step, or a version that somebody kept of one.
struct HistoryRow {
    enum class Kind { Step, Version };
    Kind kind = Kind::Step;
    Step step;        ///< of a version, its number alone
    Version version;
    QString day, clock, who, done, changed;

    bool isVersion() const { return kind == Kind::Version; }
    const std::string& time() const { return isVersion() ? version.time : step.time; }
};

HistoryRow rowOf(const ListedStep& step);
HistoryRow rowOf(const Version& version);

/// The order of the list: newest first, a version above its step.
bool standsAbove(const HistoryRow& a, const HistoryRow& b);

/// Whether both show the same words.
bool looksSame(const HistoryRow& a, const HistoryRow& b);

/// Whether a filter of steps leaves a version in the list: one by its author, with its text in the name or the note. A filter
/// of inputs leaves none.
bool isShown(const Version& version, const HistoryFilter& filter);

}  // namespace headroom

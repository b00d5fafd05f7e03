// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "store/step.h"

namespace headroom {

/// Points of a history in words. Times are those of the user's clock; what a file holds instead of a time stands as it is.

/// "12 Nov 2026", of the time of a step or version.
QString dayOf(const std::string& time);

/// "14:02".
QString clockOf(const std::string& time);

/// "2026-11-12 14:02:09 UTC".
QString utcOf(const std::string& time);

/// The author, or that nobody is named.
QString whoOf(const std::string& author);

/// "12 Nov 2026, 14:02 (ann)".
QString whenAndWho(const std::string& time, const std::string& author);

/// "Step 231"; "Version 3", or the name that somebody gave it.
QString nameOf(const Step& step);
QString nameOf(const Version& version);

/// What was done, with "(taken back)" where it is no part of the plan any more.
QString doneText(const Step& step);

/// Whether it was an edit that is no part of the plan any more.
bool isTakenBack(const Step& step);

}  // namespace headroom

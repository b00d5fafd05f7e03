// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/explanation.h"

namespace headroom {

/// "Revenue coverage, Denton, 2027-03": what an answer is about.
QString answerName(const Explanation& answer);

/// An answer as text to paste: sentences, then its lines with tabs between label, row, months, value and part.
QString answerText(const Explanation& answer);
QString answerText(const ExplainedDifference& answer);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "figures/marked_text.h"
#include "model/statement.h"

/// What a chart shows, said in two sentences computed from the figures. They are right for every legal plan: where there
/// is nothing to show they say so.
namespace headroom {

using TwoSentences = std::array<MarkedText, 2>;

/// How much capex, its largest category and its largest fiscal year.
TwoSentences capexSentences(const Statement& statement);

/// How many GPU-hours are lost, what they are worth, the largest cause and what of it a buyer waits for.
TwoSentences wasteSentences(const Statement& statement);

/// When coverage is lowest, against the threshold, and how many months lie below 1.
TwoSentences coverageSentences(const Statement& statement);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "explain/asked.h"
#include "model/statement.h"
#include "plan/issue.h"

namespace headroom {

/// What the arguments of `explain` ask: FIGURE, --entity, --month, empty where they are not given.
struct AskedWords {
    std::string figure, entity, month;
};

/// What they ask of a statement. FIGURE is a key of the catalogue, of a headline figure or of an input; ENTITY an id or a name; MONTH
/// 2027-03, a number, or a fiscal period as exports name it (FY2027, "FY2027 Q1"). Without a month: the one in which a headline figure
/// binds, else the last of the horizon. The sentence of a refusal offers what exists.
Result<Asked> askedOf(const Statement& statement, const AskedWords& words);

/// The keys that FIGURE can be, inputs aside.
std::vector<std::string> figureKeys();

/// The months that `text` names, for a figure that has months.
Result<Asked> inMonth(const Statement& statement, Asked asked, const std::string& text);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formula_words.h"

#include "explain/wording.h"

namespace headroom {

std::string formulaInWords(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Wording::Mode::Words).text(placed.formula); }

std::string formulaInNumbers(const Reading& reading, const Asked& asked, const Placed& placed) { return Wording(reading, asked, placed, Wording::Mode::Numbers).text(placed.formula); }

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "explain/reading.h"

namespace headroom {

/// A formula that has a name of its own, and what stands in the places of its words.
struct Phrase {
    std::string_view words;          ///< marked for translation: "the part of the month between %1 and %2"
    std::vector<Formula> operands;   ///< those that the words name, in their order
    bool isQuotient = false;         ///< said as a division: 0 where there is nothing to divide by
};

/// Whether a formula is one of the model's primitives (model/schedule.h, curve_value.h, waterfall.h). They are not described here
/// again: each is called once with numbers that stand for anything, and what it writes is what is looked for.
std::optional<Phrase> phraseOf(const Reading& reading, const Formula& formula);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string_view>
#include <vector>

#include "compare/changes.h"

namespace headroom {

/// A headline figure of a mix of two sides.
struct MixedValue {
    enum class Kind : unsigned char {
        Number,
        NoFigure,  ///< the figure does not exist there; `reason` says why
        NoPlan,    ///< the mix would be a plan with an error
    };
    Kind kind = Kind::Number;
    double value = 0;
    std::string_view reason;
};

/// Which units are those of the second side; of the others the first side's inputs stand.
using Mix = std::vector<bool>;

/// The figure of every mix, each computed from all inputs as a plan of its own is (a law), on all processors. Empty once
/// `stop` asks for it. The figure must be a headline figure.
std::vector<MixedValue> mixedValues(const Changes& changes, std::string_view figure, const std::vector<Mix>& mixes, std::stop_token stop = {});

}  // namespace headroom

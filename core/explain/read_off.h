// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/reading.h"

namespace headroom {

/// Words for a figure that an algorithm finds (isReadOff): what it is, what it is read off, and the proof that it is right: the
/// flow discounted at the rate that was found, the cumulative flow before and after the payback.
void explainReadOff(const Reading& reading, Explanation& explanation, std::size_t most);

/// What a figure of that kind is read off: the months of a flow, what stands before and what after them; the rate
/// that is entered, where there is one.
std::vector<Asked> readOffOperands(const Reading& reading, Figure figure);

/// The figures that are read off one, or at a rate that is entered.
std::vector<Figure> readOffs(Figure figure);
std::vector<Figure> readOffsAt(const std::string& input);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "compare/side.h"
#include "figures/figure.h"
#include "plan/issue.h"

namespace headroom {

/// How a difference is told apart.
enum class BridgeMethod {
    Shapley,  ///< the mean over all orders in which the groups may be changed: no order is preferred
    Ordered,  ///< one group after another, in the order of the plan
};

/// What one group of changes did to the figure.
struct BridgePart {
    std::string name;       ///< "Denton: PUE"; "Rounding", where doubles cannot hold what is missing otherwise
    std::size_t inputs = 0; ///< how many inputs, or rows that came or went, stand in it; 0 of rounding
    double part = 0;
    bool operator==(const BridgePart&) const = default;
};

/// The difference of a headline figure between two sides, told apart by what differs in their inputs. The parts, added up in
/// their order, are after − before to the last bit.
struct Bridge {
    std::string_view key, label;  ///< of the figure; the label is marked for translation
    Unit unit = Unit::None;
    std::string currency;
    double before = 0, after = 0;
    BridgeMethod method = BridgeMethod::Shapley;  ///< that was used, which may not be the one that was asked for
    std::vector<BridgePart> parts;                ///< Shapley: largest first; ordered: in their order
    std::vector<std::string> notes;               ///< how the parts were made, a sentence each; the first names the method
    bool operator==(const Bridge&) const = default;
};

/// Tells the difference apart. Shapley values are computed over at most 12 groups, exactly, over all mixes: each input its own
/// group where so few differ, else each row, else each table; else the 11 tables that move the figure the most by themselves (alone,
/// and as the last), and the others together. What makes no plan without each other stands in one group. Where the figure does
/// not exist in some mix, the groups are changed in an order in which it does; a step after which there is none is taken
/// together with the next.
///
/// Refused, with a sentence: a figure that is none of the headline, that does not exist on a side, or that is in two
/// currencies. Also where `stop` asks for it.
///
/// Laws: the parts sum; exchanging the sides negates each Shapley value; what changes no mix has part 0; the order of the rows does
/// not matter.
Result<Bridge> bridgeOf(const Pair& pair, std::string_view figure, BridgeMethod method = BridgeMethod::Shapley, std::stop_token stop = {});

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/bridge.h"
#include "figures/format.h"
#include "model/text_table.h"

namespace headroom {

/// The scale at which a bridge is shown: that of its parts, so that what moved can be read, unless both sides would then have
/// more than four digits too many.
Scale scaleOf(const Bridge& bridge);

/// A bridge as a table: the first side, what each group did and where the figure stands then, the second side. What is shown
/// adds up to what is shown. The sides have these names.
TextTable bridgeTable(const Bridge& bridge, const std::string& a, const std::string& b);

/// "Peak debt is 310 m USD in plan.headroom and 380 m USD in Power late: +70 m USD."
std::string bridgeSentence(const Bridge& bridge, const std::string& a, const std::string& b);

}  // namespace headroom

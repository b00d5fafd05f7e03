// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/reference.h"

namespace headroom {

/// Pages of inputs and figures as JSON, for programs: {"format": "headroom-reference", "version": 1, "inputs": [{"key", "table",
/// "field", "label", "section", "kind", "unit", "minimum", "maximum", "typical", "default", "absent", "since", "when", "choices", "help",
/// "figures"}], "figures": [{"key", "label", "subject", "of", "unit", "shape", "help", "methodology", "inputs", "figures", "users"}]}.
/// Values and bounds as files have them: shares are fractions.
std::string referenceJson(const std::vector<const ReferencePage*>& pages, const FormulaUses& uses);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figures/ledger.h"
#include "model/structure.h"

namespace headroom {

/// A flow of the plan as the functions of returns.h take it: what stands at time 0, and the flow at the end of each month
/// of the horizon, the closing value in the last. Where the plan's flows fall at year ends, all of a fiscal year stands
/// in its last month, which may lie after the horizon.
struct DatedFlow {
    double opening = 0;
    std::vector<double> months;
};

DatedFlow projectFlow(const Plan<>& plan, const Ledger<double>& ledger);
DatedFlow equityFlow(const Plan<>& plan, const Ledger<double>& ledger);

/// Writes what no closed arithmetic gives, read off the flows: IRR and how many there are, modified IRR, payback
/// (MODEL §10). Figures of isReadOff() are written here and by no reading of the arithmetic.
void writeReturns(const Plan<>& plan, Ledger<double>& ledger);

bool isReadOff(Figure figure);

}  // namespace headroom

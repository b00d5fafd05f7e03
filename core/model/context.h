// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/ledger.h"
#include "model/structure.h"
#include "plan/plan.h"

namespace headroom {

/// What every part of the model works on: the plan's numbers, what of the plan is structure, and the ledger that keeps
/// the figures. Each part has up to three functions: prepare… writes constants, month… the figures of one month, and
/// total… what needs all months. evaluate.h calls them in order.
template <class Num>
struct Context {
    const Plan<Num>& plan;
    const Structure& structure;
    Ledger<Num>& ledger;

    decltype(auto) month(int t) const { return ledger.month(t); }
    decltype(auto) hours(int t) const { return ledger.hours(t); }
};

}  // namespace headroom

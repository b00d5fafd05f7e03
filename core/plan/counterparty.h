// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "plan/field.h"

namespace headroom {

/// A customer, supplier, lender or investor; what links them to the plan are contracts, commitments and debt.
template <class Num = double>
struct Counterparty {
    Id id = 0;
    std::string name = "Counterparty";
    std::string note;
    std::optional<Num> baselineRevenue;

    static constexpr EntityKind kind = EntityKind::Counterparty;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .help = HR_TR("Of the company."), .section = HR_TR("Counterparty")}, &Counterparty::name);
        visit(Field{.key = "note", .label = HR_TR("Note"), .lines = true, .help = HR_TR("What it is to the plan.")}, &Counterparty::note);
        visit(Field{.key = "baseline_revenue", .label = HR_TR("Revenue without us"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e7, 1e10}, .since = 2, .help = HR_TR("A year; sets what it earns from us in proportion. Empty: not known.")}, &Counterparty::baselineRevenue);
    }
};

}  // namespace headroom

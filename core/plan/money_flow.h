// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "plan/field.h"

namespace headroom {

enum class FlowKind { Purchase, Loan, Equity };
template <>
struct Choices<FlowKind> {
    static constexpr std::array<Choice, 3> all{{{"purchase", HR_TR("Purchase")}, {"loan", HR_TR("Loan")}, {"equity", HR_TR("Equity")}}};
};

/// Money that flows a year and is not in the plan otherwise: between others, or an investor's stake in us (MODEL §11).
template <class Num = double>
struct MoneyFlow {
    Id id = 0;
    std::string name = "Flow";
    Ref<EntityKind::Counterparty> from;
    Ref<EntityKind::Counterparty> to;
    FlowKind flowKind = FlowKind::Purchase;
    Num amount = 1e8;

    static constexpr EntityKind kind = EntityKind::MoneyFlow;
    static void fields(auto&& visit)
    {
        visit(Field{.key = "name", .label = HR_TR("Name"), .since = 2, .help = HR_TR("What it is for."), .section = HR_TR("Money flow")}, &MoneyFlow::name);
        visit(Field{.key = "from", .label = HR_TR("From"), .since = 2, .help = HR_TR("Who pays; none: we do.")}, &MoneyFlow::from);
        visit(Field{.key = "to", .label = HR_TR("To"), .since = 2, .help = HR_TR("Who receives; none: we do.")}, &MoneyFlow::to);
        visit(Field{.key = "kind", .label = HR_TR("Kind"), .since = 2, .help = HR_TR("Purchase, loan or equity.")}, &MoneyFlow::flowKind);
        visit(Field{.key = "amount", .label = HR_TR("Amount a year"), .unit = Unit::Money, .min = 0, .max = 1e13, .typical = {1e6, 1e9}, .since = 2, .help = HR_TR("Beside what contracts, commitments, capex and debt of the plan say.")}, &MoneyFlow::amount);
    }
};

}  // namespace headroom

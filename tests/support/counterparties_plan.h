// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "support/small_plan.h"

namespace headroom {

/// A plan with so many counterparties, in numbers of our own: the first sells us GPUs and holds a stake in us, the second is a
/// customer that the first also pays; further ones lend, lease, rent, and pay each other.
inline Plan<> counterpartiesPlan(int parties)
{
    Plan<> plan = testing::smallPlan();
    plan.settings.horizonMonths = 12;
    const Id first = 100;
    const char* names[] = {"Chips & Sons", "Cloud", "Bank of the North", "Hall One", "Storage Co.", "Lab", "A name that is longer than any box is wide", "\xe6\x9d\xb1\xe4\xba\xac\xe9\x9b\xbb\xe5\x8a\x9b", "Fund", "Builder", "University", "Ministry"};
    for (int at = 0; at < parties; ++at) plan.counterparties.push_back({.id = first + at, .name = names[at], .baselineRevenue = at == 3 ? std::optional<double>{} : 1e6 * (at + 1)});
    const auto party = [first](int at) { return Ref<EntityKind::Counterparty>{first + at}; };
    Id next = 200;
    const auto flow = [&](Ref<EntityKind::Counterparty> from, Ref<EntityKind::Counterparty> to, FlowKind kind, double amount) { plan.flows.push_back({.id = next++, .name = "flow", .from = from, .to = to, .flowKind = kind, .amount = amount}); };
    const auto sell = [&](int to, double gpus, double price) {
        Contract<> contract = testing::smallContract();
        contract.id = next++;
        contract.gpus = gpus;
        contract.price = price;
        contract.customer = party(to);
        plan.contracts.push_back(contract);
    };
    if (parties > 0) {
        plan.skus[0].vendor = party(0);
        flow(party(0), {}, FlowKind::Equity, 300'000);
    }
    if (parties > 2) {
        sell(1, 20, 2);
        flow(party(0), party(1), FlowKind::Equity, 500'000);
        plan.facilities.push_back({.id = 3, .lender = party(2), .limit = 6e5, .advanceRate = 0.5, .baseRate = flat(0.08), .spread = 0, .repaidFrom = 3, .maturityMonth = 36});
        plan.tranches[0].facility = {3};
    }
    if (parties > 11) {
        plan.sites[0].tenure = Tenure::Leased;
        plan.sites[0].rentPerKwMonth = 12;
        plan.sites[0].landlord = party(3);
        plan.tiers[0].pricePerTbMonth = 3;
        plan.tiers[0].supplier = party(4);
        sell(5, 10, 1.5);
        sell(6, 5, 3);
        sell(10, 3, 2);
        sell(11, 2, 4);
        flow(party(4), party(0), FlowKind::Purchase, 40'000);
        flow(party(0), party(5), FlowKind::Loan, 90'000);
        flow(party(7), party(3), FlowKind::Purchase, 25'000);
        flow({}, party(7), FlowKind::Purchase, 60'000);
        flow(party(8), {}, FlowKind::Equity, 150'000);
        flow(party(8), party(0), FlowKind::Equity, 1'000'000);
        flow(party(9), party(10), FlowKind::Purchase, 8'000);
        flow(party(5), party(6), FlowKind::Purchase, 12'000);
    }
    return plan;
}

}  // namespace headroom

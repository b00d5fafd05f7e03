// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/context.h"
#include "model/schedule.h"

/// Capex by category, and supplier commitments (MODEL §1, §4, §7).
namespace headroom {

template <class Num>
void monthCapex(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    Sum<Num> servers, network, spares, storage, sites, other, maintenance, salvage, all;
    for (std::size_t k = 0; k < c.plan.tranches.size(); ++k) {
        const Num& paid = ledger.at(Figure::TranchePaidGpus, k, t);
        servers.add(paid * ledger.constant(Figure::TrancheServerCost, k));
        network.add(paid * ledger.constant(Figure::TrancheNetworkCost, k));
        spares.add(paid * ledger.constant(Figure::TrancheSparesCost, k));
        salvage.add(ledger.at(Figure::TrancheSalvage, k, t));
    }
    for (std::size_t i = 0; i < c.plan.tiers.size(); ++i) storage.add(ledger.at(Figure::TierCapex, i, t));
    for (std::size_t s = 0; s < c.plan.sites.size(); ++s)
        if (c.plan.sites[s].tenure == Tenure::Built) sites.add(ledger.at(Figure::SiteBuildCapex, s, t));
    for (std::size_t i = 0; i < c.plan.investments.size(); ++i) {
        other.add(ledger.at(Figure::InvestmentCapex, i, t));
        if (c.plan.investments[i].purpose == InvestmentPurpose::Maintenance) maintenance.add(ledger.at(Figure::InvestmentCapex, i, t));
    }
    ledger.write(Figure::CapexServers, 0, t, servers.value());
    ledger.write(Figure::CapexNetwork, 0, t, network.value());
    ledger.write(Figure::CapexSpares, 0, t, spares.value());
    ledger.write(Figure::CapexStorage, 0, t, storage.value());
    ledger.write(Figure::CapexSites, 0, t, sites.value());
    ledger.write(Figure::CapexOther, 0, t, other.value());
    ledger.write(Figure::MaintenanceCapex, 0, t, maintenance.value());
    for (std::size_t category = 0; category < capexCategories; ++category) all.add(ledger.at(after(Figure::CapexServers, category), 0, t));
    ledger.write(Figure::Capex, 0, t, all.value());
    ledger.write(Figure::Salvage, 0, t, salvage.value());
}

template <class Num>
void prepareCommitments(const Context<Num>& c)
{
    auto& ledger = c.ledger;
    for (std::size_t i = 0; i < c.plan.commitments.size(); ++i) {
        const auto& commitment = c.plan.commitments[i];
        ledger.write(Figure::CommitmentEnd, i, commitment.startMonth + commitment.termMonths);
        const Num before = clamp(Num(0) - commitment.startMonth, Num(0), commitment.termMonths);
        const Num firm = commitment.firmShare * commitment.total * before / max(commitment.termMonths, Num(least));
        // A commitment that ended before month 0 is paid.
        const Num ended = commitment.total * clamp(Num(0) - ledger.constant(Figure::CommitmentEnd, i), Num(0), Num(1));
        ledger.write(Figure::CommitmentPaidBefore, i, commitment.paidBefore ? *commitment.paidBefore : max(firm, ended));
        ledger.write(Figure::CommitmentPaid, i, -1, ledger.constant(Figure::CommitmentPaidBefore, i));
    }
}

/// The firm share evenly, the rest at the pace of energised GPUs against the reference fleet; what is unpaid at the end
/// of the term falls due then. No look-ahead, and the payments sum to the total. What falls due is paid a payment term later.
template <class Num>
void monthCommitments(const Context<Num>& c, int t)
{
    auto& ledger = c.ledger;
    const Num month = c.month(t);
    Sum<Num> due, payments, unpaid;
    for (std::size_t i = 0; i < c.plan.commitments.size(); ++i) {
        const auto& commitment = c.plan.commitments[i];
        const Num end = ledger.constant(Figure::CommitmentEnd, i);
        const Num pace = min(Num(1), ledger.at(Figure::EnergisedGpus, 0, t) / max(commitment.referenceGpus, Num(least)));
        const Num even = commitment.total / max(commitment.termMonths, Num(least)) * share(month, commitment.startMonth, end);
        const Num left = positive(commitment.total - ledger.before(Figure::CommitmentPaid, i, t));
        ledger.write(Figure::CommitmentPaced, i, t, min(left, even * (commitment.firmShare + (1.0 - commitment.firmShare) * pace)));
        const Num still = left - ledger.at(Figure::CommitmentPaced, i, t);
        // What is overdue at month 0 falls due then.
        ledger.write(Figure::CommitmentFinal, i, t, still * settled(month, max(end, Num(0))));
        ledger.write(Figure::CommitmentPayment, i, t, ledger.at(Figure::CommitmentPaced, i, t) + ledger.at(Figure::CommitmentFinal, i, t));
        ledger.write(Figure::CommitmentPaid, i, t, ledger.before(Figure::CommitmentPaid, i, t) + ledger.at(Figure::CommitmentPayment, i, t));
        ledger.write(Figure::CommitmentCash, i, t, ledger.before(Figure::CommitmentPayment, i, t, commitment.paymentTermMonths));
        due.add(ledger.at(Figure::CommitmentPayment, i, t));
        payments.add(ledger.at(Figure::CommitmentCash, i, t));
        unpaid.add(positive(commitment.total - ledger.at(Figure::CommitmentPaid, i, t)));
    }
    ledger.write(Figure::SupplierCost, 0, t, due.value());
    ledger.write(Figure::SupplierPayments, 0, t, payments.value());
    ledger.write(Figure::SupplierLeft, 0, t, unpaid.value());
}

}  // namespace headroom

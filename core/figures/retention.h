// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "figures/figure.h"

/// Which figures must be kept to compute the totals of a plan, and which pass: nothing reads them more than a month after
/// their own. A ledger that keeps totals only holds two months of those that pass, so that a month's work stays in the caches
/// of the processor. Laws hold the list below: with a figure too few the totals are wrong (tests/laws/totals_test.cpp).
namespace headroom {

/// Figures of entities that later months or the financing pass read; those of the plan are all kept.
inline constexpr Figure readLater[] = {
    Figure::TierCapex, Figure::TierRecallHours, Figure::TierRecallCost, Figure::TierRecallCostAtMarket,
    Figure::SkuMarketPrice, Figure::SkuMarketDemand,
    Figure::ContractUnitSchedule, Figure::ContractEscalatedPrice, Figure::ContractHours,
    Figure::ContractRenewalHours, Figure::ContractScheduled, Figure::ContractForgone, Figure::ContractProjected,
    Figure::ContractCreditOwed, Figure::ContractRevenue, Figure::ContractCredited, Figure::ContractDeferred,
    Figure::CustomerRevenue, Figure::CustomerRpo,
    Figure::SiteEnergyPrice, Figure::SiteInProgress,
    Figure::TranchePaidSoFar,
    Figure::FacilityFundedCost, Figure::FacilityPlantValue, Figure::FacilityRate, Figure::FacilityDateFalls,
    Figure::FacilityDue, Figure::FacilityOpenShare, Figure::FacilityRepayShare, Figure::FacilityLendersCash,
    Figure::FacilityProfile, Figure::FacilityProfilePeriod, Figure::FacilityProfileAhead,
    Figure::FacilityPlannedAccrued, Figure::FacilityPlannedInterest, Figure::FacilityPlannedPrincipal,
    Figure::FacilityPlannedBalance, Figure::FacilityPlannedAhead, Figure::FacilityFunded, Figure::FacilityAccrued, Figure::FacilityService,
    Figure::FacilityBalance, Figure::FacilityCash, Figure::FacilityLlcr,
    Figure::CommitmentPayment,
};

constexpr bool passes(Figure figure)
{
    return figureSlots.scope[static_cast<std::size_t>(figure)] != static_cast<std::uint8_t>(Scope::Plan) && std::ranges::find(readLater, figure) == std::end(readLater);
}

/// Where a figure with months stands among those of one entity that are kept, or among those that pass.
struct RetentionSlots {
    bool passing[figureCount]{};
    std::uint16_t index[figureCount]{};
    std::uint16_t kept[scopeCount]{};    ///< figures of one entity
    std::uint16_t passed[scopeCount]{};  ///< likewise
};

inline constexpr RetentionSlots retentionSlots = [] {
    RetentionSlots table;
    for (std::size_t figure = 0; figure < figureCount; ++figure) {
        if (figureSlots.isConstant[figure]) continue;
        table.passing[figure] = passes(static_cast<Figure>(figure));
        auto& count = (table.passing[figure] ? table.passed : table.kept)[figureSlots.scope[figure]];
        table.index[figure] = count++;
    }
    return table;
}();

}  // namespace headroom

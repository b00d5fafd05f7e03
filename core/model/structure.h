// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "figures/calendar.h"
#include "figures/layout.h"
#include "plan/plan.h"

namespace headroom {

/// No entity: a reference to nobody.
inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// What of a plan is structure: how many rows and months there are and which row refers to which. An `if` on structure
/// is allowed in the model; an `if` on a number is not.
struct Structure {
    explicit Structure(const Plan<double>& plan);

    /// Widens the months so that this structure also holds `other`, of a plan that differs in numbers only.
    void cover(const Structure& other);

    Calendar calendar;
    ScopeSizes sizes{};
    Columns columns;

    std::vector<std::size_t> trancheSku, trancheSite, trancheFacility;
    std::vector<std::vector<std::size_t>> tranchesOfSite, tranchesOfSku;
    /// What a facility funds.
    std::vector<std::vector<std::size_t>> tranchesOfFacility, sitesOfFacility, tiersOfFacility, investmentsOfFacility;
    std::vector<std::size_t> contractSku, contractSite, contractCustomer;
    /// Contracts of a class: [billing][SKU], the last SKU standing for any.
    std::array<std::vector<std::vector<std::size_t>>, 2> contractsOfClass;
    std::vector<std::vector<std::size_t>> contractsOfCustomer;
    std::vector<std::size_t> siteFacility;
    std::vector<std::size_t> facilityOrder;  ///< by seniority, then by row
    std::vector<std::vector<std::size_t>> fundingsOfFacility;
    std::vector<std::size_t> datedEquity;    ///< fundings that name no facility
    bool isSculpted = false;                 ///< a facility is
    std::size_t restTier = none;   ///< takes what the other tiers leave; none where there are no tiers
    std::size_t clusterSku = none;  ///< prices a recall; none: the mean of the fleet
    std::size_t shiftTier = none;  ///< the storage shift moves data here
};

}  // namespace headroom

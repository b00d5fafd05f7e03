// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Laws 1 and 3 for plant: what is paid becomes plant once, and leaves it once. Over all months that are computed.
namespace headroom::testing {
namespace {

int lastMonth(const Statement& s) { return s.ledger().columns().last; }
double all(const Statement& s, Figure figure, std::size_t entity) { return s.ledger().total(figure, entity, 0, lastMonth(s)); }

RC_GTEST_PROP(PlantLaws, TheCostOfATrancheIsDepreciatedWrittenOffOrSalvagedOnce, (const Plan<>& plan))
{
    const Statement s(plan);
    const int final = lastMonth(s) - 1;
    for (std::size_t k = 0; k < plan.tranches.size(); ++k) {
        const double cost = s.constant(Figure::TrancheCost, k);
        // From the opening position on: recognised later = gone + what is left less what stood there.
        const double recognised = s.at(Figure::TrancheRecognised, k, final) - s.at(Figure::TrancheRecognised, k, -1);
        const double stood = s.at(Figure::TranchePlant, k, -1) + s.at(Figure::TrancheInProgress, k, -1);
        const double stands = s.at(Figure::TranchePlant, k, final) + s.at(Figure::TrancheInProgress, k, final);
        const double gone = all(s, Figure::TrancheDepreciation, k) + all(s, Figure::TrancheWriteOff, k) + all(s, Figure::TrancheSalvage, k);
        RC_ASSERT(near(stood + recognised, gone + stands, cost));
        if (s.constant(Figure::TrancheArrival, k) >= 0 && s.constant(Figure::TrancheRetirement, k) + 1 <= lastMonth(s)) {
            RC_ASSERT(near(gone, cost, cost));
            RC_ASSERT(stands == 0.0);
        }
    }
}

RC_GTEST_PROP(PlantLaws, StocksOfATrancheAreCorkscrewsNeverNegative, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t k = 0; k < plan.tranches.size(); ++k) {
        const double cost = s.constant(Figure::TrancheCost, k);
        for (int t = -1; t < lastMonth(s); ++t) {
            const double paid = s.at(Figure::TranchePaidSoFar, k, t), recognised = s.at(Figure::TrancheRecognised, k, t);
            RC_ASSERT(near(s.at(Figure::TrancheDeposits, k, t) - s.at(Figure::TranchePayable, k, t), paid - recognised, cost));
            for (const Figure stock : {Figure::TrancheDeposits, Figure::TranchePayable, Figure::TrancheInProgress, Figure::TrancheGross, Figure::TranchePlant}) {
                RC_ASSERT(s.at(stock, k, t) >= 0.0);
                RC_ASSERT(s.at(stock, k, t) <= cost * (1 + 1e-12));
            }
            if (t < 0) continue;
            RC_ASSERT(near(paid - s.at(Figure::TranchePaidSoFar, k, t - 1), s.at(Figure::TrancheCapex, k, t), cost));
            const double in = recognised - s.at(Figure::TrancheRecognised, k, t - 1);
            const double out = s.at(Figure::TrancheDepreciation, k, t) + s.at(Figure::TrancheWriteOff, k, t) + s.at(Figure::TrancheSalvage, k, t);
            const double book = s.at(Figure::TranchePlant, k, t) + s.at(Figure::TrancheInProgress, k, t);
            RC_ASSERT(near(book, s.at(Figure::TranchePlant, k, t - 1) + s.at(Figure::TrancheInProgress, k, t - 1) + in - out, cost));
            RC_ASSERT(s.at(Figure::TrancheDepreciation, k, t) >= 0.0);
            RC_ASSERT(s.at(Figure::TrancheWriteOff, k, t) >= 0.0);
        }
    }
}

RC_GTEST_PROP(PlantLaws, StocksOfSitesStorageAndOtherCapexAreCorkscrewsNeverNegative, (const Plan<>& plan))
{
    const Statement s(plan);
    const auto screw = [&](Figure book, Figure progress, Figure capex, Figure depreciation, std::size_t entity, double scale) {
        const auto stands = [&](int t) { return s.at(book, entity, t) + (progress == Figure::Count_ ? 0.0 : s.at(progress, entity, t)); };
        for (int t = 0; t < lastMonth(s); ++t) {
            RC_ASSERT(s.at(book, entity, t) >= 0.0);
            RC_ASSERT(s.at(depreciation, entity, t) >= 0.0);
            RC_ASSERT(near(stands(t), stands(t - 1) + s.at(capex, entity, t) - s.at(depreciation, entity, t), scale));
        }
    };
    for (std::size_t at = 0; at < plan.sites.size(); ++at) screw(Figure::SitePlant, Figure::SiteInProgress, Figure::SiteBuildCapex, Figure::SiteDepreciation, at, plan.sites[at].criticalItMw * plan.sites[at].buildCostPerMw);
    for (std::size_t i = 0; i < plan.tiers.size(); ++i) screw(Figure::TierPlant, Figure::Count_, Figure::TierCapex, Figure::TierDepreciation, i, all(s, Figure::TierCapex, i));
    for (std::size_t i = 0; i < plan.investments.size(); ++i) screw(Figure::InvestmentPlant, Figure::Count_, Figure::InvestmentCapex, Figure::InvestmentDepreciation, i, plan.investments[i].total);
}

RC_GTEST_PROP(PlantLaws, StorageIsDepreciatedALifeAfterItsLastPurchase, (const Plan<>& plan))
{
    const Statement s(plan);
    for (std::size_t i = 0; i < plan.tiers.size(); ++i) {
        int bought = -1;
        for (int t = 0; t < lastMonth(s); ++t)
            if (s.at(Figure::TierCapex, i, t) > 0) bought = t;
        const double paid = all(s, Figure::TierCapex, i);
        for (int t = bought + plan.tiers[i].lifeMonths; t < lastMonth(s); ++t) RC_ASSERT(std::abs(s.at(Figure::TierPlant, i, t)) <= 1e-9 * paid);
    }
}

RC_GTEST_PROP(PlantLaws, TheBookOfThePlanIsACorkscrew, (const Plan<>& plan))
{
    const Statement s(plan);
    const auto book = [&](int t) { return s.at(Figure::EquipmentDeposits, t) + s.at(Figure::InProgress, t) + s.at(Figure::Plant, t) - s.at(Figure::EquipmentPayables, t); };
    double scale = s.at(Figure::Plant, -1) + s.at(Figure::InProgress, -1) + s.at(Figure::EquipmentDeposits, -1) + s.ledger().total(Figure::Capex, 0, 0, lastMonth(s));
    for (std::size_t k = 0; k < plan.tranches.size(); ++k) scale += s.constant(Figure::TrancheCost, k);
    for (int t = 0; t < lastMonth(s); ++t) {
        const double moved = s.at(Figure::Capex, t) - s.at(Figure::Depreciation, t) - s.at(Figure::WriteOff, t) - s.at(Figure::Salvage, t);
        RC_ASSERT(near(book(t), book(t - 1) + moved, scale));
        RC_ASSERT(s.at(Figure::GrossPlant, t) >= -1e-9 * scale);
        RC_ASSERT(s.at(Figure::Plant, t) <= s.at(Figure::GrossPlant, t) + 1e-9 * scale + 1e-9);
    }
}

RC_GTEST_PROP(PlantLaws, TaxAllowsTheSameInAllHoweverMuchIsBonus, (Plan<> plan))
{
    // Of what is placed in service and retired within the months computed.
    for (auto& tranche : plan.tranches) tranche.deliveryMonth = std::abs(tranche.deliveryMonth) + 1 + std::abs(plan.settings.trancheDelay);
    for (auto& site : plan.sites) site.tenure = Tenure::Leased;
    plan.investments.clear();
    plan.tiers.clear();
    plan.commitments.push_back({.id = nextId(plan), .total = 0, .termMonths = 360});
    const auto allowed = [&](double bonus) {
        plan.settings.bonusDepreciation = bonus;
        const Statement s(plan);
        for (std::size_t k = 0; k < plan.tranches.size(); ++k) RC_PRE(s.constant(Figure::TrancheRetirement, k) + 1 <= lastMonth(s));
        return s.ledger().total(Figure::TaxDepreciation, 0, 0, lastMonth(s));
    };
    const double none = allowed(0);
    RC_ASSERT(near(allowed(1), none, none));
    RC_ASSERT(near(allowed(0.3), none, none));
}

RC_GTEST_PROP(PlantLaws, FacilitiesFundNoMoreThanIsPaid, (const Plan<>& plan))
{
    const Statement s(plan);
    for (int t = 0; t < lastMonth(s); ++t) {
        double funded = 0;
        for (std::size_t f = 0; f < plan.facilities.size(); ++f) {
            funded += s.at(Figure::FacilityFunded, f, t);
            const double before = s.at(Figure::FacilityFundedCost, f, t - 1), after = s.at(Figure::FacilityFundedCost, f, t);
            RC_ASSERT(near(after, before + s.at(Figure::FacilityFunded, f, t), after));
            RC_ASSERT(s.at(Figure::FacilityPlantValue, f, t) >= 0.0);
        }
        RC_ASSERT(funded <= s.at(Figure::Capex, t) * (1 + 1e-9) + 1e-6);
    }
}

}  // namespace
}  // namespace headroom::testing

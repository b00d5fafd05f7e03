// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <iostream>

#include "plan/validate.h"
#include "support/compare.h"
#include "support/generate.h"

namespace headroom::testing {
namespace {

bool anyMonth(const Statement& statement, Figure figure, std::size_t entity, auto&& holds)
{
    for (int t = 0; t < statement.horizon(); ++t)
        if (holds(statement.at(figure, entity, t), t)) return true;
    return false;
}

bool isPowerBound(const Statement& s)
{
    for (std::size_t site = 0; site < s.plan().sites.size(); ++site)
        for (const Figure figure : {Figure::SitePowerLimit, Figure::SiteTop})
            if (anyMonth(s, figure, site, [&](double share, int t) { return share < 1 - 1e-9 && s.at(Figure::SiteInstalledHours, site, t) > 1; })) return true;
    return false;
}

bool isStorageBound(const Statement& s)
{
    const auto binds = [&](double fed, int t) {
        const double wanted = s.at(Figure::TargetUtilization, t), ceiling = s.at(Figure::UtilizationCeiling, t);
        return s.at(Figure::UpHours, t) > 1 && (fed < 1 - 1e-9 || wanted > ceiling);
    };
    return anyMonth(s, Figure::FeedRatio, 0, binds);
}

bool sellsAboveCapacity(const Statement& s)
{
    return anyMonth(s, Figure::ContractedHours, 0, [&](double hours, int t) { return hours > 1 && s.at(Figure::ContractServedHours, t) < hours * (1 - 1e-9); });
}

bool endsEarly(const Statement& s)
{
    for (std::size_t i = 0; i < s.plan().contracts.size(); ++i)
        if (s.constant(Figure::ContractForgoneValue, i) > 1) return true;
    return false;
}

bool sells(const Statement& s) { return s.constant(Figure::TotalSold) > 1; }

TEST(GeneratedPlans, AreLegalAndMakeThingsInteract)
{
    constexpr int count = 500;
    int power = 0, storage = 0, above = 0, early = 0, selling = 0;
    rc::Random random(20260101);
    for (int at = 0; at < count; ++at) {
        const Plan<> plan = randomPlan(random.split());
        const auto error = firstError(plan);
        ASSERT_FALSE(error) << sentence(*error);
        const Statement statement(plan);
        power += isPowerBound(statement);
        storage += isStorageBound(statement);
        above += sellsAboveCapacity(statement);
        early += endsEarly(statement);
        selling += sells(statement);
    }
    std::cout << "of " << count << " plans: power-bound " << power << ", storage-bound " << storage << ", contracts beyond capacity " << above << ", early ends " << early << ", hours sold " << selling << '\n';
    for (const int shared : {power, storage, above, early}) EXPECT_GE(shared, count / 5);
    EXPECT_GE(selling, count / 2);
}

bool anyFacility(const Statement& s, Figure figure)
{
    for (std::size_t f = 0; f < s.plan().facilities.size(); ++f)
        if (anyMonth(s, figure, f, [](double value, int) { return value > 1e-6; })) return true;
    return false;
}

bool anyPositive(const Statement& s, Figure figure)
{
    return anyMonth(s, figure, 0, [](double value, int) { return value > 1e-6; });
}

TEST(GeneratedPlans, MakeTheirMoneyInteract)
{
    struct Share {
        std::string_view what;
        int least;  ///< in a thousand
        bool (*holds)(const Statement&);
        int found = 0;
    };
    Share shares[] = {
        {"debt service", 400, [](const Statement& s) { return anyPositive(s, Figure::DebtService); }},
        {"sculpted service", 50, [](const Statement& s) { return anyFacility(s, Figure::FacilityPlannedPrincipal) && s.structure().isSculpted; }},
        {"refinancing", 60, [](const Statement& s) { return anyPositive(s, Figure::RefinancingNeed); }},
        {"a breach", 50, [](const Statement& s) { return anyPositive(s, Figure::BreachesSoFar); }},
        {"arrears", 20, [](const Statement& s) { return anyPositive(s, Figure::Arrears); }},
        {"a sweep", 50, [](const Statement& s) { return anyPositive(s, Figure::PrincipalSwept); }},
        {"a reserve", 100, [](const Statement& s) { return anyPositive(s, Figure::RestrictedCash); }},
        {"revolving draws", 20, [](const Statement& s) { return anyFacility(s, Figure::FacilityRevolved); }},
        {"tax", 50, [](const Statement& s) { return anyPositive(s, Figure::TaxYear); }},
        {"losses used", 50, [](const Statement& s) { return anyPositive(s, Figure::LossesUsed) && s.plan().settings.taxRate > 0; }},
        {"capitalised interest", 20, [](const Statement& s) { return anyPositive(s, Figure::InterestCapitalised); }},
        {"distributions", 50, [](const Statement& s) { return anyPositive(s, Figure::DistributionsPaid); }},
        {"one IRR", 100, [](const Statement& s) { return s.constant(Figure::ProjectIrrRoots) == 1; }},
        {"payables", 150, [](const Statement& s) { return anyPositive(s, Figure::OtherPayables); }},
    };
    constexpr int count = 1000;
    rc::Random random(20260104);
    for (int at = 0; at < count; ++at) {
        const Statement statement(randomPlan(random.split()));
        for (Share& share : shares) share.found += share.holds(statement);
    }
    for (const Share& share : shares) {
        std::cout << "of " << count << " plans with " << share.what << ": " << share.found << '\n';
        EXPECT_GE(share.found, share.least) << share.what;
    }
}

TEST(GeneratedPlans, AreAFunctionOfTheSeed)
{
    EXPECT_TRUE(samePlan(randomPlan(rc::Random(7)), randomPlan(rc::Random(7))));
    EXPECT_FALSE(samePlan(randomPlan(rc::Random(7)), randomPlan(rc::Random(8))));
}

TEST(GeneratedPlans, AreLegalAtTheBoundsAndInEverySimplerForm)
{
    rc::Random random(20260102);
    for (int at = 0; at < 100; ++at) {
        const auto error = firstError(randomPlan(random.split(), Spread::Extreme));
        ASSERT_FALSE(error) << sentence(*error);
    }
    for (const auto& simpler : simplerPlans(randomPlan(random.split()))) {
        const auto error = firstError(simpler());
        ASSERT_FALSE(error) << sentence(*error);
    }
}

}  // namespace
}  // namespace headroom::testing

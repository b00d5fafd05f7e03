// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/starting_plan.h"

#include "exchange/plan_json.h"
#include "plan/contract_check.h"

namespace headroom {

Plan<> startingPlan(std::string_view catalogueJson)
{
    auto catalogue = fromJson(catalogueJson);
    HR_REQUIRE(catalogue.has_value());
    Plan<> plan;
    plan.skus = std::move(catalogue->skus);
    plan.tiers = std::move(catalogue->tiers);
    plan.sources = std::move(catalogue->sources);
    return plan;
}

}  // namespace headroom

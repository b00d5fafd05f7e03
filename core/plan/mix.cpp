// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/mix.h"

#include <algorithm>

namespace headroom {

Id restTier(const Plan<>& plan)
{
    if (plan.tiers.empty()) return 0;
    return plan.storage.restTier ? plan.storage.restTier.id : plan.tiers.front().id;
}

double restTierShare(const Plan<>& plan)
{
    const Id rest = restTier(plan);
    double others = 0;
    for (const auto& tier : plan.tiers)
        if (tier.id != rest) others += tier.share;
    return std::max(0.0, 1 - others);
}

bool isRestShare(const Plan<>& plan, const Place& place)
{
    return place.table == EntityKind::Tier && table(place.table).fields[place.field].field.key == "share" && place.row == restTier(plan);
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure.h"

#include <array>
#include <unordered_map>

#include "plan/contract_check.h"

namespace headroom {

namespace {

constexpr std::array<FigureInfo, figureCount> catalogue{{
#define SUBJECT(id, label)
#define FIGURE(id, key, label, unit, scope, shape) {key, label, Unit::unit, Scope::scope, Shape::shape},
#define RATIO(id, key, label, unit, scope, numerator, denominator) {key, label, Unit::unit, Scope::scope, Shape::Ratio, Figure::numerator, Figure::denominator},
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#undef SUBJECT
#undef FIGURE
#undef RATIO
}};

struct ScopeInfo {
    std::string_view key;
    EntityKind kind;
};

// In the order of the enumeration.
constexpr std::array<ScopeInfo, scopeCount> scopes{{
    {"plan", EntityKind::Count_},
    {"counterparties", EntityKind::Counterparty},
    {"skus", EntityKind::Sku},
    {"sites", EntityKind::Site},
    {"facilities", EntityKind::Facility},
    {"tranches", EntityKind::Tranche},
    {"tiers", EntityKind::Tier},
    {"contracts", EntityKind::Contract},
    {"commitments", EntityKind::Commitment},
    {"investments", EntityKind::Investment},
}};

}  // namespace

const FigureInfo& info(Figure figure)
{
    HR_REQUIRE(figure < Figure::Count_);
    return catalogue[static_cast<std::size_t>(figure)];
}

std::optional<Figure> findFigure(std::string_view key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string_view, Figure> map;
        for (std::size_t at = 0; at < figureCount; ++at) map.emplace(catalogue[at].key, static_cast<Figure>(at));
        return map;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? std::nullopt : std::optional{found->second};
}

std::string_view scopeKey(Scope scope) { return scopes[static_cast<std::size_t>(scope)].key; }

std::optional<EntityKind> entityOf(Scope scope)
{
    const EntityKind kind = scopes[static_cast<std::size_t>(scope)].kind;
    return kind == EntityKind::Count_ ? std::nullopt : std::optional{kind};
}

}  // namespace headroom

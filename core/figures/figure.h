// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "plan/entity_kind.h"
#include "plan/text.h"
#include "plan/unit.h"

namespace headroom {

/// Every figure of the model, the catalogue: three .def files, a line each.
enum class Figure : std::uint16_t {
#define SUBJECT(id, label)
#define FIGURE(id, key, label, unit, scope, shape) id,
#define RATIO(id, key, label, unit, scope, numerator, denominator) id,
#ifndef Q_MOC_RUN  // Qt's moc does not follow several files into one list, and needs no figure
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#endif
#undef SUBJECT
#undef FIGURE
#undef RATIO
    Count_
};
inline constexpr std::size_t figureCount = static_cast<std::size_t>(Figure::Count_);

/// What a figure has a row for.
enum class Scope : std::uint8_t { Plan, Counterparty, Sku, Site, Facility, Tranche, Tier, Contract, Commitment, Investment, Count_ };
inline constexpr std::size_t scopeCount = static_cast<std::size_t>(Scope::Count_);

/// How months make a quarter or a year, or that there are none.
enum class Shape : std::uint8_t {
    Flow,      ///< the sum of the months
    Stock,     ///< the last month
    Level,     ///< the mean of the months
    Ratio,     ///< the quotient of the sums of two flows
    Constant,  ///< one number, no months
};

struct FigureInfo {
    std::string_view key;
    std::string_view label;
    Unit unit;
    Scope scope;
    Shape shape;
    Figure numerator = Figure::Count_;    ///< of a Ratio
    Figure denominator = Figure::Count_;  ///< of a Ratio
};

/// Where a figure stands among the figures of one entity of its scope, those with months and constants apart. Known
/// when the program is compiled, so that the model finds a figure by a fixed distance from its entity. Plain arrays:
/// GCC 12 folds them where it does not fold structures.
struct FigureSlots {
    std::uint16_t index[figureCount]{};
    std::uint8_t scope[figureCount]{};
    bool isConstant[figureCount]{};
    std::uint16_t monthly[scopeCount]{};    ///< figures with months of one entity
    std::uint16_t constants[scopeCount]{};  ///< figures without
};

inline constexpr FigureSlots figureSlots = [] {
    FigureSlots table;
    std::size_t figure = 0;
    const auto place = [&](Scope scope, bool constant) {
        const auto at = static_cast<std::size_t>(scope);
        table.scope[figure] = static_cast<std::uint8_t>(scope);
        table.isConstant[figure] = constant;
        table.index[figure++] = constant ? table.constants[at]++ : table.monthly[at]++;
    };
#define SUBJECT(id, label)
#define FIGURE(id, key, label, unit, scope, shape) place(Scope::scope, Shape::shape == Shape::Constant);
#define RATIO(id, key, label, unit, scope, numerator, denominator) place(Scope::scope, false);
#include "figures/operating.def"
#include "figures/financing.def"
#include "figures/headline.def"
#undef SUBJECT
#undef FIGURE
#undef RATIO
    return table;
}();

const FigureInfo& info(Figure figure);
std::optional<Figure> findFigure(std::string_view key);

/// The key of a scope's table ("sites"); "plan" for the plan itself.
std::string_view scopeKey(Scope scope);

/// The table whose rows the figures of a scope describe; none for the plan.
std::optional<EntityKind> entityOf(Scope scope);

/// The figure `steps` lines further down the catalogue: families (causes, categories) stand there in one order.
constexpr Figure after(Figure figure, std::size_t steps) { return static_cast<Figure>(static_cast<std::size_t>(figure) + steps); }

/// What eats GPU-hours, in the order in which the waterfall takes them out (MODEL §5). Every family of nine figures in
/// the catalogue (Lost…, SkuLost…, SiteLost…, Waste…, Discounted…, Cost…) has this order.
enum class Cause : std::uint8_t { NoPower, Commissioning, Down, Unscheduled, Recall, Bandwidth, HostCpu, Failures, NoBuyer, Count_ };
inline constexpr std::size_t causeCount = static_cast<std::size_t>(Cause::Count_);
constexpr Figure ofCause(Figure first, Cause cause) { return after(first, static_cast<std::size_t>(cause)); }

/// What scheduling, storage and failures take out of reserved hours is the customer's loss (Customers… family).
inline constexpr Cause firstShared = Cause::Unscheduled, lastShared = Cause::Failures;

static_assert(ofCause(Figure::LostNoPower, Cause::NoBuyer) == Figure::LostNoBuyer);
static_assert(ofCause(Figure::SkuLostNoPower, Cause::NoBuyer) == Figure::SkuLostNoBuyer);
static_assert(ofCause(Figure::SiteLostNoPower, Cause::NoBuyer) == Figure::SiteLostNoBuyer);
static_assert(ofCause(Figure::WasteNoPower, Cause::NoBuyer) == Figure::WasteNoBuyer);
static_assert(ofCause(Figure::DiscountedNoPower, Cause::NoBuyer) == Figure::DiscountedNoBuyer);
static_assert(ofCause(Figure::CostNoPower, Cause::NoBuyer) == Figure::CostNoBuyer);
static_assert(after(Figure::CustomersUnscheduled, 4) == Figure::CustomersFailures);
static_assert(after(Figure::CapexServers, 5) == Figure::CapexOther);
static_assert(after(Figure::TotalCapexServers, 5) == Figure::TotalCapexOther);

/// Categories of capex, in the order of the Capex… families.
inline constexpr std::size_t capexCategories = 6;

}  // namespace headroom

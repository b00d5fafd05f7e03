// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck/gtest.h>

#include "support/compare.h"
#include "support/generate.h"

// Law 6: with months of 730 hours, the same plan n months later shows the same series n months later.
namespace headroom::testing {
namespace {

/// Every date of the plan, and the horizon, n months later.
Plan<> later(Plan<> plan, int n)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                Value value = readField(plan, type, index, field);
                if (auto* number = std::get_if<double>(&value); number && type.fields[field].field.unit == Unit::Month) *number += n;
                if (auto* curve = std::get_if<Curve<double>>(&value)) {
                    curve->anchor += n;
                    for (auto& point : curve->points) point.month += n;
                }
                writeField(plan, type, index, field, value);
            }
    plan.settings.horizonMonths += n;
    plan.settings.start = plusMonths(plan.settings.start, -n);
    // The dataset and prices that escalate are stated at month 0 and grow from there: stated n months earlier, they are so
    // much smaller.
    const auto unescalated = [&](double yearly) { return std::pow(1 + yearly, -n / 12.0); };
    plan.operations.costPerPersonYear *= unescalated(plan.operations.staffEscalator);
    plan.operations.softwarePerGpuYear *= unescalated(plan.operations.softwareEscalator);
    plan.operations.sgaFixedYear *= unescalated(plan.operations.sgaEscalator);
    for (auto& tier : plan.tiers) tier.pricePerTbMonth *= unescalated(tier.priceEscalator);
    const double growth = std::pow(1 + plan.storage.datasetGrowth, -n / 12.0);
    plan.storage.datasetTbPerGpu *= growth;
    if (plan.storage.datasetTbTotal) *plan.storage.datasetTbTotal *= growth;
    return plan;
}

/// The plan without what belongs to month 0 itself, which no date moves: what was owed, paid or stored then. Dates that
/// are left empty and mean month 0 are written out.
Plan<> withoutOpening(Plan<> plan)
{
    plan.settings.hours = HoursRule::Fixed730;
    plan.storage.datasetTbTotal = {};
    plan.settings.openingPlant = plan.settings.openingCash = plan.settings.openingLosses = plan.settings.minimumCash = 0;
    plan.operations.staffFixed = 0;
    for (auto& facility : plan.facilities) facility.openingBalance = 0;
    for (auto& commitment : plan.commitments) commitment.paidBefore = {};
    for (auto& contract : plan.contracts) contract.signingMonth = contract.signingMonth.value_or(std::min(0.0, contract.startMonth));
    return plan;
}

/// Far enough that all that happens, happens after month 0.
constexpr int lead = 84;

/// Discounting starts at month 0 whatever the dates, and dates themselves move.
bool shifts(Figure figure)
{
    if (info(figure).shape == Shape::Constant || isStep(figure)) return false;
    const std::string_view key = info(figure).key;
    for (const Figure fromMonth0 : {Figure::Month, Figure::DiscountFactor, Figure::FlowFactor, Figure::EquityDiscount, Figure::EquityFlowFactor, Figure::DatasetIndex, Figure::StaffIndex, Figure::SoftwareIndex, Figure::SgaIndex, Figure::TierPriceIndex})
        if (figure == fromMonth0) return false;
    return !key.starts_with("discounted_") && !key.ends_with("_present");
}

RC_GTEST_PROP(Shifting, EveryDateByWholeMonthsShiftsEverySeries, (const Plan<>& plan))
{
    const Plan<> base = later(withoutOpening(plan), lead);
    const int n = *rc::gen::inRange(1, 40);
    const Statement a(base), b(later(base, n));
    RC_PRE(!hasDust(a) && !hasDust(b));
    const auto found = mismatch(a, b, {.shift = n, .covers = shifts});
    if (found) RC_FAIL(*found);
}

RC_GTEST_PROP(Shifting, DatesOfTheFiguresMoveWithIt, (const Plan<>& plan))
{
    const Plan<> base = later(withoutOpening(plan), lead);
    const Statement a(base), b(later(base, 7));
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto figure = static_cast<Figure>(at);
        if (info(figure).shape != Shape::Constant || info(figure).unit != Unit::Month || isStep(figure)) continue;
        for (std::size_t entity = 0; entity < a.ledger().layout().size(figure); ++entity) {
            const double date = a.constant(figure, entity);
            // A built site has no end of power: its figure is not written.
            if (date != 0) RC_ASSERT(near(b.constant(figure, entity), date + 7));
        }
    }
}

}  // namespace
}  // namespace headroom::testing

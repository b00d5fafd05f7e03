// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/compare.h"

#include <algorithm>
#include <cmath>

#include "plan/registry.h"

namespace headroom::testing {

namespace {

template <class Visit>
void eachRow(const Statement& statement, Visit&& visit)
{
    for (std::size_t at = 0; at < figureCount; ++at)
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(static_cast<Figure>(at)); ++entity) visit(static_cast<Figure>(at), entity);
}

}  // namespace

std::vector<double> valuesOf(const Statement& statement, Figure figure, std::size_t entity)
{
    if (info(figure).shape == Shape::Constant) return {statement.constant(figure, entity)};
    std::vector<double> values;
    for (int t = 0; t < statement.horizon(); ++t) values.push_back(statement.at(figure, entity, t));
    return values;
}

bool isStep(Figure figure)
{
    switch (figure) {
    case Figure::LowestCoverageMonth:
    case Figure::LowestCoverageAt:
    case Figure::LowestDscrMonth:
    case Figure::LowestDscrAt:
    case Figure::PeakFundingGapAt:
    case Figure::PeakFundingGapMonth:
    case Figure::LlcrExists:
    case Figure::BreachesSoFar:
    case Figure::BreachMonths:
    case Figure::FacilityDscrBreach:
    case Figure::FacilityValueBreach:
    case Figure::FacilityRealisationBreach:
    case Figure::FacilityLiquidityBreach:
    case Figure::FacilityBreach:
    case Figure::CashTrapped:
    case Figure::LlcrMonths:
    case Figure::MonthsBelowSoFar:
    case Figure::MonthsBelow: return true;
    default: return false;
    }
}

bool looksAhead(Figure figure)
{
    switch (figure) {
    case Figure::FacilityCashAhead:
    case Figure::FacilityContractCash:
    case Figure::FacilityLlcr:
    case Figure::LowestLlcrSoFar:
    case Figure::FacilityPlcr: return true;
    default: return false;
    }
}

Plan<> withoutSculpting(Plan<> plan)
{
    for (auto& facility : plan.facilities)
        if (facility.repayment == Repayment::Sculpted) facility.repayment = Repayment::Annuity;
    return plan;
}

Tolerances::Tolerances(const Statement& statement) : m_largestOfUnit(static_cast<std::size_t>(Unit::Count_))
{
    eachRow(statement, [&](Figure figure, std::size_t entity) {
        double& known = m_largestOfUnit[static_cast<std::size_t>(info(figure).unit)];
        known = std::max(known, largest(valuesOf(statement, figure, entity)));
    });
    const Plan<>& plan = statement.plan();
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index)
            for (std::size_t field = 0; field < type.fields.size(); ++field) {
                double& known = m_largestOfUnit[static_cast<std::size_t>(type.fields[field].field.unit)];
                const Value value = readField(plan, type, index, field);
                if (const auto* number = std::get_if<double>(&value)) known = std::max(known, std::abs(*number));
                if (const auto* curve = std::get_if<Curve<double>>(&value))
                    for (const auto& point : curve->points) known = std::max(known, std::abs(point.value));
            }
}

double Tolerances::of(Figure figure, const std::vector<double>& row, double relative) const
{
    return relative * largest(row) + 1e-12 * m_largestOfUnit[static_cast<std::size_t>(info(figure).unit)];
}

std::optional<std::string> mismatch(const Statement& base, const Statement& actual, const Comparison& comparison)
{
    const Tolerances tolerances(actual);
    std::optional<std::string> found;
    eachRow(base, [&](Figure figure, std::size_t entity) {
        if (found || !comparison.covers(figure)) return;
        const std::vector<double> before = valuesOf(base, figure, entity), after = valuesOf(actual, figure, entity);
        const std::size_t shift = before.size() == 1 ? 0 : static_cast<std::size_t>(comparison.shift);
        const double allowed = tolerances.of(figure, after, comparison.relative);
        for (std::size_t at = 0; at < before.size() && at + shift < after.size() && !found; ++at) {
            const double expected = comparison.expected(figure, before[at]);
            if (std::abs(after[at + shift] - expected) <= allowed) continue;
            found = std::string{info(figure).key} + " of row " + std::to_string(entity) + " in month " + std::to_string(at + shift) + ": " + numberText(after[at + shift]) + " in place of " + numberText(expected) + ", allowed " + numberText(allowed);
        }
    });
    return found;
}

bool hasDust(const Statement& statement)
{
    const auto dusty = [&](Figure figure) {
        for (std::size_t entity = 0; entity < statement.ledger().layout().size(figure); ++entity)
            for (const double value : valuesOf(statement, figure, entity))
                if (value != 0 && std::abs(value) < 1e-4) return true;
        return false;
    };
    return dusty(Figure::TrancheDelivered) || dusty(Figure::TrancheUpHours) || dusty(Figure::ContractHours) || dusty(Figure::ContractRenewalHours) || dusty(Figure::SkuProductiveHours);
}

bool near(double a, double b, double scale) { return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), scale, 1.0}); }

double largest(const std::vector<double>& values)
{
    double size = 0;
    for (const double value : values) size = std::max(size, std::abs(value));
    return size;
}

}  // namespace headroom::testing

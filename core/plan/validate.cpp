// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "plan/facility_check.h"
#include "plan/flow_check.h"
#include "plan/mix.h"
#include "plan/overrides.h"
#include "plan/parse.h"
#include "plan/warning.h"

namespace headroom {

namespace {

using Issues = std::vector<Issue>;

void checkRow(const Plan<>& plan, const TableType& type, std::size_t index, Issues& issues)
{
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
        const Place place{.table = type.kind, .row = type.id(plan, index), .field = field};
        if (auto issue = check(plan, place, readField(plan, type, index, field))) issues.push_back(*std::move(issue));
    }
}

void checkFields(const Plan<>& plan, Issues& issues)
{
    for (const TableType& type : tables())
        for (std::size_t index = 0; index < type.count(plan); ++index) checkRow(plan, type, index, issues);
}

void checkMix(const Plan<>& plan, Issues& issues)
{
    if (plan.tiers.empty()) return;
    const Id rest = restTier(plan);
    double sum = 0;
    for (const auto& tier : plan.tiers)
        if (tier.id != rest) sum += tier.share;
    if (sum <= 1 + 1e-9) return;
    const Place place{.table = EntityKind::Tier, .row = plan.tiers.back().id, .field = *table(EntityKind::Tier).find("share")};
    issues.push_back({.code = IssueCode::MixAboveOne, .table = EntityKind::Tier, .row = place.row, .place = "Storage tiers: Share of the dataset", .key = keyOf(place), .value = numberText(std::round(sum * 1e8) / 1e6) + "%", .allowed = {}});
}

void checkTogether(const Plan<>& plan, Issues& issues)
{
    const double horizon = plan.settings.horizonMonths;
    for (const auto& contract : plan.contracts) {
        if (contract.startMonth >= horizon) issues.push_back(warningAt(plan, EntityKind::Contract, contract.id, "start_month", IssueCode::BeyondHorizon, numberText(contract.startMonth), numberText(horizon)));
        if (contract.signingMonth && *contract.signingMonth > contract.startMonth) issues.push_back(warningAt(plan, EntityKind::Contract, contract.id, "signing_month", IssueCode::SigningAfterStart, numberText(*contract.signingMonth), numberText(contract.startMonth)));
    }
    for (const auto& commitment : plan.commitments) {
        if (commitment.startMonth >= horizon) issues.push_back(warningAt(plan, EntityKind::Commitment, commitment.id, "start_month", IssueCode::BeyondHorizon, numberText(commitment.startMonth), numberText(horizon)));
        if (commitment.paidBefore && *commitment.paidBefore > commitment.total) issues.push_back(warningAt(plan, EntityKind::Commitment, commitment.id, "paid_before", IssueCode::PaidAboveTotal, numberText(*commitment.paidBefore), numberText(commitment.total)));
    }
    for (const auto& tranche : plan.tranches)
        if (tranche.deliveryMonth >= horizon) issues.push_back(warningAt(plan, EntityKind::Tranche, tranche.id, "delivery_month", IssueCode::BeyondHorizon, numberText(tranche.deliveryMonth), numberText(horizon)));
    const bool online = std::ranges::any_of(plan.tiers, [](const auto& tier) { return tier.access == Access::Online; });
    if (!plan.tranches.empty() && !online) issues.push_back({.code = IssueCode::NoTier, .severity = Severity::Warning, .table = EntityKind::Tier, .place = {}, .key = "tiers", .value = {}, .allowed = {}});
}

Issue idIssue(const TableType& type, Id id)
{
    return {.code = IssueCode::NotAnId, .table = type.kind, .row = id, .place = std::string{type.plural}, .key = std::string{type.key}, .value = std::to_string(id),
            .allowed = "a whole number from " + std::to_string(firstFreeId) + " that no other row of the plan has"};
}

void checkIds(const Plan<>& plan, Issues& issues)
{
    std::unordered_set<Id> ids;
    for (const TableType& type : tables()) {
        if (type.single) continue;
        if (type.count(plan) > mostRows) issues.push_back({.code = IssueCode::TooManyRows, .table = type.kind, .place = std::string{type.plural}, .key = std::string{type.key}, .value = std::to_string(type.count(plan)), .allowed = std::to_string(mostRows)});
        Id last = firstFreeId - 1;
        for (std::size_t index = 0; index < type.count(plan); ++index) {
            const Id id = type.id(plan, index);
            if (id <= last || id > lastId || !ids.insert(id).second) issues.push_back(idIssue(type, id));
            last = id;
        }
    }
}

}  // namespace

std::vector<Issue> validate(const Plan<>& plan)
{
    Issues issues;
    checkIds(plan, issues);
    checkFields(plan, issues);
    checkMix(plan, issues);
    checkTogether(plan, issues);
    auto overrides = overrideProblems(plan);
    issues.insert(issues.end(), std::make_move_iterator(overrides.begin()), std::make_move_iterator(overrides.end()));
    std::ranges::move(facilityWarnings(plan), std::back_inserter(issues));
    std::ranges::move(flowWarnings(plan), std::back_inserter(issues));
    return issues;
}

namespace {

std::optional<Issue> front(const Issues& issues) { return issues.empty() ? std::nullopt : std::optional{issues.front()}; }

}  // namespace

std::optional<Issue> errorInRow(const Plan<>& plan, EntityKind kind, Id row)
{
    Issues issues;
    if (const auto index = indexOf(plan, kind, row)) checkRow(plan, table(kind), *index, issues);
    return front(issues);
}

std::optional<Issue> errorAcrossRows(const Plan<>& plan)
{
    Issues issues;
    checkMix(plan, issues);
    return front(issues);
}

std::optional<Issue> errorInIds(const Plan<>& plan)
{
    Issues issues;
    checkIds(plan, issues);
    return front(issues);
}

std::optional<Issue> firstError(const Plan<>& plan)
{
    // validate() without its warnings.
    Issues issues;
    checkIds(plan, issues);
    checkFields(plan, issues);
    checkMix(plan, issues);
    return front(issues);
}

}  // namespace headroom

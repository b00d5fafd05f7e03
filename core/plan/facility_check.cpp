// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/facility_check.h"

#include <algorithm>

#include "plan/value.h"
#include "plan/warning.h"

namespace headroom {

namespace {

bool isNamed(const auto& list, Id facility)
{
    return std::ranges::any_of(list, [&](const auto& row) { return row.facility.id == facility; });
}

/// Whether anything makes the facility pay out.
bool isDrawn(const Plan<>& plan, const Facility<>& facility)
{
    if (facility.openingBalance > 0 || facility.drawing == Drawing::Revolving) return true;
    if (facility.drawing == Drawing::Dates) return isNamed(plan.fundings, facility.id);
    const bool builds = std::ranges::any_of(plan.sites, [&](const auto& site) { return site.tenure == Tenure::Built && site.facility.id == facility.id; });
    return builds || isNamed(plan.tranches, facility.id) || isNamed(plan.tiers, facility.id) || isNamed(plan.investments, facility.id);
}

}  // namespace

std::vector<Issue> facilityWarnings(const Plan<>& plan)
{
    std::vector<Issue> issues;
    for (std::size_t at = 0; at < plan.facilities.size(); ++at) {
        const auto& facility = plan.facilities[at];
        const auto warn = [&](std::string_view field, IssueCode code, std::string value, std::string allowed = {}) { issues.push_back(warningAt(plan, EntityKind::Facility, facility.id, field, code, std::move(value), std::move(allowed))); };
        if (!isDrawn(plan, facility)) warn("limit", IssueCode::NothingFunded, {});
        const auto before = std::ranges::find(plan.facilities.begin(), plan.facilities.begin() + static_cast<std::ptrdiff_t>(at), facility.seniority, &Facility<>::seniority);
        if (before != plan.facilities.begin() + static_cast<std::ptrdiff_t>(at)) warn("seniority", IssueCode::SameSeniority, std::to_string(facility.seniority), before->name);
        if (facility.repayment != Repayment::Bullet && facility.repaidFrom > facility.maturityMonth - 1) warn("repaid_from", IssueCode::GraceOutlastsLoan, numberText(facility.repaidFrom), numberText(facility.maturityMonth));
    }
    for (const auto& funding : plan.fundings) {
        const auto facility = std::ranges::find(plan.facilities, funding.facility.id, &Facility<>::id);
        if (facility == plan.facilities.end()) continue;
        if (facility->drawing != Drawing::Dates) issues.push_back(warningAt(plan, EntityKind::Funding, funding.id, "facility", IssueCode::NotDrawnOnDates, facility->name));
        else if (funding.month >= facility->maturityMonth - 1) issues.push_back(warningAt(plan, EntityKind::Funding, funding.id, "month", IssueCode::DrawnTooLate, numberText(funding.month), numberText(facility->maturityMonth)));
    }
    return issues;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/check_table.h"

#include <algorithm>
#include <cmath>

#include "plan/issue.h"
#include "plan/parse.h"
#include "plan/registry.h"

namespace headroom {

CheckCounts countsOf(const std::vector<CheckResult>& results)
{
    CheckCounts counts;
    for (const CheckResult& result : results) {
        ++counts.all;
        ++(result.state == CheckState::Green ? counts.green : result.state == CheckState::Red ? counts.red : counts.undefined);
    }
    return counts;
}

std::string countsSentence(const CheckCounts& counts)
{
    const std::string all = std::to_string(counts.all), red = std::to_string(counts.red), undefined = std::to_string(counts.undefined);
    if (counts.all == 0) return said(HR_TR("The plan has no checks."));
    if (counts.undefined > 0) return said(HR_TR("Checks: %1 of %2 red, %3 undefined."), {red, all, undefined});
    return said(HR_TR("Checks: %1 of %2 red."), {red, all});
}

std::string checkSummarySentence(const CheckCounts& counts)
{
    if (counts.all == 0) return said(HR_TR("The plan has no checks."));
    return said(HR_TR("Checks: %1 held, %2 broken, %3 not computable."), {std::to_string(counts.green), std::to_string(counts.red), std::to_string(counts.undefined)});
}

std::string distanceText(const Plan<>& plan, const CheckResult& result)
{
    if (!result.value || !std::isfinite(result.distance)) return {};
    const std::string gap = spokenDistance(std::abs(result.distance), result.unit, plan.settings.currency);
    if (result.state == CheckState::Red) {
        const auto check = std::ranges::find(plan.checks, result.id, &Assertion<>::id);
        const bool isShort = check != plan.checks.end() && check->atLeast && *result.value < *check->atLeast;
        return said(isShort ? HR_TR("%1 short") : HR_TR("%1 over"), {gap});
    }
    return result.distance > 0 ? said(HR_TR("%1 to spare"), {gap}) : said(HR_TR("just met"));
}

std::string scenarioNameOf(const Plan<>& plan, const CheckResult& result, Id scenario)
{
    const auto check = std::ranges::find(plan.checks, result.id, &Assertion<>::id);
    const Id in = check != plan.checks.end() && check->scenario ? check->scenario.id : scenario;
    return in ? rowName(plan, EntityKind::Scenario, in) : said(HR_TR("Base plan"));
}

TextTable checkTable(const Plan<>& plan, const std::vector<CheckResult>& results, Id scenario)
{
    TextTable table;
    table.columns = {{said(HR_TR("Check")), ColumnKind::Words}, {said(HR_TR("What was found")), ColumnKind::Words}, {said(HR_TR("Scenario")), ColumnKind::Words}, {said(HR_TR("Distance")), ColumnKind::Words}, {said(HR_TR("State")), ColumnKind::Words}};
    for (const CheckResult& result : results) {
        const Verdict verdict = result.state == CheckState::Green ? Verdict::Held : result.state == CheckState::Red ? Verdict::Broken : Verdict::None;
        table.rows.push_back({RowKind::Line, {result.name, result.sentence, scenarioNameOf(plan, result, scenario), distanceText(plan, result), said(stateLabel(result.state))}, verdict});
    }
    return table;
}

}  // namespace headroom

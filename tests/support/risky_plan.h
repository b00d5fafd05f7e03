// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/build_out_plan.h"

namespace headroom {

/// The build-out with two scenarios (one of whose overrides names nothing), a check of each colour, and published values, one
/// of them beyond the horizon. The figures are made up.
inline Plan<> riskyPlan()
{
    Plan<> plan = buildOutPlan();
    plan.scenarios = {{.id = 40, .name = "Demand a year late", .note = "Every contract begins later."}, {.id = 41, .name = "Dear GPUs", .note = "Servers cost more."}};
    plan.overrides = {{.id = 42, .scenario = {40}, .input = "contracts.*.delay_months", .operation = OverrideKind::Set, .value = "12"},
                      {.id = 43, .scenario = {41}, .input = "skus.*.server_price", .operation = OverrideKind::Scale, .value = "1.5"},
                      {.id = 44, .scenario = {41}, .input = "sites.99.pue", .operation = OverrideKind::Scale, .value = "1.5"}};
    const auto check = [&](Id id, const char* name, const char* figure) {
        Assertion<> made;
        made.id = id;
        made.name = name;
        made.figure = figure;
        plan.checks.push_back(made);
        return &plan.checks.back();
    };
    check(50, "Capex stays below a billion", "total_capex")->atMost = 1e9;
    check(51, "Some GPU-hours are sold", "total_sold")->atLeast = 1;
    check(52, "Nobody knows", "no_such_figure")->atLeast = 1;
    auto* late = check(53, "Coverage holds when demand is late", "lowest_coverage");
    late->atLeast = 0.1;
    late->scenario.id = 40;
    Published<> published;
    published.id = 60;
    published.name = "Revenue, first year";
    published.figure = "revenue";
    published.fromMonth = 0;
    published.months = 12;
    published.value = 2e8;
    published.source = "a made-up filing";
    plan.published.push_back(published);
    published.id = 61;
    published.name = "Revenue, much later";
    published.fromMonth = 70;
    plan.published.push_back(published);
    return plan;
}

}  // namespace headroom

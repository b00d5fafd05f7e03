// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "plan/assertion.h"
#include "plan/commitment.h"
#include "plan/contract.h"
#include "plan/counterparty.h"
#include "plan/facility.h"
#include "plan/funding.h"
#include "plan/investment.h"
#include "plan/money_flow.h"
#include "plan/operations.h"
#include "plan/published.h"
#include "plan/scenario.h"
#include "plan/settings.h"
#include "plan/site.h"
#include "plan/sku.h"
#include "plan/source.h"
#include "plan/storage.h"
#include "plan/tier.h"
#include "plan/tranche.h"

namespace headroom {

/// The version of the plan format (JSON `version`, SQLite `user_version`).
inline constexpr int planVersion = 3;

/// All that a user decides, as one value. Rows of a list stand in the order of their ids.
template <class Num = double>
struct Plan {
    Settings<Num> settings;
    Storage<Num> storage;
    Operations<Num> operations;
    std::vector<Counterparty<Num>> counterparties;
    std::vector<Facility<Num>> facilities;
    std::vector<Sku<Num>> skus;
    std::vector<Site<Num>> sites;
    std::vector<Tranche<Num>> tranches;
    std::vector<Tier<Num>> tiers;
    std::vector<Contract<Num>> contracts;
    std::vector<Commitment<Num>> commitments;
    std::vector<Investment<Num>> investments;
    std::vector<Funding<Num>> fundings;
    std::vector<MoneyFlow<Num>> flows;
    std::vector<Scenario<Num>> scenarios;
    std::vector<Override<Num>> overrides;
    std::vector<Assertion<Num>> checks;
    std::vector<Published<Num>> published;
    std::vector<Source<Num>> sources;

    /// Visits every table once, as (key, label of a row, label of the table, member): the list that all readers share.
    static void tables(auto&& visit)
    {
        visit("settings", HR_TR("Settings"), HR_TR("Settings"), &Plan::settings);
        visit("storage", HR_TR("Storage workload"), HR_TR("Storage workload"), &Plan::storage);
        visit("operations", HR_TR("Operations"), HR_TR("Operations"), &Plan::operations);
        visit("counterparties", HR_TR("Counterparty"), HR_TR("Counterparties"), &Plan::counterparties);
        visit("facilities", HR_TR("Facility"), HR_TR("Debt facilities"), &Plan::facilities);
        visit("skus", HR_TR("GPU"), HR_TR("GPU catalogue"), &Plan::skus);
        visit("sites", HR_TR("Site"), HR_TR("Sites"), &Plan::sites);
        visit("tranches", HR_TR("Tranche"), HR_TR("Tranches"), &Plan::tranches);
        visit("tiers", HR_TR("Tier"), HR_TR("Storage tiers"), &Plan::tiers);
        visit("contracts", HR_TR("Contract"), HR_TR("Contracts"), &Plan::contracts);
        visit("commitments", HR_TR("Commitment"), HR_TR("Supplier commitments"), &Plan::commitments);
        visit("investments", HR_TR("Other capex"), HR_TR("Other capex"), &Plan::investments);
        visit("fundings", HR_TR("Dated funding"), HR_TR("Dated funding"), &Plan::fundings);
        visit("flows", HR_TR("Money flow"), HR_TR("Money flows between others"), &Plan::flows);
        visit("scenarios", HR_TR("Scenario"), HR_TR("Scenarios"), &Plan::scenarios);
        visit("overrides", HR_TR("Override"), HR_TR("Overrides of scenarios"), &Plan::overrides);
        visit("checks", HR_TR("Check"), HR_TR("Checks"), &Plan::checks);
        visit("published", HR_TR("Published value"), HR_TR("Published values"), &Plan::published);
        visit("sources", HR_TR("Source"), HR_TR("Sources"), &Plan::sources);
    }
};

}  // namespace headroom

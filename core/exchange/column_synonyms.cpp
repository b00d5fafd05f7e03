// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "exchange/column_names.h"

namespace headroom {

namespace {

/// What the spreadsheets of finance and infrastructure people call a field; of one table, or of every table that has the key.
/// Words that the label or the key has already need not stand here. What may as well be a total ("energy cost"), another thing's
/// ("TDP" is a GPU's, not a server's) or a sum of two ("interest rate") stands nowhere: it is offered, and somebody chooses.
struct Called {
    EntityKind table;  ///< Count_: any
    std::string_view key;
    std::string_view others;  ///< set apart by "|"
};

constexpr EntityKind any = EntityKind::Count_;

constexpr std::array<Called, 70> called{{
    {EntityKind::Site, "name", "site|site name|location|location name|data center|datacenter|data centre|dc|campus|facility|facility name|hall|building"},
    {EntityKind::Site, "region", "state|country|geography|market|city|area"},
    {EntityKind::Site, "critical_it_mw", "power|it power|it load|critical load|critical it load|critical it|critical power|capacity|it capacity|power capacity|contracted power|contracted capacity|mw it|load|size"},
    {EntityKind::Site, "ready_month", "ready date|ready month|rfs|rfs date|ready for service|energised|energized|energisation date|energization date|available|available from|availability date|go live|go-live|cod|delivery date|handover|start|start date"},
    {EntityKind::Site, "energisation_months", "ramp|ramp months|energization ramp|power ramp|ramp up"},
    {EntityKind::Site, "pue", "power usage effectiveness|design pue|annual pue|average pue"},
    {EntityKind::Site, "energy_price", "electricity price|power price|tariff|power tariff|electricity rate|power rate|energy rate"},
    {EntityKind::Site, "tenure", "leased or built|lease or build|own or lease|ownership|type"},
    {EntityKind::Site, "rent_per_kw_month", "lease rate|lease price|colo price|colocation price|colo rate|rent per kw|rental rate"},
    {EntityKind::Site, "lease_term_months", "term|lease length|lease duration|contract term"},
    {EntityKind::Site, "lease_escalator", "escalator|escalation|annual escalator|rent escalation|indexation"},
    {EntityKind::Site, "build_cost_per_mw", "capex per mw|construction cost per mw|cost per mw"},
    {EntityKind::Site, "build_months", "construction time|construction months|build duration|time to build"},
    {EntityKind::Site, "landlord", "builder|provider|operator|lessor|owner|colo provider|developer"},
    {EntityKind::Tranche, "name", "tranche|tranche name|purchase|purchase order|po|batch|cluster|cluster name|order|phase|deployment"},
    {EntityKind::Tranche, "sku", "gpu type|gpu model|model|accelerator|type of gpu|chip|product|part|hardware|gpu sku"},
    {EntityKind::Tranche, "site", "location|data center|datacenter|data centre|dc|campus|site name|where|hall"},
    {EntityKind::Tranche, "gpus", "gpu count|# gpus|number of gpus|no of gpus|num gpus|gpu qty|gpu quantity|qty|quantity|count|units|number|total gpus|gpus ordered"},
    {EntityKind::Tranche, "delivery_month", "delivery date|delivery month|delivered|arrival|arrival date|eta|ship date|due|due date|date|expected delivery|in service"},
    {EntityKind::Tranche, "unit_cost", "price per gpu|unit price|gpu price|gpu cost|cost gpu|all in cost per gpu|price"},
    {EntityKind::Tranche, "deposit_share", "down payment|upfront|prepayment|deposit share|deposit percent"},
    {EntityKind::Tranche, "deposit_lead_months", "deposit lead|deposit lead time"},
    {EntityKind::Tranche, "payment_terms_months", "payment terms|balance terms|net months"},
    {EntityKind::Tranche, "service_life_months", "useful life|life|depreciation life|lifetime"},
    {EntityKind::Tranche, "commissioning_months", "commissioning time|burn in|acceptance|bring up"},
    {EntityKind::Sku, "name", "gpu|gpu name|gpu model|model|accelerator|sku|product"},
    {EntityKind::Sku, "gpus_per_server", "gpus per node|gpus node|gpus server"},
    {EntityKind::Sku, "server_price", "server cost|node price|price per server|price per node|cost per server"},
    {EntityKind::Sku, "server_kw", "server power|power per server|node power|power per node"},
    {EntityKind::Sku, "useful_life_months", "life|lifetime|depreciation life|service life"},
    {EntityKind::Sku, "salvage_share", "residual value|residual|salvage value"},
    {EntityKind::Sku, "list_price", "on demand price|list|on-demand"},
    {EntityKind::Sku, "market_price", "spot price|rental price|price per gpu hour|hourly price"},
    {EntityKind::Sku, "vendor", "manufacturer|supplier|maker|oem"},
    {EntityKind::Counterparty, "name", "company|company name|counterparty|customer|supplier|vendor|lender|party|entity"},
    {EntityKind::Counterparty, "note", "notes|comment|comments|description|remarks|role"},
    {EntityKind::Counterparty, "baseline_revenue", "revenue|annual revenue|sales"},
    {EntityKind::Contract, "name", "contract|contract name|agreement|deal|order"},
    {EntityKind::Contract, "customer", "client|tenant|offtaker|buyer|counterparty|customer name"},
    {EntityKind::Contract, "sku", "gpu type|gpu model|model|accelerator|product"},
    {EntityKind::Contract, "gpus", "gpu count|# gpus|number of gpus|no of gpus|quantity|qty|volume|contracted gpus|units|count"},
    {EntityKind::Contract, "price", "rate|hourly rate|price per gpu hour|price gpu hour|gpu hour price|contract price|unit price"},
    {EntityKind::Contract, "total_value", "contract value|tcv|value|deal value|total contract value"},
    {EntityKind::Contract, "signing_month", "signing date|signed date|signature|date signed"},
    {EntityKind::Contract, "start_month", "start date|commencement|begins|from|service start|start month"},
    {EntityKind::Contract, "term_months", "duration|length|contract length|contract term|tenor|term length"},
    {EntityKind::Contract, "prepaid_share", "prepayment|deposit|upfront payment"},
    {EntityKind::Contract, "take_or_pay", "top|minimum commitment|committed share|minimum take"},
    {EntityKind::Commitment, "name", "commitment|contract|obligation|agreement"},
    {EntityKind::Commitment, "supplier", "vendor|provider|payee"},
    {EntityKind::Commitment, "total", "amount|value|total value|commitment value|total commitment"},
    {EntityKind::Commitment, "term_months", "duration|length|tenor"},
    {EntityKind::Commitment, "start_month", "start date|begins|from"},
    {EntityKind::Facility, "name", "facility|loan|debt|facility name|loan name|tranche"},
    {EntityKind::Facility, "lender", "bank|agent|arranger"},
    {EntityKind::Facility, "limit", "amount|commitment|size|facility size|principal|committed amount|facility amount"},
    {EntityKind::Facility, "spread", "margin|interest margin|credit spread"},
    {EntityKind::Facility, "base_rate", "benchmark|sofr|reference rate"},
    {EntityKind::Facility, "maturity_month", "maturity date|final maturity|matures"},
    {EntityKind::Facility, "advance_rate", "ltc|loan to cost|advance"},
    {EntityKind::Tier, "name", "tier|storage|storage tier|medium"},
    {EntityKind::Investment, "name", "investment|project|item|capex item"},
    {EntityKind::Investment, "total", "amount|cost|capex|value|budget"},
    {EntityKind::Investment, "start_month", "start date|date|from"},
    {EntityKind::Funding, "amount", "value|draw|proceeds"},
    {EntityKind::Funding, "month", "date|when|draw date"},
    {any, "note", "notes|comment|comments|remark|remarks|description"},
    {any, "facility", "funding|financing|financed by|debt facility|loan|lender"},
    {any, "delay_months", "slip|slippage|late by|delayed by"},
    {any, "supplier", "vendor|provider"},
}};

}  // namespace

std::vector<std::string_view> synonymsOf(const TableType& table, std::string_view fieldKey)
{
    std::vector<std::string_view> names;
    for (const Called& each : called) {
        if (each.key != fieldKey || (each.table != any && each.table != table.kind)) continue;
        for (std::string_view rest = each.others; !rest.empty();) {
            names.push_back(rest.substr(0, rest.find('|')));
            rest.remove_prefix(std::min(names.back().size() + 1, rest.size()));
        }
    }
    return names;
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "model/statement.h"
#include "model/text_table.h"

/// Unit economics as tables (MODEL §10): what a GPU-hour costs by component, beside what it is sold for.
namespace headroom {

/// The name of the component at this place of the families of unit costs ("Power").
std::string_view unitComponentLabel(std::size_t component);

/// The SKUs that the plan buys, as indices.
std::vector<std::size_t> boughtSkus(const Statement& statement);

/// A row a component and their total; for each of these SKUs, and for all GPUs, a column at 100 % and one at the target.
/// Components sum to their total as displayed.
TextTable unitCostTable(const Statement& statement, const std::vector<std::size_t>& skus);

/// A row an SKU that is bought: cost of an hour at 100 % and at the target, list price, market price and mean contract
/// price of month 0, and what market and contracts leave over the cost at the target.
TextTable unitPriceTable(const Statement& statement);

/// The levelised costs of an hour over the plan: installed, useful and billed.
TextTable levelisedTable(const Statement& statement);

}  // namespace headroom

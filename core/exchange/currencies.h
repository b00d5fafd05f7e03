// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A currency as a text begins with it: its code (USD), or the sign that several share ("$", "¥"), and the bytes
/// that it takes.
struct CurrencyText {
    std::string_view code;
    std::size_t bytes = 0;
};

/// The currency that stands at the beginning of a text, in any case: USD, US$, $, €, EUR, RMB, 元. A code that
/// goes on in letters is none ("eurasia").
std::optional<CurrencyText> currencyAtStart(std::string_view text);

/// Whether an amount said to be in this currency is one in the plan's: "$" is, where the plan counts in one of the dollars.
bool isCurrencyOf(std::string_view code, std::string_view planCurrency);

}  // namespace headroom

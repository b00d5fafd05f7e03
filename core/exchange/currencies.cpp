// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/currencies.h"

#include <algorithm>
#include <array>

#include "plan/entry_number.h"

namespace headroom {

namespace {

struct Sign {
    std::string_view text, code;
};

/// What people write instead of the codes of ISO 4217. The longer first.
constexpr std::array<Sign, 25> signs{{{"dollars", "$"}, {"dollar", "$"}, {"euros", "EUR"}, {"euro", "EUR"}, {"us$", "USD"}, {"hk$", "HKD"}, {"nt$", "TWD"}, {"ca$", "CAD"}, {"au$", "AUD"},
                                      {"a$", "AUD"}, {"c$", "CAD"}, {"s$", "SGD"}, {"r$", "BRL"}, {"$", "$"}, {"€", "EUR"}, {"£", "GBP"}, {"¥", "¥"}, {"￥", "¥"}, {"元", "CNY"}, {"rmb", "CNY"},
                                      {"円", "JPY"}, {"₹", "INR"}, {"₩", "KRW"}, {"zł", "PLN"}, {"chf", "CHF"}}};

constexpr std::array<std::string_view, 38> codes{"USD", "EUR", "GBP", "JPY", "CNY", "CHF", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "KRW", "INR", "SEK", "NOK", "DKK", "ISK", "PLN",
                                                 "CZK", "HUF", "RON", "BRL", "MXN", "CLP", "COP", "ZAR", "AED", "SAR", "QAR", "KWD", "ILS", "TRY", "THB", "MYR", "IDR", "PHP", "VND"};

bool isLetter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

}  // namespace

std::optional<CurrencyText> currencyAtStart(std::string_view text)
{
    const auto begins = [text](std::string_view sign) {
        const bool goesOn = isLetter(sign.back()) && text.size() > sign.size() && isLetter(text[sign.size()]);
        return text.size() >= sign.size() && sameLetters(text.substr(0, sign.size()), sign) && !goesOn;
    };
    for (const Sign& sign : signs)
        if (begins(sign.text)) return CurrencyText{sign.code, sign.text.size()};
    for (const std::string_view code : codes)
        if (begins(code)) return CurrencyText{code, code.size()};
    return std::nullopt;
}

bool isCurrencyOf(std::string_view code, std::string_view planCurrency)
{
    constexpr std::array<std::string_view, 7> dollars{"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"};
    const auto isOne = [&](std::string_view each) { return sameLetters(each, planCurrency); };
    if (code == "$") return std::ranges::any_of(dollars, isOne) || planCurrency.find('$') != std::string_view::npos;
    if (code == "¥") return isOne("CNY") || isOne("JPY") || isOne("RMB") || planCurrency == "¥";
    if (sameLetters(code, planCurrency)) return true;
    const auto own = currencyAtStart(planCurrency);
    return own && own->bytes == planCurrency.size() && own->code == code;
}

}  // namespace headroom

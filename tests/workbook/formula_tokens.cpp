// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/formula_tokens.h"

#include <cctype>
#include <optional>

namespace headroom::testing {

namespace {

struct Address {
    std::uint32_t line = 0, column = 0;
    bool isLineFixed = false, isColumnFixed = false;
};

bool isLetter(char letter) { return std::isalpha(static_cast<unsigned char>(letter)) != 0; }
bool isDigit(char letter) { return std::isdigit(static_cast<unsigned char>(letter)) != 0; }

/// "$D12", or nothing where something else stands there.
std::optional<Address> addressAt(const std::string& text, std::size_t& at)
{
    std::size_t next = at;
    Address address;
    const auto dollar = [&] { return next < text.size() && text[next] == '$' ? ++next > 0 : false; };
    address.isColumnFixed = dollar();
    std::uint32_t column = 0, line = 0;
    const std::size_t letters = next;
    while (next < text.size() && isLetter(text[next])) column = column * 26 + static_cast<std::uint32_t>(text[next++] - 'A' + 1);
    if (next == letters || next - letters > 3) return std::nullopt;
    address.isLineFixed = dollar();
    const std::size_t digits = next;
    while (next < text.size() && isDigit(text[next])) line = line * 10 + static_cast<std::uint32_t>(text[next++] - '0');
    if (next == digits || (next < text.size() && (isLetter(text[next]) || text[next] == '('))) return std::nullopt;
    address.line = line - 1;
    address.column = column - 1;
    at = next;
    return address;
}

std::string relative(char letter, std::uint32_t to, std::uint32_t from, bool isFixed)
{
    return std::string(1, letter) + (isFixed ? std::to_string(to + 1) : "[" + std::to_string(static_cast<long>(to) - static_cast<long>(from)) + "]");
}

}  // namespace

FormulaTokens formulaTokens(const std::string& formula, const std::string& sheet, std::uint32_t line, std::uint32_t column)
{
    FormulaTokens tokens;
    const auto shown = [&](const Address& address) { return relative('R', address.line, line, address.isLineFixed) + relative('C', address.column, column, address.isColumnFixed); };
    std::string named = sheet;
    for (std::size_t at = 0; at < formula.size();) {
        if (formula[at] == '"') {
            const auto end = formula.find('"', at + 1);
            tokens.r1c1 += formula.substr(at, end - at + 1);
            at = end + 1;
        } else if (const auto first = addressAt(formula, at)) {
            Address last = *first;
            tokens.r1c1 += shown(*first);
            if (at < formula.size() && formula[at] == ':') {
                ++at;
                last = addressAt(formula, at).value();
                tokens.r1c1 += ":" + shown(last);
            }
            tokens.references.push_back({named, first->line, first->column, last.line, last.column});
            named = sheet;
        } else if (isLetter(formula[at])) {
            const std::size_t begin = at;
            while (at < formula.size() && (isLetter(formula[at]) || isDigit(formula[at]))) ++at;
            const std::string word = formula.substr(begin, at - begin);
            tokens.r1c1 += word;
            if (at < formula.size() && formula[at] == '!') {
                named = word;
                tokens.r1c1 += formula[at++];
            } else {
                tokens.functions.push_back(word);
            }
        } else if (isDigit(formula[at]) || formula[at] == '.') {
            const std::size_t begin = at;
            while (at < formula.size() && (isDigit(formula[at]) || formula[at] == '.')) ++at;
            tokens.numbers.push_back(formula.substr(begin, at - begin));
            tokens.r1c1 += tokens.numbers.back();
        } else {
            tokens.r1c1 += formula[at++];
        }
    }
    return tokens;
}

}  // namespace headroom::testing

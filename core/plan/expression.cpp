// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/expression.h"

#include <cmath>

#include "plan/decimal_text.h"

namespace headroom {

namespace {

constexpr int deepest = 100;

/// Recursive descent: sum → product → power → unary → number or parenthesis.
class Parser
{
public:
    Parser(std::string_view text, NumberMarks marks) : m_rest(text), m_marks(marks) {}

    std::optional<double> parse()
    {
        const auto value = sum(0);
        skip();
        return value && m_rest.empty() && std::isfinite(*value) ? value : std::nullopt;
    }

private:
    void skip()
    {
        while (m_rest.starts_with(' ')) m_rest.remove_prefix(1);
    }

    bool take(char sign)
    {
        skip();
        if (!m_rest.starts_with(sign)) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<double> sum(int depth)
    {
        auto value = product(depth);
        while (value) {
            const bool isPlus = take('+');
            if (!isPlus && !take('-')) break;
            const auto next = product(depth);
            value = next ? std::optional{isPlus ? *value + *next : *value - *next} : std::nullopt;
        }
        return value;
    }

    std::optional<double> product(int depth)
    {
        auto value = signedPower(depth);
        while (value) {
            const bool isTimes = take('*');
            if (!isTimes && !take('/')) break;
            const auto next = signedPower(depth);
            value = next ? std::optional{isTimes ? *value * *next : *value / *next} : std::nullopt;
        }
        return value;
    }

    std::optional<double> signedPower(int depth)
    {
        if (depth > deepest) return std::nullopt;
        if (take('+')) return signedPower(depth + 1);
        if (take('-')) {
            const auto value = signedPower(depth + 1);
            return value ? std::optional{-*value} : std::nullopt;
        }
        const auto base = primary(depth);
        if (!base || !take('^')) return base;
        const auto exponent = signedPower(depth + 1);
        return exponent ? std::optional{std::pow(*base, *exponent)} : std::nullopt;
    }

    std::optional<double> primary(int depth)
    {
        if (depth > deepest) return std::nullopt;
        if (take('(')) {
            const auto value = sum(depth + 1);
            return value && take(')') ? value : std::nullopt;
        }
        skip();
        std::size_t length = 0;
        while (length < m_rest.size() && ((m_rest[length] >= '0' && m_rest[length] <= '9') || m_rest[length] == m_marks.decimal)) ++length;
        const auto digits = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return readDecimal(digits, m_marks, scale());
    }

    int scale()
    {
        struct Suffix {
            std::string_view text;
            int zeros;
        };
        for (const Suffix& suffix : {Suffix{"bn", 9}, {"tn", 12}, {"k", 3}, {"K", 3}, {"m", 6}, {"M", 6}, {"%", -2}, {"万", 4}, {"亿", 8}})
            if (m_rest.starts_with(suffix.text)) {
                m_rest.remove_prefix(suffix.text.size());
                return suffix.zeros;
            }
        return 0;
    }

    std::string_view m_rest;
    NumberMarks m_marks;
};

}  // namespace

std::optional<double> evaluateExpression(std::string_view text, NumberMarks marks) { return Parser(text, marks).parse(); }

}  // namespace headroom

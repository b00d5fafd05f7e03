// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "explain/curves.h"
#include "explain/terms.h"
#include "explain/wording.h"

namespace headroom {

namespace {

/// Addends of one kind that are named one by one; more are a sum over so many lines.
constexpr std::size_t mostNamed = 3;

}  // namespace

/// A text that is the same for addends that differ in their rows only.
std::string Wording::shape(const Formula& formula)
{
    const bool isAnyRow = std::exchange(m_isAnyRow, true);
    const Mode mode = std::exchange(m_mode, Mode::Words);
    std::string text = told(formula);
    m_mode = mode;
    m_isAnyRow = isAnyRow;
    return text;
}

/// Consecutive months of a row.
Wording::Piece Wording::ofMonths(const FormulaRange& range, FormulaKind kind)
{
    const Asked first = m_reading.asked(range.first, m_shift);
    const int until = first.from + static_cast<int>(range.count);
    if (m_mode == Mode::Numbers) {
        const auto& ledger = m_reading.statement().ledger();
        double value = kind == FormulaKind::Sum ? ledger.total(first.figure, first.entity, first.from, until) : 0;
        for (int month = first.from; month < until && kind != FormulaKind::Sum; ++month) value = std::max(value, ledger.at(first.figure, first.entity, month));
        return amount(value, info(first.figure).unit);
    }
    const std::string label = said(HR_TR("“%1”"), {name(range.first, Dated::No)}), count = std::to_string(range.count);
    const bool isTrailing = hasMonths(m_asked) && until == m_asked.from + 1;
    if (kind != FormulaKind::Sum) return {said(HR_TR("%1 in any month from %2"), {label, m_reading.names().when(first.from, until)}), Telling};
    if (isTrailing) return {said(HR_TR("the sum of %1 over the %2 months to this one"), {label, count}), Telling};
    return {said(HR_TR("the sum of %1 over the %2 months from %3"), {label, count, m_reading.names().when(first.from, until)}), Telling};
}

/// Addends that are alike, told as one.
Wording::Piece Wording::ofAlike(const std::vector<Formula>& alike, FormulaKind kind)
{
    const std::string count = std::to_string(alike.size());
    if (m_mode == Mode::Numbers) {
        double total = 0, largest = value(alike.front()), smallest = largest;
        for (const Formula& each : alike) {
            total += value(each);
            largest = std::max(largest, value(each));
            smallest = std::min(smallest, value(each));
        }
        return amount(kind == FormulaKind::Sum ? total : kind == FormulaKind::Min ? smallest : largest, unitOf(m_reading, alike.front()));
    }
    std::string rows;
    for (const Formula& leaf : leavesOf(m_reading.graph(), alike.front())) {
        const Asked asked = m_reading.asked(leaf, m_shift);
        const auto kindOf = asked.isInput() ? std::nullopt : entityOf(info(asked.figure).scope);
        if (kindOf && rows.empty()) rows = said(table(*kindOf).plural);
    }
    const std::string text = shape(alike.front());
    if (kind != FormulaKind::Sum) return {rows.empty() ? said(HR_TR("%1 in %2 cases"), {text, count}) : said(HR_TR("%1 for any of the %3 rows of “%2”"), {text, rows, count}), Telling};
    return {rows.empty() ? said(HR_TR("the sum of %1 in %2 cases"), {text, count}) : said(HR_TR("the sum of %1 over the %3 rows of “%2”"), {text, rows, count}), Telling};
}

std::vector<Wording::Piece> Wording::pieces(const std::vector<FormulaRange>& ranges, FormulaKind kind)
{
    std::vector<std::string> order;
    std::map<std::string, std::vector<FormulaRange>> byShape;
    for (const FormulaRange& range : ranges) {
        const std::string key = range.count > 1 ? "…" + shape(range.first) : shape(range.first);
        auto& alike = byShape[key];
        if (alike.empty()) order.push_back(key);
        alike.push_back(range);
    }
    std::vector<Piece> all;
    for (const std::string& key : order) {
        const auto& alike = byShape[key];
        const bool isLong = m_mode == Mode::Words && alike.size() > 1 && alike.size() * key.size() > mostWords;
        if ((alike.size() > mostNamed || isLong) && alike.front().count == 1) {
            std::vector<Formula> formulas;
            for (const FormulaRange& each : alike) formulas.push_back(each.first);
            all.push_back(ofAlike(formulas, kind));
            continue;
        }
        const std::size_t named = alike.size() > mostNamed && m_mode == Mode::Words ? 1 : alike.size();
        for (std::size_t at = 0; at < named; ++at) all.push_back(alike[at].count > 1 ? ofMonths(alike[at], kind) : piece(alike[at].first));
        if (named < alike.size()) all.push_back({said(HR_TR("the same of %1 others"), {std::to_string(alike.size() - named)}), Telling});
    }
    return all;
}

std::vector<std::string> Wording::texts(const std::vector<FormulaRange>& ranges, FormulaKind kind)
{
    std::vector<std::string> all;
    for (const Piece& each : pieces(ranges, kind)) all.push_back(within(each, Whole));
    return all;
}

std::string Wording::listed(const std::vector<FormulaRange>& ranges, FormulaKind kind)
{
    std::string text;
    for (const std::string& each : texts(ranges, kind)) text = text.empty() ? each : said(HR_TR("%1, %2"), {text, each});
    return text;
}

/// A sum by +, or the largest of many.
Wording::Piece Wording::list(const Formula& formula)
{
    const auto& node = m_reading.node(formula);
    const auto of = m_reading.graph().arena().rangesOf(node);
    const std::vector<FormulaRange> ranges(of.begin(), of.end());
    const auto all = pieces(ranges, node.kind);
    if (all.empty()) return {"0", Whole};
    if (node.kind == FormulaKind::Highest) return {all.size() == 1 ? said(HR_TR("the largest of %1"), {all.front().text}) : said(HR_TR("the largest of: %1"), {listed(ranges, node.kind)}), Telling};
    if (all.size() == 1) return all.front();
    std::string text;
    for (const Piece& each : all) text += (text.empty() ? "" : " + ") + within(each, Multiplying);
    return {text, Adding};
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/layout.h"

#include <vector>

namespace headroom {

namespace {

/// The figures of each scope in the order of their slots, those with months and the constants apart.
using FiguresOfScope = std::array<std::vector<Figure>, scopeCount>;

const FiguresOfScope& figuresOfScopes(bool constants)
{
    const auto make = [](bool wanted) {
        FiguresOfScope figures;
        for (std::size_t at = 0; at < figureCount; ++at)
            if (figureSlots.isConstant[at] == wanted) figures[figureSlots.scope[at]].push_back(static_cast<Figure>(at));
        return figures;
    };
    static const FiguresOfScope monthly = make(false), constant = make(true);
    return constants ? constant : monthly;
}

Layout::Owner ownerOf(std::size_t row, const ScopeSizes& bases, const FiguresOfScope& figures)
{
    std::size_t scope = scopeCount - 1;
    while (bases[scope] > row || figures[scope].empty()) --scope;
    const std::size_t within = row - bases[scope], each = figures[scope].size();
    return {figures[scope][within % each], within / each};
}

}  // namespace

Layout::Layout(const ScopeSizes& sizes) : m_sizes(sizes)
{
    std::size_t passing = 0;
    for (std::size_t scope = 0; scope < scopeCount; ++scope) {
        m_monthlyBase[scope] = m_monthlyRows;
        m_constantBase[scope] = m_constants;
        m_keptBase[scope] = m_keptRows;
        m_passingBase[scope] = passing;
        m_keptRows += sizes[scope] * retentionSlots.kept[scope];
        passing += sizes[scope] * retentionSlots.passed[scope];
        m_monthlyRows += sizes[scope] * figureSlots.monthly[scope];
        m_constants += sizes[scope] * figureSlots.constants[scope];
    }
}

Layout::Owner Layout::ownerOfRow(std::size_t row) const { return ownerOf(row, m_monthlyBase, figuresOfScopes(false)); }

Layout::Owner Layout::ownerOfConstant(std::size_t row) const { return ownerOf(row, m_constantBase, figuresOfScopes(true)); }

}  // namespace headroom

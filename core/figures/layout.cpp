// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/layout.h"

namespace headroom {

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

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/layout.h"

namespace headroom {

Layout::Layout(const ScopeSizes& sizes) : m_sizes(sizes)
{
    for (std::size_t scope = 0; scope < scopeCount; ++scope) {
        m_monthlyBase[scope] = m_monthlyRows;
        m_constantBase[scope] = m_constants;
        m_monthlyRows += sizes[scope] * figureSlots.monthly[scope];
        m_constants += sizes[scope] * figureSlots.constants[scope];
    }
}

}  // namespace headroom

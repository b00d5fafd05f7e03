// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/layout.h"

namespace headroom {

Layout::Layout(const ScopeSizes& sizes) : m_sizes(sizes)
{
    for (std::size_t at = 0; at < figureCount; ++at) {
        const auto& figure = info(static_cast<Figure>(at));
        std::size_t& next = figure.shape == Shape::Constant ? m_constants : m_monthly;
        m_offset[at] = next;
        next += size(figure.scope);
    }
}

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/reading.h"

namespace headroom {

/// Which figures read a cell or an input: the edges of the formula graph the other way round. Made once, by one walk over the
/// formulas of a month.
class Users
{
public:
    explicit Users(const Reading& reading);

    /// Figures whose formulas name what is asked, nearest in time first, then largest; of a figure that reads it in several
    /// months, the nearest. What reads an input, or a constant, in many months is told for the whole horizon.
    std::vector<Asked> of(const Asked& asked) const;

private:
    /// A formula that names a source: months `from` … `until` − 1 away from its own; of a constant, those months themselves.
    struct Edge {
        std::uint32_t source = 0, user = 0;
        int from = 0, until = 0;
        bool isConstant = false;
    };
    void add(const Formula& formula, std::uint32_t user, int at, bool isConstant, std::vector<Edge>& edges);

    const Reading& m_reading;
    std::vector<Edge> m_edges;            ///< by source
    std::vector<std::size_t> m_begins;    ///< of each source its first edge; one more at the end
    std::vector<std::uint32_t> m_seen;    ///< while edges are made: the formula that came by each node last
    std::uint32_t m_stamp = 0;
};

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterparties/edge_style.h"

#include <array>

namespace headroom {

EdgeStyle styleOf(EdgeKind kind)
{
    // Okabe & Ito, "Color Universal Design" (2008).
    static const std::array<EdgeStyle, edgeKindCount> styles{{
        {QColor{0x00, 0x9E, 0x73}, {30, 3}},           // contracts: bluish green
        {QColor{0x00, 0x72, 0xB2}, {}},                // purchases: blue
        {QColor{0xE6, 0x9F, 0x00}, {14, 4}},           // rent: orange
        {QColor{0x56, 0xB4, 0xE9}, {8, 4}},            // loans: sky blue
        {QColor{0xD5, 0x5E, 0x00}, {4, 3}},            // interest and repayment: vermillion
        {QColor{0xCC, 0x79, 0xA7}, {14, 3, 3, 3}},     // equity: reddish purple
    }};
    return styles[static_cast<std::size_t>(kind)];
}

QPen penOf(EdgeKind kind, double width)
{
    const EdgeStyle style = styleOf(kind);
    QPen pen(style.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style.dashes.isEmpty()) return pen;
    // A pattern counts in widths of its pen.
    QList<double> pattern;
    for (const double length : style.dashes) pattern.append(length / width);
    pen.setDashPattern(pattern);
    return pen;
}

}  // namespace headroom

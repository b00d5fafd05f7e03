// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPen>

#include "graph/money_year.h"

namespace headroom {

/// How the money of a kind is drawn: an Okabe-Ito colour and a dash of its own, so that kinds differ without colour too.
struct EdgeStyle {
    QColor colour;
    QList<double> dashes;  ///< lengths in pixels, drawn and left out in turn; empty: a whole line
};
EdgeStyle styleOf(EdgeKind kind);

/// The pen of a kind at this width.
QPen penOf(EdgeKind kind, double width);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace headroom {

/// A line icon of resources/icons/desk, "undo" say, drawn in the text colour of the palette that holds when it is painted:
/// a change of theme needs no new icon. Sharp at every size and scale. Without such a file, the null icon.
QIcon themedIcon(const QString& name);

/// The icon of the program, in its own colours.
QIcon programIcon();

}  // namespace headroom

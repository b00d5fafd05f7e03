// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace headroom {

enum class Theme { System, Light, Dark };

/// The colours of the program in a theme; System is what the desktop says.
QPalette paletteOf(Theme theme);

/// Gives every window of the program the theme, at once.
void applyTheme(Theme theme);

/// Secondary text and lines: the text colour, drawn towards the background.
QColor faded(const QPalette& palette, double share);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace headroom {

/// How the pages of the help look, in the colours of the theme: to stand before the HTML of a page.
QString helpStyle(const QPalette& palette);

/// Lines of code, or an equation, in a box of their own. `html` is escaped already.
QString codeBox(const QString& html, const QPalette& palette);

}  // namespace headroom

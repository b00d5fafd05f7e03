// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "figures/marked_text.h"

namespace headroom {

/// A text of core in the language of the program: the pattern translated, its arguments put in their places.
QString wordsOf(const MarkedText& text);

}  // namespace headroom

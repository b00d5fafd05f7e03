// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include "text/methodology_text.h"

namespace headroom {

/// What Qt's rich text can show of a chapter of the methodology: equations in a box of their own, as they stand; terms with an anchor
/// each, so that a glossary can be entered at one.
QString methodHtml(const std::vector<MethodPart>& parts, const QPalette& palette);

}  // namespace headroom

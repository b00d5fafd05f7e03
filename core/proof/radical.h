// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom {

/// A radical of Chinese writing (U+2E80 to U+2FD5) as the ideograph that it looks like (Unicode's EquivalentUnifiedIdeograph.txt), and the few forms of an
/// ideograph that the fonts of a country draw as that radical (户, 戶) as one of them; all else as it is. Fonts
/// draw both with one glyph, and a reader of PDF files cannot tell which of the two was meant.
std::uint32_t withoutRadical(std::uint32_t code);

}  // namespace headroom

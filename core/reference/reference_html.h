// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "reference/reference.h"

namespace headroom {

/// The inside of a page as HTML that browsers and Qt's rich text both show: the help, then a table of its lines. `href` says where
/// an address leads; nothing where the reader has no such page, and the link is plain text.
std::string pageHtml(const ReferencePage& page, const std::function<std::string(const std::string& address)>& href);

/// All of these pages as one document for a browser, with a table of contents; links lead within it.
std::string referenceHtml(const std::vector<const ReferencePage*>& pages);

/// A text with the letters that HTML takes for its own written as names.
std::string escaped(std::string_view text);

}  // namespace headroom

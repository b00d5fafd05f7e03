// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/reference.h"

namespace headroom {

/// A page for a terminal: its key and label, its help, a line a fact.
std::string referenceText(const ReferencePage& page);

/// A line a page, its key before its label: what there is to ask for.
std::string referenceList(const std::vector<ReferencePage>& pages);

}  // namespace headroom

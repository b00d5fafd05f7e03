// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table_import.h"

namespace headroom {

/// How the cells of every column are read: decimal marks, the order of dates and the unit of shares by what the cells of that
/// column show, where it is not chosen. What no cell shows stays open. Notes of what is not plain go to the import.
void findScopes(const TableText& text, const ImportChoices& choices, TableImport& import);

}  // namespace headroom

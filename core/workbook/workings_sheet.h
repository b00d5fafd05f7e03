// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/book.h"

namespace headroom {

/// Writes a sheet of the workings, line by line: a row a figure of an entity, helper rows above those that they are part of.
void writeWorkingsSheet(lxw_worksheet* sheet, const Book& book, std::uint32_t number);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "workbook/workbook_import.h"

namespace headroom {

/// What a workbook would change, as a table for people: a line an input, then what stays and what was left out.
void printImport(const WorkbookImport& import, std::ostream& out);

/// "2 of 5 inputs are refused", for a sentence.
std::string refusedWords(const WorkbookImport& import);

}  // namespace headroom

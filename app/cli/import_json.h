// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/import_table.h"
#include "cli/print_json.h"
#include "workbook/workbook_import.h"

namespace headroom {

/// What every import says to programs, before anything of it is known: of which file, that nothing is done.
Json importJson(const std::string& file, bool isDryRun);

/// Adds what a table or a workbook was understood to be: columns and rows, and each refusal with its line, column or input, and value.
void tell(Json& told, const Plan<>& plan, const TableText& text, const TableImport& import);
void tell(Json& told, const WorkbookImport& import);

/// Prints which inputs of rows that are there change, a line each, so many that somebody reads them; adds all to what programs are told.
void tellChanges(Json& told, const Plan<>& plan, const EditGroup& group, std::ostream& out);

}  // namespace headroom

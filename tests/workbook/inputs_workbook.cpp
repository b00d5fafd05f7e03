// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/inputs_workbook.h"

#include <xlsxwriter.h>

#include "workbook/inputs_sheet.h"
#include "workbook/workbook_bytes.h"

namespace headroom::testing {

std::string inputsWorkbook(const std::vector<InputRow>& rows)
{
    return workbookBytes([&](lxw_workbook* workbook) -> Result<> {
               SheetFormats formats(workbook);
               return writeInputsSheet(workbook_add_worksheet(workbook, std::string{inputsSheetName}.c_str()), rows, formats);
           }).value();
}

}  // namespace headroom::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "fuzz/require.h"
#include "plan/validate.h"
#include "support/everything_plan.h"
#include "workbook/cell_reader.h"
#include "workbook/inputs_layout.h"
#include "workbook/workbook_import.h"
#include "workbook/xlsx_sheet.h"

namespace headroom {
namespace {

/// Of a whole file, or of the XML of its sheet alone: checksums keep most changes of a file from getting that far.
Result<Sheet> sheetOf(bool isFile, std::string_view bytes)
{
    if (isFile) return readXlsxSheet(bytes, inputsSheetName);
    const auto part = XmlPart::parse(bytes, "sheet");
    if (!part) return tl::unexpected(part.error());
    Sheet sheet{.name = std::string{inputsSheetName}, .rows = {}, .merged = {}};
    CellReader cells;
    if (const auto read = cells.readSheet(part->root(), sheet); !read) return tl::unexpected(read.error());
    return sheet;
}

void requireLines(const WorkbookImport& import)
{
    for (const ImportLine& line : import.lines) {
        require(line.reason.empty() == (line.kind == ImportLine::Kind::Change), "what is refused has a reason, and nothing else: " + line.key);
        if (!line.reason.empty()) requireSentence(line.reason);
        require(!line.label.empty() && line.line > 0, "a line has a name and a place in the sheet");
    }
}

/// Each change alone is one that its field takes; all together are legal, or refused with a sentence.
void requireTaken(const Plan<>& plan, const WorkbookImport& import)
{
    for (const ImportLine& line : import.lines)
        if (line.kind == ImportLine::Kind::Change) require(!check(plan, line.place, line.value), "a change is one that its field takes: " + line.key);
    const auto group = importEdits(plan, import);
    if (!group) return requireSentence(group.error());
    require(group->size() == import.changes(), "all that is not refused is taken");
    Plan<> after = plan;
    const EditGroup inverse = applyEdit(after, *group);
    require(!firstError(after), "an import that is accepted leaves no error");
    require(difference(plan, after).size() == group->size(), "every change changes something");
    applyEdit(after, inverse);
    require(samePlan(after, plan), "an import is taken back");
}

}  // namespace
}  // namespace headroom

/// A byte that says whether a workbook or the XML of a sheet follows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    static const Plan<> plan = everythingPlan();
    if (size == 0) return 0;
    const auto sheet = sheetOf(data[0] % 2 == 0, {reinterpret_cast<const char*>(data) + 1, size - 1});
    if (!sheet) {
        requireSentence(sheet.error());
        return 0;
    }
    const auto import = compareWorkbook(plan, *sheet);
    if (!import) {
        requireSentence(import.error());
        return 0;
    }
    requireLines(*import);
    requireTaken(plan, *import);
    return 0;
}

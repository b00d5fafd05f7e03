// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "exchange/html_cells.h"
#include "exchange/table_import.h"
#include "fuzz/require.h"
#include "plan/validate.h"
#include "support/everything_plan.h"

namespace headroom {
namespace {

/// The choices that a byte makes: a half of all inputs are read without any.
ImportChoices choicesOf(std::uint8_t byte)
{
    ImportChoices choices;
    if (byte & 1U) return choices;
    if (byte & 2U) choices.marks = byte & 4U ? international : continental;
    if (byte & 8U) choices.days = byte & 16U ? DayOrder::DayFirst : DayOrder::MonthFirst;
    if (byte & 32U) choices.mode = ImportMode::Replace;
    if (byte & 64U) choices.hasHeading = byte & 128U;
    return choices;
}

void requireSentences(const TableImport& import)
{
    for (const std::string& problem : import.problems) requireSentence(problem);
    for (const ImportRefusal& refusal : import.refusals) requireSentence(refusal.reason);
    require((import.refused > 0) == (import.refusedCells > 0), "a line is refused where something in it is");
}

void requireHtmlRead(std::string_view html)
{
    const HtmlRows rows = readHtmlCells(html);
    for (const CsvRow& row : htmlTexts(rows, ',')) require(rows.empty() || row.size() == htmlTexts(rows, '.').front().size(), "rows are alike in length");
}

}  // namespace
}  // namespace headroom

/// A byte that chooses a table, one that makes choices, then any bytes as a file or a clipboard of another program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace headroom;
    static const Plan<> plan = everythingPlan();
    if (size < 2) return 0;
    const auto kind = static_cast<EntityKind>(data[0] % tables().size());
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 2, size - 2};
    if (bytes.starts_with('<')) requireHtmlRead(bytes);
    const ImportChoices choices = choicesOf(data[1]);
    const auto text = readTableFor(kind, bytes, choices);
    if (!text) {
        requireSentence(text.error());
        return 0;
    }
    const auto import = understandTable(plan, kind, *text, choices, nextId(plan));
    require(import.has_value(), "a reading that is wanted ends");
    requireSentences(*import);
    const auto group = importEdits(plan, *import, Refused::IsLeftOut);
    if (!group) {
        requireSentence(group.error());
        return 0;
    }
    Plan<> after = plan;
    const EditGroup inverse = applyEdit(after, *group);
    require(!firstError(after), "an import that is accepted leaves no error");
    applyEdit(after, inverse);
    require(samePlan(after, plan), "an import is taken back");
    return 0;
}

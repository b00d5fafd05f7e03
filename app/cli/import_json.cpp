// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_json.h"

#include "cli/print_table.h"
#include "model/change_table.h"
#include "plan/edit_text.h"

namespace headroom {

Json importJson(const std::string& file, bool isDryRun)
{
    return {{"file", file}, {"done", false}, {"dry_run", isDryRun}, {"changes", 0}, {"step", nullptr}, {"columns", Json::array()}, {"rows", nullptr}, {"inputs", Json::array()}, {"refused", Json::array()}, {"problems", Json::array()}, {"report", Json::array()}};
}

void tell(Json& told, const Plan<>& plan, const TableText& text, const TableImport& import)
{
    for (const ReadColumn& column : readColumns(plan, text, import))
        told["columns"].push_back({{"heading", column.heading}, {"input", orNull(column.input)}, {"reason", orNull(column.reason)}, {"read_as", orNull(column.readAs)}});
    told["problems"] = import.problems;
    if (!import.problems.empty()) return;
    told["rows"] = {{"new", import.added}, {"changed", import.changed}, {"same", import.same}, {"refused", import.refused}, {"removed", import.removed}};
    for (const ImportRefusal& refusal : import.refusals) {
        Json column = nullptr;
        if (refusal.column && *refusal.column < import.columns.size()) column = import.columns[*refusal.column].heading;
        told["refused"].push_back({{"line", refusal.line}, {"column", std::move(column)}, {"value", orNull(refusal.value)}, {"reason", refusal.reason}});
    }
}

void tell(Json& told, const WorkbookImport& import)
{
    for (const ImportLine& line : import.lines)
        if (line.kind == ImportLine::Kind::Refused) told["refused"].push_back({{"line", line.line}, {"input", line.key}, {"value", orNull(line.after)}, {"reason", line.reason}});
}

void tellChanges(Json& told, const Plan<>& plan, const EditGroup& group, std::ostream& out)
{
    constexpr std::size_t most = 20;
    Plan<> after = plan;
    const EditGroup backward = applyEdit(after, group);
    auto changes = changeTexts(ChangeScope{plan, after}, group, backward);
    std::erase_if(changes, [](const ChangeText& change) { return change.kind != ChangeText::Kind::Set; });
    for (const ChangeText& change : changes) told["inputs"].push_back({{"input", keyOf({change.table, change.row, *change.field})}, {"name", change.name}, {"before", change.before}, {"after", change.after}});
    if (changes.empty()) return;
    const std::size_t all = changes.size();
    changes.resize(std::min(all, most));
    out << printed(changeTable(changes, "In the plan", "In the file"));
    if (all > most) out << "and " << all - most << " more changed inputs.\n";
}

}  // namespace headroom
